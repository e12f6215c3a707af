"""The ranking: every region with its place, or with the reason why it has none."""

import pandas as pd
import pytest

from analysis.boundaries import BREAKS
from analysis.league import REASONS, covered, distinguishable, league, with_view_reasons, within_borders
from analysis.measure import per_100k, share_of_base
from kpi.period import Period

UNITS = ["KZ-10", "KZ-59", "KZ-61", "KZ-63", "KZ-71"]
YEAR = Period.parse("2023")
BY_FIELD = {
    "stale": {"latest_before": pd.Timestamp("2021-06-30")},
    "later_only": {"earliest_after": pd.Timestamp("2024-06-30")},
    "other_period": {"other_period": True},
    "start_unknown": {"start_unknown": True},
    "undated": {"undated": True},
    "subset_only": {"other_scope": True},
    "districts_only": {"districts_only": True},
}


@pytest.fixture
def ranked(small_catalog, standing, shortfall):
    def make(figures, lacking=None, indicator="service", units=UNITS, period=YEAR):
        frame = standing(figures) if isinstance(figures, dict) else figures
        chosen = small_catalog.indicators[indicator]
        return league(frame, shortfall(lacking), units, chosen, small_catalog.regions, period)

    return make


def by_region(table, column):
    return dict(zip(table["region"], table[column], strict=True))


def test_every_unit_has_exactly_one_row_the_best_first_the_unranked_last(ranked):
    table = ranked({"KZ-59": 10, "KZ-61": 30, "KZ-71": 10})
    assert table["region"].tolist() == ["KZ-61", "KZ-59", "KZ-71", "KZ-10", "KZ-63"]
    assert table["place"].tolist()[:3] == [1, 2, 2]
    assert table["place"].isna().tolist()[3:] == [True, True]
    assert covered(table) == 3


def test_a_region_without_a_value_is_not_last_but_without_a_place(ranked):
    reasons = by_region(ranked({"KZ-59": 0}), "reason")
    assert reasons == {"KZ-59": "", **dict.fromkeys(["KZ-10", "KZ-61", "KZ-63", "KZ-71"], "not_reported")}


def test_the_country_and_strangers_take_no_place(ranked):
    table = ranked({"KZ": 1000, "KZ-59": 10, "KZ-99": 500})
    assert sorted(table["region"]) == UNITS
    assert by_region(table, "place")["KZ-59"] == 1


@pytest.mark.parametrize("reason", BY_FIELD)
def test_the_reason_says_what_there_is_instead(ranked, reason):
    table = ranked({"KZ-59": 10}, {"KZ-61": BY_FIELD[reason]})
    assert by_region(table, "reason")["KZ-61"] == reason
    day = next((v for v in BY_FIELD[reason].values() if isinstance(v, pd.Timestamp)), None)
    assert day is None or by_region(table, "reason_date")["KZ-61"] == day


def test_the_most_telling_reason_is_given(ranked):
    every = {name: value for given in BY_FIELD.values() for name, value in given.items()}
    order = [
        "stale",
        "later_only",
        "other_period",
        "start_unknown",
        "undated",
        "subset_only",
        "districts_only",
    ]
    for reason in order:
        assert by_region(ranked({}, {"KZ-61": every}), "reason")["KZ-61"] == reason
        every = {name: value for name, value in every.items() if name not in BY_FIELD[reason]}


@pytest.mark.parametrize(
    ("region", "day", "reason"),
    [
        ("KZ-63", "2022-06-07", "old_borders"),
        ("KZ-63", "2022-06-08", ""),
        ("KZ-71", "2022-09-18", ""),
        ("KZ-59", "2022-06-07", ""),
    ],
)
def test_a_figure_of_the_former_borders_takes_no_place(ranked, standing, region, day, reason):
    table = ranked(standing({region: 10}, day))
    assert by_region(table, "reason")[region] == reason
    assert by_region(table, "place").get(region) == (
        1 if not reason else pytest.approx(float("nan"), nan_ok=True)
    )


def test_in_the_former_borders_the_figure_counts(ranked, standing):
    old_units = ["KZ-59", "KZ-61", "KZ-63", "KZ-71"]
    table = ranked(standing({"KZ-63": 10}, "2022-03-31"), units=old_units, period=Period.parse("2022-Q1"))
    assert by_region(table, "place")["KZ-63"] == 1


