"""The other rows of a list settle what one row leaves open, or nothing does."""

import pytest

from kpi.catalog import Catalog
from loaders.names import match, resolve


def ids(catalog: Catalog, text: str) -> list[str | None]:
    return [m.id for m in resolve(text.split("|"), catalog)]


def test_a_kazakh_list_of_oblasts_is_read_whole(catalog: Catalog) -> None:
    text = (
        "Қазақстан Республикасы|Абай|Ақмола|Ақтөбе|Алматы|Атырау|Батыс Қазақстан|Жамбыл|Жетісу|Қарағанды|"
        "Қостанай|Қызылорда|Маңғыстау|Павлодар|Солтүстік Қазақстан|Түркістан|Ұлытау|Шығыс Қазақстан|"
        "Астана қаласы|Алматы қаласы|Шымкент қаласы"
    )
    numbers = (10, 11, 15, 19, 23, 27, 31, 33, 35, 39, 43, 47, 55, 59, 61, 62, 63, 71, 75, 79)
    assert ids(catalog, text) == ["KZ", *(f"KZ-{n}" for n in numbers)]


@pytest.mark.parametrize("other", ["Алматы қаласы", "г. Алматы", "Almaty city", "город Алматы"])
def test_bare_almaty_is_the_oblast_when_the_city_has_its_row(catalog: Catalog, other: str) -> None:
    assert ids(catalog, f"Ақмола|Алматы|Маңғыстау|СҚО|{other}")[1] == "KZ-19"


@pytest.mark.parametrize("other", ["Алматинская", "Алматы облысы", "Алм. обл., Алматинская область"])
def test_bare_almaty_is_the_city_when_the_oblast_has_its_row(catalog: Catalog, other: str) -> None:
    expected = None if "," in other else "KZ-75"
    assert ids(catalog, f"Акмолинская|Алматы|{other}|Астана")[1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Астана|Алматы|Шымкент",
        "Алматы|Алматы қаласы|Алматы облысы|Ақмола|Маңғыстау|СҚО",
        "Ақмола|Алматы|Маңғыстау|СҚО|Алматы",
        "Кокшетау|Алматы|Актобе|Алматы облысы",
    ],
)
def test_bare_almaty_stays_open_when_both_or_neither_are_named(catalog: Catalog, text: str) -> None:
    found = ids(catalog, text)
    assert all(
        region is None for name, region in zip(text.split("|"), found, strict=True) if name == "Алматы"
    )


def test_a_list_of_towns_names_no_oblast(catalog: Catalog) -> None:
    towns = "Кокшетау|Актобе|Талдыкорган|Атырау|Уральск|Тараз|Караганда|Костанай|Кызылорда|Актау|Павлодар"
    assert ids(catalog, towns) == [None] * 11


def test_a_town_beside_its_oblast_stays_a_town(catalog: Catalog) -> None:
    assert ids(catalog, "Актюбинская область|Актобе|СКО|ВКО|ЗКО|Акмола")[1] is None


def test_new_oblasts_stay_bare_among_adjectives(catalog: Catalog) -> None:
    assert ids(catalog, "Абай|Акмолинская|Жамбылская|Жетісу|Костанайская|Ұлытау") == [
        *("KZ-10", "KZ-11", "KZ-31", "KZ-33", "KZ-39", "KZ-62"),
    ]


def test_a_bare_town_among_adjectives_stays_open(catalog: Catalog) -> None:
    assert ids(catalog, "Акмолинская|Жамбылская|Костанайская|Атырау")[3] is None


def test_towns_that_say_so_leave_bare_names_to_the_oblasts(catalog: Catalog) -> None:
    assert ids(catalog, "Ақмола|Көкшетау қ.|Атырау|Атырау қ.|Маңғыстау|СҚО")[2] == "KZ-23"
    assert ids(catalog, "Ақмола|Көкшетау|Атырау|Маңғыстау|СҚО")[2] is None


def test_the_context_of_one_name_is_its_list(catalog: Catalog) -> None:
    assert match("Алматы", catalog, context=["Ақмола", "Маңғыстау", "СҚО", "Алматы қ."]).id == "KZ-19"
    assert match("Алматы", catalog).id is None
