"""How fast regions have moved in a year: from every chosen part of a year to the same part of the next."""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from analysis.change import change
from analysis.league import within_borders
from analysis.reach import best_pace
from kpi.period import Period
from ui import cache, movement
from ui.moves.case import Case


@dataclass(frozen=True)
class Pace:
    """`yearly`: each region's change in the year before the end of the period, in the indicator's unit.

    `best`: the largest change for the better seen among the regions of the same type in any year known, as a
    size, and whose and when it was; None if nobody has moved for the better. `seen`: how many changes of a
    year are known among them.
    """

    yearly: dict[str, float]
    best: float | None
    region: str
    period: Period
    seen: int


def of(case: Case) -> Pace:
    """Changes between comparable figures in the same borders; a figure carried over is no change."""
    periods = [Period.parse(code) for code in movement.columns(case.view)]
    standings = [case.standing(period) for period in periods]
    seen: dict[tuple[str, Period], float] = {}
    for period, before, now in zip(periods[1:], standings[:-1], standings[1:], strict=True):
        seen |= {(region, period): value for region, value in _changes(case, period, before, now)}
    peers = set(case.peers)
    known = {key: value for key, value in seen.items() if key[0] in peers}
    best = best_pace(known, case.indicator.better)
    yearly = {region: v for (region, period), v in seen.items() if period == case.view.period}
    if best is None:
        return Pace(yearly, None, case.region, case.view.period, len(known))
    (region, period), size = best
    return Pace(yearly, size, region, period, len(known))


def _changes(
    case: Case, period: Period, before: pd.DataFrame, now: pd.DataFrame
) -> Iterator[tuple[str, float]]:
    """(region, change) where both years have a figure of their own."""
    regions = case.view.catalog.regions
    disputes = cache.separations(case.view.snapshot, case.view.known_at)
    earlier, later = (within_borders(frame, regions, period.end) for frame in (before, now))
    rows = {str(row["region"]): row for _, row in earlier.iterrows()}
    for _, row in later[later["region"].isin(regions.units(period.end))].iterrows():
        difference = change(row, rows.get(str(row["region"])), case.indicator, disputes)
        if difference and list(row["members"]) != difference.members:
            yield str(row["region"]), difference.value
