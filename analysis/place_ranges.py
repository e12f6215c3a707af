"""Ranges of places for estimates with standard errors: which places the data cannot rule out.

After M. Mogstad, J. P. Romano, A. M. Shaikh and D. Wilhelm, Inference for Ranks with Applications to Mobility
across Neighbourhoods and Academic Achievement across Countries, Review of Economic Studies 91 (2024) 476-518:
a region is surely behind those whose difference to it is proved, and surely ahead of those proved behind it.
The differences are tested together; the critical value is a quantile of the largest studentised difference,
simulated from independent normal errors, and is lowered stepwise as hypotheses fall (J. P. Romano and
M. Wolf, Econometrica 73 (2005) 1237-1282).
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Shocks = NDArray[np.float32]
Flags = NDArray[np.bool_]

DRAWS = 10_000
"""Simulated sets of errors behind a critical value: its own standard error is then about 0.02."""
SEED = 19271936


def place_ranges(
    estimates: ArrayLike,
    standard_errors: ArrayLike,
    confidence: float = 0.95,
    simultaneous: bool = False,
    better: str = "higher",
    seed: int = SEED,
) -> tuple[Floats, Floats]:
    """(low, high) place per region, 1 = best, low <= high; float arrays of the length n of the estimates.

    Per region (marginal): the true place of THIS region lies in its range with the confidence. Simultaneous:
    the true places of ALL regions lie in their ranges with it; such ranges contain the marginal ones. A range
    always contains the place of the estimate itself. Errors are independent between regions, in the unit of
    the estimates, 0 for a figure without any (a full census): exact figures have exact places, equal ones
    share the better place. A missing estimate (NaN) has no range (NaN) and stands in nobody's way; an
    estimate whose error is not known may stand anywhere and before or behind anybody.

    Deterministic: the same seed gives the same answer, in whatever order the regions come.
    Raises ValueError for lengths that differ, an infinite number, a negative error, a confidence outside
    (0, 1).
    """
    level, error = _checked(estimates, standard_errors, confidence)
    level = -level if better == "lower" else level
    known = np.flatnonzero(~np.isnan(level))
    order = known[np.lexsort((error[known], level[known]))]
    low, high = np.full(len(level), np.nan), np.full(len(level), np.nan)
    if len(order):
        low[order], high[order] = _ranges(level[order], error[order], confidence, simultaneous, seed)
    return low, high


def top_k(
    estimates: ArrayLike,
    standard_errors: ArrayLike,
    k: int,
    confidence: float = 0.95,
    better: str = "higher",
    seed: int = SEED,
) -> Flags:
    """True for the regions that cannot be excluded from the k best; a Boolean array of length n.

    With the confidence ALL truly k best are among them: the regions whose simultaneous range begins at
    place k or better (the tau-best of the paper). False for a missing estimate.
    Raises ValueError for k < 1 and as `place_ranges` does.
    """
    if k < 1:
        raise ValueError(f"the k best are at least one region, not {k}")
    low, _ = place_ranges(estimates, standard_errors, confidence, True, better, seed)
    return low <= k


def _checked(estimates: ArrayLike, errors: ArrayLike, confidence: float) -> tuple[Floats, Floats]:
    level, error = np.asarray(estimates, dtype=float), np.asarray(errors, dtype=float)
    if level.ndim != 1 or level.shape != error.shape:
        raise ValueError(f"one standard error per estimate: {level.shape} against {error.shape}")
    if np.any(np.isinf(level)) or np.any(np.isinf(error)) or np.any(error < 0):
        raise ValueError("estimates are finite and standard errors neither negative nor infinite")
    if not 0 < confidence < 1:
        raise ValueError(f"a confidence lies between 0 and 1, not {confidence}")
    return level, error


def _ranges(
    level: Floats, error: Floats, confidence: float, simultaneous: bool, seed: int
) -> tuple[Floats, Floats]:
    """Ranges of known estimates in their order of size, so that the simulated errors follow the sizes.

    The simultaneous ranges take in the marginal ones, which they do but for the error of the simulation.
    """
    normal = np.random.default_rng(seed).standard_normal((len(level), DRAWS), dtype=np.float32)
    low, high = _marginal(level, error, normal, confidence)
    if simultaneous:
        everything = ~np.eye(len(level), dtype=bool)
        ahead = _proved(level, error, everything, normal, confidence)
        low = np.minimum(low, 1 + ahead.sum(axis=0))
        high = np.maximum(high, len(level) - ahead.sum(axis=1))
    return low, high - _surely_level(level, error)


def _surely_level(level: Floats, error: Floats) -> NDArray[np.intp]:
    """How many others are known without error to be level with it: they are not ahead of it."""
    exact = error == 0
    level_with = exact[:, None] & exact[None, :] & (level[:, None] == level[None, :])
    return np.asarray(level_with.sum(axis=1) - exact, dtype=np.intp)


def _marginal(level: Floats, error: Floats, normal: Shocks, confidence: float) -> tuple[Floats, Floats]:
    """Each region against all others. It gets the first simulated error, so that twins get one answer."""
    size = len(level)
    family = np.zeros((size, size), dtype=bool)
    family[0, 1:] = family[1:, 0] = True
    low, high = np.ones(size), np.full(size, float(size))
    for region in range(size):
        order = np.concatenate([[region], np.delete(np.arange(size), region)])
        ahead = _proved(level[order], error[order], family, normal, confidence)
        low[region] += ahead[:, 0].sum()
        high[region] -= ahead[0].sum()
    return low, high


def _proved(level: Floats, error: Floats, family: Flags, normal: Shocks, confidence: float) -> Flags:
    """[a, b] of the family is true when a is proved to be ahead of b, all errors held together.

    Step by step: hypotheses "a is not ahead of b" whose studentised difference exceeds the critical value of
    all that are left fall, until none falls.
    """
    gap, spread = level[:, None] - level[None, :], np.hypot(error[:, None], error[None, :])
    proved: Flags = family & (spread == 0) & (gap > 0)
    left = family & (spread > 0)
    studentised = np.divide(gap, spread, out=np.zeros_like(gap), where=left)
    parts = (error[:, None] / np.where(spread > 0, spread, np.inf)).astype(np.float32)
    while left.any():
        fallen = left & (studentised > _critical(normal, left, parts, confidence))
        if not fallen.any():
            break
        proved |= fallen
        left &= ~fallen
    return proved


def _critical(normal: Shocks, left: Flags, parts: Shocks, confidence: float) -> float:
    """The quantile of the largest of the studentised differences of pure error; never below 0.

    `parts[a, b]` is the error of a over that of its difference to b. Row by row, so that a country's
    districts fit into memory too.
    """
    largest = np.zeros(normal.shape[1], dtype=np.float32)
    for own in np.flatnonzero((left | left.T).any(axis=1)):
        over, under = (np.flatnonzero(side[own + 1 :]) + own + 1 for side in (left[own], left[:, own]))
        for others, extreme, sign in ((over, np.max, 1), (under, np.min, -1)):
            if len(others):
                gaps = normal[own] * parts[own, others, None] - normal[others] * parts[others, own, None]
                np.maximum(largest, sign * extreme(gaps, axis=0), out=largest)
    return float(np.quantile(largest, confidence, method="higher"))
