"""What the registers of reports say at the end of a period."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from analysis import monitoring, open_recommendations
from analysis import registers as kept
from kpi.period import Period
from warehouse.snapshot import Snapshot


@dataclass(frozen=True)
class Registers:
    """As reported by the end of the period.

    `monitored` and `told` (recommendations with their state then) hold earlier ones too; `ended` and `issued`
    are those of the period; `silent` are the indices of `told` that later reports of the region do not name.
    """

    monitored: pd.DataFrame
    ended: pd.DataFrame
    told: pd.DataFrame
    issued: pd.DataFrame
    silent: set[int]

    @property
    def empty(self) -> bool:
        return self.monitored.empty and self.told.empty


def registers(snapshot: Snapshot, period: Period, known_at: date) -> Registers:
    """The two registers as of the end of the period."""
    rows = [snapshot.register_rows(name, known_at) for name in ("monitorings", "recommendations")]
    monitored, told = (kept.reported_until(frame, period.end) for frame in rows)
    found = kept.monitorings(monitored)
    stated = open_recommendations.state_at(kept.recommendations(told, found), period.end)
    ends = found.groupby("region")["period_end"].max().to_dict()
    newest = pd.to_datetime(stated["region"].map(ends))
    silent = set(stated.index[stated["period_end"] < newest])
    issued = open_recommendations.issued_within(stated, period)
    return Registers(found, kept.ended_within(found, period), stated, issued, silent)


def totals(snapshot: Snapshot, known: Registers, period: Period, known_at: date) -> list[monitoring.Case]:
    """Published totals whose days lie in the period, from reports that bring no register of monitorings."""
    every = snapshot.observations(monitoring.SPOKEN_OF, (), ["actual"], known_at=known_at)
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end)
    inside = (every["span_start"] >= start) & (every["period_end"] <= end) & (every["district"] == "")
    return monitoring.cases(every[inside & ~every["report"].isin(set(known.monitored["report"]))])
