"""The contract of findings: each kind has one tiny sample, and the sample shows that kind and no other."""

import io
from datetime import date
from functools import cache

import pytest
from openpyxl import Workbook

from kpi.finding import CATALOGUE, Severity
from kpi.names import LANGUAGES
from kpi.words import words
from loaders.form.geometry import FIRST_ROW, HEADER_ROW
from loaders.form.read import read
from loaders.form.told import sentence
from tests.loaders.form.filling import RECEIVED, Form, codes, shipped_catalog

SAMPLES = {}


def sample(code):
    def keep(make):
        SAMPLES[code] = make
        return make

    return keep


def appeals(form, row=0, **values):
    told = {"channel": "hotline", "received": 9, "resolved": 5, "in_time": 4}
    return form.fill("appeals", row, **{**told, **values})


@sample("form_edition_unknown")
def _(form):
    form.book["_form"]["B2"] = "99"


@sample("form_not_recognised")
def _(form):
    for sheet in form.book.worksheets[1:]:
        form.book.remove(sheet)
    form.book.worksheets[0].delete_rows(1, 50)
    form.book.worksheets[0]["A1"] = "Справка"


@sample("passport_region_missing")
def _(form):
    form.passport(region=None)


@sample("passport_region_unknown")
def _(form):
    form.passport(region="Атлантида")


@sample("passport_region_not_valid")
def _(form):
    form.passport(region="область Абай", period="2020")


@sample("passport_period_missing")
def _(form):
    form.passport(period=None)


@sample("passport_period_unknown")
def _(form):
    form.passport(period="скоро")


@sample("passport_period_in_future")
def _(form):
    form.passport(period="2027-Q1")


@sample("period_not_over")
def _(form):
    form.received = date(2026, 9, 1)
    form.passport(date=date(2026, 9, 1))


@sample("passport_differs")
def _(form):
    form.passport(period="II квартал 2026 года")


@sample("passport_field_empty")
def _(form):
    form.passport(contact=None)


@sample("report_date_missing")
def _(form):
    form.passport(date=None)


@sample("report_before_period_end")
def _(form):
    form.passport(date=date(2026, 9, 1))


@sample("sheet_missing")
def _(form):
    form.book.remove(form.sheet("appeals"))


@sample("sheet_not_read")
def _(form):
    form.book.create_sheet("Черновик")["B2"] = "проверить с районами"


@sample("form_column_missing")
def _(form):
    form.sheet("appeals").cell(HEADER_ROW, form.column("appeals", "note")).value = None


@sample("column_not_read")
def _(form):
    sheet = form.sheet("appeals")
    sheet.cell(HEADER_ROW, 6).value = "Ответственный"
    sheet.cell(FIRST_ROW, 6).value = "Ахметов"


@sample("total_row_skipped")
def _(form):
    appeals(form)
    appeals(form, 1, channel="Всего")


@sample("unknown_indicator")
def _(form):
    form.indicator("volunteers", value=5, name="Дружинники", code="guards")


@sample("duplicate_row")
def _(form):
    appeals(form)
    appeals(form, 1)


@sample("required_empty")
def _(form):
    appeals(form, resolved=None)


@sample("number_not_understood")
def _(form):
    form.indicator("volunteers", value="много")


@sample("cell_error")
def _(form):
    form.indicator("volunteers", value="#REF!")


@sample("formula_not_computed")
def _(form):
    form.indicator("volunteers", value="=500+140")


@sample("value_stated_missing")
def _(form):
    form.indicator("volunteers", value="–")


@sample("negative_count")
def _(form):
    form.indicator("volunteers", value=-5)


@sample("fraction_in_count")
def _(form):
    form.indicator("volunteers", value="5,5")


@sample("percent_in_count")
def _(form):
    form.indicator("volunteers", value="93%")


@sample("percent_out_of_range")
def _(form):
    form.indicator("trust_percent", value=193)


@sample("percent_looks_like_fraction")
def _(form):
    form.indicator("trust_percent", value=0.93)


@sample("outside_plausible_bounds")
def _(form):
    form.indicator("volunteers", value=2_000_000)


@sample("target_as_actual")
def _(form):
    form.indicator("volunteers", value=500, note="План на 2027 год")


@sample("choice_unknown")
def _(form):
    form.indicator("volunteers", value=500, qualifier="наверное")


@sample("register_district_unknown")
def _(form):
    form.body(district="Нарния")


