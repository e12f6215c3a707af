"""Intervals and funnels: published numbers, edges, and how often they cover the truth."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from analysis.uncertainty import byar_interval, funnel_limits, funnel_verdict, wilson_interval

PARTS = st.integers(1, 2000).flatmap(lambda base: st.tuples(st.integers(0, base), st.just(base)))
CONFIDENCE = st.sampled_from([0.8, 0.95, 0.998])


@pytest.mark.parametrize(
    ("count", "base", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_as_published_by_newcombe_1998_table_1_method_3(count, base, low, high):
    assert wilson_interval(count, base) == pytest.approx((low, high), abs=5e-5)


def test_the_ends_of_wilson_solve_his_equation_of_1927():
    """(p - k/n)^2 = z^2 p (1 - p) / n at both ends."""
    z = stats.norm.ppf(0.975)
    for end in wilson_interval(13, 14):
        assert (end - 13 / 14) ** 2 == pytest.approx(z**2 * end * (1 - end) / 14)


@given(PARTS, CONFIDENCE)
def test_wilson_lies_in_the_unit_interval_around_the_share_and_is_its_own_mirror(part, confidence):
    count, base = part
    low, high = wilson_interval(count, base, confidence)
    assert 0 <= low <= count / base <= high <= 1
    assert low < high
    assert (low == 0) == (count == 0)
    assert (high == 1) == (count == base)
    assert wilson_interval(base - count, base, confidence) == pytest.approx((1 - high, 1 - low), abs=1e-12)


@given(PARTS)
def test_more_confidence_is_wider_and_more_of_the_same_is_narrower(part):
    count, base = part
    narrow, wide = wilson_interval(count, base, 0.8), wilson_interval(count, base, 0.998)
    assert wide[0] <= narrow[0] < narrow[1] <= wide[1]
    larger = wilson_interval(4 * count, 4 * base, 0.8)
    assert larger[1] - larger[0] < narrow[1] - narrow[0]


def test_wilson_covers_the_true_share_about_as_often_as_it_says():
    """Exactly computed over all counts; the mean over shares is what Newcombe reports as close to 0.95."""
    for base in (10, 20, 55):
        counts = np.arange(base + 1)
        low, high = wilson_interval(counts, base)
        shares = np.linspace(0.05, 0.95, 91)[:, None]
        inside = (low <= shares) & (shares <= high)
        coverage = (stats.binom.pmf(counts, base, shares) * inside).sum(axis=1)
        assert coverage.mean() == pytest.approx(0.95, abs=0.01)
        assert coverage.min() > 0.88


def test_a_share_without_a_base_has_no_interval_and_spoils_no_other():
    low, high = wilson_interval([0, None, 5, 5], [0, 10, None, 10])
    assert np.isnan(low).tolist() == np.isnan(high).tolist() == [True, True, True, False]
    assert (low[3], high[3]) == wilson_interval(5, 10)


@pytest.mark.parametrize(("count", "base"), [(-1, 10), (11, 10), (1, 0), (0, -1), ([5, 11], [10, 10])])
def test_impossible_counts_are_refused(count, base):
    with pytest.raises(ValueError, match=r"count|negative"):
        wilson_interval(count, base)
    with pytest.raises(ValueError, match=r"count|negative"):
        funnel_verdict(count, base, 0.5)


@pytest.mark.parametrize("confidence", [0, 1, 95, -0.5, math.nan])
def test_a_confidence_is_a_probability(confidence):
    for ask in (wilson_interval, byar_interval, funnel_limits):
        with pytest.raises(ValueError, match="confidence"):
            ask(0, 10, confidence)


@pytest.mark.parametrize(
    ("count", "low", "high"), [(0, 0, 3.689), (1, 0.0253, 5.572), (5, 1.623, 11.668), (9, 4.115, 17.085)]
)
def test_small_counts_have_the_exact_limits_of_the_poisson_tables(count, low, high):
    """Garwood 1936; also Pearson and Hartley, Biometrika Tables for Statisticians, table 40."""
    assert byar_interval(count) == pytest.approx((low, high), abs=5e-4)


@given(st.integers(10, 10**6))
def test_byar_is_within_a_fifth_of_a_percent_of_the_exact_limits_from_ten_on(count):
    """As stated for 95 % in the technical guide of Public Health England on confidence intervals (2018)."""
    exact = stats.chi2.ppf(0.025, 2 * count) / 2, stats.chi2.ppf(0.975, 2 * count + 2) / 2
    assert byar_interval(count) == pytest.approx(exact, rel=0.002)


def test_byar_by_hand():
    """100 events: 100 (1 - 1/900 - 1.96/30)^3 and 101 (1 - 1/909 + 1.96/(3 sqrt 101))^3."""
    assert byar_interval(100) == pytest.approx((81.36, 121.63), abs=0.005)


@given(st.integers(0, 5000), st.floats(0.01, 1e6), CONFIDENCE)
def test_a_rate_is_the_count_by_its_exposure_and_lies_between_its_limits(count, exposure, confidence):
    low, high = byar_interval(count, exposure, confidence)
    assert 0 <= low <= count / exposure < high
    whole = byar_interval(count, 1, confidence)
    assert (low * exposure, high * exposure) == pytest.approx(whole)
    assert byar_interval(count + 1, 1, confidence) > whole


def test_a_rate_without_an_exposure_is_missing_and_a_negative_one_is_refused():
    low, high = byar_interval([3, None, 3], [0, 10, 10])
    assert np.isnan(low).tolist() == np.isnan(high).tolist() == [True, True, False]
    for count, exposure in ((-1, 1), (1, -1)):
        with pytest.raises(ValueError, match="negative"):
            byar_interval(count, exposure)


def test_byar_covers_the_true_rate():
    means = np.array([0.5, 3, 9, 15, 60])[:, None]
    counts = np.arange(200)
    low, high = byar_interval(counts)
    coverage = (stats.poisson.pmf(counts, means) * ((low <= means) & (means <= high))).sum(axis=1)
    assert coverage.min() > 0.945


def test_funnel_limits_follow_wilsons_formula_around_the_reference():
    z, share, base = stats.norm.ppf(0.975), 0.3, 50
    root = z * math.sqrt(z**2 + 4 * base * share * (1 - share))
    expected = [(2 * base * share + z**2 + side * root) / (2 * (base + z**2)) for side in (-1, 1)]
    assert funnel_limits(share, base, 0.95) == pytest.approx(expected)


@given(st.floats(0, 1), st.integers(1, 10**5))
def test_the_funnel_narrows_around_the_reference_and_stays_a_share(reference, base):
    low, high = funnel_limits(reference, [base, 4 * base], 0.95)
    assert np.all((low >= 0) & (low <= reference + 1e-12) & (reference - 1e-12 <= high) & (high <= 1))
    assert high[1] - low[1] < high[0] - low[0]
    lowest, highest = funnel_limits(reference, base, 0.998)
    assert lowest - 1e-12 <= low[0] < high[0] <= highest + 1e-12


@pytest.mark.parametrize(
    ("count", "verdict"),
    [(30, "low_998"), (38, "low_95"), (50, "within"), (62, "high_95"), (70, "high_998")],
)
def test_the_verdicts_of_a_hundred_against_a_half(count, verdict):
    assert funnel_verdict(count, 100, 0.5) == verdict


@given(PARTS, st.floats(0.01, 0.99))
def test_a_verdict_says_which_limits_the_share_is_beyond(part, reference):
    count, base = part
    verdict, share = funnel_verdict(count, base, reference), count / base
    inner, outer = funnel_limits(reference, base, 0.95), funnel_limits(reference, base, 0.998)
    assert verdict.startswith("low") == (share < inner[0])
    assert verdict.startswith("high") == (share > inner[1])
    assert verdict.endswith("998") == (share < outer[0] or share > outer[1])


def test_about_one_region_in_twenty_that_is_like_the_reference_lies_outside_the_inner_funnel():
    """Spiegelhalter 2005: 95 % and 99.8 % of regions in control lie inside."""
    counts = np.random.default_rng(1).binomial(400, 0.2, 20_000)
    verdicts = funnel_verdict(counts, 400, 0.2)
    assert np.mean(verdicts == "within") == pytest.approx(0.95, abs=0.012)
    assert np.mean(np.char.endswith(verdicts, "998")) == pytest.approx(0.002, abs=0.0015)


def test_a_missing_figure_has_no_verdict():
    assert funnel_verdict([None, 1, 0], [10, None, 0], 0.5).tolist() == ["", "", ""]
    assert funnel_verdict(5, 10, None) == ""
    with pytest.raises(ValueError, match="reference"):
        funnel_limits(50, 10, 0.95)
