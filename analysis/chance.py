"""How much of a ranking chance alone could have made: intervals of values, ranges of places, groups.

Shares get Wilson's intervals and ranges of places after Mogstad and others, rates Byar's intervals and
ranges by empirical Bayes (analysis/uncertainty.py). What the range is about is the work behind the figures:
objects counted in full are counted without error, yet the same work might have given one more or one fewer.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike
from scipy import special

from analysis.uncertainty import byar_interval, eb_place_ranges, place_ranges, wilson_interval

PER = 100_000
CONFIDENCE = 0.95
_HALF = float(special.ndtri((1 + CONFIDENCE) / 2))
_CLOSE = 1e-6
_Ends = tuple[ArrayLike, ArrayLike]
_KNOWN = {"first": "place_best", "last": "place_worst", "low": "low", "high": "high"}
"""What inexact values alone leave possible, where chance has nothing to add."""


@dataclass(frozen=True)
class Chance:
    """`kind` share or rate. `table`: one row per ranked region, best first: region, place, low and high (the
    interval, in the unit of the value; NaN where the base is not known), first and last (the range of its
    own place), first_of_all and last_of_all (ranges that hold together for all regions).
    """

    kind: str
    table: pd.DataFrame

    @property
    def without_base(self) -> int:
        """Ranked regions of which chance can say nothing: they may stand anywhere."""
        return int(self.table["low"].isna().sum())

    def groups(self) -> list[pd.DataFrame]:
        """Runs of regions none of which is proved to be behind the first of its run; singles included."""
        runs: list[list[int]] = []
        for row, first in enumerate(self.table["first_of_all"]):
            if runs and first <= self.table["place"].iloc[runs[-1][0]]:
                runs[-1].append(row)
            else:
                runs.append([row])
        return [self.table.iloc[run] for run in runs]


def of_shares(ranked: pd.DataFrame, parts: pd.DataFrame, bases: pd.DataFrame, better: str) -> Chance | None:
    """Of percents. `ranked`: a league's rows with a value; `parts` and `bases`: region, value (counts).

    A region whose percent is not that of its counts has no base here. None when fewer than half of the
    regions have one, or fewer than two.
    """
    count, base = _counts(ranked, parts, bases)
    share = 100 * count / base
    fits = (
        (base > 0) & (count <= base) & (share >= ranked["low"] - _CLOSE) & (share <= ranked["high"] + _CLOSE)
    )
    if not _enough(fits):
        return None
    low, high = wilson_interval(count.where(fits), base.where(fits), CONFIDENCE)
    # Half of Wilson's interval in standard errors: not zero at 0 and at 100 %.
    error = (high - low) / (2 * _HALF) * 100
    own, every = (
        place_ranges(ranked["value"], error, CONFIDENCE, together, better) for together in (False, True)
    )
    return Chance("share", _table(ranked, 100 * low, 100 * high, own, every))


def of_rates(ranked: pd.DataFrame, counts: pd.DataFrame, people: pd.DataFrame, better: str) -> Chance | None:
    """Of rates per 100 000 people. `counts`: region, value; `people`: region, value. None as in of_shares.

    Ranges by empirical Bayes hold for one region each; for all together each has the confidence that is left
    when the error is divided among them (Bonferroni).
    """
    count, base = _counts(ranked, counts, people)
    fits = (base > 0) & (count >= 0) & (ranked["low"] == ranked["high"])
    if not _enough(fits):
        return None
    count, base = count.where(fits), base.where(fits)
    low, high = byar_interval(count, base, CONFIDENCE)
    shared = 1 - (1 - CONFIDENCE) / int(fits.sum())
    own, every = (_eb(count, base, level, better) for level in (CONFIDENCE, shared))
    return Chance("rate", _table(ranked, PER * low, PER * high, own, every))


def ends(chance: Chance | None, row: pd.Series, *names: str) -> list[float | None]:
    """Ends of a region's range or interval, as a download holds them; None where an end is open."""
    found = row[[_KNOWN[name] for name in names]].to_list()
    if chance is not None:
        own = chance.table[chance.table["region"] == row["region"]]
        known = own[list(names)].iloc[0] if len(own) else pd.Series(found)
        found = [more if pd.notna(more) else less for more, less in zip(known, found, strict=True)]
    return [float(end) if abs(end) != float("inf") else None for end in found]


def _eb(count: pd.Series, base: pd.Series, confidence: float, better: str) -> tuple[pd.Series, pd.Series]:
    """Places among all, of which those without a base may stand before or behind anybody."""
    unknown = int(count.isna().sum())
    low, high = (pd.Series(side, count.index) for side in eb_place_ranges(count, base, confidence, better))
    return low.fillna(1), (high + unknown).fillna(len(count))


def _counts(ranked: pd.DataFrame, *sides: pd.DataFrame) -> list[pd.Series]:
    return [ranked["region"].map(side.set_index("region")["value"]).astype(float) for side in sides]


def _enough(fits: pd.Series) -> bool:
    return bool(fits.sum() >= 2 and 2 * fits.sum() >= len(fits))


def _table(ranked: pd.DataFrame, low: ArrayLike, high: ArrayLike, own: _Ends, every: _Ends) -> pd.DataFrame:
    """A range takes in the place of the value itself and the places that inexact values leave possible."""
    first = np.minimum(np.asarray(own[0]), ranked["place_best"])
    last = np.maximum(np.asarray(own[1]), ranked["place_worst"])
    return pd.DataFrame(
        {
            "region": ranked["region"],
            "place": ranked["place"],
            "low": np.asarray(low),
            "high": np.asarray(high),
            "first": first,
            "last": last,
            "first_of_all": np.minimum(first, np.asarray(every[0])),
            "last_of_all": np.maximum(last, np.asarray(every[1])),
        }
    ).reset_index(drop=True)
