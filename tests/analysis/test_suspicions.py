"""Which figures are tested for a pattern, and when the pattern is a question."""

import numpy as np
import pandas as pd
import pytest

from analysis.quality import Pattern
from analysis.suspicions import LIMIT, Suspicion, bunched, heaped

REGIONS = ["KZ-10", "KZ-61"]


def counts(values, **fields):
    rows = [
        {
            "observation": f"o{n}",
            "region": "KZ-61",
            "district": "",
            "indicator": f"i{n}",
            "value": float(value),
            "qualifier": "exact",
            "period_end": pd.Timestamp("2020-03-31"),
            **fields,
        }
        for n, value in enumerate(values)
    ]
    return pd.DataFrame(rows)


def asked_of(figures, stocks=()):
    codes = sorted(set(figures["indicator"]))
    found = heaped(figures, REGIONS, "region", codes, stocks)
    return {s.key: (s.pattern.count, s.pattern.figures) for s in found}


def test_round_figures_are_a_question_with_its_odds():
    figures = counts([30, 45, 50, 100, 25, 70, 200, 35, 90, 31])
    other, mine = heaped(figures, REGIONS, "region", list(figures["indicator"]), [])
    assert (mine.pattern.count, mine.pattern.figures) == (9, 10)
    assert mine.asked
    assert mine.pattern.probability < 1 / mine.one_in
    assert mine.members == tuple(figures["observation"])
    assert not other.testable
    assert not other.asked


def test_small_figures_districts_and_approximations_are_not_looked_at():
    figures = pd.concat(
        [
            counts([10, 15, 20, 22]),
            counts([30, 40], district="district"),
            counts([30, 40], qualifier="about"),
            counts([23]),
        ]
    )
    assert asked_of(figures) == {"KZ-10": (0, 0), "KZ-61": (0, 1)}


def test_a_stock_that_is_repeated_is_looked_at_once():
    same = [
        counts([40], period_end=pd.Timestamp(day), observation=day) for day in ("2020-03-31", "2020-06-30")
    ]
    assert asked_of(pd.concat(same), stocks=["i0"])["KZ-61"] == (1, 1)
    assert asked_of(pd.concat(same))["KZ-61"] == (2, 2)


def test_figures_that_fall_off_smoothly_are_seldom_asked_about():
    random = np.random.default_rng(5)
    found = [
        heaped(frame, ["KZ-61"], "region", list(frame["indicator"]), [])[0].asked
        for frame in (counts(np.floor(10 + random.exponential(20, 60))) for _ in range(200))
    ]
    assert np.mean(found) <= 2 * LIMIT


def targeted(values, target, better="higher", code="service"):
    keys = {"indicator": code, "region": [f"KZ-{n}" for n in range(len(values))]}
    standing = pd.DataFrame({**keys, "value": values, "members": [[f"o{n}"] for n in range(len(values))]})
    targets = pd.DataFrame({**keys, "value": float(target)})
    found = bunched(standing, targets, [code], "indicator", {code: better})
    return {s.kind: (s.pattern.count, s.pattern.figures, s.asked) for s in found}


def test_figures_crowded_at_their_target_are_a_question():
    found = targeted([90, 90.5, 91, 90, 92, 90, 91, 90], 90)
    assert found == {"met": (8, 8, True), "short": (0, 8, False)}


def test_figures_crowded_just_short_of_it_are_another():
    assert targeted([89, 89.5, 88, 89, 87, 89, 89.9], 90)["short"] == (7, 7, True)


def test_where_less_is_better_the_target_is_met_from_below():
    found = targeted([100, 99, 98, 100, 97, 99.5, 100], 100, better="lower")
    assert found["met"] == (7, 7, True)


def test_figures_far_from_the_target_are_not_near_it():
    assert targeted([50, 60, 100, 95.1], 90) == {"met": (0, 0, False), "short": (0, 0, False)}


@pytest.mark.parametrize(("target", "inside"), [(57, 3), (5, 1)])
def test_the_window_is_a_whole_number_on_both_sides(target, inside):
    values = list(range(max(target - 10, 0), target + 11))
    found = targeted(values, target)
    assert found["met"][:2] == found["short"][:2] == (inside, 2 * inside)


def test_no_target_no_test():
    nothing = pd.DataFrame(columns=["indicator", "region", "value", "members"])
    found = bunched(nothing, nothing, ["KZ-61"], "region", {})
    assert [s.pattern for s in found] == [Pattern(0, 0, 0.0, 1.0)] * 2


def test_the_odds_are_never_told_worse_than_they_are():
    for probability in (0.0099, 0.00243, 1e-5, 0.0):
        suspicion = Suspicion("heaping", "KZ-61", Pattern(1, 1, 0.2, probability), ())
        assert probability <= 1 / suspicion.one_in
