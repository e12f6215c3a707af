"""Write, fill, read: exactly what was filled comes back, on every sheet, in every language, for every kind of
region and period; and again after the workbook was saved by another program."""

import io
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kpi.names import LANGUAGES
from kpi.period import Period
from kpi.qualifier import Qualifier
from kpi.words import words
from loaders.form.blank import has_base
from loaders.form.edition import latest
from loaders.form.read import read
from tests.loaders.form.filling import REGISTERS, Form, rows_of, shipped_catalog

FOR = [("KZ-61", "2026-Q3"), ("KZ-71", "2021"), ("KZ-10", "2023-07"), ("KZ-10", "2022")]
EDITION = latest()
ASKED = [i for i in shipped_catalog().indicators.values() if i.ratio is None]
TEXT = (
    st.text("абвгдежзәіңғүұқөһabc -№«»,0123456789", min_size=1, max_size=20)
    .map(str.strip)
    .filter(lambda text: any(c.isalpha() for c in text))
)


@st.composite
def written_number(draw, value):
    """(as the cell holds it, the value): a number, or the same number typed as text."""
    style = draw(st.sampled_from(["number", "text", "spaces", "no-break"]))
    if style == "number":
        return value
    text = f"{value:,}".replace(",", {"text": "", "spaces": " ", "no-break": "\u00a0"}[style])
    return text.replace(".", ",")


@st.composite
def answer(draw, column, form, language):
    """(what is typed, what must be read) for one column of a register."""
    end = Period.parse(form.period).end
    if column.kind in ("count", "mln_kzt"):
        whole = st.integers(0, 10**6)
        value = draw(whole if column.kind == "count" else whole.map(lambda n: n / 4))
        value = int(value) if value == int(value) else value
        return draw(written_number(value)), value
    if column.kind == "date":
        day = end - timedelta(days=draw(st.integers(0, 25)))
        return draw(st.sampled_from([day, day.strftime("%d.%m.%Y")])), day
    if column.kind == "yes_no":
        typed = draw(st.sampled_from([*EDITION.recognised["yes"][:8], *EDITION.recognised["no"][:6]]))
        return typed, typed in EDITION.recognised["yes"]
    if column.kind == "choice":
        code = draw(st.sampled_from(sorted(EDITION.choices[column.choices])))
        return words(language)(EDITION.words_of_choice(column.choices, code)), code
    if column.kind == "district":
        rows = shipped_catalog().districts_on(form.region, end)
        row = draw(st.sampled_from(rows))
        return draw(st.sampled_from([row["name_ru"], row["name_kk"]])), row["name_ru"]
    text = draw(TEXT)
    return text, text


@st.composite
def register_row(draw, sheet, form, number):
    """One row with all or some of its columns; its texts make it unlike the others."""
    typed, expected = {}, {}
    for column in sheet.columns:
        if column.prefilled and number < prefilled(form):
            continue
        if not column.required and column.kind != "text" and draw(st.booleans()):
            continue
        language = draw(st.sampled_from(LANGUAGES))
        typed[column.key], expected[column.key] = draw(answer(column, form, language))
        if column.kind == "text":
            typed[column.key] = expected[column.key] = f"{expected[column.key]} {number}"
    return typed, expected


def prefilled(form):
    return len(shipped_catalog().districts_on(form.region, Period.parse(form.period).end))


@st.composite
def filled(draw):
    """(form, what must be read from each sheet)"""
    region, period = draw(st.sampled_from(FOR))
    form = Form(region, period, draw(st.sampled_from(LANGUAGES)))
    expected = {"passport": [draw_passport(draw, form)], "indicators": draw_indicators(draw, form)}
    for key in REGISTERS:
        expected[key] = draw_register(draw, form, EDITION.sheet(key))
    return form, expected


def draw_passport(draw, form):
    told = {"prepared_by": draw(TEXT), "contact": draw(TEXT), "date": Period.parse(form.period).end}
    form.passport(**told)
    version = shipped_catalog().regions.nearest(form.region, told["date"])
    known = {"region": form.region, "period": form.period, **told}
    known["language"] = words(form.language)(f"language-{form.language}")
    return {**known, **({"office": version.brand} if version.brand else {})}


