"""The course to a target: where it starts from and what it passes on the way, as told in targets.csv."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

_EXPECTED = "expected `YYYY-MM-DD=value;…`"


@dataclass(frozen=True)
class Course:
    """What a line of targets.csv says beyond the target itself; nothing of it must be given.

    `base` is (day, value); `milestones` are the same, in order of time, between base and target.
    """

    base: tuple[date, float] | None = None
    milestones: tuple[tuple[date, float], ...] = ()

    @classmethod
    def from_row(cls, row: Mapping[str, str]) -> "Course":
        """From a row of targets.csv. Raises ValueError saying which of its numbers and days is wrong."""
        _number(row, "value")
        base = _base(row)
        milestones = tuple(_milestone(part) for part in filter(None, row["trajectory"].split(";")))
        points = [*([base] if base else []), *milestones, (date.fromisoformat(row["date"]), 0.0)]
        for (earlier, _), (later, _) in pairwise(points):
            if earlier >= later:
                raise ValueError(f"{earlier} does not come before {later}")
        return cls(base, milestones)


def _base(row: Mapping[str, str]) -> tuple[date, float] | None:
    if bool(row["base_date"]) != bool(row["base_value"]):
        raise ValueError("`base_value` and `base_date` go together")
    return (date.fromisoformat(row["base_date"]), _number(row, "base_value")) if row["base_date"] else None


def _number(row: Mapping[str, str], column: str) -> float:
    try:
        value = float(row[column])
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"`{column}` is `{row[column]}`, expected a number")
    return value


def _milestone(text: str) -> tuple[date, float]:
    day, sign, value = text.strip().partition("=")
    try:
        if not sign:
            raise ValueError(_EXPECTED)
        return date.fromisoformat(day.strip()), _number({"trajectory": value}, "trajectory")
    except ValueError as error:
        raise ValueError(f"`{text}`, {_EXPECTED}") from error
