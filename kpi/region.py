"""Regions: units of the first level, with versions in time.

17 units from 2018-06-19, 20 units since 2022-06-08. History is never rewritten: a figure belongs to the
unit as it was on its day, so two days may share an id and not a territory.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kpi.names import Names

COUNTRY = "KZ"


@dataclass(frozen=True)
class RegionVersion:
    """One spell of a region under one name and with one territory. Dates inclusive, None = open."""

    id: str
    level: str
    valid_from: date | None
    valid_to: date | None
    name: Names
    short: Names
    map_label: Names
    centre: Names
    brand: str
    predecessors: tuple[str, ...]
    successors: tuple[str, ...]
    districts: int | None
    cities: int | None
    rural_okrugs: int | None
    area_km2: float | None
    area_basis: str
    counts_as_of: str

    @classmethod
    def from_row(cls, row: Mapping[str, str]) -> "RegionVersion":
        """From a row of regions.csv."""
        return cls(
            id=row["id"],
            level=row["level"],
            valid_from=_day(row["version_from"]),
            valid_to=_day(row["version_to"]),
            name=Names.from_row(row, "name"),
            short=Names.from_row(row, "short"),
            map_label=Names.from_row(row, "map_label"),
            centre=Names.from_row(row, "centre"),
            brand=row["brand"],
            predecessors=_ids(row["predecessor"]),
            successors=_ids(row["successor"]),
            districts=_count(row["districts"]),
            cities=_count(row["cities"]),
            rural_okrugs=_count(row["rural_okrugs"]),
            area_km2=float(row["area_km2"]) if row["area_km2"] else None,
            area_basis=row["area_basis"],
            counts_as_of=row["counts_as_of"],
        )

    def valid_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


class Regions:
    """All versions of all regions; questions are asked with a day."""

    def __init__(self, versions: Iterable[RegionVersion]) -> None:
        self.versions = tuple(versions)
        self._by_id: dict[str, list[RegionVersion]] = {}
        for version in sorted(self.versions, key=lambda v: v.valid_from or date.min):
            self._by_id.setdefault(version.id, []).append(version)

    def __contains__(self, region: object) -> bool:
        return region in self._by_id

    def ids(self) -> list[str]:
        """Every id there ever was, the country included."""
        return sorted(self._by_id)

    def at(self, region: str, day: date) -> RegionVersion | None:
        """The version in force on that day, or None if the region did not exist then."""
        return next((v for v in self._by_id.get(region, []) if v.valid_on(day)), None)

    def nearest(self, region: str, day: date) -> RegionVersion:
        """The version in force on that day, else the last one before it, else the first."""
        versions = self._by_id[region]
        earlier = [v for v in versions if v.valid_from is None or v.valid_from <= day]
        return self.at(region, day) or (earlier[-1] if earlier else versions[0])

    def units(self, day: date, level: str = "") -> list[str]:
        """Ids of the first-level units on that day, the country left out; `level` oblast or city."""
        chosen = [v.id for v in self.versions if v.valid_on(day) and v.level != "country"]
        return sorted(r for r in chosen if not level or self.nearest(r, day).level == level)

    def reforms(self) -> list[date]:
        """The first day of every division of the country that is known, oldest first."""
        begun = sorted({v.valid_from for v in self.versions if v.valid_from and v.level != "country"})
        return [
            day for day in begun if not all(self.same_territory(u, _eve(day), day) for u in self.units(day))
        ]

    def territory_since(self, region: str, day: date) -> date:
        """Since when the region has had the territory of the day; date.min if always or not there."""
        begun = [v.valid_from for v in self._by_id[region] if v.valid_from and v.valid_from <= day]
        return max((d for d in begun if not self.same_territory(region, _eve(d), d)), default=date.min)

    def same_territory(self, region: str, first: date, second: date) -> bool:
        """True if no change of borders (a mere renaming does not count) lies between the two days."""
        low, high = sorted((first, second))
        if self.at(region, low) is None or self.at(region, high) is None:
            return False
        begun = [v for v in self._by_id[region] if v.valid_from and low < v.valid_from <= high]
        return all(self._renamed_only(version) for version in begun)

    def sharing(self, region: str, day: date, other: date) -> frozenset[str]:
        """The units on the `other` day that hold some of the territory the region had on `day`.

        Empty if the region did not exist on `day`. A unit that kept its territory is its own only answer.
        """
        if other < day:
            return frozenset(u for u in self.units(other) if region in self.sharing(u, other, day))
        version = self.at(region, day)
        if version is None or version.valid_to is None or other <= version.valid_to:
            return frozenset() if version is None else frozenset({region})
        next_day = version.valid_to + timedelta(days=1)
        return frozenset().union(*(self.sharing(heir, next_day, other) for heir in version.successors))

    def _renamed_only(self, version: RegionVersion) -> bool:
        """A version that follows only itself, and is followed by nobody else, kept its territory."""
        heirs = [v.id for v in self.versions if version.id in v.predecessors]
        born_with_it = [
            v.id for v in self.versions if v.valid_from == version.valid_from and version.id in v.predecessors
        ]
        return version.predecessors == (version.id,) and set(born_with_it) <= {version.id} <= set(heirs)


def _eve(day: date) -> date:
    return day - timedelta(days=1)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _ids(text: str) -> tuple[str, ...]:
    return tuple(text.split(";")) if text else ()


def _count(text: str) -> int | None:
    return int(text) if text else None