@sample("day_not_understood")
def _(form):
    form.body(opened="весной")


@sample("date_in_future")
def _(form):
    form.body(opened=date(2026, 12, 1))


@sample("date_outside_period")
def _(form):
    form.body(opened=date(2026, 10, 5))


@sample("dates_reversed")
def _(form):
    form.monitoring(start=date(2026, 9, 6), end=date(2026, 9, 5))


@sample("part_exceeds_whole")
def _(form):
    form.indicator("appeals_received", value=5).indicator("appeals_resolved", value=6)


@sample("more_electronic_than_all")
def _(form):
    counts = {"types_total": 5, "types_electronic": 6, "rendered": 1, "rendered_electronically": 1}
    form.fill("services", 0, group="Соцзащита", **counts)


@sample("more_with_violations_than_checked")
def _(form):
    form.monitoring(checked=1, with_violations=2, violations=2)


@sample("fewer_violations_than_objects")
def _(form):
    form.monitoring(checked=3, with_violations=2, violations=1)


@sample("more_done_than_issued")
def _(form):
    form.monitoring(recommendations=1, done=2)


@sample("more_resolved_than_received")
def _(form):
    appeals(form, resolved=10)


@sample("more_in_time_than_received")
def _(form):
    appeals(form, received=3, resolved=3)


@sample("register_differs")
def _(form):
    form.body(peoples_office="да").indicator("peoples_offices", value=2)


@sample("registers_differ")
def _(form):
    form.monitoring(recommendations=3)
    told = {"addressee": "Акимат", "recommendation": "Открыть окно", "status": "не исполнено"}
    form.fill("recommendations", 0, **told)


@sample("base_differs")
def _(form):
    form.indicator("appeals_received", value=9).indicator("appeals_resolved", value=5, base=8)


@sample("base_differs_from_catalog")
def _(form):
    form.indicator("district_akimats_total", value=16)


@sample("district_sum_differs")
def _(form):
    answered = {"service_model": "нет"}
    for row in range(17):
        form.fill("akimats", row, **answered)
    rural = {"level": "сельский уровень", "name": "Дарбаза", "service_model": "да"}
    form.fill("akimats", 17, self_service_corner="да", **rural)


@cache
def report_of(code):
    form = Form()
    SAMPLES[code](form)
    return form.read()


@pytest.fixture(
    params=[pytest.param(c, marks=pytest.mark.xdist_group(c)) for c, kind in CATALOGUE.items() if kind.form]
)
def shown(request):
    """(code, report of its sample)"""
    return request.param, report_of(request.param)


def test_a_sample_shows_its_kind_and_no_other(shown):
    code, report = shown
    assert codes(report) == {code}


def test_a_finding_says_where_and_what_in_three_languages(shown):
    _, report = shown
    for finding in report.findings:
        for language in LANGUAGES:
            assert sentence(finding, words(language))
        assert finding.place.file == "отчёт.xlsx"


def test_a_finding_has_a_cell_unless_something_is_gone(shown):
    code, report = shown
    gone = {"form_edition_unknown", "form_not_recognised", "sheet_missing", "form_column_missing"}
    for finding in report.findings:
        assert finding.place.cell or code in {*gone, "sheet_not_read"}


def test_a_refused_report_loads_nothing_and_says_why(shown):
    code, report = shown
    if CATALOGUE[code].consequence == "report_refused":
        assert report.observations == ()
        assert report.findings


def test_a_refused_value_is_not_loaded(shown):
    code, report = shown
    kind = CATALOGUE[code]
    on_indicators = {f.place.sheet for f in report.findings} == {"Показатели"}
    if kind.severity is Severity.REFUSAL and on_indicators and code != "choice_unknown":
        assert report.observations == ()


def test_a_clean_form_has_no_findings():
    assert codes(Form().read()) == set()


def test_bytes_that_are_no_workbook_are_refused_with_a_reason():
    report = read("x.xlsx", b"PK\x03\x04 not a workbook", shipped_catalog(), RECEIVED)
    assert codes(report) == {"file_damaged"}


def test_a_workbook_of_somebody_else_is_not_taken_for_the_form():
    book, stream = Workbook(), io.BytesIO()
    book.worksheets[0].append(["Регион", "Значение"])
    book.save(stream)
    assert codes(read("x.xlsx", stream.getvalue(), shipped_catalog(), RECEIVED)) == {"form_not_recognised"}
