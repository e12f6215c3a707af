"""The values a printed number leaves possible."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.qualifier import SIGNS, Qualifier, interval

NUMBERS = st.decimals(-(10**6), 10**6, places=2, allow_nan=False).map(str) | st.integers(-(10**6), 10**9).map(
    str
)
QUALIFIERS = st.sampled_from(Qualifier)


@pytest.mark.parametrize(
    ("text", "qualifier", "whole", "low", "high"),
    [
        ("57", "exact", True, 57, 57),
        ("93", "exact", False, 92.5, 93.5),
        ("93.0", "exact", False, 92.95, 93.05),
        ("2000", "at_least", True, 2000, math.inf),
        ("67.5", "at_least", False, 67.5, math.inf),
        ("150", "at_most", True, 0, 150),
        ("-3", "at_most", True, -math.inf, -3),
        ("150", "about", True, 145, 155),
        ("80000", "about", True, 75000, 85000),
        ("1", "about", True, 0.5, 1.5),
        ("0", "about", True, 0, 0.5),
        ("0", "exact", True, 0, 0),
        ("0.2", "exact", False, 0.15, 0.25),
        ("0", "exact", False, 0, 0.5),
    ],
)
def test_an_interval_follows_from_what_was_printed(text, qualifier, whole, low, high):
    assert interval(text, Qualifier(qualifier), whole) == pytest.approx((low, high))


@given(NUMBERS, QUALIFIERS, st.booleans())
def test_the_number_itself_is_always_possible(text, qualifier, whole):
    low, high = interval(text, qualifier, whole)
    assert low <= float(text) <= high


@given(NUMBERS, st.booleans())
def test_at_least_is_open_above_and_at_most_stops_at_the_number(text, whole):
    assert interval(text, Qualifier.AT_LEAST, whole) == (float(text), math.inf)
    assert interval(text, Qualifier.AT_MOST, whole)[1] == float(text)


@given(NUMBERS, QUALIFIERS, st.booleans())
def test_what_is_not_negative_cannot_have_been_negative(text, qualifier, whole):
    if float(text) >= 0:
        assert interval(text, qualifier, whole)[0] >= 0


@given(st.integers(0, 10**6), st.integers(0, 10**6), QUALIFIERS, st.booleans())
def test_a_greater_exact_number_never_has_a_lower_interval(first, second, qualifier, whole):
    smaller, greater = sorted((first, second))
    if qualifier is Qualifier.ABOUT and len(str(smaller)) != len(str(greater)):
        return  # "about 100" is coarser than "about 99" by what was printed
    if qualifier is Qualifier.ABOUT and _zeros(smaller) != _zeros(greater):
        return
    below, above = interval(str(smaller), qualifier, whole), interval(str(greater), qualifier, whole)
    assert below[0] <= above[0]
    assert below[1] <= above[1]


def _zeros(number: int) -> int:
    return len(str(number)) - len(str(number).rstrip("0"))


@given(NUMBERS)
def test_a_count_is_itself(text):
    assert interval(text, Qualifier.EXACT) == (float(text), float(text))


@given(NUMBERS)
def test_about_is_never_narrower_than_exact(text):
    exact, about = interval(text, Qualifier.EXACT), interval(text, Qualifier.ABOUT)
    assert about[0] <= exact[0]
    assert exact[1] <= about[1]


def test_every_qualifier_has_a_sign_of_its_own():
    assert len(set(SIGNS.values())) == len(Qualifier)
