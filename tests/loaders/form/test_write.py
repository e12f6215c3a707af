"""The empty form: prefilled, limited, protected, printable, stamped."""

import io

import pytest
from openpyxl import load_workbook

from kpi.finding import CATALOGUE
from kpi.names import LANGUAGES
from kpi.period import Period
from kpi.words import words
from loaders.form import paint
from loaders.form.book import open_book
from loaders.form.edition import latest
from loaders.form.geometry import FIRST_ROW, HEADER_ROW
from loaders.form.passport import region_of
from loaders.form.write import write_form
from tests.loaders.form.filling import NOW, REGISTERS, SHEETS, Form, shipped_catalog

FOR = [("KZ-61", "2026-Q3", "ru"), ("KZ-71", "2021", "kk"), ("KZ-10", "2023-07", "en")]


@pytest.fixture(scope="module", params=FOR, ids="-".join)
def form(request):
    """As written for the office: all empty rows included."""
    region, period, language = request.param
    form = Form(region, period, language)
    content = write_form(shipped_catalog(), region, Period.parse(period), language, NOW)
    form.book = load_workbook(io.BytesIO(content))
    return form


def visible(form):
    return [sheet.title for sheet in form.book.worksheets if sheet.sheet_state == "visible"]


def test_eight_sheets_and_the_instructions_are_visible(form):
    say = words(form.language)
    expected = [say(sheet.words) for sheet in latest().sheets]
    assert visible(form) == [*expected, say("form-instructions")]


def test_the_passport_says_whose_it_is_as_the_region_was_called_then():
    assert Form("KZ-71", "2020", "ru").sheet("passport")["B5"].value == "город Нур-Султан"
    assert Form("KZ-71", "2023", "ru").sheet("passport")["B5"].value == "город Астана"
    assert Form("KZ-61", "2026-Q3", "kk").sheet("passport")["B6"].value == "Түркістан – адалдық алаңы"


def test_districts_are_those_of_the_last_day_of_the_period(form):
    end = Period.parse(form.period).end
    column = "name_kk" if form.language == "kk" else "name_ru"
    expected = [row[column] for row in shipped_catalog().districts_on(form.region, end)]
    sheet = form.sheet("akimats")
    assert [sheet.cell(FIRST_ROW + n, 1).value for n in range(len(expected))] == expected
    assert sheet.cell(FIRST_ROW + len(expected), 1).value is None


def test_every_indicator_that_is_not_derived_has_one_row(form):
    sheet = form.sheet("indicators")
    codes = [row[-1].value for row in sheet.iter_rows(min_row=FIRST_ROW) if row[-1].value]
    asked = [code for code, i in shipped_catalog().indicators.items() if i.ratio is None]
    assert sorted(codes) == sorted(asked)


def test_a_stock_is_asked_on_the_last_day_and_a_flow_over_the_period():
    form = Form()
    when = form.column("indicators", "when")
    rows = {code: FIRST_ROW + form.row_of(code) for code in ("volunteers", "monitorings")}
    sheet = form.sheet("indicators")
    assert sheet.cell(rows["volunteers"], when).value == "на 30.09.2026"
    assert sheet.cell(rows["monitorings"], when).value == "01.07.2026 – 30.09.2026"


def test_labels_are_locked_and_inputs_are_not(form):
    for key in SHEETS:
        assert form.sheet(key).protection.sheet
    sheet, row = form.sheet("indicators"), FIRST_ROW + form.row_of("volunteers")
    locked = {
        c.key: sheet.cell(row, n).protection.locked for n, c in enumerate(_columns("indicators"), start=1)
    }
    inputs = {"value", "qualifier", "note"}
    assert {key for key, is_locked in locked.items() if not is_locked} == inputs
    for key in REGISTERS:
        assert form.sheet(key).cell(HEADER_ROW, 1).protection.locked
        assert not form.sheet(key).cell(FIRST_ROW, 2).protection.locked
        assert not form.sheet(key).column_dimensions["B"].protection.locked


