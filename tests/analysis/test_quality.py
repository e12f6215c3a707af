"""Patterns in figures: counted right, judged by exact chance, and silent where there is nothing to say."""

from math import comb, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.quality import Pattern, bunching, heaping

NUMBERS = st.lists(st.integers(-500, 500).map(float) | st.just(nan), max_size=40)


def tail(count, figures, chance):
    """P(X >= count) of a binomial, term by term."""
    return sum(
        comb(figures, k) * chance**k * (1 - chance) ** (figures - k) for k in range(count, figures + 1)
    )


def test_round_figures_are_counted_against_two_in_ten():
    pattern = heaping([10, 20, 25, 30, 33, 100, 95, 41])
    assert (pattern.count, pattern.figures, pattern.expected) == (6, 8, 1.6)
    assert pattern.probability == pytest.approx(tail(6, 8, 0.2))
    assert pattern.share == 0.75


def test_small_broken_and_missing_figures_are_not_looked_at():
    assert heaping([0, 5, 9, 10.5, nan, None, 12]) == Pattern(0, 1, 0.2, 1.0)
    assert heaping([]) == Pattern(0, 0, 0.0, 1.0)
    assert heaping([]).share is None


@given(NUMBERS, st.randoms())
def test_the_probability_is_the_exact_tail_and_the_order_does_not_matter(numbers, random):
    pattern = heaping(numbers)
    assert pattern.probability == pytest.approx(tail(pattern.count, pattern.figures, 0.2))
    shuffled = list(numbers)
    random.shuffle(shuffled)
    assert heaping(shuffled) == pattern
    assert heaping([-number for number in numbers]) == pattern


def test_evenly_spread_figures_seldom_look_heaped():
    random = np.random.default_rng(11)
    found = [heaping(random.integers(10, 1000, 60)).probability for _ in range(500)]
    assert np.mean(np.array(found) < 0.05) <= 0.06


def test_figures_just_below_a_threshold_are_counted_against_those_just_above():
    values = [48, 49, 49, 49, 49, 49, 50, 51, 52, 20, nan]
    below = bunching(values, 50, 2)
    assert (below.count, below.figures, below.expected) == (6, 8, 4)
    assert below.probability == pytest.approx(tail(6, 8, 0.5))
    above = bunching(values, 50, 2, side="above")
    assert (above.count, above.figures) == (2, 8)


@given(NUMBERS, st.integers(-50, 50), st.integers(1, 30))
def test_the_two_sides_of_a_threshold_share_the_window(numbers, threshold, width):
    below, above = (bunching(numbers, threshold, width, side) for side in ("below", "above"))
    assert below.count + above.count == below.figures == above.figures
    assert below.probability == pytest.approx(tail(below.count, below.figures, 0.5))
    moved = bunching([number + 7 for number in numbers], threshold + 7, width)
    assert moved == below


def test_whole_numbers_have_equally_many_values_on_both_sides():
    assert bunching(range(100), 50, 5) == Pattern(5, 10, 5.0, pytest.approx(tail(5, 10, 0.5)))


@pytest.mark.parametrize(("width", "side"), [(0, "below"), (-1, "below"), (nan, "below"), (1, "inside")])
def test_a_window_without_a_width_or_a_side_is_refused(width, side):
    with pytest.raises(ValueError, match="width"):
        bunching([1], 1, width, side)