def test_figures_are_kept_within_the_borders_of_a_day(small_catalog, standing):
    frame = pd.concat(
        [standing({"KZ-63": 1, "KZ-59": 2}, "2022-06-07"), standing({"KZ-10": 3}, "2022-06-08")]
    )
    kept = within_borders(frame, small_catalog.regions, pd.Timestamp("2022-12-31").date())
    assert kept["region"].tolist() == ["KZ-59", "KZ-10"]
    assert len(within_borders(frame.head(0), small_catalog.regions, YEAR.end)) == 0


@pytest.mark.parametrize("reason", ["no_base", "no_population", "no_earlier"])
def test_a_region_that_lost_its_value_in_a_view_gets_the_reason_of_the_view(ranked, reason):
    table = with_view_reasons(ranked({"KZ-59": 10}), {"KZ-59", "KZ-61"}, reason)
    reasons = by_region(table, "reason")
    assert reasons["KZ-59"] == ""
    assert reasons["KZ-61"] == reason
    assert reasons["KZ-71"] == "not_reported"


def test_a_share_without_a_base_and_a_rate_without_people_drop_out(ranked, standing):
    level = standing({"KZ-59": 10, "KZ-61": 20, "KZ-71": 30})
    share = share_of_base(level, standing({"KZ-59": 100, "KZ-61": 0}))
    assert share["region"].tolist() == ["KZ-59"]
    people = pd.DataFrame({"region": ["KZ-61"], "people": [1000]})
    assert per_100k(level, people)["value"].tolist() == [2000]
    table = with_view_reasons(ranked(share), set(level["region"]), "no_base")
    assert by_region(table, "reason")["KZ-61"] == by_region(table, "reason")["KZ-71"] == "no_base"


@pytest.mark.parametrize("reason", BREAKS)
def test_figures_in_given_borders_stay_and_units_without_say_why(small_catalog, standing, shortfall, reason):
    """Sums bear dates on which their unit had other borders; they must not drop out for it."""
    old = standing({"KZ-63": 1}, "2022-06-07")
    indicator, regions = small_catalog.indicators["service"], small_catalog.regions
    table = league(old, shortfall({}), UNITS, indicator, regions, YEAR, {"KZ-10": reason})
    assert by_region(table, "reason") | {"KZ-63": "", "KZ-10": reason} == by_region(table, "reason")
    assert by_region(table, "place")["KZ-63"] == 1


def test_every_reason_is_tested_here():
    tested = {*BY_FIELD, *BREAKS, "not_reported", "no_population", "no_earlier"}
    assert tested == set(REASONS)


def test_inexact_values_leave_a_range_of_places(ranked):
    figures = {
        "KZ-59": {"value": 90, "low": 90, "high": float("inf"), "qualifier": "at_least"},
        "KZ-61": 95,
        "KZ-71": 80,
    }
    table = ranked(figures)
    assert by_region(table, "place") | {} == pytest.approx(
        {"KZ-61": 1, "KZ-59": 2, "KZ-71": 3, "KZ-10": float("nan"), "KZ-63": float("nan")}, nan_ok=True
    )
    assert (by_region(table, "place_best")["KZ-59"], by_region(table, "place_worst")["KZ-59"]) == (1, 2)
    assert (by_region(table, "place_best")["KZ-61"], by_region(table, "place_worst")["KZ-61"]) == (1, 2)
    assert by_region(table, "place_worst")["KZ-71"] == 3
    assert not distinguishable(table)
    assert distinguishable(ranked({"KZ-59": 1, "KZ-61": 2}))


def test_lower_is_better_where_the_indicator_says_so(ranked):
    assert ranked({"KZ-59": 10, "KZ-61": 30}, indicator="violations")["region"].tolist()[:2] == [
        "KZ-59",
        "KZ-61",
    ]


def test_a_period_without_any_figure_is_a_list_of_reasons(ranked):
    table = ranked({})
    assert table["reason"].eq("not_reported").all()
    assert covered(table) == 0
    assert distinguishable(table)


@pytest.mark.parametrize("level", ["", "oblast", "city"])
def test_the_shipped_data_rank_every_unit_once(shipped, catalog, level):
    period = Period.parse("2020")
    units = catalog.regions.units(period.end, level)
    for code, indicator in catalog.indicators.items():
        figures, lacking = shipped.standing([code], period), shipped.shortfall([code], period)
        table = league(figures, lacking, units, indicator, catalog.regions, period)
        assert sorted(table["region"]) == units
        assert (table["value"].isna() == table["reason"].ne("")).all(), code
        assert set(table["reason"]) <= {"", *REASONS}
