"""Workbooks and csv files, written and read back."""

import csv
import io
from datetime import date, datetime
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from briefings.workbook import Sheet, to_csv, to_xlsx

ATTACKS = [
    "=1+1",
    "+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    '=HYPERLINK("http://x";"y")',
    "=cmd|'/C calc'!A0",
]


def read(*sheets: Sheet):
    return load_workbook(io.BytesIO(to_xlsx(sheets)))


def rows_of(content: bytes, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_a_sheet_reads_back_with_its_notes_header_and_rows():
    sheet = Sheet(
        "Ranking", ["Region", "Value"], [["Абай", 57], ["Жетісу", 12.5]], ["As of 2020", "Main data"]
    )
    page = read(sheet)["Ranking"]
    assert [[c.value for c in row] for row in page.iter_rows()] == [
        ["As of 2020", None],
        ["Main data", None],
        ["Region", "Value"],
        ["Абай", 57],
        ["Жетісу", 12.5],
    ]
    assert page.freeze_panes == "A4"
    assert page["A3"].font.bold


def test_numbers_stay_numbers_and_dates_stay_dates():
    row = [57, 12.5, -3.25, 0, date(2020, 12, 31), datetime(2020, 12, 31, 15, 30), "57"]
    cells = next(read(Sheet("s", list("abcdefg"), [row]))["s"].iter_rows(min_row=2))
    assert [cell.data_type for cell in cells] == ["n", "n", "n", "n", "d", "d", "s"]
    assert [cell.value for cell in cells[:4]] == [57, 12.5, -3.25, 0]
    assert [cell.value.date() for cell in cells[4:6]] == [date(2020, 12, 31)] * 2
    assert {cell.number_format for cell in cells[4:6]} == {"DD.MM.YYYY"}


@given(st.lists(st.integers(-(2**50), 2**50) | st.floats(-1e9, 1e9), min_size=1, max_size=8))
def test_every_number_reads_back_as_itself(numbers):
    cells = next(read(Sheet("s", ["x"] * len(numbers), [numbers]))["s"].iter_rows(min_row=2))
    assert [cell.value for cell in cells] == pytest.approx(numbers, rel=1e-14)


@pytest.mark.parametrize("value", [None, nan, inf, -inf, ""])
def test_what_is_missing_or_open_is_an_empty_cell(value):
    page = read(Sheet("s", ["x"], [[value]]))["s"]
    assert page["A2"].value in (None, "")


@pytest.mark.parametrize("text", ATTACKS)
def test_text_that_looks_like_a_formula_is_text_wherever_it_stands(text):
    page = read(Sheet("s", [text], [[text]], [text]))["s"]
    for cell in (page["A1"], page["A2"], page["A3"]):
        assert cell.data_type == "s"
        assert cell.value == text.replace("\r", "\n") or cell.value == text
        assert cell.quotePrefix


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_text_ever_becomes_a_formula_or_breaks_the_file(text):
    page = read(Sheet("s", ["x"], [[text]]))["s"]
    assert page["A2"].data_type in ("s", "inlineStr") or page["A2"].value is None


@pytest.mark.parametrize("text", ATTACKS)
@pytest.mark.parametrize("decimal", [",", "."])
def test_a_csv_cell_that_looks_like_a_formula_is_defused(text, decimal):
    content = to_csv(Sheet("s", [text], [[text]]), decimal)
    for row in rows_of(content, ";" if decimal == "," else ","):
        assert row == [f"'{text}"]


def test_a_negative_number_in_a_csv_stays_a_number():
    assert rows_of(to_csv(Sheet("s", ["a", "b"], [[-5.25, -7]])), ";")[1] == ["-5,25", "-7"]


def test_a_csv_has_a_mark_a_decimal_comma_and_semicolons():
    content = to_csv(Sheet("s", ["Өңір", "x"], [["Абай; Жетісу", 12.5], ["a", nan]]))
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    assert rows_of(content, ";") == [["Өңір", "x"], ["Абай; Жетісу", "12,5"], ["a", ""]]


def test_a_csv_with_a_point_is_separated_by_commas():
    content = to_csv(Sheet("s", ["a", "b"], [["x, y", 12.5]]), ".")
    assert rows_of(content, ",") == [["a", "b"], ["x, y", "12.5"]]


@given(st.floats(-1e9, 1e9), st.sampled_from([",", "."]))
def test_a_number_of_a_csv_reads_back(number, decimal):
    (text,) = rows_of(to_csv(Sheet("s", ["x"], [[number]]), decimal), ";" if decimal == "," else ",")[1]
    assert float(text.replace(decimal, ".")) == pytest.approx(number, rel=1e-11, abs=1e-300)


@pytest.mark.parametrize("rows", [[], [[]]], ids=["no rows", "no columns"])
def test_an_empty_table_is_a_header(rows):
    header = ["Region", "Value"] if rows == [] else []
    page = read(Sheet("s", header, rows))["s"]
    assert [cell.value for cell in page[1]] == header or header == []
    assert all(page.column_dimensions[c].width >= len(h) for c, h in zip("AB", header, strict=False))


def test_columns_are_as_wide_as_their_texts_up_to_a_limit():
    page = read(Sheet("s", ["a", "b"], [["x" * 30, "y" * 500]]))["s"]
    assert page.column_dimensions["A"].width == 32
    assert page.column_dimensions["B"].width == 60


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a/b:c*d?e[f]g\\h", "a b c d e f g h"),
        ("", "1"),
        ("'quoted'", "quoted"),
        ("Рейтинг регионов по показателю за 2020 год", "Рейтинг регионов по показателю "),
    ],
)
def test_a_title_that_excel_refuses_is_made_a_name(title, name):
    assert read(Sheet(title, ["x"], [[1]])).sheetnames == [name]


def test_sheets_with_one_title_are_both_there():
    assert len(read(Sheet("s", ["x"], [[1]]), Sheet("s", ["x"], [[2]])).sheetnames) == 2
