"""Which figures may stand on one line."""

from datetime import date

import pandas as pd
import pytest

from analysis.series import SEPARATING, comparable, connected, parted, separations


def figures(*rows, measure="stock"):
    frame = pd.DataFrame(rows, columns=["observation", "period_start", "period_end"])
    for column in ("period_start", "period_end"):
        frame[column] = pd.to_datetime(frame[column])
    return frame.assign(measure=measure)


STOCKS = figures(("a", None, "2019-12-31"), ("b", None, "2020-12-31"), ("c", None, None))
SIDES = ["observation", "contradiction", "verdict"]
JUDGED = ["verdict", "observation", "indicator", "region", "scope"]


def test_dated_states_are_joined_and_undated_ones_are_not():
    assert connected(STOCKS, {}).tolist() == [True, True, False]


def test_figures_that_share_a_dispute_are_not_joined():
    assert connected(STOCKS, {"a": {"c01"}, "b": {"c01"}}).tolist() == [False, False, False]
    assert connected(STOCKS, {"a": {"c01"}, "b": {"c02"}}).tolist() == [True, True, False]


def test_a_dispute_with_a_figure_elsewhere_separates_nothing_here():
    assert connected(STOCKS, {"a": {"c01"}, "z": {"c01"}}).tolist() == [True, True, False]


def test_flows_are_joined_over_periods_of_the_usual_length_only():
    years = figures(
        ("a", "2018-01-01", "2018-12-31"),
        ("b", "2020-01-01", "2020-12-31"),
        ("c", "2021-01-01", "2021-08-31"),
        ("d", None, "2022-12-31"),
        measure="flow",
    )
    assert connected(years, {}).tolist() == [True, True, False, False]


def test_months_of_different_lengths_are_of_one_length():
    months = figures(
        ("a", "2021-01-01", "2021-01-31"),
        ("b", "2021-03-01", "2021-03-31"),
        ("c", "2021-04-01", "2021-04-30"),
        measure="flow",
    )
    assert connected(months, {}).all()


def test_no_figures_make_no_line():
    assert len(connected(STOCKS.head(0), {})) == 0


def found(*rows):
    return pd.DataFrame(rows, columns=SIDES)


def judged(*rows):
    return pd.DataFrame(rows, columns=JUDGED)


def test_an_open_contradiction_separates_its_sides():
    assert separations(found(("a", "x-1", None), ("b", "x-1", None)), judged(), {}) == {
        "a": {"x-1"},
        "b": {"x-1"},
    }


def test_explained_growth_separates_nothing():
    sides = found(("a", "x-1", "v1"), ("b", "x-1", "v1"))
    rows = judged(("v1", "a", "service", "KZ", ""), ("v1", "b", "service", "KZ", ""))
    assert separations(sides, rows, {"v1": "explained_growth"}) == {}


@pytest.mark.parametrize("verdict", SEPARATING)
def test_a_separating_verdict_keeps_figures_of_one_line_apart(verdict):
    rows = judged(("v1", "a", "service", "KZ", ""), ("v1", "b", "service", "KZ", ""))
    assert separations(found(), rows, {"v1": verdict}) == {"a": {"v1"}, "b": {"v1"}}


def test_where_scopes_differ_the_scope_itself_keeps_figures_apart():
    rows = judged(("v1", "a", "service", "KZ", ""), ("v1", "b", "service", "KZ", "cities_only"))
    assert separations(found(), rows, {"v1": "different_scope"}) == {}


def test_every_separating_verdict_exists(catalog):
    assert set(SEPARATING) <= set(catalog.verdicts)


def test_comparable_means_no_common_dispute():
    disputes = {"a": {"x"}, "b": {"x", "y"}, "c": {"y"}}
    assert not comparable(["a"], ["b"], disputes)
    assert comparable(["a"], ["c"], disputes)
    assert not comparable(["a", "c"], ["b"], disputes)
    assert comparable([], ["b"], disputes)


def over_time(*days, carry=12, kind="actual"):
    frame = pd.DataFrame({"date": pd.to_datetime(list(days)), "value": [float(n) for n in range(len(days))]})
    return frame.assign(line="a", kind=kind, carry=carry)


@pytest.mark.parametrize(
    ("first", "second", "carry", "rows"),
    [
        ("2020-12-31", "2021-12-31", 12, 2),
        ("2020-12-31", "2022-09-30", 12, 3),
        ("2020-06-30", "2020-12-31", 6, 2),
        ("2020-06-30", "2021-03-31", 6, 3),
    ],
)
def test_a_line_breaks_where_no_figure_reaches_across(first, second, carry, rows):
    found = parted(over_time(first, second, carry=carry), ["line"])
    assert len(found) == rows
    assert found["date"].is_monotonic_increasing
    assert found["value"].isna().tolist()[1:-1] == [True] * (rows - 2)


def test_other_lines_and_targets_do_not_fill_a_gap():
    one, other = over_time("2019-12-31", "2022-12-31"), over_time("2020-12-31", "2021-12-31")
    goals = over_time("2021-06-30", kind="target")
    found = parted(pd.concat([one, other.assign(line="b"), goals]), ["line"])
    assert found["value"].isna().sum() == 1
    assert len(parted(one.head(0), ["line"])) == 0


def test_no_line_crosses_a_change_of_borders():
    days = pd.to_datetime(["2021-12-31", "2022-12-31", "2023-12-31"])
    frame = pd.DataFrame({"date": days, "value": [1.0, 2.0, 3.0], "kind": "actual", "carry": 12})
    assert parted(frame, [])["value"].notna().all()
    moved = parted(frame.assign(since=[date.min, date(2022, 6, 8), date(2022, 6, 8)]), [])
    assert moved["value"].isna().tolist() == [False, True, False, False]
