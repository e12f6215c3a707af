"""What belongs to a region's row, what does not, and what stays open."""

import pytest

from kpi.catalog import Catalog
from loaders.tables import read


def found(catalog: Catalog, text: str, name: str = "table.csv") -> dict[str, tuple[str, float]]:
    return {f.cell: (f.region, f.value) for f in read(name, text.encode(), catalog)[0]}


def codes(catalog: Catalog, text: str, name: str = "table.csv") -> list[tuple[str, str]]:
    return [(r.code, r.cell) for r in read(name, text.encode(), catalog)[1]]


def labels(catalog: Catalog, text: str) -> dict[str, str]:
    return {f.cell: f.label for f in read("table.csv", text.encode(), catalog)[0]}


def test_a_row_number_is_no_figure_and_a_place_is_one(catalog: Catalog) -> None:
    numbered = "№;Регион;Балл\n1;СКО;90\n2;ВКО;80\n3;ЗКО;70\n"
    assert set(found(catalog, numbered)) == {"C2", "C3", "C4"}
    assert set(found(catalog, numbered.replace("№", "Место"))) == {"A2", "A3", "A4", "C2", "C3", "C4"}


def test_the_total_of_a_few_cities_is_not_the_country(catalog: Catalog) -> None:
    text = "Город;n\nг. Астана;1\nг. Алматы;2\nг. Шымкент;3\nИтого;6\n"
    assert "B5" not in found(catalog, text)
    assert ("total_unclear", "A5") in codes(catalog, text)


def test_two_bare_totals_are_both_unclear(catalog: Catalog) -> None:
    text = "Регион;n\nСКО;1\nВКО;2\nЗКО;3\nИтого;6\nг. Астана;1\nИтого;1\n"
    assert [cell for code, cell in codes(catalog, text) if code == "total_unclear"] == ["A5", "A7"]


def test_a_total_among_districts_is_not_the_country(catalog: Catalog) -> None:
    text = "Регион;n\nСКО;1\nЕсильский район;1\nВКО;2\nЗКО;3\nИтого;6\nРеспублика Казахстан;6\n"
    assert {cell: region for cell, (region, _) in found(catalog, text).items()}["B7"] == "KZ"
    assert ("total_unclear", "A6") in codes(catalog, text)


def test_a_district_in_its_own_column_takes_the_row(catalog: Catalog) -> None:
    assert found(catalog, "Область;Район;n\nСКО;Есильский район;5\nВКО;район Алтай;6\n") == {}


def test_the_year_column_of_a_long_table_is_a_label(catalog: Catalog) -> None:
    text = "Регион;Год;n\nСКО;2019;5\nСКО;2020;6\nВКО;2019;7\nВКО;2020;8\n"
    assert found(catalog, text) == {
        "C2": ("KZ-59", 5),
        "C3": ("KZ-59", 6),
        "C4": ("KZ-63", 7),
        "C5": ("KZ-63", 8),
    }
    assert labels(catalog, text)["C3"] == "n | 2020"


def test_an_unnamed_group_of_rows_goes_on_with_the_region_above(catalog: Catalog) -> None:
    text = "Регион;Вид;2020\nСКО;план;1\n;факт;2\nВКО;план;3\n;факт;4\n;;10\n"
    assert found(catalog, text) == {
        "C2": ("KZ-59", 1),
        "C3": ("KZ-59", 2),
        "C4": ("KZ-63", 3),
        "C5": ("KZ-63", 4),
    }
    assert ("region_missing", "C6") in codes(catalog, text)


def test_a_row_of_two_different_regions_belongs_to_neither(catalog: Catalog) -> None:
    assert found(catalog, "Откуда;Куда;n\nСКО;ВКО;5\nВКО;ЗКО;6\n") == {}


def test_a_merged_header_without_merged_cells_covers_what_stands_below(catalog: Catalog) -> None:
    text = "Регион;2020;;2021;\n;план;факт;план;факт\nСКО;1;2;3;4\nВКО;5;6;7;8\n"
    assert list(labels(catalog, text).values())[:4] == [
        "2020 | план",
        "2020 | факт",
        "2021 | план",
        "2021 | факт",
    ]


def test_a_section_between_the_rows_of_regions_in_columns_tells_equal_rows_apart(catalog: Catalog) -> None:
    text = "Показатель;СКО;ВКО\nУслуги\nВсего;1;2\nЖалобы\nВсего;3;4\n"
    assert labels(catalog, text)["B5"] == "Жалобы | Всего"


def test_an_imprint_or_an_address_names_no_region(catalog: Catalog) -> None:
    for line in ("г. Астана, 2021 год", "010000, г. Астана, ул. Мира, 8", "Нур-Султан 2021"):
        assert found(catalog, f"{line}\n\nПоказатель;n\nУслуги;5\n") == {}


def test_title_and_file_name_must_agree(catalog: Catalog) -> None:
    text = "Отчёт СКО\n\nПоказатель;n\nУслуги;5\n"
    assert found(catalog, text, "СКО 2020.csv") == {"B4": ("KZ-59", 5)}
    assert found(catalog, text, "ВКО 2020.csv") == {}
    assert ("region_conflict", "") in codes(catalog, text, "ВКО 2020.csv")


@pytest.mark.parametrize(
    "name", ["KZ-61_2026-Q3.csv", "Отчет_Туркестанская_область_2020.csv", "г.Шымкент.csv"]
)
def test_a_file_name_can_name_the_region(catalog: Catalog, name: str) -> None:
    expected = "KZ-79" if "Шымкент" in name else "KZ-61"
    assert found(catalog, "Показатель;n\nУслуги;5\n", name) == {"B2": (expected, 5)}


def test_a_file_without_any_figure_says_so(catalog: Catalog) -> None:
    assert codes(catalog, "только текст\n") == [("no_figures", "")]


def test_an_unknown_name_comes_with_suggestions(catalog: Catalog) -> None:
    remarks = read("x.csv", "Регион;n\nСКО;1\nТуркестнская;2\n".encode(), catalog)[1]
    assert remarks[0].facts == {"found": "Туркестнская", "suggestions": "KZ-61"}


def test_a_group_heading_tells_the_city_from_the_oblast(catalog: Catalog) -> None:
    text = "Өңір;n\nоблыстар:;\nАқмола;1\nАлматы;2\nМаңғыстау;3\nқалалар:;\nАстана;4\nАлматы;5\n"
    assert found(catalog, text)["B4"] == ("KZ-19", 2)
    assert found(catalog, text)["B8"] == ("KZ-75", 5)


def test_two_equal_names_under_one_heading_stay_open(catalog: Catalog) -> None:
    text = "Облыстар;n\nАқмола;1\nАлматы;2\nАлматы;3\nМаңғыстау;4\n"
    assert set(found(catalog, text)) == {"B2", "B5"}


def test_a_total_merged_beside_the_regions_in_columns_is_found(catalog: Catalog) -> None:
    text = "Показатель;Всего;СКО;ВКО;ЗКО\nУслуги;10;1;2;3\n"
    assert found(catalog, text)["B2"] == ("KZ", 10)
