"""Recommendations that wait: their age, what is overdue, how long the others took."""

from datetime import date

import numpy as np
import pandas as pd

from analysis.registers import OPEN
from analysis.survival import Curve, kaplan_meier
from kpi.period import Period

AGES = ((0, 30), (31, 90), (91, 180), (181, None))
"""Days since the issue, both ends included."""
STATES = ("open", "overdue", "done", "declined")
"""Overdue ones are open too; `open` of a register is the rest of them."""


def state_at(told: pd.DataFrame, day: date) -> pd.DataFrame:
    """Adds `state` (one of STATES) and `age` (days since the issue, NaN = day of issue unknown).

    `told`: registers.recommendations() of the reports whose period was over on the day. Overdue is open after
    its due day; without one it is never overdue. A recommendation that later reports do not name is taken to
    be as it was last reported.
    """
    is_open = told["status"].isin(OPEN)
    overdue = is_open & (told["due"] < pd.Timestamp(day))
    ended = np.where(told["status"] == "done", "done", "declined")
    state = pd.Series(np.where(overdue, "overdue", np.where(is_open, "open", ended)), index=told.index)
    return told.assign(state=state.astype(object), age=(pd.Timestamp(day) - told["issued"]).dt.days)


def by_age(waiting: pd.DataFrame) -> pd.DataFrame:
    """band ('0-30', …, '181-', 'unknown'), open, overdue: one row per band, those without any included.

    `waiting`: rows of state_at(). Both columns together are all that wait.
    """
    edges = [low for low, _ in AGES]
    names = [f"{low}-{high or ''}" for low, high in AGES]
    place = np.searchsorted(edges, waiting["age"].fillna(-1), side="right") - 1
    band = pd.Series([names[p] if p >= 0 else "unknown" for p in place], index=waiting.index, dtype=object)
    counts = pd.crosstab(band, waiting["state"]) if len(waiting) else pd.DataFrame()
    table = counts.reindex(index=[*names, "unknown"], columns=["open", "overdue"], fill_value=0).astype(int)
    return table.rename_axis("band").rename_axis(None, axis=1).reset_index()


def issued_within(told: pd.DataFrame, period: Period) -> pd.DataFrame:
    """Those first named in a report whose period ended in the period."""
    return told[told["first_end"].between(pd.Timestamp(period.start), pd.Timestamp(period.end))]


def time_to_done(told: pd.DataFrame) -> tuple[Curve, int]:
    """The curve, and how many had to be left out.

    From `issued` to done, or to the end of the last report that says it is open, where it is censored. Left
    out: declined ones, those without a day of issue and those done before it.
    """
    done = told["status"] == "done"
    until = told["done_on"].where(done, told["period_end"])
    days = (until - told["issued"]).dt.days
    usable = days.notna() & (days >= 0) & (done | told["status"].isin(OPEN))
    return kaplan_meier(days[usable], done[usable]), int((~usable).sum())
