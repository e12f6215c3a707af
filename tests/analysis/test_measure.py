"""One figure seen four ways."""

from math import inf

import pandas as pd
import pytest

from analysis.measure import improvement, per_100k, share_of_base


@pytest.mark.parametrize(
    ("part", "base", "expected"),
    [
        ("exact", "exact", ("exact", 50, 50)),
        ("at_least", "exact", ("at_least", 50, inf)),
        ("exact", "at_least", ("at_most", 0, 50)),
        ("exact", "at_most", ("at_least", 50, inf)),
        ("at_most", "at_least", ("at_most", 0, 50)),
        ("at_least", "at_least", ("about", 0, inf)),
        ("about", "exact", ("about", 45, 55)),
    ],
)
def test_a_share_keeps_what_both_sides_leave_open(standing, part, base, expected):
    bounds = {"exact": (1, 1), "at_least": (1, inf), "at_most": (0, 1), "about": (0.9, 1.1)}

    def figure(value, qualifier):
        low, high = bounds[qualifier]
        return standing(
            {"KZ-59": {"value": value, "low": value * low, "high": value * high, "qualifier": qualifier}}
        )

    (row,) = share_of_base(figure(20, part), figure(40, base)).to_dict("records")
    assert row["value"] == 50
    assert row["qualifier"] == expected[0]
    assert (row["low"], row["high"]) == pytest.approx(expected[1:])


def test_a_share_names_the_figures_of_both_sides(standing):
    base = standing({"KZ-59": {"value": 40, "members": ["b"]}})
    assert share_of_base(standing({"KZ-59": 20}), base)["members"].tolist() == [["o-KZ-59", "b"]]


def test_a_rate_is_per_hundred_thousand_people(standing):
    people = pd.DataFrame({"region": ["KZ-59", "KZ-61"], "people": [500_000, 2_000_000], "day": None})
    rates = per_100k(standing({"KZ-59": 10, "KZ-61": 10, "KZ-71": 10}), people)
    assert rates.set_index("region")["value"].to_dict() == {"KZ-59": 2, "KZ-61": 0.5}
    assert rates["low"].tolist() == rates["high"].tolist() == rates["value"].tolist()


def test_an_improvement_is_the_difference_of_both_years(standing):
    now, before = standing({"KZ-59": 15, "KZ-61": 5, "KZ-71": 1}), standing({"KZ-59": 10, "KZ-61": 8})
    gained = improvement(now, before).set_index("region")
    assert gained["value"].to_dict() == {"KZ-59": 5, "KZ-61": -3}
    assert set(gained["qualifier"]) == {"exact"}
    assert gained["members"].map(len).tolist() == [2, 2]


@pytest.mark.parametrize(
    ("now", "before", "qualifier", "low", "high"),
    [
        ((10, inf), (5, 5), "at_least", 5, inf),
        ((10, 10), (5, inf), "at_most", -inf, 5),
        ((9, 11), (5, 5), "about", 4, 6),
    ],
)
def test_an_improvement_keeps_what_the_figures_leave_open(standing, now, before, qualifier, low, high):
    def figure(value, ends):
        return standing({"KZ-59": {"value": value, "low": ends[0], "high": ends[1]}})

    (row,) = improvement(figure(10, now), figure(5, before)).to_dict("records")
    assert (row["value"], row["qualifier"], row["low"], row["high"]) == (5, qualifier, low, high)


@pytest.mark.parametrize("view", [share_of_base, improvement])
def test_nothing_gives_nothing(standing, view):
    assert len(view(standing({}), standing({}))) == 0
    assert len(view(standing({"KZ-59": 1}), standing({}))) == 0


def test_no_improvement_is_claimed_when_two_bounds_leave_its_direction_open(standing):
    def more_than(value):
        return standing({"KZ-59": {"value": value, "low": value, "high": inf, "qualifier": "at_least"}})

    assert improvement(more_than(250), more_than(300)).empty
