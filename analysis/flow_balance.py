"""Open at the start + issued - closed = open at the end, checked against what the register lists.

What was issued and done comes from the totals a region states, what is open from the recommendations its
registers list by name: two different hands, so the equation can fail, and where it fails one of them is
wrong. Balance equations as checks of stocks against flows: European Commission and others, System of National
Accounts 2008, 2.109 (opening stock + changes = closing stock).
"""

from collections.abc import Sequence

import pandas as pd

from analysis.monitoring import DONE, ISSUED
from analysis.registers import OPEN, RECOMMENDATION
from kpi.period import Period

NUMBERS = ("start", "issued", "done", "declined", "expected", "end", "difference")
COLUMNS = ("region", "period", *NUMBERS, "report", "members")


def balance(registered: pd.DataFrame, stated: pd.DataFrame, periods: Sequence[Period]) -> pd.DataFrame:
    """One row per region and period in which it reported, columns COLUMNS.

    `registered`: registers.every_state(), one row per recommendation and report; `stated`: observations of
    the totals. `start` and `end` count the recommendations whose latest state by then is open, `declined`
    those that ended undone; `issued`, `done` are the stated totals, NaN where none is. `difference` is end
    minus expected, NaN where nothing can be checked.
    """
    rows = [
        _row(str(region), period, own, stated)
        for period in periods
        for region, own in registered.groupby("region")
        if (own["period_end"] == pd.Timestamp(period.end)).any()
    ]
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    return frame.sort_values(["period", "region"], ignore_index=True)


def totals(checked: pd.DataFrame) -> pd.DataFrame:
    """period, regions, wrong (those that do not balance) and NUMBERS: sums over what can be checked."""
    whole = checked[checked["difference"].notna()]
    sums = whole.groupby("period", as_index=False)[list(NUMBERS)].sum()
    many = whole.groupby("period", as_index=False).agg(
        regions=("region", "size"), wrong=("difference", lambda d: int((d != 0).sum()))
    )
    return many.merge(sums, on="period")


def _row(region: str, period: Period, own: pd.DataFrame, stated: pd.DataFrame) -> tuple[object, ...]:
    start, end = (pd.Timestamp(day) for day in (period.start, period.end))
    before, after = (_latest(own[own["period_end"] < start]), _latest(own[own["period_end"] <= end]))
    gone = _declined(after) - _declined(before)
    issued, done, members = _stated(region, period, stated)
    opened, left = _open(before), _open(after)
    expected = opened + issued - done - gone
    report = str(own.loc[own["period_end"] == end, "report"].iloc[-1])
    numbers = (opened, issued, done, gone, expected, left, left - expected)
    return (region, period.code, *numbers, report, members)


def _latest(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.drop_duplicates([*RECOMMENDATION, "number"], keep="last")


def _open(rows: pd.DataFrame) -> int:
    return int(rows["status"].isin(OPEN).sum())


def _declined(rows: pd.DataFrame) -> int:
    return int((rows["status"] == "declined").sum())


def _stated(region: str, period: Period, stated: pd.DataFrame) -> tuple[float, float, list[str]]:
    same = (stated["period_start"] == pd.Timestamp(period.start)) & (
        stated["period_end"] == pd.Timestamp(period.end)
    )
    own = stated[same & (stated["region"] == region)].drop_duplicates("indicator")
    values = own.set_index("indicator")["value"]
    issued, done = (float(values.get(code, float("nan"))) for code in (ISSUED, DONE))
    return issued, done, own["observation"].astype(str).to_list()
