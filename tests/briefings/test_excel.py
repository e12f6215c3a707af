"""Briefings as workbooks, written and read back."""

import io
import re
import zipfile
from collections import Counter
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from briefings import compose
from briefings.blocks import Chart, Fact, Heading, Listing, Table, plain
from briefings.excel import writer as excel
from briefings.excel.contents import number_format
from briefings.footing import read_passport
from briefings.look import Look
from briefings.tones import TONES, scale, third
from charts.ink import LIGHT
from charts.shade import contrast
from kpi.names import LANGUAGES
from kpi.words import words
from tests.briefings.conftest import REGION


def book_of(briefing):
    return load_workbook(io.BytesIO(excel.write(briefing)))


def numbers(book) -> Counter:
    cells = (cell for page in book for row in page.iter_rows() for cell in row)
    return Counter(float(cell.value) for cell in cells if cell.data_type == "n" and cell.value is not None)


BESIDE = ("covered", "units", "ranked", "leaders")


def expected(briefing) -> Counter:
    """The figure of every cell of a table, not what it covers, and every point of a chart."""
    tables = [block for block in briefing.blocks if isinstance(block, Table)]
    cells = [[p for p in text if isinstance(p, Fact)] for t in tables for row in t.rows for text in row]
    own = [
        [f for f in facts if f.tag.split("/")[-1] not in BESIDE and "case-" not in f.tag] for facts in cells
    ]
    found = [next((f for f in facts if f.sources), facts[0]) for facts in own if facts]
    charts = [block for block in briefing.blocks if isinstance(block, Chart)]
    return Counter([*(f.value for f in found), *(p.fact.value for c in charts for p in c.points)])


def test_how_many_regions_a_number_covers_is_not_in_the_column_of_the_number(of_country):
    """`17 of 17 regions have data` is no sum of the regions."""
    table, say = next(b for b in of_country["kk"].blocks if isinstance(b, Table)), words("kk")
    page = book_of(of_country["kk"])[table.title]
    names = [cell.value for row in page.iter_rows() for cell in row if row[0].value == table.header[0]]
    column = names.index(f"{say('column-sum')}: {say('column-number')}")
    told = {row[0].value: row[column].value for row in page.iter_rows(min_row=4)}
    sums = {
        row[0][0]: [p for p in row[4] if isinstance(p, Fact) and p.tag.endswith("/sum")] for row in table.rows
    }
    assert any(sums.values())
    assert {name: told[name] for name in sums} == {n: f[0].value if f else None for n, f in sums.items()}


def test_no_number_is_wider_than_its_column(of_country):
    """Excel shows signs of a hash instead of a number that has no room, with two letters of it kept free."""
    long = Fact("x/KZ/2020/value", "≥\u00a0161\u00a0500\u00a0000\u00a0₸", 161_500_000.0)
    table = Table("Т", ("а", "б", "в"), ((("г",), (long,), (long, " (2020)")),), (5, 5, 5))
    for page in book_of(replace(of_country["ru"], blocks=(Heading("Т"), table, *of_country["ru"].blocks))):
        for cell in (c for row in page.iter_rows() for c in row if isinstance(c.value, float | int)):
            code = cell.number_format.split(";")[0]
            decimals = len(code.rpartition(".")[2].rstrip('"').split('"')[0]) if "." in code else 0
            shown = f"{cell.value:,.{decimals}f}" + "".join(re.findall('"([^"]*)"', code))
            assert len(shown) + 2 <= page.column_dimensions[cell.column_letter].width


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


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("57", "ru", "#,##0"),
        ("1\u00a0480", "ru", "#,##0"),
        ("≥\u00a02\u00a0000", "kk", '"≥\u00a0"#,##0'),
        ("87,5\u00a0%", "ru", '#,##0.0"\u00a0%"'),
        ("1,480.25", "en", "#,##0.00"),
        (
            "+62,5\u00a0п.\u00a0п.",
            "ru",
            '+#,##0.0"\u00a0п.\u00a0п.";−#,##0.0"\u00a0п.\u00a0п.";±#,##0.0"\u00a0п.\u00a0п."',
        ),
        ("−9", "ru", "+#,##0;−#,##0;±#,##0"),
        ("–", "ru", "General"),
    ],
)
def test_a_number_looks_in_its_cell_as_in_the_text(text, language, code):
    assert number_format(text, language) == code


