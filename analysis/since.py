"""What is different between the knowledge of two days: figures, and the places they moved."""

from collections.abc import Callable

import numpy as np
import pandas as pd

Noticeable = Callable[[str, float, float], float]
KINDS = ("revised", "gone", "newer", "new", "moved")
"""revised: another value for the same time; gone: no value any more; newer: a figure of a later time;
new: the first one; moved: the place alone, because of others."""
COLUMNS = ("indicator", "region", "kind", "old", "new", "size", "old_place", "new_place", "steps", "members")


def differences(before: pd.DataFrame, after: pd.DataFrame, noticeable: Noticeable) -> pd.DataFrame:
    """One row per indicator and region whose value or place is different, KINDS in order, the largest first.

    `before`, `after`: indicator, region, value, low, high, period_end, place (NaN for the country), members.
    `noticeable(indicator, a, b)`: how far two values must differ to be worth speaking of, above 0; half a
    wider interval of either figure takes its place. COLUMNS: `size` is the change against that noise (of a
    figure that comes or goes, the figure), `steps` the change of place (positive = up; NaN where a place is
    missing), `members` the observations behind the new figure, else the old one. A figure that was only said
    again is not there.
    """
    both = before.merge(after, on=["indicator", "region"], how="outer", suffixes=("_old", "_new"))
    both = both.assign(kind=_kind(both))
    found = both[both["kind"] != ""]
    gone = found["value_new"].isna()
    change = (found["value_new"].fillna(0) - found["value_old"].fillna(0)).abs()
    same = found[["indicator", "region", "kind"]]
    shown = same.assign(
        old=found["value_old"],
        new=found["value_new"],
        size=change / _noise(found, noticeable),
        old_place=found["place_old"],
        new_place=found["place_new"],
        steps=found["place_old"] - found["place_new"],
        members=found["members_new"].where(~gone, found["members_old"]),
    )
    return shown.loc[_order(shown)].reset_index(drop=True)


def _order(shown: pd.DataFrame) -> pd.Index:
    """By kind, then by size against noise, then by effect on the place."""
    keys = pd.DataFrame(
        {
            "kind": shown["kind"].map({kind: number for number, kind in enumerate(KINDS)}),
            "size": -shown["size"],
            "steps": -shown["steps"].abs().fillna(0),
            "indicator": shown["indicator"],
            "region": shown["region"],
        }
    )
    return keys.sort_values(keys.columns.to_list()).index


def _kind(both: pd.DataFrame) -> pd.Series:
    old, new = both["value_old"], both["value_new"]
    later = both["period_end_new"] > both["period_end_old"]
    moved = both["place_old"].notna() & both["place_new"].notna() & (both["place_old"] != both["place_new"])
    cases = {
        "": old.isna() & new.isna(),
        "new": old.isna() & new.notna(),
        "gone": old.notna() & new.isna(),
        "newer": (old != new) & later,
        "revised": old != new,
        "moved": moved,
    }
    return pd.Series(np.select(list(cases.values()), list(cases), ""), index=both.index)


def _noise(found: pd.DataFrame, noticeable: Noticeable) -> pd.Series:
    """Half the widest interval, at least the noise of the indicator; an open end says nothing."""
    halves = [(found[f"high_{side}"] - found[f"low_{side}"]) / 2 for side in ("old", "new")]
    widest = pd.concat(halves, axis=1).replace(np.inf, np.nan).max(axis=1)
    values = found["value_old"].fillna(0), found["value_new"].fillna(0)
    each = zip(found["indicator"], *values, strict=True)
    least = pd.Series([noticeable(*row) for row in each], index=found.index, dtype=float)
    return widest.where(widest > least, least)
