"""Briefings as workbooks, written and read back."""

import io
import zipfile
from collections import Counter
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from briefings import compose
from briefings.blocks import Chart, Fact, Table, plain
from briefings.excel import writer as excel
from briefings.footing import read_passport
from briefings.look import Look
from kpi.names import LANGUAGES
from kpi.words import words
from tests.briefings.conftest import REGION


def book_of(briefing):
    return load_workbook(io.BytesIO(excel.write(briefing)))


def numbers(book) -> Counter:
    cells = (cell for page in book for row in page.iter_rows() for cell in row)
    return Counter(float(cell.value) for cell in cells if cell.data_type == "n" and cell.value is not None)


def expected(briefing) -> Counter:
    """The first number of every cell of a table, and every point of a chart."""
    tables = [block for block in briefing.blocks if isinstance(block, Table)]
    cells = [text for table in tables for row in table.rows for text in row]
    found = [next((p.value for p in text if isinstance(p, Fact)), None) for text in cells]
    charts = [block for block in briefing.blocks if isinstance(block, Chart)]
    return Counter([*(v for v in found if v is not None), *(p.fact.value for c in charts for p in c.points)])


@pytest.mark.parametrize("kind", ["of_region", "of_country"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_numbers_and_equal_to_the_briefing(kind, language, request):
    briefing = request.getfixturevalue(kind)[language]
    assert numbers(book_of(briefing)) == expected(briefing)


def test_the_numbers_are_the_same_in_every_language(of_region):
    found = [numbers(book_of(briefing)) for briefing in of_region.values()]
    assert found[0] == found[1] == found[2]


def test_every_block_has_its_sheet_and_the_sources_theirs(of_region):
    briefing, book = of_region["ru"], book_of(of_region["ru"])
    assert words("ru")("brief-summary") in book.sheetnames
    charts = [block for block in briefing.blocks if isinstance(block, Chart)]
    assert [len(page._charts) for page in book].count(1) == len(charts) > 0
    sources = book[briefing.sources.title]
    texts = {cell.value for row in sources.iter_rows() for cell in row}
    assert {plain(row[0]) for row in briefing.sources.rows} <= texts


def test_charts_refer_to_the_cells_beside_them(of_region):
    with zipfile.ZipFile(io.BytesIO(excel.write(of_region["en"]))) as archive:
        charts = [n for n in archive.namelist() if n.startswith("xl/charts/chart")]
        assert charts
        assert all(b"<c:f>" in archive.read(n) or b"<f>" in archive.read(n) for n in charts)


def test_invented_numbers_say_so_on_every_sheet_and_printed_page(of_region):
    mark = words("ru")("demo-banner")
    for page in book_of(replace(of_region["ru"], mark=mark)):
        assert mark in [cell.value for cell in page["A"]]
        assert page.oddHeader.center.text == mark


def test_every_printed_page_names_the_snapshot(of_region):
    for page in book_of(of_region["ru"]):
        assert of_region["ru"].subject.snapshot in page.oddFooter.left.text


def test_a_workbook_knows_from_what_it_was_made(of_region):
    assert read_passport(book_of(of_region["kk"]).properties.identifier) == of_region["kk"].subject


def test_a_period_without_data_is_a_workbook_that_says_so(empty_period):
    book = book_of(compose.made(Look(empty_period, "ru"), REGION))
    texts = [cell.value for cell in book[words("ru")("brief-summary")]["A"]]
    assert any("нет чисел ни по одному" in str(text) for text in texts)
