"""Who sends which report when: most in time, some late, some never, some twice.

As data/demo/rounds.csv has it:

region,period,what,days,by,reason
KZ-15,2020-Q4,late,34,,                 34 days after the end of the quarter
KZ-59,2019-Q3,again,19,,                revised figures 19 days after the first report
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from demo.faults import planted
from demo.tables import rows
from demo.world import QUARTERS, World
from kpi.period import Period

EARLIEST, LATEST = 5, 19
"""Days after the end of the quarter; the deadline is the 20th day."""
_REPAIRED = timedelta(days=3)


@dataclass(frozen=True)
class Submission:
    """One file that comes in. `state`: final, first (to be revised), broken (cut off on its way)."""

    region: str
    period: Period
    received_at: datetime
    state: str = "final"

    @property
    def file_name(self) -> str:
        return f"{self.region}_{self.period.code}.xlsx"


@dataclass(frozen=True)
class Withdrawal:
    region: str
    period: str
    days: int
    by: str
    reason: str


def submissions(world: World, only: tuple[str, ...] = ()) -> list[Submission]:
    """Every file of the whole round, in no particular order."""
    asked = [(r, q) for q in QUARTERS for r in world.units(q) if not only or r in only]
    return [s for region, quarter in asked for s in _of(world, region, quarter)]


def _of(world: World, region: str, quarter: Period) -> list[Submission]:
    told = {row["what"]: row for row in rows("rounds") if _is(row, region, quarter)}
    if "missing" in told:
        return []
    first = _received(world, region, quarter, int(told["late"]["days"]) if "late" in told else 0)
    if "again" in told:
        again = first + timedelta(days=int(told["again"]["days"]))
        return [Submission(region, quarter, first, "first"), Submission(region, quarter, again)]
    if any(fault.change == "truncate" for fault in planted(region, quarter)):
        broken = Submission(region, quarter, first, "broken")
        return [broken, Submission(region, quarter, first + _REPAIRED)]
    return [Submission(region, quarter, first)]


def withdrawals() -> list[Withdrawal]:
    """Reports that are taken back, so many days after they came."""
    return [
        Withdrawal(row["region"], row["period"], int(row["days"]), row["by"], row["reason"])
        for row in rows("rounds")
        if row["what"] == "withdrawn"
    ]


def _is(row: dict[str, str], region: str, quarter: Period) -> bool:
    return (row["region"], row["period"]) == (region, quarter.code)


def _received(world: World, region: str, quarter: Period, days: int) -> datetime:
    draws = world.draws
    days = days or draws.whole(EARLIEST, LATEST, "received", region, quarter.code)
    minutes = draws.whole(0, 8 * 60, "minute", region, quarter.code)
    return datetime.combine(quarter.end + timedelta(days=days), time(9)) + timedelta(minutes=minutes)
