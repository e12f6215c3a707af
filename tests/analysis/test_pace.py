"""Pace and projection: a robust slope, its range, and honest silence where there is none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import theilslopes

from analysis.pace import CONFIDENCE, DAYS_OF_A_YEAR, FEWEST_FOR_RANGE, Pace, needed, pace, projection

YEARS = [date(2020 + n, 1, 1) for n in range(8)]


def points(*values):
    return list(zip(YEARS, values, strict=False))


def test_one_figure_has_no_pace():
    assert pace(points(5)) is None
    assert pace([(YEARS[0], 5), (YEARS[0], 6)]) is None


def test_two_figures_are_a_pace_without_a_range():
    found = pace(points(50, 53))
    assert found.value == pytest.approx(3, rel=0.01)
    assert (found.low, found.high) == (None, None)


def test_one_odd_figure_hardly_moves_the_pace():
    found = pace(points(50, 53, 56, 95, 62, 65, 68))
    assert found.value == pytest.approx(3, rel=0.02)
    assert found.low < 3 < found.high


def test_three_figures_give_no_range_and_four_do():
    assert FEWEST_FOR_RANGE == 4
    assert pace(points(1, 2, 3)).low is None
    found = pace(points(1, 2, 4, 4.5))
    assert found.low == pytest.approx(0.5, rel=0.01)  # scipy.stats.theilslopes of the same figures
    assert found.high == pytest.approx(2.0, rel=0.01)


def test_the_pace_needed_ends_at_the_target():
    assert needed((YEARS[0], 60.0), (YEARS[4], 72.0)) == pytest.approx(3, rel=0.01)
    assert needed((YEARS[0], 8.0), (YEARS[4], 0.0)) == pytest.approx(-2, rel=0.01)
    assert needed((YEARS[4], 60.0), (YEARS[4], 72.0)) is None


def test_a_projection_says_the_day_and_its_range():
    found = projection(Pace(2.0, 1.0, 4.0), (YEARS[0], 80.0), 90.0)
    assert [found.day.year, found.earliest.year, found.latest.year] == [2024, 2022, 2029]
    assert found.ranged


def test_a_falling_indicator_arrives_too():
    found = projection(Pace(-2.0, -4.0, -1.0), (YEARS[0], 10.0), 0.0)
    assert [found.day.year, found.earliest.year, found.latest.year] == [2024, 2022, 2029]


@pytest.mark.parametrize("slope", [0.0, -1.0, 0.01])
def test_a_pace_that_does_not_lead_there_has_no_day(slope):
    assert projection(Pace(slope), (YEARS[0], 80.0), 90.0).day is None


def test_an_end_of_the_range_that_does_not_lead_there_is_open():
    found = projection(Pace(1.0, -0.5, 2.0), (YEARS[0], 80.0), 90.0)
    assert found.earliest.year == 2024
    assert found.latest is None
    assert found.ranged


def test_no_end_of_the_range_leads_there():
    found = projection(Pace(-1.0, -2.0, -0.5), (YEARS[0], 80.0), 90.0)
    assert (found.day, found.earliest, found.latest, found.ranged) == (None, None, None, True)


@given(st.lists(st.integers(-20, 20), min_size=2, max_size=8))
def test_pace_and_range_are_those_of_scipy(values):
    found = pace(points(*values))
    years = [day.toordinal() / DAYS_OF_A_YEAR for day in YEARS[: len(values)]]
    slope, _, low, high = theilslopes(values, years, CONFIDENCE)
    assert found.value == pytest.approx(slope, abs=1e-9)
    if len(values) >= FEWEST_FOR_RANGE:
        assert (found.low, found.high) == (pytest.approx(low, abs=1e-9), pytest.approx(high, abs=1e-9))


@given(st.lists(st.integers(-1000, 1000), min_size=2, max_size=8))
def test_the_pace_of_mirrored_figures_is_mirrored(values):
    straight, mirrored = pace(points(*values)), pace(points(*(-v for v in values)))
    assert mirrored.value == pytest.approx(-straight.value, abs=1e-9)
    if straight.low is not None:
        assert (mirrored.low, mirrored.high) == (
            pytest.approx(-straight.high, abs=1e-9),
            pytest.approx(-straight.low, abs=1e-9),
        )


@given(st.lists(st.integers(-1000, 1000), min_size=4, max_size=8), st.integers(-2000, 2000))
def test_the_day_lies_within_its_range(values, goal):
    speed = pace(points(*values))
    found = projection(speed, (YEARS[7], float(values[-1])), float(goal))
    if found.day and found.earliest:
        assert found.earliest <= found.day
    if found.day and found.latest:
        assert found.day <= found.latest
