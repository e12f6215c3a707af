"""A printed percent against its base: 93 % is 13 of 14 and nothing of 17; with no base the possible ones."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.plausibility import MOST_LISTED, VERDICTS, plausible, runs


def test_ninety_three_percent_is_thirteen_of_fourteen():
    judged = plausible("93", 93.0, "exact", 14)
    assert (judged.verdict, judged.base, judged.parts) == ("fits", 14, (13,))


@pytest.mark.parametrize("base", [17, 20])
def test_no_whole_number_of_seventeen_or_twenty_gives_it(base):
    judged = plausible("93", 93.0, "exact", base)
    assert (judged.verdict, judged.parts) == ("none", ())


@pytest.mark.parametrize("base", [None, 0, 14.5])
def test_without_a_whole_base_the_possible_ones_are_listed(base):
    judged = plausible("93", 93.0, "exact", base)
    assert (judged.verdict, judged.base) == ("open", None)
    assert judged.bases == ((14, 15), (27, 30))


def test_of_a_large_base_the_first_and_the_last_whole_number_are_told():
    assert plausible("80", 80.0, "exact", 709).parts == (564, 570)


def test_decimals_are_those_that_were_written():
    assert plausible("93,0", 93.0, "exact").decimals == 1
    assert plausible("93,0 %", 93.0, "exact", 14).verdict == "none"
    assert plausible("93%", 93.0, "exact").decimals == 0


def test_a_fraction_written_for_a_percent_has_two_decimals_less():
    judged = plausible("0,935", 93.5, "exact")
    assert (judged.percent, judged.decimals) == (Decimal("93.5"), 1)


def test_digits_that_a_spreadsheet_computed_are_cut():
    judged = plausible("92.85714285714286", 92.85714285714286, "exact", 14)
    assert (judged.verdict, judged.decimals) == ("fits", 6)


def test_where_no_small_base_is_possible_the_least_one_is_told():
    judged = plausible("70.3", 70.3, "exact")
    assert (judged.bases, judged.least) == ((), 37)
    assert plausible("0.0001", 0.0001, "exact").least is None


@pytest.mark.parametrize("qualifier", ["about", "at_least", "at_most"])
def test_an_approximation_promises_no_whole_number(qualifier):
    assert plausible("93", 93.0, qualifier, 17) is None


@pytest.mark.parametrize("written", ["104", "нет", "94"])
def test_nothing_is_said_of_what_is_no_share_or_was_not_written_so(written):
    value = 104.0 if written == "104" else 93.0
    assert plausible(written, value, "exact") is None


@pytest.mark.parametrize("value", [0, 100])
def test_any_base_gives_nothing_and_all(value):
    assert plausible(str(value), float(value), "exact") is None
    assert plausible(str(value), float(value), "exact", 17).verdict == "fits"


@given(st.integers(1, 400), st.data())
def test_the_percent_of_a_whole_part_always_fits_its_own_base(base, data):
    part = data.draw(st.integers(0, base))
    printed = round(100 * part / base, 1)
    judged = plausible(str(printed), printed, "exact", base)
    assert judged.verdict == "fits"
    assert judged.verdict in VERDICTS
    assert judged.parts[0] <= part <= judged.parts[-1]


@given(st.sets(st.integers(1, MOST_LISTED)))
def test_runs_hold_every_number_once(numbers):
    found = runs(sorted(numbers))
    assert [n for first, last in found for n in range(first, last + 1)] == sorted(numbers)
    assert all(one[1] + 1 < other[0] for one, other in pairwise(found))
