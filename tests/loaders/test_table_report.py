"""A described table loads with its cell, unit, period and claim; what is not sure is a finding."""

import io
from dataclasses import replace
from datetime import date
from math import inf

import pytest
from openpyxl import Workbook

from kpi.finding import CATALOGUE, KINDS, Place, Severity
from kpi.names import LANGUAGES
from kpi.paths import PROJECT
from kpi.qualifier import Qualifier
from kpi.words import words
from loaders import table_report
from loaders.form.stamp import SHEET
from loaders.form.told import sentence
from loaders.read import read_report
from loaders.table_columns import suggested
from loaders.table_layout import TableColumn
from loaders.table_store import store
from tests.loaders.form.filling import Form
from tests.loaders.table_samples import AKIMATS, ASKED, HEADER, RECEIVED, SAMPLES, SOURCE, csv, layout, xlsx

SPREADSHEETS = PROJECT / "tests" / "samples" / "spreadsheets"
SHARE = "digitization_percent"


@pytest.fixture
def read(catalog):
    def by(content, *layouts, told="", name="table.csv", received=RECEIVED):
        return table_report.read(name, content, catalog, layouts, told, received)

    return by


def codes(parsed):
    return [f.code for f in parsed.findings]


def one(column, written, read, told="2024", label=None):
    """A column with one figure, read."""
    return read(csv(f"Регион;{label or column.label}", f"СКО;{written}"), layout(column), told=told)


@pytest.mark.parametrize("code", SAMPLES)
def test_a_sample_shows_its_kind(read, code):
    sample = SAMPLES[code]()
    parsed = read(sample.content, *sample.layouts, told=sample.told, name=sample.name)
    assert set(codes(parsed)) == {code} | sample.further
    assert len(parsed.observations) == sample.loaded


@pytest.mark.parametrize("code", SAMPLES)
def test_a_finding_is_said_in_three_languages(read, code):
    sample = SAMPLES[code]()
    parsed = read(sample.content, *sample.layouts, told=sample.told, name=sample.name)
    for language in LANGUAGES:
        for finding in parsed.findings[:5]:
            assert sentence(finding, words(language))


@pytest.mark.parametrize("code", SAMPLES)
def test_a_refused_report_loads_nothing(read, code):
    if CATALOGUE[code].consequence == "report_refused":
        assert SAMPLES[code]().loaded == 0
        assert KINDS[code] is Severity.REFUSAL


def test_a_figure_becomes_an_observation_with_everything(read):
    parsed = read(csv(HEADER, "СКО;1 057", "РК;17 600"), layout(AKIMATS), name="б.csv")
    assert [f.code for f in parsed.findings] == ["outside_plausible_bounds"]
    seen, country = parsed.observations
    assert (seen.region, country.region) == ("KZ-59", "KZ")
    assert (seen.indicator, seen.value, seen.low, seen.high) == ("service_akimats", 1057, 1057, 1057)
    assert (seen.period_start, seen.period_end, seen.date_precision) == (None, date(2024, 12, 31), "year")
    assert (seen.kind, seen.scope, seen.date_basis, seen.reported_at) == ("actual", "", "printed", RECEIVED)
    assert (seen.as_written, seen.place) == ("1 057", Place("б.csv", 2, "", "B2"))
    assert seen.source == replace(SOURCE, document="б.csv")
    assert (parsed.form, parsed.edition, parsed.region, parsed.period) == ("table_sample", 1, "", "2024")


def test_a_report_of_one_region_is_that_region_s(read):
    parsed = read(csv("Регион;Сервисные акиматы", "СКО;5"), layout(ASKED), told="2026-Q3")
    assert (parsed.region, parsed.period) == ("KZ-59", "2026-Q3")
    (seen,) = parsed.observations
    assert (seen.period_end, seen.date_precision, seen.date_basis) == (
        date(2026, 9, 30),
        "quarter",
        "inferred",
    )
    assert seen.figure == "table_sample:KZ-59:2026-Q3:service_akimats"