def test_registers_may_be_sorted_filtered_and_lengthened(form):
    for key in REGISTERS:
        lock = form.sheet(key).protection
        assert not (lock.sort or lock.autoFilter or lock.insertRows or lock.deleteRows or lock.formatColumns)


def test_lists_limit_what_can_be_chosen(form):
    lists = {
        str(v.formula1) for v in form.sheet("akimats").data_validations.dataValidation if v.type == "list"
    }
    assert len(lists) == 3
    assert all(formula.startswith("_lists!") or formula.startswith("=_lists!") for formula in lists)
    kinds = {v.type for v in form.sheet("indicators").data_validations.dataValidation}
    assert kinds == {"whole", "decimal", "list"}


def test_prompts_fit_what_excel_allows(form):
    for sheet in form.book.worksheets:
        for validation in sheet.data_validations.dataValidation:
            assert len(validation.prompt or "") <= 255
            assert len(validation.errorTitle or "") <= 32


def test_every_sheet_prints_on_landscape_pages_one_page_wide(form):
    for title in visible(form):
        sheet = form.book[title]
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert len(title) <= 31


def test_headers_stay_in_sight_and_on_every_page(form):
    for key in [*REGISTERS, "indicators"]:
        assert form.sheet(key).freeze_panes == f"B{FIRST_ROW}"
        assert form.sheet(key).print_title_rows == f"${HEADER_ROW}:${HEADER_ROW + 1}"


def test_headers_fit_their_columns(form):
    for key in [*REGISTERS, "indicators"]:
        sheet = form.sheet(key)
        for number, column in enumerate(_columns(key), start=1):
            longest = max(sheet.cell(HEADER_ROW, number).value.split(), key=len)
            assert len(longest) <= column.width, (key, column.key)


def test_a_row_is_as_high_as_its_longest_text():
    assert paint.height({10: "a" * 35}) > paint.height({10: "a" * 12}) > paint.height({10: "a"})


def test_the_instructions_name_every_rule_that_checks_the_form(form):
    say = words(form.language)
    sheet = form.book[say("form-instructions")]
    told = {cell.value for row in sheet.iter_rows() for cell in row if cell.value}
    for code, kind in CATALOGUE.items():
        assert (say(f"rule-{code}") in told) == kind.form, code


def test_the_stamp_says_what_the_workbook_is(form):
    stream = io.BytesIO()
    form.book.save(stream)
    stamp = open_book(stream.getvalue()).stamp
    assert (stamp.form, stamp.edition, stamp.written_at) == ("regional_report", "1", "2026-10-01T09:00:00")
    assert (stamp.region, stamp.period, stamp.language) == (form.region, form.period, form.language)
    assert stamp.header("akimats", "level").column == 2
    assert stamp.title("akimats") == words(form.language)("form-akimats")
    assert form.book["_form"].sheet_state == "veryHidden"


def test_the_workbook_has_the_facts_as_properties(form):
    facts = {prop.name: prop.value for prop in form.book.custom_doc_props.props}
    assert facts == {
        **{"form": "regional_report", "edition": "1", "language": form.language},
        **{"region": form.region, "period": form.period},
    }
    assert form.book.properties.creator == "Adaldyq KPI"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("period", ["2021-H1", "2021-01-01..2021-05-31", "2021-07-13..2021-07-21", "2021-12"])
def test_any_period_can_be_asked_for_and_is_understood_when_the_stamp_is_gone(period, language):
    form = Form("KZ-31", period, language)
    form.book.remove(form.book["_form"])
    report = form.read()
    assert (report.region, report.period, report.language) == ("KZ-31", period, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_region_is_understood_by_the_name_on_its_form(language):
    catalog = shipped_catalog()
    for version in catalog.regions.versions:
        if version.level != "country":
            assert region_of(version.name.in_(language), catalog) == version.id


def _columns(key):
    return latest().sheet(key).columns
