"""Ranges of places for counts with exposures: rates of small regions are drawn to the common rate.

Counts are Poisson with a rate per unit of exposure, the rates of the regions Gamma (D. Clayton and J. Kaldor,
Biometrics 43 (1987) 671-681; C. N. Morris, J. Amer. Statist. Assoc. 78 (1983) 47-65). The posterior
distribution of a place (H. Goldstein and D. J. Spiegelhalter, J. Roy. Statist. Soc. A 159 (1996) 385-443) is
integrated, not simulated: given its own rate, a region's place counts independent events.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

Floats = NDArray[np.float64]

NODES = 200
"""Equally likely values of a region's own rate."""
SHAPES = (1e-2, 1e6)
"""Between wildly different and equal rates."""
ROUNDS, POINTS, HALVINGS = 4, 60, 60


def eb_place_ranges(
    count: ArrayLike, exposure: ArrayLike, confidence: float = 0.95, better: str = "higher"
) -> tuple[Floats, Floats]:
    """(low, high) place per region, 1 = best: equal tails of the posterior distribution of its place.

    `count` and `exposure` (people, checks, months: any unit, the same for all) are of one length n; so are
    the answers. No range (NaN) without a count or an exposure above 0. The place of the crude rate of a small
    region may lie outside its range: its rate is drawn to the common one. Rates that differ no more than
    chance would have it leave every place possible. The uncertainty of the fitted Gamma distribution is not
    included.

    Raises ValueError for lengths that differ, negative or infinite numbers, a confidence outside (0, 1).
    """
    k, exposed = np.asarray(count, dtype=float), np.asarray(exposure, dtype=float)
    if k.ndim != 1 or k.shape != exposed.shape:
        raise ValueError(f"one exposure per count: {k.shape} against {exposed.shape}")
    if any(np.any(a < 0) or np.any(np.isinf(a)) for a in (k, exposed)) or not 0 < confidence < 1:
        raise ValueError("counts and exposures are finite, not negative; a confidence lies between 0 and 1")
    low, high = np.full(len(k), np.nan), np.full(len(k), np.nan)
    known = np.flatnonzero(~np.isnan(k) & (exposed > 0))
    if not k[known].any():
        low[known], high[known] = 1, len(known)
        return low, high
    chance = place_chances(k[known], exposed[known])
    cumulated = np.cumsum(chance if better != "lower" else chance[:, ::-1], axis=1)
    tail = (1 - confidence) / 2
    low[known] = 1 + (cumulated < tail - 1e-9).sum(axis=1)
    high[known] = 1 + (cumulated < 1 - tail - 1e-9).sum(axis=1)
    return low, high


def place_chances(count: Floats, exposure: Floats) -> Floats:
    """(n, n): the posterior probability of each place, the highest rate being place 1; rows add up to 1.

    Known counts, not all 0, with exposures above 0.
    """
    shape, rate = gamma_prior(count, exposure)
    shapes, rates = shape + count, rate + exposure
    own = special.gammaincinv(shapes[:, None], (np.arange(NODES) + 0.5) / NODES) / rates[:, None]
    chance = np.zeros((len(count), NODES, len(count)))
    chance[:, :, 0] = 1
    for other in range(len(count)):
        ahead = special.gammaincc(shapes[other], own * rates[other])[:, :, None]
        ahead[other] = 0
        moved = chance * ahead
        chance -= moved
        chance[:, :, 1:] += moved[:, :, :-1]
    return np.asarray(chance.mean(axis=1), dtype=np.float64)


def gamma_prior(count: Floats, exposure: Floats) -> tuple[float, float]:
    """(shape, rate) of the Gamma distribution of the rates by maximum likelihood of the negative binomial.

    The mean rate is shape / rate. Counts not all 0. The likelihood of the shape is searched on ever finer
    grids, the mean being the best one for each shape.
    """
    bottom, top = SHAPES
    for _ in range(ROUNDS):
        shapes = np.geomspace(bottom, top, POINTS)
        means = _best_means(shapes, count, exposure)
        best = int(np.argmax(_log_likelihood(shapes, means, count, exposure)))
        bottom, top = shapes[max(best - 1, 0)], shapes[min(best + 1, POINTS - 1)]
    return float(shapes[best]), float(shapes[best] / means[best])


def _best_means(shapes: Floats, count: Floats, exposure: Floats) -> Floats:
    """Root of the score in the mean rate, which falls from the lowest to the highest crude rate."""
    crude = count / exposure
    low, high = np.full(len(shapes), crude.min()), np.full(len(shapes), crude.max())
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        expected = middle[:, None] * exposure
        rising = ((count - expected) / (shapes[:, None] + expected)).sum(axis=1) > 0
        low, high = np.where(rising, middle, low), np.where(rising, high, middle)
    return np.asarray((low + high) / 2, dtype=np.float64)


def _log_likelihood(shapes: Floats, means: Floats, count: Floats, exposure: Floats) -> Floats:
    """Of the negative binomial, up to a constant; one value per shape."""
    shape, expected = shapes[:, None], means[:, None] * exposure
    ways = special.gammaln(shape + count) - special.gammaln(shape)
    terms = ways - shape * np.log1p(expected / shape) + special.xlogy(count, expected / (shape + expected))
    return np.asarray(terms.sum(axis=1), dtype=np.float64)