def test_places_and_statuses_have_a_colour_and_words_for_who_prints_it_grey(of_region):
    """The colours of the matrix of the overview, by a rule that follows the words."""
    say, table = words("ru"), next(b for b in of_region["ru"].blocks if isinstance(b, Table))
    assert set(table.tones.values()) == {"third-last"}
    page = book_of(of_region["ru"])[table.title]
    head = next(row for row in page.iter_rows() if row[0].value == table.header[0])
    names = [cell.value for cell in head]
    assert len(names) == len(set(names))
    judged = f"{say('column-place')}: {say('column-tone')}"
    told = [row[names.index(judged)].value for row in page.iter_rows(min_row=head[0].row + 1)]
    assert [text for text in told if text] == [say("third-last")]
    rules = [rule for place in page.conditional_formatting for rule in place.rules]
    fills = {rule.formula[0].split('"')[1]: rule.dxf.fill.bgColor.rgb[-6:] for rule in rules}
    assert fills[say("third-first")] == LIGHT.sequence[-1].removeprefix("#")
    assert fills[say("third-last")] == LIGHT.sequence[0].removeprefix("#")


@pytest.mark.parametrize("name", TONES)
def test_a_colour_can_be_read_and_is_of_a_scale_with_no_colour_twice(name):
    assert contrast(TONES[name].fill, TONES[name].ink) >= 4.5
    assert len({TONES[other].fill for other in scale(name)}) == len(scale(name))


@pytest.mark.parametrize(
    ("place", "ranked", "name"),
    [
        (1, 3, "first"),
        (2, 3, "middle"),
        (3, 3, "last"),
        (5, 17, "first"),
        (6, 17, "middle"),
        (12, 17, "last"),
    ],
)
def test_thirds_are_those_of_the_strengths_and_gaps(place, ranked, name):
    assert third(place, ranked) == f"third-{name}"


@pytest.mark.parametrize("parts", [(), *((part,) for part in compose.PARTS)])
@pytest.mark.parametrize("data", ["known", "empty_period"])
def test_any_choice_of_parts_of_any_data_is_a_workbook(data, parts, request):
    briefing = compose.made(Look(request.getfixturevalue(data), "ru"), REGION, parts)
    book = book_of(briefing)
    assert book.sheetnames
    told = [text for block in briefing.blocks if isinstance(block, Listing) for text in block.sentences]
    cells = {cell.value for page in book for row in page.iter_rows() for cell in row}
    assert {plain(sentence.pieces) for sentence in told} <= cells


def test_no_text_is_cut_and_a_sheet_is_as_wide_as_its_paper(of_region):
    """Rows are as tall as their texts need; long lists of sentences do not hold the rows above in sight."""
    for page in book_of(of_region["ru"]):
        assert page.page_setup.orientation == "landscape"
        assert page.sheet_properties.pageSetUpPr.fitToPage
        wide = sum(page.column_dimensions[letter].width for letter in page.column_dimensions)
        merged = {str(place).split(":")[0] for place in page.merged_cells.ranges}
        for cell in (cell for row in page.iter_rows() for cell in row if isinstance(cell.value, str)):
            across = wide if cell.coordinate in merged else page.column_dimensions[cell.column_letter].width
            tall = page.row_dimensions[cell.row].height
            if page.title != of_region["ru"].sources.title or cell.coordinate in merged:
                assert len(cell.value) / across <= (tall or 15) / 15, (page.title, cell.coordinate)
        if page.freeze_panes:
            assert int(page.freeze_panes[1:]) <= 10