def test_a_flow_has_both_ends_of_its_period(read):
    column = TableColumn("Нарушения, 9 месяцев 2024", "violations", "2024-01-01..2024-09-30")
    (seen,) = one(column, "5", read, told="").observations
    assert (seen.period_start, seen.period_end, seen.date_precision) == (
        date(2024, 1, 1),
        date(2024, 9, 30),
        "day",
    )


def test_a_flow_on_a_day_does_not_say_since_when(read):
    column = TableColumn("Нарушения на 01.10.2024", "violations", "2024-10-01")
    (seen,) = one(column, "5", read, told="").observations
    assert (seen.period_start, seen.period_end) == (None, date(2024, 10, 1))


@pytest.mark.parametrize("told", ["2024-Q3", "III квартал 2024 года", "2024 жылғы III тоқсан"])
def test_the_period_is_told_as_a_code_or_in_words(read, told):
    assert one(ASKED, "5", read, told=told).period == "2024-Q3"


def test_a_period_that_is_none_is_refused(read):
    assert codes(one(ASKED, "5", read, told="прошлый год")) == ["passport_period_unknown"]


def test_a_period_that_goes_on_is_said_once(read):
    column = replace(AKIMATS, label="Сервисные акиматы, 2026", period="2026")
    content = csv(f"Регион;{column.label}", "СКО;5", "ВКО;6")
    parsed = read(content, layout(column))
    assert (codes(parsed), len(parsed.observations)) == (["period_not_over"], 2)


def test_a_target_may_lie_ahead(read):
    column = TableColumn("Сервисные акиматы | цель 2030", "service_akimats", "", "target")
    parsed = read(csv("Регион;Сервисные акиматы | цель 2030", "СКО;5"), layout(column), told="2030")
    assert codes(parsed) == []
    assert [(o.kind, o.period_end) for o in parsed.observations] == [("target", date(2030, 12, 31))]


@pytest.mark.parametrize(
    ("written", "qualifier", "value", "low", "high"),
    [
        ("более 20", "at_least", 20, 20, inf),
        ("≥ 20", "at_least", 20, 20, inf),
        ("не более 20", "at_most", 20, 0, 20),
        ("около 20", "about", 20, 15, 25),
        ("20", "exact", 20, 20, 20),
        ("20¹⁾", "exact", 20, 20, 20),
    ],
)
def test_a_claim_is_kept(read, written, qualifier, value, low, high):
    parsed = read(csv(HEADER, f"СКО;{written}", "ВКО;6", "ЗКО;7"), layout(AKIMATS))
    seen = next(o for o in parsed.observations if o.region == "KZ-59")
    assert (seen.qualifier, seen.value, seen.low, seen.high) == (Qualifier(qualifier), value, low, high)
    assert seen.as_written == written
    assert codes(parsed) == []


def test_what_is_no_number_stays_a_finding(read):
    parsed = read(csv(HEADER, "СКО;много", "ВКО;6", "ЗКО;7"), layout(AKIMATS))
    assert [(f.code, f.place.cell, f.facts["found"]) for f in parsed.findings] == [
        ("number_not_understood", "B2", "много")
    ]


@pytest.mark.parametrize(
    ("written", "code", "loaded"),
    [
        ("-5", "negative_count", 0),
        ("5,5", "fraction_in_count", 0),
        ("93%", "percent_in_count", 0),
        ("100000", "outside_plausible_bounds", 1),
    ],
)
def test_a_value_no_count_can_have_is_found(read, written, code, loaded):
    parsed = one(AKIMATS, written, read, told="")
    assert (codes(parsed), len(parsed.observations)) == ([code], loaded)
    assert parsed.findings[0].place == Place("table.csv", 2, "", "B2")


@pytest.mark.parametrize(
    ("written", "value", "low", "high", "found"),
    [
        ("93%", 93, 92.5, 93.5, []),
        ("93,0", 93, 92.95, 93.05, []),
        ("0,93", 0.93, 0.925, 0.935, ["percent_looks_like_fraction"]),
        ("0,93%", 0.93, 0.925, 0.935, []),
        ("100", 100, 99.5, 100, []),
    ],
)
def test_a_percent_is_read_as_written(read, written, value, low, high, found):
    parsed = one(TableColumn("Доля, %", SHARE), written, read)
    (seen,) = parsed.observations
    assert (seen.value, seen.low, seen.high) == (value, pytest.approx(low), pytest.approx(high))
    assert codes(parsed) == found