def draw_indicators(draw, form):
    rows = []
    for indicator in draw(st.lists(st.sampled_from(ASKED), max_size=6, unique_by=lambda i: i.code)):
        top = 100 if indicator.unit == "percent" else 1000
        value = draw(st.integers(1, top))
        if indicator.unit not in ("count",) and value < top:
            value = draw(st.sampled_from([value, value + 0.5]))
        told = {"value": value}
        if draw(st.booleans()):
            told["qualifier"] = draw(st.sampled_from(list(Qualifier))).value
        if has_base(indicator) and draw(st.booleans()):
            told["base"] = draw(st.integers(0, 10**6))
        if draw(st.booleans()):
            told["note"] = "о ходе работы"
        shown = dict(told)
        if "qualifier" in told:
            shown["qualifier"] = words(draw(st.sampled_from(LANGUAGES)))(f"qualifier-{told['qualifier']}")
        form.indicator(indicator.code, **{**shown, "value": draw(written_number(value))})
        rows.append({"code": indicator.code, **told})
    order = list(shipped_catalog().indicators)
    return sorted(rows, key=lambda row: order.index(row["code"]))


def draw_register(draw, form, sheet):
    known = prefilled(form) if sheet.key == "akimats" else 0
    expected = []
    if known:
        rows = shipped_catalog().districts_on(form.region, Period.parse(form.period).end)
        expected = [{"district": row["name_ru"], "level": row["kind"]} for row in rows]
    channels = draw(st.permutations(sorted(EDITION.choices["channel"]))) if sheet.key == "appeals" else []
    first = draw(st.sampled_from([0, known]))
    for number in range(draw(st.integers(0, 3))):
        row = first + number
        typed, told = draw(register_row(sheet, form, row))
        if channels:
            typed["channel"] = told["channel"] = channels[number]
        form.fill(sheet.key, row, **typed)
        if row < known:
            expected[row] = {**expected[row], **told}
        else:
            expected.append(told)
    return expected


@settings(max_examples=20)
@given(filled())
def test_what_was_filled_is_what_is_read(case):
    form, expected = case
    report = form.read()
    assert (report.region, report.period, report.language) == (form.region, form.period, form.language)
    for sheet, rows in expected.items():
        read_back = rows_of(report, sheet)
        if sheet == "indicators":
            order = list(shipped_catalog().indicators)
            read_back = sorted(read_back, key=lambda row: order.index(row["code"]))
        assert read_back == rows, sheet


@settings(max_examples=10)
@given(filled())
def test_every_stated_indicator_becomes_one_observation_with_its_cell(case):
    form, expected = case
    observed = {o.indicator: o for o in form.read().observations if not o.district}
    period = Period.parse(form.period)
    for row in expected["indicators"]:
        o = observed[row["code"]]
        assert (o.value, o.kind, o.scope, o.region) == (row["value"], "actual", "", form.region)
        assert o.qualifier == row.get("qualifier", "exact")
        assert o.low <= o.value <= o.high
        assert o.period_end == o.reported_at == period.end
        is_stock = shipped_catalog().indicators[row["code"]].is_stock
        assert o.period_start == (None if is_stock else period.start)
        assert form.sheet("indicators")[o.place.cell].value is not None
        assert o.source.note_ru == o.source.note_kk == o.source.note_en == row.get("note", "")


@settings(max_examples=5)
@given(filled())
def test_saving_it_with_another_program_changes_nothing(case):
    form, _ = case
    first = form.read()
    again = io.BytesIO()
    load_workbook(io.BytesIO(form.content())).save(again)
    second = read("отчёт.xlsx", again.getvalue(), shipped_catalog(), form.received)
    assert second == first


def test_a_date_of_the_form_may_be_anything_people_write():
    for text in ("05.09.2026", "5 сентября 2026 г.", "2026-09-05", "2026 жылғы 5 қыркүйек", "5/9/2026"):
        report = Form().body(opened=text).read()
        assert rows_of(report, "bodies")[0]["opened"] == date(2026, 9, 5)
