"""What would bring a region to a place: the fewest whole units, and whether that pace was ever seen.

A region moves by whole units: one more akimat, one more body; a share of a base moves by whole units of its
numerator over the base it has; a percent whose base is not known moves by the last digit it is reported with.
It can go no further than the indicator allows (the base, the plausible bound) and no faster than the best
change in a year seen among its peers. Equal values share the better place, as everywhere (analysis/rank.py).
"""

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TypeVar

K = TypeVar("K")

_HAIR = 1e-9
"""Room for the rounding of binary fractions where a change is held against the pace."""


@dataclass(frozen=True)
class Ladder:
    """The values within reach of a region, one unit after another in the better direction.

    `start`: what is counted now (the value, or the numerator of a share); `unit`: its smallest change;
    `least`, `most`: its bounds; `factor` / `base` turns it into the value (1 / 1 unless it is a share).
    """

    start: float
    unit: float
    least: float
    most: float
    better: str = "higher"
    factor: float = 1.0
    base: float = 1.0

    def counted(self, units: int) -> float:
        """What is counted after so many units, free of binary dust."""
        sign = -1 if self.better == "lower" else 1
        return round(self.start + sign * units * self.unit, 9)

    def value(self, units: int) -> float:
        """The indicator's value after so many units."""
        return self.factor * self.counted(units) / self.base

    @property
    def top(self) -> int:
        """How many units there are up to the bound."""
        room = self.start - self.least if self.better == "lower" else self.most - self.start
        return max(0, math.floor(room / self.unit + _HAIR))


@dataclass(frozen=True)
class Reached:
    """The fewest units that bring the place, the value they make, and the place it gives (1 = best)."""

    units: int
    value: float
    place: int


@dataclass(frozen=True)
class NotReachable:
    """`reason` bounds: there are not as many units; pace: nobody was ever as fast.

    `best`: as far as the region can get. `needed`: what the place would take, None if beyond the bounds.
    """

    reason: str
    best: Reached
    needed: Reached | None


def to_reach(k: int, ladder: Ladder, others: Collection[float], pace: float | None) -> Reached | NotReachable:
    """The smallest change that gives place `k` or a better one among `others`.

    `pace`: the largest change of the value there is time for, in the indicator's unit; None if none is known,
    then only the bounds count. With the answer's units the place is at most `k`, with one unit less it is
    not. Raises ValueError for a place that does not exist.
    """
    if not 1 <= k <= len(others) + 1:
        raise ValueError(f"place {k} among {len(others) + 1} regions")
    needed = _fewest(ladder, lambda units: place(ladder.value(units), others, ladder.better) <= k)
    far = ladder.top if pace is None else min(ladder.top, _within(ladder, pace))
    best = _at(ladder, far, others)
    if needed is None:
        return NotReachable("bounds", best, None)
    if needed > far:
        return NotReachable("pace", best, _at(ladder, needed, others))
    return _at(ladder, needed, others)


def place(value: float, others: Collection[float], better: str) -> int:
    """1 = best; equal values share the better place."""
    ahead = [other < value if better == "lower" else other > value for other in others]
    return 1 + sum(ahead)


def in_time(
    values: Mapping[str, float], yearly: Mapping[str, float], least: float, most: float, years: float = 1.0
) -> dict[str, float]:
    """The values if each region keeps its change of a year, within the bounds; without one it stays."""
    moved = {region: value + years * yearly.get(region, 0.0) for region, value in values.items()}
    return {
        region: min(max(value, min(least, values[region])), max(most, values[region]))
        for region, value in moved.items()
    }


def best_pace(changes: Mapping[K, float], better: str) -> tuple[K, float] | None:
    """Whose change was the largest for the better, and its size; None if nobody has moved for the better."""
    gains = {key: -change if better == "lower" else change for key, change in changes.items()}
    best = max(gains, key=lambda key: gains[key], default=None)
    return None if best is None or gains[best] <= 0 else (best, gains[best])


def _at(ladder: Ladder, units: int, others: Collection[float]) -> Reached:
    value = ladder.value(units)
    return Reached(units, value, place(value, others, ladder.better))


def _fewest(ladder: Ladder, enough: Callable[[int], bool]) -> int | None:
    """By halving: once enough, every further unit is enough too."""
    if not enough(ladder.top):
        return None
    low, high = 0, ladder.top
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle + 1, high)
    return low


def _within(ladder: Ladder, pace: float) -> int:
    """The most units whose change of value is not above the pace."""
    per_unit = ladder.unit * ladder.factor / ladder.base
    return math.floor(pace / per_unit + _HAIR)
