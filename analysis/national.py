"""The country's own figure and, beside it, the sum of its regions with their coverage. Never mixed."""

from dataclasses import dataclass

import pandas as pd

from kpi.indicator import Indicator
from kpi.region import COUNTRY


@dataclass(frozen=True)
class SumOfRegions:
    """Sum over the regions that have a usable figure. `low`/`high` add up the intervals."""

    value: float
    low: float
    high: float
    qualifier: str
    covered: int
    units: int
    members: list[str]


def reported(figures: pd.DataFrame) -> pd.Series | None:
    """The country's row of a standing, or None."""
    rows = figures[figures["region"] == COUNTRY]
    return None if rows.empty else rows.iloc[0]


def sum_of_regions(table: pd.DataFrame, indicator: Indicator) -> SumOfRegions | None:
    """None for an indicator that does not add up or when no region has a figure.

    `table` is a league in level view; regions without a figure are not counted as zero: the coverage says
    how many are in the sum.
    """
    ranked = table[table["value"].notna()]
    if not indicator.adds_up or ranked.empty:
        return None
    members = [member for row in ranked["members"] for member in row]
    low, high = float(ranked["low"].sum()), float(ranked["high"].sum())
    total = float(ranked["value"].sum())
    return SumOfRegions(total, low, high, _qualifier(total, low, high), len(ranked), len(table), members)


def _qualifier(total: float, low: float, high: float) -> str:
    if low == high:
        return "exact"
    return "at_least" if low == total else "at_most" if high == total else "about"
