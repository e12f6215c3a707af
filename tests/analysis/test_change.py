"""What may be called a change."""

from dataclasses import replace
from math import inf, nan

import pytest

from analysis.change import change


@pytest.fixture
def changed(standing, small_catalog):
    """(now, before) as (value, low, high, qualifier) -> the change, or None."""

    def figure(member, value, low, high, qualifier="exact"):
        fields = {"value": value, "low": low, "high": high, "qualifier": qualifier, "members": [member]}
        return standing({"KZ-59": fields}).iloc[0]

    def ask(now, before, better="higher", disputes=None, noticeable=1.0):
        known = replace(small_catalog.indicators["coverage"], better=better, noticeable_change=noticeable)
        return change(figure("now", *now), figure("before", *before), known, disputes or {})

    return ask


def test_a_sure_rise_is_better_or_worse_as_the_indicator_says(changed):
    up = ((95, 94.5, 95.5), (90, 89.5, 90.5))
    assert (changed(*up).value, changed(*up).sure, changed(*up).better) == (5, True, True)
    assert changed(*up, better="lower").better is False
    assert changed(*up, better="neutral").better is None
    assert changed(*up).members == ["before"]


def test_a_difference_within_rounding_has_no_direction(changed):
    close = changed((93, 92.5, 93.5), (92.6, 92.55, 92.65))
    assert (close.sure, close.better) == (False, None)
    assert close.value == pytest.approx(0.4)


def test_more_than_ninety_after_ninety_three_is_not_a_fall(changed):
    assert changed((90, 90, inf, "at_least"), (93, 93, 93)) is None
    assert changed((93, 93, 93), (90, 90, inf, "at_least")) is None
    assert changed((5, 0, 5, "at_most"), (3, 3, 3)) is None


def test_a_bound_that_proves_the_direction_is_a_change(changed):
    assert changed((90, 90, inf, "at_least"), (80, 80, 80)).better is True


def test_disputed_figures_are_not_subtracted(changed):
    figures = ((317, 317, 317), (253, 253, 253))
    assert changed(*figures, disputes={"now": {"c01"}, "before": {"c01"}}) is None
    assert changed(*figures, disputes={"now": {"c01"}, "before": {"c02"}}).value == 64


def test_a_difference_too_small_to_count_has_no_direction(changed):
    close = changed((91.5, 91.5, 91.5), (91, 91, 91))
    assert (close.value, close.sure, close.noticeable, close.better) == (0.5, True, False, None)
    assert changed((92, 92, 92), (91, 91, 91)).better is True
    assert changed((91.5, 91.5, 91.5), (91, 91, 91), noticeable=0.1).better is True


def test_nothing_is_subtracted_from_nothing(changed, standing, small_catalog):
    assert changed((nan, nan, nan), (1, 1, 1)) is None
    assert changed((1, 1, 1), (nan, nan, nan)) is None
    assert change(standing({"KZ-59": 1}).iloc[0], None, small_catalog.indicators["coverage"], {}) is None
