"""Round positions for the ticks of an axis; the caller turns them into text."""

import math
from collections.abc import Iterable
from datetime import date

import pandas as pd

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def nice(low: float, high: float, count: int = 5) -> list[float]:
    """About `count` round numbers from `low` to `high`, none of them outside.

    One number when the two ends are equal, none when an end is not finite.
    """
    if not (math.isfinite(low) and math.isfinite(high)):
        return []
    low, high = min(low, high), max(low, high)
    if low == high:
        return [low]
    step = _step((high - low) / max(count - 1, 1))
    # The tolerance keeps an end which is itself round, whatever its binary fraction.
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    digits = max(0, 2 - math.floor(math.log10(step)))
    return [round(index * step, digits) + 0.0 for index in range(first, last + 1)]


def _step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return min((step * power for step in _STEPS), key=lambda step: abs(math.log(step / rough)))


def days(dates: Iterable[date], ticks: Iterable[tuple[date, str]], room: float = 1 / 24) -> list[date]:
    """The span of a time axis: all dates and the ticks of their years, with some room at both ends."""
    ends = [pd.Timestamp(one) for one in (*dates, *(day for day, _ in ticks))]
    if not ends:
        return []
    first, last = min(ends), max(ends)
    margin = max((last - first) * room, pd.Timedelta(days=20))
    return [(first - margin).date(), (last + margin).date()]
