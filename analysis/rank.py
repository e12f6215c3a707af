"""Places: competition ranking on unrounded values, and the places that inexact values leave possible."""

from collections.abc import Sequence
from typing import Literal

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

Ties = Literal["min", "max", "average"]
Better = Literal["higher", "lower", "neutral"]


def rank(values: ArrayLike, better: str = "higher", ties: Ties = "min") -> NDArray[np.float64]:
    """Places from 1; NaN for NaN. Equal values share a place: the better one (`min`) unless told otherwise.

    `neutral` is ordered like `higher`, for reading from large to small; it says nothing of success.
    """
    series = pd.Series(np.asarray(values, dtype=float))
    places = series.rank(method=ties, ascending=better == "lower", na_option="keep")
    return np.asarray(places, dtype=np.float64)


def possible_places(
    low: Sequence[float], high: Sequence[float], better: str = "higher"
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(best, worst) place of each region when its true value may lie anywhere in [low, high].

    A region is surely behind those whose whole interval is better, and possibly behind those whose interval
    reaches past the worst end of its own. Touching ends are ties and share the better place. NaN stays NaN.
    """
    worst_end, best_end = np.asarray(low, dtype=float), np.asarray(high, dtype=float)
    if better == "lower":
        worst_end, best_end = -best_end, -worst_end
    known = ~np.isnan(worst_end)
    surely = (worst_end[None, :] > best_end[:, None]) & known[None, :]
    possibly = (best_end[None, :] > worst_end[:, None]) & known[None, :]
    np.fill_diagonal(possibly, False)
    best = np.where(known, 1.0 + surely.sum(axis=1), np.nan)
    worst = np.where(known, 1.0 + possibly.sum(axis=1), np.nan)
    return best, worst
