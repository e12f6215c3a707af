"""How good the figures of a period are, region by region or indicator by indicator.

Completeness, timeliness and internal consistency as in the World Health Organization's Data quality review
(module 2, desk review, 2017) and its DHIS2 tool; docs/data_quality.md says what is counted here. Every score
is a pair of counts, so that 0 of 4 and "nothing was due" stay different things. `by` is region or indicator.
"""

from collections.abc import Collection, Mapping, Sequence

import pandas as pd

from kpi.period import Period

SIDES = ("region", "indicator")
DUE = ("timely", "late", "missing")
"""States of the calendar of reports whose day has come; what is still awaited is not due yet."""


def score(part: int, whole: int) -> int | None:
    """Percent rounded down, so that only a faultless count is 100; None where there was nothing to count."""
    return 100 * int(part) // int(whole) if whole else None


def of_period(figures: pd.DataFrame, period: Period) -> pd.DataFrame:
    """The rows that lie in the period with all their time."""
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end)
    inside = (figures["period_end"] >= start) & (figures["period_end"] <= end)
    return figures[inside & (figures["period_start"].isna() | (figures["period_start"] >= start))]


def completeness(
    standing: pd.DataFrame, units: Sequence[str], codes: Sequence[str], period: Period, by: str
) -> pd.DataFrame:
    """reported and expected per region (of the indicators) or per indicator (of the regions).

    `standing`: rows of Snapshot.standing(). A state carried over from an earlier period was not
    reported in this one.
    """
    fresh = standing[standing["period_end"] >= pd.Timestamp(period.start)]
    fresh = fresh[fresh["region"].isin(units) & fresh["indicator"].isin(codes)]
    keys, expected = (units, len(codes)) if by == "region" else (codes, len(units))
    there = fresh.drop_duplicates(["region", "indicator"]).groupby(by).size()
    return _counts(keys, reported=there, expected=expected)


def timeliness(calendar: pd.DataFrame) -> pd.DataFrame:
    """timely and due per region, from rows of reporting.calendar()."""
    due = calendar[calendar["state"].isin(DUE)]
    timely = due[due["state"] == "timely"].groupby("region").size()
    return _counts(list(dict.fromkeys(calendar["region"])), timely=timely, due=due.groupby("region").size())


def timeliness_of_indicators(
    calendar: pd.DataFrame, brought: pd.DataFrame, carriers: Mapping[str, Collection[str]]
) -> pd.DataFrame:
    """timely and due per indicator: of the reports due, those that brought it in time.

    `brought`: region, period, indicator, received – one row per accepted report and figure. `carriers`:
    indicator -> the indicators whose figures bring it; without any, no report is asked for it.
    """
    due = calendar.loc[calendar["state"].isin(DUE), ["region", "period", "due"]]
    first = brought.groupby(["region", "period", "indicator"], as_index=False)["received"].min()
    timely = first.merge(due, on=["region", "period"])
    timely = timely[timely["received"] <= timely["due"]]
    rows = {
        code: len(timely[timely["indicator"].isin(own)].drop_duplicates(["region", "period"]))
        for code, own in carriers.items()
    }
    asked = pd.Series({code: len(due) if own else 0 for code, own in carriers.items()}, dtype=int)
    return _counts(list(carriers), timely=pd.Series(rows, dtype=int), due=asked)


def consistency(figures: pd.DataFrame, faulty: Collection[str], keys: Sequence[str], by: str) -> pd.DataFrame:
    """clean and figures: how many figures there are, and how many of them nothing was found against."""
    own = figures[figures[by].isin(keys)]
    clean = own[~own["observation"].isin(list(faulty))].groupby(by).size()
    return _counts(keys, clean=clean, figures=own.groupby(by).size())


def _counts(keys: Sequence[str], **columns: "pd.Series | int") -> pd.DataFrame:
    """One row per key; a key without a count has 0 of it."""
    index = pd.Index(list(keys), dtype=object)
    counted = {
        name: one if isinstance(one, int) else one.reindex(index).fillna(0).astype(int).to_numpy()
        for name, one in columns.items()
    }
    return pd.DataFrame(counted, index=index)
