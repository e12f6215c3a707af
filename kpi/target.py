"""The course to a target: where it starts from and what it passes on the way, as told in targets.csv."""

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
        """From a row of targets.csv. Raises ValueError saying what is wrong with base or trajectory."""
        base = _base(row["base_date"], row["base_value"])
        milestones = tuple(_milestone(part) for part in filter(None, row["trajectory"].split(";")))
        points = [*([base] if base else []), *milestones, (date.fromisoformat(row["date"]), 0.0)]
        for (earlier, _), (later, _) in pairwise(points):
            if earlier >= later:
                raise ValueError(f"{earlier} does not come before {later}")
        return cls(base, milestones)


def _base(day: str, value: str) -> tuple[date, float] | None:
    if bool(day) != bool(value):
        raise ValueError("`base_value` and `base_date` go together")
    return (date.fromisoformat(day), float(value)) if day else None


def _milestone(text: str) -> tuple[date, float]:
    day, sign, value = text.strip().partition("=")
    try:
        if not sign:
            raise ValueError(_EXPECTED)
        return date.fromisoformat(day.strip()), float(value)
    except ValueError as error:
        raise ValueError(f"`{text}`, {_EXPECTED}") from error
