"""The tables of data/demo/: names, profiles, measures. All of it is invented."""

import csv
from dataclasses import dataclass
from functools import cache

from kpi.paths import data_folder


@cache
def rows(table: str) -> tuple[dict[str, str], ...]:
    """The rows of data/demo/<table>.csv."""
    with (data_folder() / "demo" / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


@cache
def stock(name: str, language: str) -> tuple[str, ...]:
    """A list of words: `stock("addressee", "kk")`."""
    return tuple(row[language] for row in rows("words") if row["list"] == name)


@cache
def word(name: str, key: str, language: str) -> str:
    """One word of a list by its key."""
    return next(r[language] for r in rows("words") if (r["list"], r["key"]) == (name, key))


@dataclass(frozen=True)
class Profile:
    """How far a region gets: from `start` in 2019 to `finish` at the end of 2023, and along which curve."""

    region: str
    language: str
    start: float
    finish: float
    shape: str


@cache
def profiles() -> dict[str, Profile]:
    """Region -> profile."""
    found = {}
    for row in rows("profiles"):
        span = (float(row["start"]), float(row["finish"]))
        found[row["region"]] = Profile(row["region"], row["language"], *span, row["shape"])
    return found


@dataclass(frozen=True)
class Measure:
    """A figure as so many per unit of something: `low` where nothing is done yet, `high` at the goal.

    `of`: one, people (100 000 of them), districts, rural (akimats), or another indicator.
    """

    indicator: str
    of: str
    low: float
    high: float
    decimals: int
    qualifier: str

    @property
    def is_part(self) -> bool:
        """A share of another figure that can never exceed it."""
        return max(self.low, self.high) < 1 and self.of not in ("one", "people", "districts")


@cache
def measures() -> tuple[Measure, ...]:
    """In the order they can be computed."""
    return tuple(
        Measure(
            row["indicator"],
            row["of"],
            float(row["low"]),
            float(row["high"]),
            int(row["decimals"]),
            row["qualifier"],
        )
        for row in rows("measures")
    )
