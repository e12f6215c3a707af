"""One figure seen four ways: level, share of a base, per 100 000 people, improvement in a year."""

from datetime import date

import numpy as np
import pandas as pd

from kpi.region import Regions

VIEWS = ("level", "share", "per_100k", "improvement")
_ENDS = ("value", "low", "high")


def share_of_base(part: pd.DataFrame, base: pd.DataFrame) -> pd.DataFrame:
    """100 * part / base per region, in percent; regions without a base greater than zero drop out.

    Both are standings of one indicator each. The members of both become the members of the share.
    """
    usable = base[base["value"] > 0][["region", *_ENDS, "members"]]
    joined = part.merge(usable, on="region", suffixes=("", "_base"))
    joined["low"] = 100 * joined["low"] / joined["high_base"]
    joined["high"] = 100 * joined["high"] / joined["low_base"].where(joined["low_base"] > 0, np.nan)
    joined["high"] = joined["high"].fillna(np.inf)
    joined["value"] = 100 * joined["value"] / joined["value_base"]
    joined["qualifier"] = _qualifier_of_interval(joined)
    return _with_members(joined, list(part.columns))


def per_100k(figures: pd.DataFrame, population: pd.DataFrame) -> pd.DataFrame:
    """value / people * 100 000; `population` has region, people. Regions without people known drop out."""
    joined = figures.merge(population[["region", "people"]], on="region")
    for end in _ENDS:
        joined[end] = joined[end] / joined["people"] * 100_000
    return joined[list(figures.columns)]


def people_in_borders(population: pd.DataFrame, regions: Regions, borders: date) -> pd.DataFrame:
    """`population` (region, people, day and others) for the units on the day `borders`.

    A unit that held several units of the population's day gets their sum; one that was cut out of a greater
    unit has no number and drops out.
    """
    rows = []
    for row in population.to_dict("records"):
        heirs = regions.sharing(str(row["region"]), row["day"].date(), borders)
        if len(heirs) == 1:
            rows.append({**row, "region": next(iter(heirs))})
    moved = pd.DataFrame(rows, columns=population.columns)
    return moved.groupby("region", as_index=False).agg(
        {"people": "sum", **{c: "first" for c in moved if c not in ("region", "people")}}
    )[list(population.columns)]


def improvement(now: pd.DataFrame, before: pd.DataFrame) -> pd.DataFrame:
    """Change in the indicator's own unit from `before` to `now`, for regions that have both.

    Two bounds can leave even the direction open ("more than 250" after "more than 300"): no change then.
    """
    joined = now.merge(before[["region", *_ENDS, "members"]], on="region", suffixes=("", "_base"))
    joined["value"] = joined["value"] - joined["value_base"]
    joined["low"] = joined["low"] - joined["high_base"]
    joined["high"] = joined["high"] - joined["low_base"]
    joined["qualifier"] = _qualifier_of_interval(joined)
    joined = joined[np.isfinite(joined["low"]) | np.isfinite(joined["high"])]
    return _with_members(joined, list(now.columns))


def _qualifier_of_interval(frame: pd.DataFrame) -> pd.Series:
    """What an interval says about its value: nothing else, nothing below, nothing above, or about."""
    value, low, high = (frame[end] for end in _ENDS)
    text = np.select([low == high, low == value, high == value], ["exact", "at_least", "at_most"], "about")
    return pd.Series(text, index=frame.index)


def _with_members(joined: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    pairs = zip(joined["members"], joined["members_base"], strict=True)
    together = pd.Series([[*own, *base] for own, base in pairs], index=joined.index, dtype=object)
    return joined.assign(members=together)[columns]
