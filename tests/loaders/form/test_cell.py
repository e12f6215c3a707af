"""What people type into a cell, and what is read."""

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpi.qualifier import Qualifier
from tests.loaders.form.filling import SHEETS, Form, codes, rows_of, value_of


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        *(("1 234", 1234), ("1\u00a0234", 1234), ("1\u202f234", 1234), ("  57 ", 57), (57.0, 57), ("0", 0)),
        *((0, 0), ("57,0", 57), ("12 345 678", 12345678)),
    ],
)
def test_a_count(typed, value):
    report = Form().indicator("open_budget_views", value=typed).read()
    assert value_of(report, "open_budget_views") == value
    assert codes(report) == set()


@pytest.mark.parametrize(
    ("typed", "value"), [("93,5", 93.5), ("93%", 93), ("93 %", 93), (93.5, 93.5), (0, 0)]
)
def test_a_percent(typed, value):
    report = Form().indicator("trust_percent", value=typed).read()
    assert value_of(report, "trust_percent") == value
    assert codes(report) == set()


@pytest.mark.parametrize("typed", ["1 2 3", "1,234,567", "около 57", "57 шт.", "=", True, "2020-2021"])
def test_no_number(typed):
    report = Form().indicator("volunteers", value=typed).read()
    assert codes(report) == {"number_not_understood"}
    assert report.observations == ()


def test_a_formula_that_was_never_computed_is_not_an_empty_cell():
    report = Form().indicator("volunteers", value="=500+140").read()
    assert codes(report) == {"formula_not_computed"}
    assert report.findings[0].facts["found"] == "=500+140"


@pytest.mark.parametrize("typed", ["#REF!", "#ДЕЛ/0!", "#Н/Д", "Err:502"])
def test_an_error_is_told_whether_computed_or_pasted_as_text(typed):
    report = Form().indicator("volunteers", value=typed).read()
    assert codes(report) == {"cell_error"}
    assert report.observations == ()


def test_a_cell_that_shows_a_percent_is_read_as_it_is_shown():
    form = Form().indicator("trust_percent", value=0.93)
    row, column = 7 + form.row_of("trust_percent"), form.column("indicators", "value")
    form.sheet("indicators").cell(row, column).number_format = "0%"
    assert value_of(form.read(), "trust_percent") == 93
    assert codes(form.read()) == set()


def test_the_sign_of_a_number_is_its_qualifier():
    report = Form().indicator("volunteers", value="≥ 2 000").read()
    assert report.observations[0].qualifier is Qualifier.AT_LEAST
    assert report.observations[0].as_written == "≥ 2 000"


@pytest.mark.parametrize("typed", ["-", "–", "…", "х", "нет данных", "н/д"])
def test_a_sign_for_nothing_is_not_zero(typed):
    report = Form().indicator("volunteers", value=typed).read()
    assert report.observations == ()
    assert codes(report) == {"value_stated_missing"}


@pytest.mark.parametrize("typed", ["да", "Да", "ИӘ", "yes", "+", "1", 1, True, "есть", "бар"])
def test_yes(typed):
    assert rows_of(Form().body(front_office=typed).read(), "bodies")[0]["front_office"] is True


@pytest.mark.parametrize("typed", ["нет", "жоқ", "ЖОК", "No", "-", "0", 0, False])
def test_no(typed):
    assert rows_of(Form().body(front_office=typed).read(), "bodies")[0]["front_office"] is False


def test_a_choice_is_understood_in_any_language_and_by_its_code():
    form = Form()
    for row, typed in enumerate(("жеке қабылдау", "In writing", "Телефон доверия", "e_otinish")):
        form.fill("appeals", row, channel=typed)
    assert [row["channel"] for row in rows_of(form.read(), "appeals")] == [
        *("in_person", "written", "hotline", "e_otinish")
    ]


def test_the_interval_of_a_percent_is_that_of_its_last_digit():
    (observation,) = Form().indicator("trust_percent", value="93").read().observations
    assert (observation.low, observation.high) == (92.5, 93.5)


TYPED = ["=1/0", "#REF!", "да", "итого", "-", "93%", "≥ 5", "30.09.2026", "Прочее", "сельский уровень"]
JUNK = st.one_of(
    *(st.integers(-(10**20), 10**20), st.floats(allow_nan=False, allow_infinity=False), st.booleans()),
    st.sampled_from(TYPED),
    st.text("абв123 .,%-=\n", max_size=12),
    st.sampled_from([date(1900, 3, 1), datetime(2026, 9, 30, 12, 5), time(7, 30), date(9999, 12, 31)]),
)
CELL = st.tuples(st.sampled_from(SHEETS), st.integers(1, 30), st.integers(1, 12), JUNK)


@settings(max_examples=20)
@given(st.lists(CELL, max_size=40))
def test_whatever_stands_in_the_cells_the_report_is_read_or_refused_with_a_reason(cells):
    form = Form()
    for sheet, row, column, value in cells:
        if type(form.sheet(sheet).cell(row, column)).__name__ != "MergedCell":
            form.sheet(sheet).cell(row, column).value = value
    report = form.read()
    assert report.region or report.findings
    for observation in report.observations:
        assert observation.low <= observation.value <= observation.high
