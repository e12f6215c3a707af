"""The returned workbook: findings on their cells and in a list, everything else as sent."""

import io

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment

from kpi.finding import Finding, Place
from kpi.names import LANGUAGES
from kpi.words import words
from loaders.form.annotate import annotate
from loaders.form.read import read
from tests.loaders.form.filling import RECEIVED, Form, codes, shipped_catalog


@pytest.fixture
def form():
    form = Form().indicator("volunteers", value="много").indicator("trust_percent", value=193)
    form.sheet("appeals")["F9"] = "=1+1"
    form.sheet("appeals")["F10"] = "моё"
    return form.body(district="Нарния")


def returned(form, language="ru", findings=None):
    found = form.read().findings if findings is None else findings
    return annotate(form.content(), found, language)


def test_each_finding_is_a_comment_on_its_cell(form):
    report = form.read()
    book = load_workbook(io.BytesIO(returned(form)))
    for finding in report.findings:
        comment = book[finding.place.sheet][finding.place.cell.split(":")[0]].comment.text
        assert words("ru")(f"finding-{finding.code}", **finding.facts) in comment


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_sheet_lists_them_all(form, language):
    report = form.read()
    sheet = load_workbook(io.BytesIO(returned(form, language))).worksheets[0]
    assert sheet.title == words(language)("form-findings")
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6)]
    assert [row[:2] for row in rows] == [[f.place.sheet, f.place.cell] for f in report.findings]
    assert all(row[3] for row in rows)
    assert words(language)("form-findings-lost") == sheet["A3"].value


def test_everything_else_is_as_sent(form):
    before = load_workbook(io.BytesIO(form.content()))
    after = load_workbook(io.BytesIO(returned(form)))
    for sheet in before.worksheets:
        other = after[sheet.title]
        assert other.protection.sheet == sheet.protection.sheet
        assert len(other.data_validations.dataValidation) == len(sheet.data_validations.dataValidation)
        for row in sheet.iter_rows():
            for cell in row:
                same = other[cell.coordinate]
                assert (same.value, same.number_format) == (cell.value, cell.number_format)
                assert same.fill.fgColor.rgb == cell.fill.fgColor.rgb


def test_the_returned_workbook_is_read_like_the_one_sent(form):
    again = read("отчёт.xlsx", returned(form), shipped_catalog(), RECEIVED)
    assert again == form.read()


def test_a_second_return_replaces_the_first(form):
    first = returned(form)
    second = load_workbook(io.BytesIO(annotate(first, (), "kk")))
    assert [s.title for s in second.worksheets].count(words("kk")("form-findings")) == 1
    assert words("ru")("form-findings") not in second.sheetnames
    comments = [c for sheet in second.worksheets for row in sheet.iter_rows() for c in row if c.comment]
    assert comments == []


def test_a_comment_of_the_sender_stays(form):
    row = form.row_of("volunteers")
    cell = form.sheet("indicators").cell(7 + row, form.column("indicators", "value"))
    cell.comment = Comment("уточнить у Ерлана", "Айгүл")
    once = returned(form)
    assert "уточнить у Ерлана" in load_workbook(io.BytesIO(once))["Показатели"][cell.coordinate].comment.text
    twice = load_workbook(io.BytesIO(annotate(once, (), "ru")))
    assert twice["Показатели"][cell.coordinate].comment.text == "уточнить у Ерлана"


def test_what_the_sender_typed_never_becomes_a_formula():
    form = Form()
    finding = Finding("sheet_not_read", Place("x.xlsx", sheet='=HYPERLINK("http://x")'), {"sheet": "=1+1"})
    sheet = load_workbook(io.BytesIO(returned(form, findings=[finding]))).worksheets[0]
    assert sheet["A6"].data_type == "s"


def test_a_finding_inside_a_merged_range_stands_on_its_first_cell():
    form = Form()
    finding = Finding("column_not_read", Place("x.xlsx", sheet="Обращения", cell="B3"), {"column": "x"})
    book = load_workbook(io.BytesIO(returned(form, findings=[finding])))
    assert book["Обращения"]["A3"].comment is not None


def test_a_report_without_findings_says_so():
    form = Form()
    assert codes(form.read()) == set()
    sheet = load_workbook(io.BytesIO(returned(form))).worksheets[0]
    assert sheet["A2"].value == words("ru")("form-findings-none")
