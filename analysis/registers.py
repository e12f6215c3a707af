"""The registers of monitorings and recommendations, from rows as reported to one row per thing.

A monitoring or a recommendation may stand in several reports in force, of a quarter and of the year around
it, or be named again in the next quarter. It is one thing when everything that does not change is the same:
see MONITORING and RECOMMENDATION. The newest report speaks for it (the latest end of its period, then the
latest acceptance); two equal rows of one report are two things.
"""

import json
from collections.abc import Sequence
from datetime import date

import pandas as pd

from kpi.period import Period

MONITORING = ("region", "theme", "object_kind", "start", "end")
"""What makes a monitoring the same one."""
RECOMMENDATION = ("region", "theme", "addressee", "recommendation", "due")
"""What makes a recommendation the same one; the form gives it no number."""
COUNTS = ("checked", "with_violations", "violations", "recommendations", "done", "referred", "funds")
OPEN = ("in_progress", "not_done")
"""Statuses of a recommendation that still waits; `declined` has ended without being carried out."""
_REPORT = ("report", "region", "period", "period_start", "period_end", "accepted_at", "sheet", "cell")
_MONITORED = ("theme", "object_kind", "start", "end", *COUNTS)
_RECOMMENDED = ("theme", "addressee", "recommendation", "due", "status", "done_on")
_DAYS = ("start", "end", "due", "done_on")


def monitorings(rows: pd.DataFrame) -> pd.DataFrame:
    """One row per monitoring, in the order of its end.

    `rows`: Snapshot.register_rows("monitorings"). Columns of the report and of the form; counts are float
    (NaN = not filled), days are timestamps.
    """
    frame = _facts(rows, _MONITORED)
    for column in COUNTS:
        frame[column] = pd.to_numeric(frame[column], errors="coerce").astype(float)
    return _newest(frame, MONITORING).sort_values(["end", "region"], kind="stable", ignore_index=True)


def recommendations(rows: pd.DataFrame, monitored: pd.DataFrame) -> pd.DataFrame:
    """One row per recommendation with its latest state: rows of Snapshot.register_rows("recommendations").

    Besides the columns of report and form: `first_start`, `first_end` (the period of the earliest report that
    names it) and `issued`, `issued_latest` (timestamps, NaT = unknown). The form does not ask for the day of
    issue; it is taken to be the end of a monitoring of the same region and sphere in the same report: the
    earliest of those that fit and the latest, not after the recommendation was done (an open one: due).
    """
    frame = _facts(rows, _RECOMMENDED)
    first = _numbered(frame, RECOMMENDATION).sort_values(["period_end", "accepted_at"], kind="stable")
    keys = [*RECOMMENDATION, "number"]
    first = first.drop_duplicates(keys)[[*keys, "report", "period_start", "period_end"]]
    names = {"report": "first_report", "period_start": "first_start", "period_end": "first_end"}
    latest = _newest(frame, RECOMMENDATION, keep_number=True)
    joined = latest.merge(first.rename(columns=names), on=keys, how="left")
    return _issued(joined, monitored).drop(columns=["number", "first_report"])


def every_state(rows: pd.DataFrame) -> pd.DataFrame:
    """One row per recommendation and report naming it, oldest report first; `number` tells equals apart."""
    frame = _numbered(_facts(rows, _RECOMMENDED), RECOMMENDATION)
    return frame.sort_values(["period_end", "accepted_at"], kind="stable", ignore_index=True)


def ended_within(monitored: pd.DataFrame, period: Period) -> pd.DataFrame:
    """The monitorings that ended in the period."""
    return monitored[monitored["end"].between(pd.Timestamp(period.start), pd.Timestamp(period.end))]


def reported_until(rows: pd.DataFrame, day: date) -> pd.DataFrame:
    """The rows of reports whose period was over on the day: nothing later is known of it."""
    return rows[rows["period_end"] <= pd.Timestamp(day)]


def _facts(rows: pd.DataFrame, columns: Sequence[str]) -> pd.DataFrame:
    told = [json.loads(facts) for facts in rows["facts"]]
    frame = rows[list(_REPORT)].reset_index(drop=True)
    for column in columns:
        values = [facts.get(column) for facts in told]
        frame[column] = pd.Series(values, index=frame.index, dtype=object)
        if column in _DAYS:
            frame[column] = pd.to_datetime(frame[column], errors="coerce")
        elif column not in COUNTS:
            frame[column] = frame[column].fillna("").astype(str)
    for column in ("period_start", "period_end", "accepted_at"):
        frame[column] = pd.to_datetime(frame[column])
    return frame


def _numbered(frame: pd.DataFrame, identity: Sequence[str]) -> pd.DataFrame:
    """Equal rows of one report get the numbers 0, 1, …"""
    return frame.assign(number=frame.groupby(["report", *identity], dropna=False).cumcount())


def _newest(frame: pd.DataFrame, identity: Sequence[str], keep_number: bool = False) -> pd.DataFrame:
    numbered = _numbered(frame, identity).sort_values(["period_end", "accepted_at"], kind="stable")
    newest = numbered.drop_duplicates([*identity, "number"], keep="last").sort_index()
    return newest if keep_number else newest.drop(columns="number")


def _issued(frame: pd.DataFrame, monitored: pd.DataFrame) -> pd.DataFrame:
    """Adds `issued` and `issued_latest`."""
    own = ["region", "theme", "first_report"]
    ends = monitored.rename(columns={"report": "first_report", "end": "ended"})[[*own, "ended"]]
    numbered = frame.reset_index(names="row")
    fits = numbered.merge(ends.drop_duplicates(), on=own)
    limits = fits["done_on"].fillna(fits["due"])
    fits = fits[limits.isna() | (fits["ended"] <= limits)]
    span = fits.groupby("row")["ended"].agg(["min", "max"]).reindex(range(len(frame)))
    return frame.reset_index(drop=True).assign(
        issued=pd.to_datetime(span["min"]), issued_latest=pd.to_datetime(span["max"])
    )
