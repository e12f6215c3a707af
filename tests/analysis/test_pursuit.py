"""From frames to a judged target: the figures that count, the base, revised and later targets."""

from datetime import date

import pandas as pd
import pytest

from analysis.pursuit import chosen, comparable_periods, judged, own_figures
from kpi.period import Period
from kpi.target import Course

TODAY = date(2023, 6, 30)


def figure(day, value, **more):
    row = {
        "indicator": "service",
        "region": "KZ-59",
        "district": "",
        "scope": "",
        "kind": "actual",
        "origin": "reported",
        "value": float(value),
        "low": float(value),
        "high": float(value),
        "qualifier": "exact",
        "period_end": day,
        "known_from": day,
        "date_basis": "printed",
        "observation": f"{day}={value}",
    }
    return row | more


@pytest.fixture
def own(catalog):
    def make(*rows):
        frame = pd.DataFrame(rows)
        for column in ("period_end", "known_from"):
            frame[column] = pd.to_datetime(frame[column])
        return own_figures(frame, catalog.regions, TODAY)

    return make


@pytest.fixture
def aim(small_catalog, own):
    def make(*rows, course=None, disputes=None, indicator="service", today=TODAY, **more):
        told = {"period_end": "2023-12-31", "known_from": "2021-03-01", "value": 100.0} | more
        days = {c: pd.Timestamp(told[c]) for c in ("period_end", "known_from")}
        target = pd.Series({"indicator": indicator, "region": "KZ-59", "qualifier": "exact", **told, **days})
        figures = own(*rows) if rows else pd.DataFrame()
        known = small_catalog.indicators[indicator]
        return judged(target, course or Course(), figures, known, today, disputes or {})

    return make


def test_only_figures_of_the_whole_region_that_have_happened_count(own):
    good = figure("2022-12-31", 50)
    others = [
        figure("2023-12-31", 60),
        figure("2022-06-30", 40, district="Айыртауский район"),
        figure("2022-06-30", 40, scope="cities_only"),
        figure("2022-06-30", 40, kind="target"),
        figure(None, 40),
    ]
    assert own(good, *others)["value"].to_list() == [50]


def test_figures_of_other_borders_are_left_out(own):
    before, after = (figure(day, 9, region="KZ-63") for day in ("2022-03-31", "2022-12-31"))
    assert own(before, after)["period_end"].dt.year.to_list() == [2022]
    assert len(own(before, after)) == 1


def test_of_one_day_the_reported_and_newer_figure_counts(own):
    rows = [
        figure("2022-12-31", 50, origin="derived", known_from="2023-03-01"),
        figure("2022-12-31", 51, known_from="2023-01-10"),
        figure("2022-12-31", 52, known_from="2023-02-10"),
    ]
    assert own(*rows)["value"].to_list() == [52]


def test_the_base_is_found_by_rule_or_told(aim):
    rows = [figure("2020-12-31", 40), figure("2021-12-31", 55), figure("2022-12-31", 80)]
    found = aim(*rows)
    assert found.target.base == (date(2020, 12, 31), 40)
    assert not found.told
    assert found.progress.status == "on_track"
    assert found.members == ["2022-12-31=80", "2020-12-31=40", "2021-12-31=55"]
    told = aim(*rows, course=Course((date(2021, 6, 30), 10.0)))
    assert (told.target.base, told.told) == ((date(2021, 6, 30), 10.0), True)


def test_a_target_published_after_it_fell_due_has_no_base(aim):
    found = aim(figure("2022-12-31", 80), figure("2023-06-30", 90), known_from="2024-05-01")
    assert (found.target.base, found.target.set_on) == (None, None)
    assert found.progress.reason == "no_base"


def test_a_disputed_figure_is_neither_base_nor_on_the_way(aim):
    rows = [figure("2020-12-31", 40), figure("2021-12-31", 70), figure("2022-12-31", 75)]
    members = [str(row["observation"]) for row in rows]
    disputes = {members[0]: {"c01"}, members[2]: {"c01"}}
    assert aim(*rows, disputes=disputes).target.base == (date(2021, 12, 31), 70)


def test_a_figure_older_than_it_may_be_carried_is_stale(aim):
    rows = [figure("2020-12-31", 40), figure("2021-12-31", 70)]
    assert aim(*rows).progress.reason == "stale"
    assert aim(*rows).members == []
    assert aim().progress.reason == "no_figure"


def test_a_counted_target_looks_at_the_same_part_of_earlier_years():
    half = Period.parse("2023-H1")
    found = comparable_periods(half, date(2022, 12, 31))
    assert [p.code for p in found][-2:] == ["2021-H1", "2022-H1"]
    assert half not in found
    assert comparable_periods(half, TODAY)[-1] == half


def test_a_count_over_the_year_before_is_no_proof_for_this_year(aim):
    rows = [figure("2021-12-31", 40), figure("2022-12-31", 20)]
    found = aim(*rows, indicator="violations", value=30.0)
    assert found.target.over_period
    assert found.progress.status == "on_track"


def test_of_two_targets_for_one_day_the_newer_one_holds_and_tells_the_older(aim):
    newer, older = aim(value=100.0, known_from="2022-01-01"), aim(value=80.0)
    (found,) = chosen([newer, older])
    assert (found.target.value, found.moved_from) == (100, 80)
    (same,) = chosen([newer, aim(value=100.0)])
    assert same.moved_from is None


def test_a_target_set_later_is_shown_only_where_there_is_no_other(aim):
    rows = [figure("2022-12-31", 50)]
    later = aim(*rows, known_from="2023-09-01", period_end="2025-12-31")
    assert later.progress.reason == "not_set_yet"
    assert chosen([later]) == [later]
    now = aim(*rows)
    assert chosen([now, later]) == [now]
