"""Values of a frame as an axis needs them."""

import math
from collections.abc import Iterable

from charts.line import Line


def finite(values: Iterable[float]) -> list[float]:
    """The values that can be drawn: neither missing nor infinite."""
    return [float(value) for value in values if math.isfinite(value)]


def gapped(values: Iterable[float]) -> list[float | None]:
    """The values with None where one is missing: Plotly leaves a gap there."""
    return [None if math.isnan(value) else float(value) for value in values]


def span(values: Iterable[float], *lines: Line | None, zero: bool = False) -> tuple[float, float]:
    """Lowest and highest finite value, reference lines (and zero) included; (0, 1) when empty."""
    known = finite([*values, *(line.value for line in lines if line)])
    if zero:
        known.append(0.0)
    if not known:
        return 0.0, 1.0
    low, high = min(known), max(known)
    return (low, high) if low < high else (low - (abs(low) or 1.0) / 2, high + (abs(high) or 1.0) / 2)


def padded(low: float, high: float, before: float, after: float) -> list[float]:
    """The span with room at both ends, as shares of its length."""
    length = high - low
    return [low - before * length, high + after * length]
