"""What is known of one period, whatever the language: asked of the snapshot once, for many briefings."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from analysis import contradictions
from analysis.chance import Chance
from analysis.pursuit import Aim
from kpi.catalog import Catalog
from kpi.period import Period
from studies import aimed, ranked
from studies.ranked import Ranking
from warehouse.snapshot import NOW, Snapshot


@dataclass(frozen=True)
class Known:
    snapshot: Snapshot
    catalog: Catalog
    period: Period
    known_at: date = NOW
    _chances: dict[str, Chance | None] = field(default_factory=dict)

    @cached_property
    def rankings(self) -> dict[str, Ranking]:
        """Of every indicator by its level, as reported."""
        codes = list(self.catalog.indicators)
        return ranked.rankings(self.snapshot, self.catalog, codes, self.period, self.known_at)

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
