"""What printing adds to a name is taken off again."""

import pytest

from loaders.fold import fold
from loaders.normal import bare, readings, tidy


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("  Туркестанская \u00a0 область ", "Туркестанская область"),
        ("1. Туркестанская¹⁾", "Туркестанская"),
        ("Туркестанская 1,2)", "Туркестанская"),
        ("Туркестанская2*:", "Туркестанская"),
        ("«Туркестанская»", "Туркестанская"),
        ("Ќазаќстан", "Қазақстан"),
        ("Туркестанская, в том числе:", "Туркестанская"),
        ("Алматы-1", "Алматы-1"),
        ("Астана (город)", "Астана (город)"),
        ("Туркестанская \u200bобласть", "Туркестанская область"),
    ],
)
def test_marks_numbers_and_spaces_go(text: str, plain: str) -> None:
    assert bare(tidy(text)) == plain


def test_look_alike_letters_are_put_right() -> None:
    assert "Акмолинская" in readings("Aкмолинcкая")
    assert "СКО" in readings("CKO")
    assert readings("Akmola") == ["Akmola"]
    assert readings("Акмола") == ["Акмола"]


@pytest.mark.parametrize(
    "names",
    [
        ("Қызылорда", "Кызылорда", "Qyzylorda", "Qızılorda", "Kyzylorda"),
        ("Маңғыстау", "Мангистау", "Mañğystau", "Mangghystau"),
        ("Атырау", "Atyraý", "Atıraw", "Atyraū", "Atyrau"),
        ("Жетісу", "Жетысу", "Jetisu", "Zhetysu", "Jetısu"),
        ("Шығыс", "Şyğys", "Shygys", "Shyǵys"),
    ],
)
def test_all_alphabets_fold_to_one_sound(names: tuple[str, ...]) -> None:
    assert len({fold(name) for name in names}) == 1
