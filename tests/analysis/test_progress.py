"""The status of a target: the rule, its special cases, and what must hold for any figures."""

from dataclasses import replace
from datetime import date, timedelta
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.progress import BEHIND, CANNOT, FAR_BEHIND, ON_TRACK, REACHED, REASONS, STATUSES, judge
from analysis.targets import Figure, Target, base_by_rule, expected, forward, way

START, HALF, DUE = date(2020, 1, 1), date(2022, 1, 1), date(2023, 12, 31)
SEVERITY = {FAR_BEHIND: 0, BEHIND: 1, ON_TRACK: 2, REACHED: 3}


def exact(value, day=HALF):
    return Figure.read(day, value, value - 0.5, value + 0.5, "exact")


def goal(base, value, way="higher", **more):
    return Target(DUE, value, way, (START, base) if base is not None else None, **more)


def status(target, *figures, today=HALF, slack=1.0, oldest=date.min):
    return judge(target, figures, today, oldest, lambda a, b: slack)


@pytest.mark.parametrize(
    ("now", "said"), [(90, REACHED), (80.5, ON_TRACK), (79.1, ON_TRACK), (78.9, BEHIND), (74, FAR_BEHIND)]
)
def test_the_rule_half_way_from_seventy_to_ninety(now, said):
    """Half of the time has gone, so 80 is expected and 75 is half of the expected progress."""
    found = status(goal(70, 90), exact(now))
    assert found.status == said
    assert found.expected == pytest.approx(80, abs=0.02)
    assert found.share == pytest.approx((now - 70) / 20)


def test_paces_and_the_day_it_would_be_reached():
    found = status(goal(70, 90), exact(72))
    assert found.pace.value == pytest.approx(1, rel=0.01)
    assert found.needed == pytest.approx(9, rel=0.01)
    assert found.projection.day.year == 2040
    assert not found.projection.ranged


def test_a_reached_target_needs_no_pace():
    found = status(goal(70, 90), exact(95))
    assert (found.needed, found.pace, found.projection) == (None, None, None)


def test_a_falling_indicator():
    assert status(goal(90, 70, "lower"), exact(80)).status == ON_TRACK
    assert status(goal(90, 70, "lower"), exact(84)).status == BEHIND
    assert status(goal(90, 70, "lower"), exact(89)).status == FAR_BEHIND
    assert status(goal(90, 70, "lower"), exact(70)).status == REACHED


def test_a_target_of_zero():
    assert status(goal(8, 0, "lower"), exact(0)).status == REACHED
    assert status(goal(8, 0, "lower"), exact(4)).status == ON_TRACK
    assert status(goal(8, 0, "lower"), exact(7), slack=0.5).status == FAR_BEHIND
    assert status(goal(0, 0, "lower"), exact(0)).status == REACHED


def test_a_sign_change_on_the_way():
    found = status(goal(-10, 10), exact(0))
    assert (found.status, found.share) == (ON_TRACK, pytest.approx(0.5))
    assert status(goal(-10, 10), exact(-6)).status == FAR_BEHIND
    assert status(goal(10, -10, "lower"), exact(0)).status == ON_TRACK


@pytest.mark.parametrize("base", [90, 95])
def test_a_target_that_the_base_has_reached_is_to_be_held(base):
    held = goal(base, 90)
    assert status(held, exact(90)).status == REACHED
    assert status(held, exact(89.5)).status == ON_TRACK
    lost = status(held, exact(60))
    assert (lost.status, lost.expected, lost.share) == (BEHIND, 90, None)


def test_a_lower_bound_proves_a_target_and_never_a_delay():
    least = Figure.read(HALF, 72, 72, inf, "at_least")
    assert (status(goal(70, 90), least).status, status(goal(70, 90), least).reason) == (CANNOT, "inexact")
    assert status(goal(50, 70), least).status == REACHED
    assert status(goal(70, 90), replace(least, value=85, low=85)).status == ON_TRACK
    assert status(goal(70, 90), least).pace is None


def test_an_upper_bound_proves_a_delay_where_more_is_better():
    most = Figure.read(HALF, 72, 0, 72, "at_most")
    assert status(goal(70, 90), most).status == FAR_BEHIND
    assert status(goal(90, 75, "lower"), most).status == REACHED
    assert status(goal(70, 90), replace(most, high=85, value=85)).reason == "inexact"


def test_about_eighty_may_be_enough():
    about = Figure.read(HALF, 75, 70, 85, "about")
    assert status(goal(70, 90), about).reason == "inexact"
    assert status(goal(70, 90), replace(about, high=78)).status == BEHIND


@pytest.mark.parametrize(
    ("reason", "target", "figures"),
    [
        ("no_figure", goal(70, 90), []),
        ("no_figure", goal(70, 90), [exact(80, HALF + timedelta(1))]),
        ("no_base", goal(None, 90), [exact(80)]),
        ("not_since_base", goal(70, 90), [exact(70, START)]),
        ("no_direction", goal(70, 90, ""), [exact(80)]),
        ("not_set_yet", goal(70, 90, set_on=HALF + timedelta(1)), [exact(80)]),
        ("stale", goal(70, 90), [exact(80, START + timedelta(30))]),
        ("inexact", goal(70, 90), [Figure.read(HALF, 72, 72, inf, "at_least")]),
    ],
)
def test_why_a_target_cannot_be_judged(reason, target, figures):
    found = status(target, *figures, oldest=START if reason != "stale" else HALF)
    assert (found.status, found.reason) == (CANNOT, reason)
    assert reason in REASONS


