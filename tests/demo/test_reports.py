"""The plain figures of every region and quarter: what no real report could say stands in none of them."""

from itertools import pairwise

import pytest

from demo.report import report, totals
from demo.tables import profiles
from demo.world import QUARTERS, World
from kpi.period import Period
from tests.demo.sending import sound, world


def everyone():
    return [(region, quarter) for quarter in QUARTERS for region in world().units(quarter)]


def test_every_region_of_its_time_reports_every_quarter():
    assert len(everyone()) == 8 * 17 + 6 * 20
    assert {region for region, _ in everyone()} == set(profiles())


def test_no_part_exceeds_its_whole():
    for region, quarter in everyone():
        told, indicators = sound(region, quarter.code), world().catalog.indicators
        parts = [(code, indicators[code].base) for code in told.indicators if indicators[code].base]
        assert parts
        for part, whole in parts:
            assert told.value(part) <= told.value(whole), (region, quarter.code, part)
            assert told.indicators[part]["base"] == told.indicators[whole]["value"]


@pytest.mark.parametrize(
    ("sheet", "part", "whole"),
    [
        ("services", "types_electronic", "types_total"),
        ("services", "rendered_electronically", "rendered"),
        ("monitorings", "with_violations", "checked"),
        ("monitorings", "with_violations", "violations"),
        ("monitorings", "done", "recommendations"),
        ("appeals", "resolved", "received"),
        ("appeals", "in_time", "received"),
    ],
)
def test_no_part_of_a_row_exceeds_its_whole(sheet, part, whole):
    for region, quarter in everyone():
        for row in sound(region, quarter.code).registers[sheet]:
            assert 0 <= row[part] <= row[whole], (region, quarter.code, row)


def test_what_is_stated_is_what_the_registers_list():
    for region, quarter in everyone():
        told = sound(region, quarter.code)
        counted = totals(told.registers)
        assert counted == {code: told.value(code) for code in counted}


def test_recommendations_are_listed_as_often_as_monitorings_count_them():
    for region, quarter in everyone():
        told = sound(region, quarter.code).registers
        assert len(told["recommendations"]) == sum(row["recommendations"] for row in told["monitorings"])
        done = sum(row["status"] == "done" for row in told["recommendations"])
        assert done == sum(row["done"] for row in told["monitorings"])


def test_figures_are_within_the_bounds_of_the_catalog():
    for region, quarter in everyone():
        told = sound(region, quarter.code)
        for code in told.indicators:
            indicator = world().catalog.indicators[code]
            assert indicator.minimum <= told.value(code) <= indicator.maximum, (region, quarter.code, code)


def test_a_cumulative_count_never_falls_within_the_same_borders():
    for region in profiles():
        for years in ((2019, 2020), (2022, 2023)):
            own = [q for q in QUARTERS if q.start.year in years and region in world().units(q)]
            for earlier, later in pairwise(sound(region, quarter.code) for quarter in own):
                for code in later.indicators:
                    if world().catalog.indicators[code].is_cumulative:
                        assert later.value(code) >= earlier.value(code), (region, later.period.code, code)


def test_bases_agree_with_the_catalog():
    for region, quarter in everyone():
        districts = world().catalog.districts_on(region, quarter.end)
        assert sound(region, quarter.code).value("district_akimats_total") == len(districts)
    abai = world().catalog.regions.nearest("KZ-63", Period.parse("2023").end).rural_okrugs
    assert sound("KZ-63", "2023-Q4").value("rural_akimats_total") == abai


def test_regions_differ_and_move():
    covered = {
        (region, quarter): sound(region, quarter).value("open_space_bodies")
        / sound(region, quarter).value("state_bodies_total")
        for region in ("KZ-39", "KZ-43", "KZ-61", "KZ-79")
        for quarter in ("2019-Q1", "2020-Q4", "2023-Q4")
    }
    assert covered["KZ-39", "2020-Q4"] > 2 * covered["KZ-43", "2020-Q4"]  # a leader and a laggard
    assert covered["KZ-61", "2020-Q4"] - covered["KZ-61", "2019-Q1"] > 0.4  # one that runs
    assert covered["KZ-79", "2023-Q4"] - covered["KZ-79", "2020-Q4"] < 0.1  # one that has stopped


def test_another_seed_is_another_country():
    other = report(World.of(7), "KZ-61", Period.parse("2020-Q4"))
    assert other.indicators != sound("KZ-61", "2020-Q4").indicators
