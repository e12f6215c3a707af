"""The invented country: real regions and quarters, and how far each region has come by a quarter."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property

from demo.draws import Draws
from demo.tables import profiles
from kpi.catalog import Catalog
from kpi.paths import data_folder
from kpi.period import Period

QUARTERS = tuple(
    Period.parse(f"{year}-Q{quarter}")
    for year, first in ((2019, 1), (2020, 1), (2022, 3), (2023, 1))
    for quarter in range(first, 5)
)
"""The quarters that are reported: two years of 17 regions, a year and a half of 20."""
LAST = 19
"""Number of the last quarter, 2023-Q4, counted from 2019-Q1 as 0."""
_CURVES: dict[str, Callable[[float], float]] = {
    "steady": lambda x: x,
    "early": lambda x: 1 - (1 - x) ** 2.2,
    "late": lambda x: x**1.7,
    "fast": lambda x: 1 / (1 + math.exp(-14 * (x - 0.3))),
    "stalled": lambda x: 1 - math.exp(-9 * x),
}


def number(quarter: Period) -> int:
    """2019-Q1 -> 0, 2019-Q2 -> 1."""
    return 4 * (quarter.start.year - 2019) + (quarter.start.month - 1) // 3


def quarter(of: int) -> Period:
    """The quarter of a number; numbers before 2019 are negative."""
    return Period.of_months(2019 + of // 4, of % 4 * 3 + 1, 3)


@dataclass(frozen=True, eq=False)
class World:
    """One seed of the invented country."""

    catalog: Catalog
    draws: Draws

    @classmethod
    def of(cls, seed: int) -> "World":
        return _world(seed)

    def units(self, period: Period) -> list[str]:
        """The regions that report on a quarter."""
        return self.catalog.regions.units(period.end)

    @cached_property
    def _parents(self) -> dict[str, str]:
        """Region that left another in 2022 -> the one it left."""
        versions = self.catalog.regions.versions
        return {v.id: p for v in versions for p in v.predecessors if p in profiles() and p != v.id}

    def heirs(self, region: str) -> list[str]:
        """The region itself, then those that left it."""
        return [region, *(heir for heir, parent in self._parents.items() if parent == region)]

    def share(self, region: str, theme: str, when: int) -> float:
        """How much of a theme is done, 0 to 1; never falls with time."""
        return _share(self, region, theme, when)

    def offset(self, region: str, theme: str) -> float:
        """Regions are not equally good at everything; a new region continues as the old one was."""
        return self.draws.between(-0.09, 0.09, "offset", self._parents.get(region, region), theme)

    def people(self, region: str, period: Period) -> float:
        """In hundred thousands; of one fixed day as long as the borders are the same."""
        is_redrawn = len(self.heirs(region)) > 1 or region in self._parents
        day = "2023-01-01" if is_redrawn and period.start.year > 2021 else "2021-01-01"
        found = self.catalog.tables["region_population"].rows
        people = next(int(r["population"]) for r in found if (r["id"], r["date"]) == (region, day))
        return people / 100_000


@cache
def _world(seed: int) -> World:
    return World(Catalog.load(data_folder() / "catalog"), Draws(seed))


@cache
def _share(world: World, region: str, theme: str, when: int) -> float:
    profile = profiles()[region]
    curve = _CURVES[profile.shape](max(0, when) / LAST)
    first = max(0.0, profile.start - 0.05 * max(0, -when))
    done = first + (profile.finish - profile.start) * curve
    return min(1.0, max(0.02, done + world.offset(region, theme)))