def test_a_missed_target_is_missed_without_a_base_and_by_the_smallest_difference():
    for base in (None, 70):
        assert status(goal(base, 90), exact(89.9, DUE), today=DUE).status == BEHIND
        assert status(goal(base, 90), exact(90, DUE), today=DUE).status == REACHED
    assert status(goal(70, 90), exact(79, DUE), today=DUE).status == FAR_BEHIND
    assert status(goal(70, 90), exact(79, DUE), today=DUE).needed is None


def test_a_count_over_a_year_is_reached_when_the_year_is_over():
    year = goal(70, 90, over_period=True)
    assert status(year, exact(95)).status == ON_TRACK
    assert status(year, exact(95, DUE), today=DUE).status == REACHED


def test_later_figures_do_not_exist():
    late = exact(90, HALF + timedelta(1))
    assert status(goal(70, 90), exact(80), late).now == exact(80)


def test_milestones_bend_the_way():
    steps = replace(goal(70, 90), milestones=((date(2021, 12, 31), 72.0),))
    assert expected(steps, date(2021, 12, 31)) == 72
    assert expected(steps, date(2020, 12, 31)) == pytest.approx(71, abs=0.01)
    assert expected(steps, DUE) == 90
    assert status(steps, exact(72)).status == ON_TRACK
    alone = replace(steps, base=None)
    assert expected(alone, date(2021, 12, 30)) is None
    assert expected(alone, date(2022, 12, 31)) == pytest.approx(81, abs=0.01)


def test_the_way_ends_with_the_period_that_is_looked_at():
    steps = replace(goal(70, 90), milestones=((date(2021, 12, 31), 72.0),))
    assert way(steps, DUE) == [(START, 70), (date(2021, 12, 31), 72.0), (DUE, 90)]
    assert way(steps, date(2020, 12, 31)) == [(START, 70), (date(2020, 12, 31), pytest.approx(71, abs=0.01))]
    assert way(steps, START) == way(goal(None, 90), DUE) == []
    assert way(goal(70, 90, set_on=HALF), date(2021, 1, 1)) == []
    assert way(goal(95, 90), HALF) == [(START, 90), (HALF, 90)]


def test_the_direction_is_the_indicators_then_the_wording_then_the_way_from_the_base():
    assert forward("lower", "at_least", 1, 2) == "lower"
    assert forward("neutral", "at_least", None, 2) == "higher"
    assert forward("neutral", "at_most", 5, 2) == "lower"
    assert forward("neutral", "exact", 1, 2) == "higher"
    assert forward("neutral", "exact", 3, 2) == "lower"
    assert forward("neutral", "exact", 2, 2) == forward("neutral", "exact", None, 2) == ""


def test_the_base_is_the_last_figure_before_the_target_was_set_else_the_first_after():
    least = Figure.read(date(2020, 6, 1), 60, 60, inf, "at_least")
    known = [exact(50, START), least, exact(80)]
    assert base_by_rule(known, date(2021, 1, 1)) == (START, 50)
    assert base_by_rule(known, START) == (START, 50)
    assert base_by_rule(known, START - timedelta(1)) == (START, 50)
    assert base_by_rule(known, None) is None
    assert base_by_rule([least], DUE) is None


values = st.integers(-200, 200)
series = st.lists(values, min_size=1, max_size=6)


def at(days_values):
    return [exact(float(v), START + timedelta(200 * n + 100)) for n, v in enumerate(days_values)]


@given(series, values, values, st.sampled_from(["exact", "at_least", "at_most", "about"]))
def test_less_is_better_is_the_mirror_of_more_is_better(numbers, base, value, qualifier):
    last = START + timedelta(1300)
    said = Figure.read(last, numbers[-1], *LIMITS[qualifier](numbers[-1]), qualifier)
    upright = [*at(numbers[:-1]), said]
    mirrored = [
        Figure(f.day, -f.value, -f.high, -f.low, TURNED.get(f.qualifier, f.qualifier)) for f in upright
    ]
    straight = status(goal(base, value), *upright, today=DUE)
    turned = status(goal(-base, -value, "lower"), *mirrored, today=DUE)
    assert (straight.status, straight.reason) == (turned.status, turned.reason)
    assert straight.share == turned.share
    if straight.projection:
        assert straight.projection.day == turned.projection.day
        assert straight.projection.latest == turned.projection.latest


TURNED = {"at_least": "at_most", "at_most": "at_least"}
LIMITS = {
    "exact": lambda v: (v, v),
    "at_least": lambda v: (v, inf),
    "at_most": lambda v: (-inf, v),
    "about": lambda v: (v - 5, v + 5),
}


@given(series, values, values, values)
def test_a_status_does_not_depend_on_where_zero_is(numbers, base, value, shift):
    here = status(goal(base, value), *at(numbers), today=DUE)
    there = status(goal(base + shift, value + shift), *at([n + shift for n in numbers]), today=DUE)
    assert (here.status, here.reason) == (there.status, there.reason)


@given(values, values, values, st.integers(0, 50))
def test_a_better_figure_never_has_a_worse_status(base, value, now, more):
    before, after = (status(goal(base, value), exact(float(n))) for n in (now, now + more))
    assert SEVERITY[after.status] >= SEVERITY[before.status]


@given(values, values, values)
def test_a_lower_bound_is_never_behind(base, value, now):
    found = status(goal(base, value), Figure.read(HALF, now, now, inf, "at_least"))
    assert found.status in (REACHED, ON_TRACK, CANNOT)


@given(series, st.none() | values, values, st.sampled_from(["higher", "lower", ""]))
def test_every_answer_is_one_of_the_rule_and_only_a_silence_has_a_reason(numbers, base, value, way):
    found = status(goal(base, value, way), *at(numbers), today=DUE)
    assert found.status in STATUSES
    assert (found.status == CANNOT) == bool(found.reason)
