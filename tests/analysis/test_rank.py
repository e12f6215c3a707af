"""Places: what must hold for every list of values."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.rank import possible_places, rank

VALUES = st.lists(st.integers(-50, 50).map(float) | st.just(math.nan), max_size=20)
BETTER = st.sampled_from(["higher", "lower", "neutral"])
INTERVALS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 8), st.integers(0, 8)).map(
        lambda t: (float(t[0] - t[1]), float(t[0]), float(t[0] + t[2]))
    )
    | st.just((math.nan, math.nan, math.nan)),
    max_size=15,
)


def same(first, second) -> bool:
    return np.array_equal(np.asarray(first), np.asarray(second), equal_nan=True)


@pytest.mark.parametrize(
    ("values", "better", "places"),
    [
        ([10, 30, 20], "higher", [3, 1, 2]),
        ([10, 30, 20], "lower", [1, 3, 2]),
        ([10, 30, 20], "neutral", [3, 1, 2]),
        ([20, 30, 20, 10], "higher", [2, 1, 2, 4]),
        ([5, math.nan, 7], "higher", [2, math.nan, 1]),
        ([0, math.nan], "higher", [1, math.nan]),
        ([92.54, 92.46], "higher", [1, 2]),
        ([], "higher", []),
    ],
)
def test_places_by_hand(values, better, places):
    assert same(rank(values, better), places)


@given(VALUES, BETTER, st.randoms())
def test_the_order_of_the_rows_does_not_matter(values, better, random):
    order = list(range(len(values)))
    random.shuffle(order)
    places = rank(values, better)
    assert same(rank([values[i] for i in order], better), [places[i] for i in order])


@given(VALUES, BETTER)
def test_only_the_order_of_the_values_matters(values, better):
    stretched = [value**3 / 7 + 2 * value - 1000 for value in values]
    assert same(rank(values, better), rank(stretched, better))


@given(VALUES)
def test_lower_is_better_is_the_mirror_of_higher_is_better(values):
    assert same(rank(values, "lower"), rank([-value for value in values], "higher"))


@given(VALUES, BETTER)
def test_a_place_is_one_more_than_the_number_of_those_ahead(values, better):
    sign = -1 if better == "lower" else 1
    for value, place in zip(values, rank(values, better), strict=True):
        if math.isnan(value):
            assert math.isnan(place)
        else:
            assert place == 1 + sum(sign * other > sign * value for other in values)


@given(VALUES, BETTER)
def test_equal_values_share_the_better_place(values, better):
    places = rank(values, better)
    known = [(v, p) for v, p in zip(values, places, strict=True) if not math.isnan(v)]
    for value in {v for v, _ in known}:
        assert len({p for v, p in known if v == value}) == 1
    if known:
        assert min(p for _, p in known) == 1


@given(INTERVALS, BETTER)
def test_the_place_lies_among_the_possible_ones(intervals, better):
    low, values, high = ([t[i] for t in intervals] for i in range(3))
    places = rank(values, better)
    best, worst = possible_places(low, high, better)
    known = ~np.isnan(places)
    assert same(known, ~np.isnan(best))
    assert np.all(best[known] <= places[known])
    assert np.all(places[known] <= worst[known])
    assert np.all(worst[known] <= known.sum())


@given(VALUES, BETTER)
def test_exact_values_leave_one_place_only(values, better):
    best, worst = possible_places(values, values, better)
    assert same(best, rank(values, better))
    assert same(worst, best)


@given(INTERVALS)
def test_possible_places_are_mirrored_too(intervals):
    low, high = [t[0] for t in intervals], [t[2] for t in intervals]
    mirrored = possible_places([-h for h in high], [-v for v in low], "higher")
    assert all(same(a, b) for a, b in zip(possible_places(low, high, "lower"), mirrored, strict=True))


def test_a_lower_bound_is_never_proof_of_being_behind():
    best, worst = possible_places([2000, 3000], [math.inf, 3000])
    assert best.tolist() == [1, 1]
    assert worst.tolist() == [2, 2]


def test_touching_ends_share_the_better_place():
    best, worst = possible_places([10, 20], [20, 30])
    assert best.tolist() == [1, 1]
    assert worst.tolist() == [2, 1]


@pytest.mark.parametrize(
    ("ties", "places"),
    [
        ("min", [2, 1, 2, 4, math.nan]),
        ("max", [3, 1, 3, 4, math.nan]),
        ("average", [2.5, 1, 2.5, 4, math.nan]),
    ],
)
def test_equal_values_share_the_place_the_rule_names(ties, places):
    assert same(rank([20, 30, 20, 10, math.nan], "higher", ties), places)


@given(VALUES, BETTER)
def test_the_average_lies_midway_between_the_better_and_the_worse_place(values, better):
    best, worst, middle = (rank(values, better, ties) for ties in ("min", "max", "average"))
    assert same((best + worst) / 2, middle)
    assert np.nansum(middle) == sum(range(1, int((~np.isnan(middle)).sum()) + 1))
