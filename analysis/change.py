"""Change against an earlier figure, and what it may be called."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from analysis.series import comparable
from kpi.indicator import Indicator


@dataclass(frozen=True)
class Change:
    """Difference now - before in the indicator's unit. `sure` is False when the intervals overlap,
    `noticeable` when it is smaller than what counts as a change of the indicator."""

    value: float
    sure: bool
    noticeable: bool
    better: bool | None
    members: list[str]


def change(
    now: pd.Series, before: pd.Series | None, indicator: Indicator, disputes: Mapping[str, set[str]]
) -> Change | None:
    """None without an earlier figure, when a dispute separates the two, or when a bound leaves even the
    direction open: "more than 90" after 93 is not a fall. `better` is None for a neutral indicator,
    when the direction is not sure, and for a difference too small to be called a change."""
    if before is None or pd.isna(before["value"]) or pd.isna(now["value"]):
        return None
    if not comparable(list(now["members"]), list(before["members"]), disputes):
        return None
    sure = bool(now["low"] > before["high"] or now["high"] < before["low"])
    bounded = {"at_least", "at_most"} & {now["qualifier"], before["qualifier"]}
    if bounded and not sure:
        return None
    difference = float(now["value"] - before["value"])
    noticeable = abs(difference) >= indicator.noticeable(now["value"], before["value"])
    towards = {"higher": difference > 0, "lower": difference < 0}.get(indicator.better)
    better = towards if sure and noticeable else None
    return Change(difference, sure, noticeable, better, list(before["members"]))
