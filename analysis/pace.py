"""How fast an indicator has moved, and when it arrives at that pace.

The pace is the Theil–Sen slope, the median of the slopes between every two figures, so that one odd figure
hardly moves it; its range is the 90 % confidence interval of that slope. Source: P. K. Sen (1968), Estimates
of the regression coefficient based on Kendall's tau, Journal of the American Statistical Association 63,
1379–1389, computed as scipy.stats.theilslopes does. Three figures cannot give 90 % (by chance alone they are
in order one time in three), so a range needs four.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray
from scipy import special

DAYS_OF_A_YEAR = 365.25
CONFIDENCE = 0.9
FEWEST, FEWEST_FOR_RANGE = 2, 4
HORIZON_YEARS = 30
"""Further away nobody should say when."""


@dataclass(frozen=True)
class Pace:
    """Change per year in the indicator's unit; `low` and `high` are None where there is no range."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Projection:
    """When the target is reached at the pace. A day of None: not within HORIZON_YEARS, or never.

    `ranged`: `earliest` and `latest` are what the range of the pace leaves possible, not just unknown.
    """

    day: date | None
    earliest: date | None = None
    latest: date | None = None
    ranged: bool = False


def pace(points: Sequence[tuple[date, float]]) -> Pace | None:
    """The pace over figures of different days; None for fewer than two."""
    by_day = dict(points)
    if len(by_day) < FEWEST:
        return None
    years = np.array([day.toordinal() / DAYS_OF_A_YEAR for day in by_day])
    values = np.array([*by_day.values()], dtype=float)
    later, earlier = np.nonzero(years[:, None] > years[None, :])
    slopes = np.sort((values[later] - values[earlier]) / (years[later] - years[earlier]))
    middle = float(np.median(slopes))
    if len(by_day) < FEWEST_FOR_RANGE:
        return Pace(middle)
    return Pace(middle, *_range(slopes, values))


def _range(slopes: NDArray[np.float64], values: NDArray[np.float64]) -> tuple[float, float]:
    """The slopes at both ends of the interval: by the variance of Kendall's tau, less what ties take."""
    sizes = [len(values), *(-count for count in Counter(values.tolist()).values() if count > 1)]
    spread = sum(math.copysign(1, n) * abs(n) * (abs(n) - 1) * (2 * abs(n) + 5) for n in sizes) / 18
    reach = float(special.ndtri((1 + CONFIDENCE) / 2)) * math.sqrt(spread)
    low = max(round((len(slopes) - reach) / 2) - 1, 0)
    high = min(round((len(slopes) + reach) / 2), len(slopes) - 1)
    return float(slopes[low]), float(slopes[high])


def needed(start: tuple[date, float], goal: tuple[date, float]) -> float | None:
    """The pace that leads from the figure to the target in time; None when no time is left."""
    days = (goal[0] - start[0]).days
    return (goal[1] - start[1]) / days * DAYS_OF_A_YEAR if days > 0 else None


def projection(speed: Pace, start: tuple[date, float], goal: float) -> Projection:
    """The line from the last figure at the pace, and at both ends of its range."""
    day = _arrival(start, goal, speed.value)
    if speed.low is None or speed.high is None:
        return Projection(day)
    ends = [_arrival(start, goal, slope) for slope in (speed.low, speed.high)]
    known = [end for end in ends if end]
    return Projection(day, min(known, default=None), max(known) if len(known) == len(ends) else None, True)


def _arrival(start: tuple[date, float], goal: float, slope: float) -> date | None:
    gap = goal - start[1]
    if gap == 0:
        return start[0]
    if slope == 0 or gap / slope < 0 or gap / slope > HORIZON_YEARS:
        return None
    return start[0] + timedelta(days=round(gap / slope * DAYS_OF_A_YEAR))
