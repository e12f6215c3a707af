"""What is written on one axis of a chart with two numeric axes."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.line import Line


@dataclass(frozen=True)
class Axis:
    """`title` with its unit, `ticks` as positions and texts, `nation` as a reference line."""

    title: str
    ticks: Sequence[tuple[float, str]] = ()
    nation: Line | None = None
