"""Seeded chance: every draw is named, so that one more draw moves no other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from hashlib import blake2b
from typing import TypeVar

from kpi.period import Period

T = TypeVar("T")


@dataclass(frozen=True)
class Draws:
    """`draws.between(0.8, 1.2, "KZ-61", "volunteers")` is the same number in every run of a seed."""

    seed: int

    def uniform(self, *name: object) -> float:
        """A number of [0, 1)."""
        return _uniform(f"{self.seed}|{'|'.join(map(str, name))}")

    def between(self, low: float, high: float, *name: object) -> float:
        return low + (high - low) * self.uniform(*name)

    def whole(self, low: int, high: int, *name: object) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + int((high - low + 1) * self.uniform(*name))

    def pick(self, choices: Sequence[T], *name: object) -> T:
        return choices[self.whole(0, len(choices) - 1, *name)]

    def day(self, span: Period, *name: object) -> date:
        """A day of the span."""
        return span.start + timedelta(days=self.whole(0, span.days - 1, *name))


@cache
def _uniform(name: str) -> float:
    digest = blake2b(name.encode(), digest_size=8).digest()
    return int.from_bytes(digest) / 2**64
