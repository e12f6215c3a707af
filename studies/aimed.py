"""The targets of a period, judged: which figures of the snapshot count, and what they say of each target."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from analysis.league import within_borders
from analysis.pursuit import Aim, chosen, comparable_periods, judged, own_figures
from kpi.catalog import Catalog
from kpi.period import Period
from kpi.region import COUNTRY
from kpi.target import Course
from warehouse.snapshot import Snapshot

FORM = "targets"
"""The form of data/catalog/targets.csv, whose lines may tell a base and a trajectory."""
Figures = dict[tuple[str, str, str], pd.DataFrame]
"""By indicator, region and, of a count, the code of the period it is counted over."""


def aims(
    snapshot: Snapshot, catalog: Catalog, period: Period, known_at: date, disputes: Mapping[str, set[str]]
) -> list[Aim]:
    """Every target due in or after the period, the country's first, then those of the units of its end.

    `disputes` are those of ranked.separations().
    """
    units = [COUNTRY, *catalog.regions.units(period.end)]
    rows = snapshot.targets(list(catalog.indicators), period, known_at)
    rows = rows[rows["region"].isin(units)]
    asker = _Asker(snapshot, catalog, period, known_at)
    figures = asker.states(rows) | asker.counts(rows)
    nothing = pd.DataFrame()
    found = [
        judged(
            row,
            catalog.courses.get(row["figure"], Course()) if row["form"] == FORM else Course(),
            figures.get(_key(row), nothing),
            catalog.indicators[row["indicator"]],
            period.end,
            disputes,
        )
        for _, row in rows.iterrows()
    ]
    order = {code: place for place, code in enumerate(catalog.indicators)}
    places = {region: place for place, region in enumerate(units)}
    return sorted(chosen(found), key=lambda a: (order[a.row["indicator"]], places[a.row["region"]]))


def _key(row: pd.Series) -> tuple[str, str, str]:
    """Indicator and region; of a count also the period it is counted over."""
    span = _span(row).code if row["measure"] == "flow" else ""
    return str(row["indicator"]), str(row["region"]), span


def _span(row: pd.Series) -> Period:
    start = row["period_start"] if pd.notna(row["period_start"]) else row["span_start"]
    return Period(start.date(), row["period_end"].date())


@dataclass(frozen=True)
class _Asker:
    snapshot: Snapshot
    catalog: Catalog
    period: Period
    known_at: date

    def states(self, rows: pd.DataFrame) -> Figures:
        """Every figure of a state over time."""
        codes = sorted(rows.loc[rows["measure"] == "stock", "indicator"].unique())
        if not codes:
            return {}
        known = self.snapshot.observations(codes, (), ("actual",), known_at=self.known_at)
        own = own_figures(known, self.catalog.regions, self.period.end)
        return {(str(i), str(r), ""): group for (i, r), group in own.groupby(["indicator", "region"])}

    def counts(self, rows: pd.DataFrame) -> Figures:
        """What was counted over the target's own period and the same part of earlier years."""
        found: dict[tuple[str, str, str], list[pd.DataFrame]] = {}
        flows = rows[rows["measure"] == "flow"]
        spans = {_span(row): None for _, row in flows.iterrows()}
        for span in spans:
            codes = sorted(flows["indicator"].unique())
            for key, group in self.standings(span, codes):
                found.setdefault((*key, span.code), []).append(group)
        return {key: pd.concat(groups) for key, groups in found.items()}

    def standings(self, span: Period, codes: Sequence[str]) -> Iterator[tuple[tuple[str, str], pd.DataFrame]]:
        for period in comparable_periods(span, self.period.end):
            standing = self.snapshot.standing(codes, period, known_at=self.known_at)
            own = within_borders(standing, self.catalog.regions, self.period.end)
            for (indicator, region), group in own.groupby(["indicator", "region"]):
                yield (str(indicator), str(region)), group
