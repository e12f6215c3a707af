"""How far regions have moved in a year: from every chosen part of a year to the same part of the next."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

import pandas as pd

from analysis.change import change
from analysis.league import within_borders
from analysis.reach import best_pace
from kpi.catalog import Catalog
from kpi.indicator import Indicator
from kpi.period import Period

Changes = dict[tuple[str, Period], float]
"""(region, period) -> change in the year before the end of the period, in the indicator's unit."""


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


def periods(years: Collection[int], period: Period) -> list[Period]:
    """The period and the same part of every earlier year, back to the first of `years`; oldest first."""
    found = [period]
    while years and found[-1].a_year_earlier().start.year >= min(years):
        found.append(found[-1].a_year_earlier())
    return found[::-1]


def changes(
    standings: Mapping[Period, pd.DataFrame],
    indicator: Indicator,
    catalog: Catalog,
    disputes: Mapping[str, set[str]],
) -> Changes:
    """Between comparable figures in the same borders; a figure carried over is no change.

    `standings`: rows of Snapshot.standing() for the indicator, by period, oldest first.
    """
    found: Changes = {}
    for before, period in pairwise(standings):
        sides = standings[before], standings[period]
        rows = _changes(sides, period, indicator, catalog, disputes)
        found |= {(region, period): value for region, value in rows}
    return found


def pace(known: Changes, period: Period, region: str, peers: list[str], better: str) -> Pace:
    """What is seen of the last year, and the best year among the peers."""
    seen = {key: value for key, value in known.items() if key[0] in peers}
    yearly = {other: value for (other, span), value in known.items() if span == period}
    best = best_pace(seen, better)
    if best is None:
        return Pace(yearly, None, region, period, len(seen))
    (fastest, when), size = best
    return Pace(yearly, size, fastest, when, len(seen))


def _changes(
    sides: tuple[pd.DataFrame, pd.DataFrame],
    period: Period,
    indicator: Indicator,
    catalog: Catalog,
    disputes: Mapping[str, set[str]],
) -> Iterator[tuple[str, float]]:
    """(region, change) where both years have a figure of their own."""
    regions = catalog.regions
    earlier, later = (within_borders(frame, regions, period.end) for frame in sides)
    rows = {str(row["region"]): row for _, row in earlier.iterrows()}
    for _, row in later[later["region"].isin(regions.units(period.end))].iterrows():
        difference = change(row, rows.get(str(row["region"])), indicator, disputes)
        if difference and list(row["members"]) != difference.members:
            yield str(row["region"]), difference.value
