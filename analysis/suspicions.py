"""Groups of figures with a pattern that chance seldom makes: questions to whoever reported them.

Every group is tested by analysis.quality; a group with too few figures to fall below the limit at all is not
counted as tested. What is found never lowers a place or a score.
"""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.quality import Pattern, bunching, heaping

KINDS = ("heaping", "met", "short")
"""Round last digits; figures crowded just at or beyond their target; figures crowded just short of it."""
LIMIT = 0.01
"""A pattern is a question when chance makes it less often."""
WIDTH = 0.05
"""The window on either side of a target, as a share of the target; at least one whole unit."""
FIRST = 23
"""The least number whose last digit is looked at. Counts grow rarer with size, so a range that begins at 10
holds too many tens by nature; Whipple's index begins at 23 for the same reason: 25 stands in the middle of
23 … 27, and two in ten is right for any smooth spread."""
_CHANCE = {"heaping": 0.2, "met": 0.5, "short": 0.5}


@dataclass(frozen=True)
class Suspicion:
    """`key`: the region or the indicator; `members`: the figures that were looked at."""

    kind: str
    key: str
    pattern: Pattern
    members: tuple[str, ...]

    @property
    def testable(self) -> bool:
        """Could so many figures fall below the limit at all?"""
        return _CHANCE[self.kind] ** self.pattern.figures < LIMIT

    @property
    def asked(self) -> bool:
        return self.pattern.probability < LIMIT

    @property
    def one_in(self) -> int:
        """Chance makes the pattern less often than once in so many; two leading digits, rounded down."""
        odds = int(1 / max(self.pattern.probability, 1e-9))
        unit = 10 ** max(len(str(odds)) - 2, 0)
        return int(odds // unit * unit)


def heaped(
    figures: pd.DataFrame, keys: Sequence[str], by: str, counted: Collection[str], stocks: Collection[str]
) -> list[Suspicion]:
    """One test per key over exact counts of the `counted` indicators; of a stock only its last figure.

    A stock is repeated from report to report, and a number that is repeated was not rounded anew. Figures of
    districts are left out: those of one register are often the same number many times over.
    """
    whole = figures[(figures["district"] == "") & (figures["value"] >= FIRST)]
    exact = whole[(whole["qualifier"] == "exact") & whole["indicator"].isin(list(counted))]
    last = exact.sort_values("period_end").drop_duplicates(["region", "indicator"], keep="last")
    single = exact[~exact["indicator"].isin(list(stocks)) | exact["observation"].isin(last["observation"])]
    return [
        Suspicion("heaping", key, heaping(own["value"].to_numpy()), tuple(own["observation"]))
        for key, own in _groups(single, keys, by)
    ]


def bunched(
    standing: pd.DataFrame, targets: pd.DataFrame, keys: Sequence[str], by: str, better: Mapping[str, str]
) -> list[Suspicion]:
    """Two tests per key over the figures of a period that have a published target of their own."""
    aims = targets.drop_duplicates(["indicator", "region"])[["indicator", "region", "value"]]
    pairs = standing.merge(aims, on=["indicator", "region"], suffixes=("", "_target"))
    distances = [_distance(row, better) for _, row in pairs.iterrows()]
    pairs = pairs.assign(distance=pd.Series(distances, index=pairs.index, dtype=float))
    near = pairs[(pairs["distance"] >= -1) & (pairs["distance"] < 1)]
    return [
        Suspicion(
            kind, key, bunching(own["distance"].to_numpy(), 0, 1, side), tuple(own["members"].explode())
        )
        for key, own in _groups(near, keys, by)
        for kind, side in (("met", "above"), ("short", "below"))
    ]


def _distance(row: pd.Series, better: Mapping[str, str]) -> float:
    """From the target in window widths; at 0 it is just met, whichever direction is better."""
    target = float(row["value_target"])
    width = max(math.floor(WIDTH * abs(target) + 0.5), 1)
    ahead = float(row["value"]) - target
    if better[str(row["indicator"])] == "lower":
        ahead = -ahead
    return ahead / width


def _groups(frame: pd.DataFrame, keys: Sequence[str], by: str) -> list[tuple[str, pd.DataFrame]]:
    return [(key, frame[frame[by] == key]) for key in keys]
