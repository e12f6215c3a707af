"""The ranking: every region of the period with its place, or with the reason why it has none."""

from collections.abc import Hashable, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from analysis.rank import possible_places, rank
from kpi.indicator import Indicator
from kpi.period import Period
from kpi.region import Regions

REASONS = (
    "not_reported",
    "no_base",
    "no_population",
    "no_earlier",
    "old_borders",
    "not_there",
    "other_borders",
    "part_missing",
    "does_not_add_up",
    "no_parts",
    "stale",
    "later_only",
    "other_period",
    "start_unknown",
    "undated",
    "subset_only",
    "districts_only",
)
"""Why a region is not ranked; the sentence is `reason-<code>` in data/i18n/."""


def league(
    figures: pd.DataFrame,
    shortfall: pd.DataFrame,
    units: Sequence[str],
    indicator: Indicator,
    regions: Regions,
    period: Period,
    breaks: Mapping[str, str] | None = None,
) -> pd.DataFrame:
    """One row per unit, best first, the unranked last in catalog order.

    `breaks`: the figures are in the borders of the units already (analysis/boundaries.py), and this is why
    some units have none; without it figures of other borders than those at the period's end drop out.

    Adds to the figure's columns: place (1 = best, equal values share the better place), place_best and
    place_worst (what inexact values leave possible), reason ('' when ranked) and reason_date.
    """
    own = figures[figures["region"].isin(units)]
    kept = own if breaks is not None else within_borders(own, regions, period.end)
    table = pd.DataFrame({"region": list(units)}).merge(kept, on="region", how="left")
    table["place"] = rank(table["value"].to_list(), indicator.better)
    table["place_best"], table["place_worst"] = possible_places(
        table["low"].to_list(), table["high"].to_list(), indicator.better
    )
    dropped = dict.fromkeys(set(own["region"]) - set(kept["region"]), "old_borders")
    table = _with_reasons(table, dropped if breaks is None else breaks, shortfall)
    return table.sort_values(["place", "region"], na_position="last", ignore_index=True)


def _with_reasons(table: pd.DataFrame, outside: Mapping[str, str], shortfall: pd.DataFrame) -> pd.DataFrame:
    """Adds reason and reason_date; `outside` is what borders have to say about a region."""
    there_is = {str(row["region"]): row for row in shortfall.to_dict("records")}
    without = table["region"].where(table["value"].isna(), "")
    reasons = [_reason(region, outside, there_is.get(region)) for region in without]
    days = pd.to_datetime(pd.Series([day for _, day in reasons], dtype=object))
    return table.assign(reason=[reason for reason, _ in reasons], reason_date=days)


def with_view_reasons(table: pd.DataFrame, had: set[str], reason: str) -> pd.DataFrame:
    """Regions that have a usable level (`had`) and lost it in this view get the view's reason."""
    lost = table["value"].isna() & table["region"].isin(had)
    return table.assign(reason=table["reason"].where(~lost, reason))


def within_borders(figures: pd.DataFrame, regions: Regions, day: date) -> pd.DataFrame:
    """The figures whose region has had the same territory from the figure's date to `day`."""
    dates = zip(figures["region"], figures["period_end"], strict=True)
    same = [regions.same_territory(region, end.date(), day) for region, end in dates]
    return figures[pd.Series(same, index=figures.index, dtype=bool)]


def _reason(
    region: str, outside: Mapping[str, str], there_is: dict[Hashable, Any] | None
) -> tuple[str, date | None]:
    """The most telling reason, and the date that belongs to it."""
    if not region:
        return "", None
    if region in outside:
        return outside[region], None
    if there_is is None:
        return "not_reported", None
    for column, reason in (("latest_before", "stale"), ("earliest_after", "later_only")):
        if pd.notna(there_is[column]):
            return reason, there_is[column]
    for column in ("other_period", "start_unknown", "undated"):
        if _true(there_is[column]):
            return column, None
    return ("subset_only", None) if _true(there_is["other_scope"]) else ("districts_only", None)


def _true(value: Any) -> bool:
    return bool(value) if not pd.isna(value) else False


def covered(table: pd.DataFrame) -> int:
    """How many units of the league have a usable figure."""
    return int(table["value"].notna().sum())


def distinguishable(table: pd.DataFrame) -> bool:
    """False when some ranked region could stand on more than one place."""
    ranked = table[table["value"].notna()]
    return bool(np.all(ranked["place_best"] == ranked["place_worst"]))