def test_a_percent_above_a_hundred_is_refused(read):
    parsed = one(TableColumn("Доля, %", SHARE), "108,5", read)
    assert (codes(parsed), parsed.observations) == (["percent_out_of_range"], ())


def test_a_cell_in_the_format_of_percents(read):
    book = Workbook()
    for row in (["Регион", "Доля онлайн"], ["СКО", 0.93], ["ВКО", 1]):
        book.active.append(row)
    for row in (2, 3):
        book.active.cell(row, 2).number_format = "0%"
    book.active.title = "Лист1"
    stream = io.BytesIO()
    book.save(stream)
    parsed = read(stream.getvalue(), layout(TableColumn("Доля онлайн", SHARE)), told="2024", name="t.xlsx")
    assert [(o.value, o.place.cell) for o in parsed.observations] == [(93, "B2"), (100, "B3")]
    assert codes(parsed) == []


@pytest.mark.parametrize(
    ("label", "scale", "written", "value", "low", "high"),
    [
        ("Сумма бюджетов, млрд тенге", "", "5,2", 5.2, 5.15, 5.25),
        ("Сумма бюджетов, млн тенге", "", "5200", 5.2, 5.1995, 5.2005),
        ("Сумма бюджетов, тыс. тенге", "", "5200000", 5.2, 5.1999995, 5.2000005),
        ("Сумма бюджетов, тенге", "", "5200000000", 5.2, 5.2, 5.2),
        ("Сумма бюджетов", "million", "5200", 5.2, 5.1995, 5.2005),
    ],
)
def test_money_comes_in_the_unit_of_the_indicator(read, label, scale, written, value, low, high):
    column = TableColumn(label, "open_budget_sum_bn_kzt", scale=scale)
    (seen,) = one(column, written, read).observations
    assert seen.value == pytest.approx(value)
    assert (seen.low, seen.high) == (pytest.approx(low), pytest.approx(high))
    assert seen.as_written == written


def test_money_is_no_count(read):
    assert codes(one(TableColumn("Услуги, тенге", "violations"), "5", read)) == ["table_unit_unclear"]


def test_thousands_are_as_exact_as_their_last_digit(read):
    (seen,) = one(TableColumn("Волонтёры, тыс. человек", "volunteers"), "5,2", read).observations
    assert (seen.value, seen.low, seen.high) == (5200, 5150, 5250)


def test_a_told_unit_does_not_overrule_the_label(read):
    column = TableColumn("Сумма, млн тенге", "open_budget_sum_bn_kzt", scale="billion")
    assert codes(one(column, "5", read)) == ["table_unit_unclear"]


def test_equal_repeats_are_one_figure_and_no_fault(read):
    parsed = read(csv(HEADER, "СКО;5", "ВКО;6", "СКО;5"), layout(AKIMATS))
    assert (len(parsed.observations), codes(parsed)) == (2, [])


def test_the_first_of_two_different_figures_is_kept(read):
    parsed = read(csv(HEADER, "СКО;5", "ВКО;6", "СКО;8"), layout(AKIMATS))
    assert [o.value for o in parsed.observations] == [5, 6]
    (finding,) = parsed.findings
    assert (finding.code, finding.place.cell) == ("table_figures_differ", "B4")
    assert finding.facts == {"found": "8", "first": "5", "cell": "B2"}


def test_a_region_that_was_not_there_then_is_refused(read):
    column = TableColumn("Сервисные акиматы, 2020", "service_akimats", "2020")
    parsed = read(csv(f"Регион;{column.label}", "СКО;5", "область Абай;6"), layout(column))
    assert (codes(parsed), [o.region for o in parsed.observations]) == (["region_not_valid_then"], ["KZ-59"])


def test_an_indicator_that_is_gone_from_the_catalog_is_said(read):
    parsed = one(TableColumn("Акиматы", "servise_akimats"), "5", read)
    assert codes(parsed) == ["unknown_indicator"]
    assert "service_akimats" in parsed.findings[0].facts["suggestions"]


