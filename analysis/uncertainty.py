"""How far chance alone can move a share, a rate or a place: intervals, funnel limits, ranges of places.

Counts and bases are arrays or single numbers that broadcast against each other; None and NaN are missing
and stay NaN. An interval is about the process behind the figures (the same work, another year's chance), not
about a miscount: the akimats of a full register are counted without error.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

from analysis.eb_places import eb_place_ranges
from analysis.place_ranges import place_ranges, top_k

__all__ = [
    "byar_interval",
    "eb_place_ranges",
    "funnel_limits",
    "funnel_verdict",
    "place_ranges",
    "top_k",
    "wilson_interval",
]

Floats = NDArray[np.float64]
EXACT_BELOW = 10
"""Counts from here on use Byar's approximation, then within 0.2 % of the exact limits at 95 %."""
WARNING, ALARM = 0.95, 0.998
"""The two funnels of Spiegelhalter 2005: about two and three standard errors."""


def wilson_interval(count: ArrayLike, base: ArrayLike, confidence: float = 0.95) -> tuple[Floats, Floats]:
    """(low, high) of the share count / base, both in [0, 1]; NaN where the base is 0 or anything is missing.

    The score interval of E. B. Wilson, J. Amer. Statist. Assoc. 22 (1927) 209-212, without continuity
    correction: method 3 of R. G. Newcombe, Statist. Med. 17 (1998) 857-872. It never leaves [0, 1] and has
    a width at count 0 and at count = base.

    Raises ValueError for a negative count, a count above its base, a confidence outside (0, 1).
    """
    k, n = _pair(count, base)
    if np.any(k > n):
        raise ValueError("a count cannot be greater than its base")
    return _score_interval(k, n, _normal_quantile(confidence))


def byar_interval(
    count: ArrayLike, exposure: ArrayLike = 1, confidence: float = 0.95
) -> tuple[Floats, Floats]:
    """(low, high) of the rate count / exposure, per unit of exposure; NaN where the exposure is 0 or missing.

    Below 10 exact Poisson limits by chi-square quantiles (F. Garwood, Biometrika 28 (1936) 437-442), from 10
    on Byar's approximation (N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II, IARC
    1987, p. 69), as in APHO Technical Briefing 3 (2008).

    Raises ValueError for a negative count or exposure, a confidence outside (0, 1).
    """
    k, exposed = _pair(count, exposure)
    z, tail = _normal_quantile(confidence), (1 - confidence) / 2
    exact = k < EXACT_BELOW
    some = np.maximum(k, 1.0)
    low = np.where(exact, special.gammaincinv(some, tail), _byar(some, -z))
    high = np.where(exact, special.gammaincinv(k + 1, 1 - tail), _byar(k + 1, z))
    exposed = np.where(exposed > 0, exposed, np.nan)
    return (np.where(k > 0, low, k) / exposed)[()], (high / exposed)[()]


def funnel_limits(reference: ArrayLike, base: ArrayLike, confidence: float) -> tuple[Floats, Floats]:
    """(low, high) share a region with so large a base may show by chance when it is like the reference.

    D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statist. Med. 24 (2005)
    1185-1202; the limits around the reference share (in [0, 1]) in Wilson's form, which keeps them within
    [0, 1] for small bases. NaN where the base is 0 or anything is missing.

    Raises ValueError for a reference outside [0, 1], a negative base, a confidence outside (0, 1).
    """
    share, n = _pair(reference, base)
    if np.any(share > 1):
        raise ValueError("a reference share lies between 0 and 1")
    return _score_interval(share * n, n, _normal_quantile(confidence))


def funnel_verdict(count: ArrayLike, base: ArrayLike, reference: ArrayLike) -> NDArray[np.str_]:
    """Where count / base lies in the funnel: low_998, low_95, within, high_95, high_998; '' when missing.

    Outside a limit means strictly beyond it. `low` and `high` are sizes, not judgements: what is good depends
    on the indicator. Raises ValueError as `wilson_interval` and `funnel_limits` do.
    """
    k, n = _pair(count, base)
    if np.any(k > n):
        raise ValueError("a count cannot be greater than its base")
    share = k / np.where(n > 0, n, np.nan)
    low, high = funnel_limits(reference, n, WARNING)
    lowest, highest = funnel_limits(reference, n, ALARM)
    known = ~np.isnan(share) & ~np.isnan(low)
    cases = [~known, share < lowest, share > highest, share < low, share > high]
    verdict: NDArray[np.str_] = np.select(cases, ["", "low_998", "high_998", "low_95", "high_95"], "within")
    return verdict[()]


def _pair(count: ArrayLike, base: ArrayLike) -> tuple[Floats, Floats]:
    k, n = np.broadcast_arrays(np.asarray(count, dtype=float), np.asarray(base, dtype=float))
    if np.any(k < 0) or np.any(n < 0):
        raise ValueError("a count, a share, a base and an exposure cannot be negative")
    return k, n


def _normal_quantile(confidence: float) -> float:
    if not 0 < confidence < 1:
        raise ValueError(f"a confidence lies between 0 and 1, not {confidence}")
    return float(special.ndtri((1 + confidence) / 2))


def _score_interval(k: Floats, n: Floats, z: float) -> tuple[Floats, Floats]:
    """Wilson's limits; the ends that are 0 or 1 in exact arithmetic are made so."""
    size = np.where(n > 0, n, np.nan)
    middle = 2 * k + z**2
    half = z * np.sqrt(z**2 + 4 * k * (1 - k / size))
    low, high = ((middle + side * half) / (2 * (size + z**2)) for side in (-1, 1))
    low = np.where((k == 0) & (n > 0), 0.0, np.maximum(low, 0.0))
    high = np.where((k == n) & (n > 0), 1.0, np.minimum(high, 1.0))
    return low[()], high[()]


def _byar(k: Floats, z: float) -> Floats:
    cubed: Floats = k * (1 - 1 / (9 * k) + z / (3 * np.sqrt(k))) ** 3
    return cubed
