"""When a target would be reached, in words: a year, a range, an open end, never."""

from datetime import date
from types import SimpleNamespace

import pytest

from analysis.pace import Projection
from kpi.numerals import Numerals
from kpi.words import words
from ui.progress import SIGNS, change, when

A, B, C = date(2028, 5, 1), date(2031, 3, 1), date(2036, 9, 1)
CASES = {
    "range": (Projection(B, A, C, True), "2031 год (2028–2036)"),
    "no range": (Projection(B), "2031 год (разброс неизвестен)"),
    "one year": (Projection(B, B, B, True), "2031 год"),
    "open end": (Projection(B, A, None, True), "2031 год (не раньше 2028, возможно, и никогда)"),
    "never": (Projection(None), "цель не будет достигнута и за 30 лет"),
    "never, perhaps": (
        Projection(None, A, None, True),
        "цель не будет достигнута и за 30 лет; при лучшем темпе – не раньше 2028 года",
    ),
}


@pytest.fixture
def view() -> SimpleNamespace:
    say = words("ru")
    return SimpleNamespace(say=say, numerals=Numerals(say))


@pytest.mark.parametrize("case", CASES)
def test_when_a_target_would_be_reached(case, view):
    projection, text = CASES[case]
    assert when(view, projection) == text


@pytest.mark.parametrize(("value", "text"), [(425.4, "+425"), (3.24, "+3,2"), (-0.123, "−0,12"), (0, "±0")])
def test_a_pace_has_as_many_digits_as_it_needs(value, text, view):
    assert change(view, value, "count") == text


def test_no_two_statuses_share_a_sign():
    assert len(set(SIGNS.values())) == len({icon for _, icon in SIGNS.values()}) == len(SIGNS)
