"""Downloads opened and read back: the numbers of the screen as numbers, with their sources."""

import csv
import io
import re
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from kpi.words import words
from tests.browser.conftest import OpenPage
from tests.browser.screen import Screen


def _download(screen: Screen, key: str) -> Path:
    with screen.page.expect_download() as waiting:
        screen.key(key).locator("button").click()
    return Path(waiting.value.path())


def _number(shown: str) -> float:
    """`≥ 2 000,5 %` -> 2000.5"""
    digits = re.sub(r"[^\d,.]", "", shown.split("·", maxsplit=1)[0])
    return float(digits.replace(",", "."))


def _tables(book: Workbook) -> list[list[tuple]]:
    return [[tuple(cell.value for cell in row) for row in sheet.iter_rows()] for sheet in book.worksheets]


def _below(rows: list[tuple], header: list[str]) -> list[dict]:
    """The rows under the header, by its names."""
    start = next(i for i, row in enumerate(rows) if list(row[: len(header)]) == header)
    return [dict(zip(header, row, strict=False)) for row in rows[start + 1 :]]


def _column(screen: Screen, name: str) -> list[str]:
    """One column of the first table on screen."""
    table = screen.page.locator("[data-testid=stTable] table").first
    heads = [text.strip() for text in table.locator("th").all_inner_texts()]
    at = heads.index(name)
    return [row.locator("td").nth(at).inner_text().strip() for row in table.locator("tbody tr").all()]


def _no_formulas(book: Workbook) -> None:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_ranking_is_the_same_on_screen_in_excel_and_in_csv(language: str, open_page: OpenPage) -> None:
    say = words(language)
    screen = open_page("ranking", language, period="2020", indicator="service_akimats_district")
    names = ("place", "place_best", "place_worst", "region", "value", "low", "high", "unit", "qualifier")
    header = [say(f"column-{name}") for name in (*names, "change", "start", "end", "source", "reason")]
    shown = [_number(text) for text in _column(screen, say("column-value"))]
    assert shown

    file = _download(screen, "xlsx-ranking")
    book = load_workbook(file.rename(file.with_suffix(".xlsx")))
    _no_formulas(book)
    assert book.sheetnames == [say("page-ranking"), say("sheet-sources")]
    tables = _tables(book)
    values = [row[say("column-value")] for row in _below(tables[0], header)]
    kept = [value for value in values if value is not None]
    assert all(isinstance(value, int | float) for value in kept)
    assert kept == shown
    assert len(values) == 17
    written = screen.snapshot()
    assert any(written in str(value) for row in tables[0] for value in row)
    assert len(tables[1]) > len(shown)

    text = _download(screen, "csv-ranking").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter="," if language == "en" else ";"))
    assert list(rows[0]) == header
    assert [_number(row[say("column-value")]) for row in rows if row[say("column-value")]] == shown
    screen.check()


def test_the_sources_page_gives_all_figures_not_only_those_on_screen(open_page: OpenPage) -> None:
    say = words("kk")
    screen = open_page("sources", "kk", period="2020", from_region="KZ-61")
    names = ("indicator", "region", "district", "value", "unit", "qualifier", "kind", "start", "end", "scope")
    header = [say(f"column-{name}") for name in (*names, "source")]
    caption = next(line for line in screen.lines("[data-testid=stMain]") if line[0].isdigit())
    count = int(re.sub(r"\D", "", caption))

    file = _download(screen, "xlsx-sources")
    book = load_workbook(file.rename(file.with_suffix(".xlsx")))
    _no_formulas(book)
    rows = _below(_tables(book)[0], header)
    assert len(rows) == count
    assert all(isinstance(row[say("column-value")], int | float) for row in rows)
    shown = [_number(text) for text in _column(screen, say("column-value"))]
    exact = [round(float(row[say("column-value")]), 1) for row in rows[: len(shown)]]
    assert exact == [round(value, 1) for value in shown]
    assert say("sheet-sources") in book.sheetnames

    text = _download(screen, "csv-sources").read_text(encoding="utf-8-sig")
    assert len(list(csv.DictReader(io.StringIO(text), delimiter=";"))) == count
