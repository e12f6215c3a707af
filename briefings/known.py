"""What is known of one period, whatever the language: asked of the snapshot once, for many briefings."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

import pandas as pd

from analysis import contradictions, monitoring
from analysis.chance import Chance
from analysis.pursuit import Aim
from analysis.vintage import vintages
from kpi.catalog import Catalog
from kpi.period import Period
from studies import aimed, climb, punctual, ranked, registered, yearly
from studies.ranked import Ranking
from studies.registered import Registers
from studies.yearly import Changes
from warehouse.snapshot import NOW, Snapshot
from warehouse.workspace import is_demo

Row = Mapping[Hashable, Any]
"""Of a table: the fields by their columns."""


@dataclass(frozen=True)
class Known:
    snapshot: Snapshot
    catalog: Catalog
    period: Period
    known_at: date = NOW
    _chances: dict[str, Chance | None] = field(default_factory=dict)
    _yearly: dict[str, Changes] = field(default_factory=dict)
    _parts: dict[str, pd.DataFrame] = field(default_factory=dict)
    _told: dict[str, list[Row]] = field(default_factory=dict)

    @cached_property
    def rankings(self) -> dict[str, Ranking]:
        """Of every indicator by its level, as reported."""
        codes = list(self.catalog.indicators)
        return ranked.rankings(self.snapshot, self.catalog, codes, self.period, self.known_at)

    @cached_property
    def _rows(self) -> dict[tuple[str, str], pd.Series]:
        rows = (
            (code, row) for code, ranking in self.rankings.items() for _, row in ranking.places.iterrows()
        )
        return {(code, str(row["region"])): row for code, row in rows}

    def row(self, code: str, region: str) -> pd.Series:
        """The region's row of a ranking: with a value or with the reason why there is none."""
        return self._rows[code, region]

    @cached_property
    def disputes(self) -> dict[str, set[str]]:
        return ranked.separations(self.snapshot, self.catalog, self.known_at)

    @cached_property
    def aims(self) -> list[Aim]:
        return aimed.aims(self.snapshot, self.catalog, self.period, self.known_at, self.disputes)

    @cached_property
    def cases(self) -> list[contradictions.Case]:
        found = self.snapshot.contradictions(known_at=self.known_at)
        return contradictions.cases(found, self.snapshot.verdict_figures(self.known_at))

    def chance(self, code: str) -> Chance | None:
        """What chance leaves of a ranking; asked once per indicator."""
        if code not in self._chances:
            ranking = self.rankings[code]
            self._chances[code] = ranked.chance(
                self.snapshot, self.catalog, ranking, self.period, self.known_at
            )
        return self._chances[code]

    @cached_property
    def _standings(self) -> dict[Period, pd.DataFrame]:
        """Of the headline indicators, in the period and the same part of every earlier year."""
        codes = [indicator.code for indicator in self.catalog.core()]
        years = list(map(int, self.snapshot.years(self.known_at)["year"]))
        spans = yearly.periods(years, self.period)
        return {span: self.snapshot.standing(codes, span, known_at=self.known_at) for span in spans}

    def changes(self, code: str) -> Changes:
        """Of a headline indicator, year by year."""
        if code not in self._yearly:
            own = {span: frame[frame["indicator"] == code] for span, frame in self._standings.items()}
            indicator = self.catalog.indicators[code]
            self._yearly[code] = yearly.changes(own, indicator, self.catalog, self.disputes)
        return self._yearly[code]

    def parts(self, code: str, region: str) -> tuple[float, float] | None:
        """Numerator and denominator of a region's share of the period, where it was divided out of them."""
        indicator = self.catalog.indicators[code]
        if code not in self._parts:
            standing = self._standings[self.period]
            own = standing[standing["indicator"] == code]
            members = [str(member) for row in own["members"] for member in row]
            versions = self.snapshot.first_versions(members)
            self._parts[code] = vintages(own, versions, indicator.ratio)[1]
        return climb.parts(self._parts[code], region, indicator)

    def provenance(self, observations: Sequence[str]) -> Mapping[str, Sequence[Row]]:
        """Observation -> its own row of Snapshot.provenance(), or of a computed one those of its inputs."""
        asked = [name for name in observations if name not in self._told]
        found = self.snapshot.provenance(asked).to_dict("records") if asked else []
        inputs: dict[str, list[Row]] = {name: [] for name in asked}
        for row in (row for row in found if row["used_in"]):
            inputs[row["used_in"]].append(row)
        for row in (row for row in found if not row["used_in"]):
            self._told[row["observation"]] = inputs[row["observation"]] or [row]
        return self._told

    @cached_property
    def registers(self) -> Registers:
        return registered.registers(self.snapshot, self.period, self.known_at)

    @cached_property
    def totals(self) -> list[monitoring.Case]:
        """Published totals of the period that no register stands behind."""
        return registered.totals(self.snapshot, self.registers, self.period, self.known_at)

    @cached_property
    def punctuality(self) -> pd.DataFrame:
        """analysis.reporting.calendar() of the period; empty while nobody uses the form."""
        reports = self.snapshot.reports(known_at=self.known_at)
        own = punctual.own(reports)
        periods = punctual.periods_within(self.catalog, self.period) if len(own) else []
        return punctual.calendar(reports, self.catalog, periods, self._today(own))

    def _today(self, own: pd.DataFrame) -> date:
        """The day asked for or of the publication; an invented office lives on its last day of reporting."""
        if self.known_at != NOW:
            return self.known_at
        if is_demo(self.snapshot.workspace) and len(own):
            last: date = own["received_at"].max().date()
            return last
        return self.snapshot.published_at.date()
