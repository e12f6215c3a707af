"""A reference line: the nation's value or a target."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """`value` in the unit of the axis, `label` as it is to be read beside the line."""

    value: float
    label: str
