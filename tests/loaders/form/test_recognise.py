"""Sheets and columns are found again whatever people did to the workbook."""

import io
import random

import pytest
from openpyxl import load_workbook

from kpi.names import LANGUAGES
from loaders.form.edition import latest
from loaders.form.geometry import FIRST_ROW, HEADER_ROW
from loaders.form.read import read
from loaders.form.recognise import lexicon
from tests.loaders.form.filling import REGISTERS, Form, codes, rows_of, shipped_catalog


def a_form(language="ru"):
    form = Form(language=language)
    form.indicator("volunteers", value=640, qualifier="about").indicator("trust_percent", value="61,5")
    form.monitoring(0, theme="education", checked=4).monitoring(1, theme="health", checked=7, funds="1 234,5")
    form.fill("akimats", 0, service_model="да").fill("akimats", 20, district="Арысь", level="rural")
    return form.fill("akimats", 20, name="Дарбаза", service_model="жоқ", self_service_corner="+")


def told(report):
    """What a report says, without where it stands."""
    figures = {(o.indicator, o.district): (o.value, o.qualifier, o.as_written) for o in report.observations}
    registers = {
        key: sorted(map(str, (sorted(r.items()) for r in rows_of(report, key)))) for key in REGISTERS
    }
    return report.region, report.period, report.language, figures, registers


def without_stamp(form):
    form.book.remove(form.book["_form"])


def with_other_titles(form):
    for number, sheet in enumerate(form.book.worksheets[:8]):
        sheet.title = f"Лист{number}"


def in_another_order(form):
    form.book._sheets.reverse()
    form.book.active = 2


def with_columns_moved(form):
    for key in [*REGISTERS, "indicators"]:
        sheet = form.sheet(key)
        for row in range(HEADER_ROW, sheet.max_row + 1):
            cells = [sheet.cell(row, column) for column in range(1, sheet.max_column + 1)]
            moved = [(cell.value, cell.number_format) for cell in reversed(cells)]
            for cell, (value, number_format) in zip(cells, moved, strict=True):
                cell.value, cell.number_format = value, number_format


def with_rows_shuffled(form):
    for key in [*REGISTERS, "indicators"]:
        sheet = form.sheet(key)
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=FIRST_ROW)]
        random.Random(7).shuffle(rows)
        for number, values in enumerate(rows, start=FIRST_ROW):
            for column, value in enumerate(values, start=1):
                sheet.cell(number, column).value = value


def with_empty_rows_added(form):
    for key in [*REGISTERS, "indicators"]:
        sheet = form.sheet(key)
        sheet.insert_rows(FIRST_ROW + 1, 3)
        sheet.insert_rows(HEADER_ROW, 2)


def with_hints_deleted(form):
    for key in [*REGISTERS, "indicators"]:
        form.sheet(key).delete_rows(HEADER_ROW + 1)


def with_a_header_reworded(form):
    form.sheet("monitorings").cell(HEADER_ROW, form.column("monitorings", "checked")).value = "Осмотрено"


CHANGES = [
    *(without_stamp, with_other_titles, in_another_order, with_columns_moved, with_rows_shuffled),
    *(with_empty_rows_added, with_hints_deleted, with_a_header_reworded),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_the_same_is_read_from_a_form(change, language):
    form = a_form(language)
    expected = told(form.read())
    change(form)
    report = read("x.xlsx", form.content(), shipped_catalog(), form.received)
    assert told(report) == expected
    assert codes(report) <= {"required_empty"}


def test_all_of_it_at_once():
    form = a_form("kk")
    expected = told(form.read())
    for change in (with_rows_shuffled, with_columns_moved, without_stamp, with_other_titles):
        change(form)
    assert told(form.read()) == expected


def test_the_headers_of_a_sheet_differ_in_every_language():
    for sheet in latest().sheets:
        found = lexicon(latest())[sheet.key].headers
        assert set(found.values()) == {column.key for column in sheet.columns}
        assert len(found) <= 3 * len(sheet.columns)


def test_a_figure_keeps_its_address_when_the_sheet_is_renamed():
    form = Form().indicator("volunteers", value=640)
    form.sheet("indicators").title = "Цифры"
    observation = form.read().observations[0]
    book = load_workbook(io.BytesIO(form.content()))
    assert observation.place.sheet == "Цифры"
    assert book["Цифры"][observation.place.cell].value == 640