def test_a_label_may_differ_in_case_spaces_and_footnotes(read):
    parsed = read(csv("Регион;СЕРВИСНЫЕ  акиматы, 2024¹⁾", "СКО;5"), layout(AKIMATS))
    assert len(parsed.observations) == 1


def test_next_year_s_table_is_not_given_the_old_year(read):
    parsed = read(csv("Регион;Сервисные акиматы, 2025", "СКО;5"), layout(AKIMATS))
    assert (codes(parsed), parsed.observations) == (["table_unknown"], ())


def test_the_layout_that_uses_most_columns_is_taken(read):
    both = layout(AKIMATS, TableColumn("Фонтаны", "peoples_offices", ""), form="table_both")
    content = csv(f"{HEADER};Фонтаны", "СКО;5;1")
    assert read(content, layout(AKIMATS), both, told="2024").form == "table_both"
    assert read(csv(HEADER, "СКО;5"), layout(AKIMATS), both).form == "table_sample"


def test_the_newest_edition_that_fits_speaks(read):
    old, new = layout(AKIMATS), layout(replace(AKIMATS, indicator="peoples_offices"), edition=2)
    parsed = read(csv(HEADER, "СКО;5"), old, new)
    assert (parsed.edition, parsed.observations[0].indicator) == (2, "peoples_offices")
    other = layout(TableColumn("Фонтаны", "peoples_offices"), edition=2)
    assert read(csv(HEADER, "СКО;5"), old, other).edition == 1


def test_a_column_can_be_that_of_one_sheet(read):
    rows = [["Регион", "Акиматы"], ["СКО", 5], ["ВКО", 6]]
    columns = [TableColumn("Акиматы", "service_akimats", year, sheet=year) for year in ("2023", "2024")]
    parsed = read(xlsx(**{"2023": rows, "2024": rows}), layout(*columns), name="t.xlsx")
    assert [(o.place.sheet, o.period_end.year) for o in parsed.observations] == [
        *[("2023", 2023)] * 2,
        *[("2024", 2024)] * 2,
    ]
    assert (parsed.period, codes(parsed)) == ("", [])


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_every_format_of_a_real_table_loads_alike(read, kind):
    content = (SPREADSHEETS / f"merged_headers_of_three_levels.{kind}").read_bytes()
    label = "{} год | в том числе | онлайн"
    columns = [
        TableColumn(label.format(y), "public_services_rendered_electronically", y) for y in ("2020", "2021")
    ]
    parsed = read(content, layout(*columns), name=f"t.{kind}")
    assert [(o.region, o.place.cell, o.value, o.period_end.year) for o in parsed.observations][:3] == [
        ("KZ", "C7", 60, 2020),
        ("KZ", "F7", 70, 2021),
        ("KZ-11", "C8", 6, 2020),
    ]
    assert codes(parsed) == ["table_column_unused", "region_not_valid_then"]


def test_a_table_without_figures_of_regions_is_nobody_s(read):
    assert read(csv("a;b", "x;y"), layout(AKIMATS)) is None


def test_every_unused_column_is_named_in_one_note(read):
    many = ";".join(f"Прочее {n}" for n in range(30))
    parsed = read(csv(f"{HEADER};{many}", "СКО;5" + ";1" * 30), layout(AKIMATS))
    (note,) = parsed.findings
    assert note.facts["count"] == "30"
    assert note.facts["columns"].endswith("; +10")


def test_the_columns_of_an_unknown_table_are_shown_with_suggestions(catalog):
    text = csv(
        "Регион;Сервисные акиматы, 2024;Услуги, в % к 2019", "СКО;5;108", "ВКО;6;99", "РК;11;100", "ЗКО;7;9"
    )
    figures, _ = table_report.tables.read("t.csv", text, catalog)
    first, second = table_report.columns(figures, catalog)
    assert (first.label, first.count, first.period) == ("Сервисные акиматы, 2024", 4, "2024")
    assert first.examples == ("5", "6", "11")
    assert set(first.regions) == {"KZ-59", "KZ-63", "KZ", "KZ-27"}
    assert first.suggestions[0] == "service_akimats"
    assert len(first.suggestions) <= 3
    assert (second.period, second.cautions) == ("", ("change", "share"))


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("Количество сервисных акиматов | 2024", "service_akimats"),
        ("Ашылған фронт-кеңселер", "front_offices"),
        ("Number of front offices", "front_offices"),
        ("2021 | Уровень цифровизации, %", "digitization_percent"),
        ("Обращения граждан", "appeals_received"),
    ],
)
def test_the_most_similar_indicator_is_suggested_first(catalog, label, code):
    assert suggested(label, catalog)[0] == code


