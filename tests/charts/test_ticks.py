import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.ticks import nice

NUMBERS = st.floats(-1e9, 1e9, allow_nan=False).map(lambda number: round(number, 3))


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 100, [0, 25, 50, 75, 100]),
        (0, 1, [0, 0.25, 0.5, 0.75, 1]),
        (12, 97, [20, 40, 60, 80]),
        (100, 0, [0, 25, 50, 75, 100]),
        (7, 7, [7]),
        (0, float("nan"), []),
        (0, float("inf"), []),
    ],
)
def test_ticks_are_round_and_inside(low: float, high: float, ticks: list[float]) -> None:
    assert nice(low, high) == ticks


@given(NUMBERS, NUMBERS)
def test_ticks_rise_and_stay_between_the_ends(one: float, other: float) -> None:
    low, high = min(one, other), max(one, other)
    ticks = nice(one, other)
    slack = 1e-6 * max(high - low, 1e-3)
    assert ticks == sorted(set(ticks))
    assert all(low - slack <= tick <= high + slack for tick in ticks)
    assert len(ticks) <= 9
