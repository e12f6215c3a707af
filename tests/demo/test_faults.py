"""What is planted is found: by the code and at the cell that the table names, and nothing else is."""

from functools import cache

import pytest

from analysis.contradictions import ORDER
from demo.collection import content
from demo.faults import COLLECTION, faults, faulty
from kpi.finding import CATALOGUE
from kpi.period import Period
from loaders.read import read_report
from tests.demo.sending import arrived, filled, sent, sound, world

AGAINST_PREVIOUS = {code for code, kind in CATALOGUE.items() if kind.between} - {"same_report_again"}
IN_FILES = sorted({(f.region, f.period) for f in faults() if f.found_by == "form"})


def expected(fault):
    """(code, sheet, cell)"""
    if fault.change == "truncate":
        return (fault.code, "", "")
    row = fault.row
    if fault.change == "duplicate":
        told = faulty(world(), sound(fault.region, fault.period))
        row = str(len(told.registers[fault.sheet]) - 1)
    return (fault.code, *filled(fault.region, fault.period).place(fault.sheet, row, fault.column))


@pytest.mark.parametrize(("region", "period"), IN_FILES)
def test_a_fault_inside_a_file_is_found_at_its_cell(region, period):
    own = [f for f in faults() if (f.region, f.period, f.found_by) == (region, period, "form")]
    state = "broken" if any(f.change == "truncate" for f in own) else "final"
    found = {(f.code, f.place.sheet, f.place.cell) for f in arrived(region, period, state).findings}
    assert found == {expected(fault) for fault in own}


def test_the_table_names_only_what_is_sent_and_can_be_found():
    files = {(s.region, s.period.code) for s in sent()}
    for fault in faults():
        assert fault.sheet == COLLECTION or (fault.region, fault.period) in files, fault
        known = {"form": CATALOGUE, "previous": AGAINST_PREVIOUS, "warehouse": ORDER}[fault.found_by]
        assert fault.code in known, fault


def test_every_kind_of_fault_that_was_asked_for_is_planted():
    inside = {"register_differs", "percent_out_of_range", "more_done_than_issued", "duplicate_row"}
    assert inside | {"file_damaged"} | AGAINST_PREVIOUS <= {fault.code for fault in faults()}


def test_a_comparison_with_the_previous_report_has_a_previous_report():
    files = {(s.region, s.period.end) for s in sent()}
    for fault in (f for f in faults() if f.found_by == "previous"):
        start = Period.parse(fault.period).start
        assert any(region == fault.region and 0 < (start - end).days < 2 for region, end in files), fault


def test_a_copy_repeats_every_figure_and_no_date_of_the_quarter_before():
    copy, before = arrived("KZ-39", "2020-Q3"), arrived("KZ-39", "2020-Q2")
    figures = [{(o.indicator, o.district): o.value for o in report.observations} for report in (copy, before)]
    assert figures[0] == figures[1]
    assert copy.findings == ()


def test_only_the_planted_cell_differs_from_the_sound_report():
    told, before = faulty(world(), sound("KZ-35", "2020-Q1")), sound("KZ-35", "2020-Q1")
    changed = {code for code in told.indicators if told.indicators[code] != before.indicators[code]}
    assert changed == {"outreach_events"}
    assert told.value("outreach_events") == 10 * before.value("outreach_events")


@cache
def collection():
    return read_report("figures.csv", content(world()), world().catalog)


def test_the_collection_is_read_without_findings_and_says_that_it_is_invented():
    read = collection()
    assert (read.form, read.findings) == ("published_figures", ())
    assert all("ымышлен" in o.source.publisher and "ымышлен" in o.source.title for o in read.observations)


def test_there_is_a_target_for_every_region_and_core_indicator_at_both_dates():
    targets = {
        (o.region, o.indicator, o.period_end.year) for o in collection().observations if o.kind == "target"
    }
    for year in (2020, 2023):
        for indicator in world().catalog.core():
            for region in world().units(Period.parse(f"{year}")):
                assert (region, indicator.code, year) in targets


def test_national_figures_are_the_sum_but_for_the_planted_one():
    read = [o for o in collection().observations if (o.region, o.kind) == ("KZ", "actual")]
    national = {(o.indicator, o.period_end.year): o.value for o in read}
    quarter = {2020: "2020-Q4", 2023: "2023-Q4"}
    differing = set()
    for (indicator, year), value in national.items():
        if year in quarter and world().catalog.indicators[indicator].is_cumulative:
            regions = world().units(Period.parse(quarter[year]))
            total = sum(sound(region, quarter[year]).value(indicator) for region in regions)
            differing |= {(indicator, year)} if value != total else set()
    assert differing == {("front_offices", 2020)}
    assert len(national) > 30