@pytest.mark.parametrize("label", ["", "2020 год | Всего", "Население", "%"])
def test_nothing_similar_is_no_suggestion(catalog, label):
    assert suggested(label, catalog) == []


def test_read_report_takes_a_stored_layout(catalog, tmp_path):
    content = csv(HEADER, "СКО;5")
    assert codes(read_report("t.csv", content, catalog, RECEIVED, tmp_path)) == ["table_unknown"]
    store(layout(AKIMATS), tmp_path, catalog)
    parsed = read_report("t.csv", content, catalog, RECEIVED, tmp_path)
    assert (parsed.form, len(parsed.observations)) == ("table_sample", 1)
    book = xlsx(Лист=[["Регион", AKIMATS.label], ["СКО", 5], ["ВКО", 6]])
    assert len(read_report("t.xlsx", book, catalog, RECEIVED, tmp_path).observations) == 2
    assert read_report("t.csv", content.decode().encode("cp1251"), catalog, RECEIVED, tmp_path).form


def test_read_report_passes_the_told_period_on(catalog, tmp_path):
    store(layout(ASKED), tmp_path, catalog)
    content = csv("Регион;Сервисные акиматы", "СКО;5")
    assert codes(read_report("t.csv", content, catalog, RECEIVED, tmp_path)) == ["table_period_needed"]
    parsed = read_report("t.csv", content, catalog, RECEIVED, tmp_path, "2024-Q2")
    assert (parsed.period, len(parsed.observations)) == ("2024-Q2", 1)


@pytest.mark.parametrize(
    ("sheet", "code"),
    [
        ("План", "table_target_as_actual"),
        ("Темп роста", "table_change_as_level"),
        ("2023", "table_period_differs"),
    ],
)
def test_the_name_of_a_sheet_counts(read, sheet, code):
    content = xlsx(**{sheet: [["Регион", "Сервисные акиматы"], ["СКО", 5], ["ВКО", 6]]})
    parsed = read(content, layout(ASKED), told="2024", name="t.xlsx")
    assert [(f.code, f.place.sheet) for f in parsed.findings] == [(code, sheet)]
    assert parsed.observations == ()


def test_text_in_a_column_that_is_not_used_is_no_finding(read):
    parsed = read(csv(f"{HEADER};Прочее", "СКО;5;много", "ВКО;6;7", "ЗКО;7;8"), layout(AKIMATS))
    assert codes(parsed) == ["table_column_unused"]


def test_a_form_of_ours_that_was_spoilt_is_not_taken_for_a_table(catalog):
    form = Form()
    for sheet in form.book.worksheets:
        if sheet.title != SHEET:
            sheet.delete_rows(1, 60)
    for row in (["Регион", "Число"], ["СКО", 5], ["ВКО", 6]):
        form.book.worksheets[0].append(row)
    stream = io.BytesIO()
    form.book.save(stream)
    assert codes(read_report("отчёт.xlsx", stream.getvalue(), catalog, RECEIVED)) == ["form_not_recognised"]


def test_a_total_of_some_regions_is_not_the_countrys(read, catalog):
    """`Всего` under three regions is theirs; under all of them it is the country's, as `РК` always is."""
    parsed = read(csv(HEADER, "СКО;1", "ЗКО;2", "ВКО;3", "Всего;6"), layout(AKIMATS))
    assert "KZ" not in {o.region for o in parsed.observations}
    assert "total_unclear" in codes(parsed)
    names = [
        catalog.regions.nearest(r, RECEIVED).name.in_("ru") for r in catalog.regions.units(date(2024, 12, 31))
    ]
    whole = read(csv(HEADER, *(f"{name};1" for name in names), "Всего;20"), layout(AKIMATS))
    assert {o.region: o.value for o in whole.observations}["KZ"] == 20
