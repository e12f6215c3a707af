"""A target and the way to it: where it starts from, which direction is forward, what is expected on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

ONE_SIDED = ("at_least", "at_most")


@dataclass(frozen=True)
class Figure:
    """A figure on its day. `low` and `high` are what it leaves possible; an exact one is taken as printed,
    because a target is printed to the same digit."""

    day: date
    value: float
    low: float
    high: float
    qualifier: str = "exact"

    @property
    def bound(self) -> bool:
        """Only one side of it is known: "more than 90"."""
        return self.qualifier in ONE_SIDED

    @classmethod
    def read(cls, day: date, value: float, low: float, high: float, qualifier: str) -> "Figure":
        """From the columns of a standing or an observation, in the indicator's unit."""
        if qualifier == "exact":
            return cls(day, value, value, value)
        return cls(day, value, low, high, qualifier)


@dataclass(frozen=True)
class Target:
    """`value` by the end of `day`, in the indicator's unit; `forward` is higher, lower or '' (nobody says).

    `base` and `milestones` are (day, value) in order of time. `set_on` is the day the target became known, if
    that was before it fell due. `over_period`: a count over a period, which is met only when the period ends.
    """

    day: date
    value: float
    forward: str
    base: tuple[date, float] | None = None
    milestones: tuple[tuple[date, float], ...] = ()
    set_on: date | None = None
    over_period: bool = False

    @property
    def sign(self) -> int:
        """1 where more is better, -1 where less is: differences times this are progress."""
        return -1 if self.forward == "lower" else 1

    @property
    def to_hold(self) -> bool:
        """The base is already at the target or past it: nothing is left but to stay there."""
        return self.base is not None and self.sign * (self.value - self.base[1]) <= 0


def forward(better: str, qualifier: str, base: float | None, value: float) -> str:
    """Which way a target points: as the indicator is better, else as it is worded (≥, ≤), else away from
    the base. '' when none of them tells."""
    if better in ("higher", "lower"):
        return better
    worded = {"at_least": "higher", "at_most": "lower"}.get(qualifier, "")
    if worded or base is None or base == value:
        return worded
    return "higher" if value > base else "lower"


def base_by_rule(figures: Sequence[Figure], set_on: date | None) -> tuple[date, float] | None:
    """Where no base was told: the last figure dated on or before the day the target became known, else the
    first one after it, as of a region formed since.

    Bounds are no base. None without a figure, or when the target became known only after it fell due.
    """
    known = [(f.day, f.value) for f in figures if not f.bound]
    if set_on is None or not known:
        return None
    before = [point for point in known if point[0] <= set_on]
    return before[-1] if before else known[0]


def expected(target: Target, day: date) -> float | None:
    """The value that leads to the target in time: straight lines from the base over the milestones.

    From the target's day on it is the target. A target to hold expects itself on every day. None before the
    first point that is known.
    """
    if day >= target.day or (target.to_hold and not target.milestones):
        return target.value
    points = [*([target.base] if target.base else []), *target.milestones, (target.day, target.value)]
    days = [d.toordinal() for d, _ in points]
    if day.toordinal() < days[0]:
        return None
    return float(np.interp(day.toordinal(), days, [value for _, value in points]))


def way(target: Target, until: date) -> list[tuple[date, float]]:
    """The corners of the trajectory, cut off at `until`; [] where no way is known by then."""
    first = [target.base] if target.base else []
    corners = [*first, *target.milestones, (target.day, target.value)]
    last = min(until, target.day)
    end = expected(target, last)
    passed = [corner for corner in corners if corner[0] < last]
    if not passed or end is None or (target.set_on and target.set_on > until):
        return []
    if target.to_hold and not target.milestones:
        passed = [(passed[0][0], target.value)]
    return [*passed, (last, end)]
