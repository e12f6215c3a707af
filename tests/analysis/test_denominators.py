"""Bases behind a printed percent, against plain enumeration with fractions."""

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.denominators import numerators, possible_bases

DECIMALS = st.integers(0, 3)


def printed(count, base, decimals):
    """What the two usual ways of rounding make of 100 * count / base, exactly, as whole last digits."""
    exact = Fraction(100 * count * 10**decimals, base)
    down, rest = divmod(exact, 1)
    nearest = down + (rest > Fraction(1, 2))
    return {nearest} if rest != Fraction(1, 2) else {down + 1, down + down % 2}


def test_93_percent_can_be_13_of_14_and_never_a_part_of_17_or_20():
    bases = possible_bases(93, 0, 20)
    assert bases == [14, 15]
    assert numerators(93, 0, 14) == [13]
    assert numerators(93, 0, 17) == numerators(93, 0, 20) == []


@given(DECIMALS, st.data())
def test_exactly_the_bases_that_enumeration_finds(decimals, values):
    units = values.draw(st.integers(0, 100 * 10**decimals))
    percent = Decimal(units).scaleb(-decimals)
    found = {n: [k for k in range(n + 1) if units in printed(k, n, decimals)] for n in range(1, 41)}
    assert {n: numerators(percent, decimals, n) for n in range(1, 41)} == found
    assert possible_bases(percent, decimals, 40) == [n for n, counts in found.items() if counts]


@pytest.mark.parametrize("rule", [ROUND_HALF_UP, ROUND_HALF_EVEN])
@given(base=st.integers(1, 5000), decimals=DECIMALS, values=st.data())
def test_the_true_base_is_always_possible_whichever_way_the_half_was_rounded(rule, base, decimals, values):
    count = values.draw(st.integers(0, base))
    exact = Decimal(100 * count) / Decimal(base)
    percent = exact.quantize(Decimal(1).scaleb(-decimals), rounding=rule)
    assert base in possible_bases(percent, decimals, base)
    assert count in numerators(str(percent), decimals, base)


def test_an_exact_half_counts_for_both_ways_of_rounding():
    """1 of 8 is 12.5 %: 13 in a spreadsheet, 12 where halves go to the even digit; 3 of 8 is never 37."""
    assert numerators(12, 0, 8) == numerators(13, 0, 8) == [1]
    assert numerators(37, 0, 8) == []
    assert numerators(38, 0, 8) == [3]


@pytest.mark.parametrize("percent", [6.7, "6.7", Decimal("6.70"), 6.70])
def test_the_printed_number_is_read_not_its_binary_neighbour(percent):
    assert numerators(percent, 1, 15) == [1]


def test_the_ends_of_the_scale():
    assert possible_bases(100, 0, 3) == possible_bases(0, 0, 3) == [1, 2, 3]
    assert numerators(100, 0, 300) == [299, 300]
    assert possible_bases(101, 0, 500) == []


def test_a_percent_printed_finely_has_few_bases():
    assert possible_bases("93.75", 2, 40) == [16, 32]


@pytest.mark.parametrize(
    ("percent", "decimals", "largest"),
    [(-1, 0, 9), (93.5, 0, 9), ("x", 0, 9), (float("nan"), 0, 9), (93, -1, 9), (93, 0, 0)],
)
def test_what_is_no_printed_percent_is_refused(percent, decimals, largest):
    with pytest.raises(ValueError, match=r"percent|decimals|base"):
        possible_bases(percent, decimals, largest)
    with pytest.raises(ValueError, match=r"percent|decimals|base"):
        numerators(percent, decimals, largest)
