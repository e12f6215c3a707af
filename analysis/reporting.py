"""Who has reported, in time or late, and who has not: completeness and timeliness of reporting.

A report is timely when it came at most so many days after the end of its period (the rule of
data/catalog/reporting.csv), as DHIS2 counts timeliness: by the first report that was not withdrawn, whatever
corrected it later.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kpi.period import Period, add_months, last_of_month

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
STATES = ("timely", "late", "missing", "awaited", "not_asked", "not_there")
"""missing: the day has passed; awaited: it has not; not_asked: before anybody reported; not_there: no such
region then."""
COLUMNS = ("region", "period", "state", "due", "received", "report", "refusals", "warnings")


@dataclass(frozen=True)
class Rule:
    """Every how many months a region reports, and within how many days after the end of the period."""

    form: str
    months: int
    timely_days: int

    def due(self, period: Period) -> date:
        """The last day on which a report is timely."""
        return period.end + timedelta(days=self.timely_days)

    def periods(self, year: int) -> list[Period]:
        """The periods of a calendar year to report on."""
        return [Period.of_months(year, first, self.months) for first in range(1, 13, self.months)]

    def last_over(self, today: date) -> Period:
        """The newest period that is over."""
        first = today.replace(day=1)
        back = (first.month - 1) % self.months
        end = last_of_month(add_months(first, -back - 1))
        start = add_months(end.replace(day=1), 1 - self.months)
        return Period(start, end)


def rules(rows: Iterable[dict[str, str]]) -> dict[str, Rule]:
    """Form -> rule, from rows of reporting.csv."""
    return {r["form"]: Rule(r["form"], MONTHS[r["period_type"]], int(r["timely_days"])) for r in rows}


def calendar(
    reports: pd.DataFrame, rule: Rule, periods: Sequence[Period], units: dict[str, list[str]], today: date
) -> pd.DataFrame:
    """One row per region and period, columns COLUMNS; `report` is the one that counts, or counted last.

    `reports`: rows of Snapshot.reports(); `units`: period code -> regions that existed at its end.
    """
    own = reports[(reports["form"] == rule.form) & (reports["region"] != "")]
    first_ever = own["period_end"].min() if len(own) else None
    regions = list(dict.fromkeys(region for codes in units.values() for region in codes))
    rows = []
    for region in regions:
        for period in periods:
            sent = own[(own["region"] == region) & (own["period"] == period.code)]
            there = region in units[period.code]
            asked = first_ever is not None and pd.Timestamp(period.end) >= first_ever
            rows.append((region, period.code, *_state(sent, rule.due(period), there, asked, today)))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _state(
    sent: pd.DataFrame, due: date, there: bool, asked: bool, today: date
) -> tuple[str, date, date | None, str, int, int]:
    """state, due, received, report, refusals, warnings of one region and period."""
    counted = sent[sent["state"] == "accepted"]
    if len(counted):
        received = counted["received_at"].min().date()
        newest = counted.sort_values("accepted_at").iloc[-1]
        facts = (str(newest["report"]), int(newest["refusals"]), int(newest["warnings"]))
        return ("timely" if received <= due else "late", due, received, *facts)
    waiting = "missing" if today > due else "awaited"
    state = "not_there" if not there else waiting if asked else "not_asked"
    return (state, due, None, "", 0, 0)


def completeness(frame: pd.DataFrame) -> pd.DataFrame:
    """period, expected, reported, timely: how many regions of those that should have reported did."""
    asked = frame[frame["state"].isin(["timely", "late", "missing", "awaited"])]
    counted = asked.assign(
        expected=1, reported=asked["state"].isin(["timely", "late"]), timely=asked["state"] == "timely"
    )
    sums = counted.groupby("period", sort=False)[["expected", "reported", "timely"]].sum()
    return sums.astype(int).reset_index()
