"""The catalog: regions, indicators, programmes and the rest of data/catalog/, read and checked at once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from kpi import catalog_checks
from kpi.catalog_schema import TABLES
from kpi.catalog_table import Table, read_table
from kpi.errors import CatalogError
from kpi.indicator import Indicator, Programme
from kpi.names import Names
from kpi.region import Regions, RegionVersion
from kpi.target import Course

T = TypeVar("T")


@dataclass(frozen=True)
class Conflict:
    """An editorial verdict on figures that disagree; `figures` are ids of published figures."""

    id: str
    figures: tuple[str, ...]
    verdict: str
    explanation: Names


@dataclass(frozen=True)
class Catalog:
    """Everything an analyst decides about the nouns. Frames keep the columns of their files, as text.

    `courses` are by the id of a line of targets.csv.
    """

    regions: Regions
    indicators: dict[str, Indicator]
    themes: dict[str, Names]
    programmes: dict[str, Programme]
    scopes: dict[str, Names]
    verdicts: dict[str, Names]
    conflicts: tuple[Conflict, ...]
    population_sources: dict[str, Names]
    courses: dict[str, Course]
    tables: dict[str, Table]

    @classmethod
    def load(cls, folder: Path) -> "Catalog":
        """Read data/catalog/. Raises CatalogError with every fault of every file together."""
        tables = {name: read_table(folder / f"{name}.csv") for name in TABLES}
        faults = [fault for table in tables.values() for fault in table.faults]
        faults = faults or catalog_checks.faults(tables)
        if faults:
            raise CatalogError(faults)
        return cls.from_tables(tables)

    @classmethod
    def from_tables(cls, tables: dict[str, Table]) -> "Catalog":
        """From tables that were already checked."""
        return cls(
            regions=Regions(map(RegionVersion.from_row, tables["regions"].rows)),
            indicators=_by_code(tables["indicators"], Indicator.from_row),
            themes=_by_code(tables["themes"], _name),
            programmes=_by_code(tables["programmes"], Programme.from_row),
            scopes=_by_code(tables["scopes"], _name),
            verdicts=_by_code(tables["verdicts"], _name),
            conflicts=tuple(map(_conflict, tables["known_conflicts"].rows)),
            population_sources=_by_code(tables["population_sources"], _name),
            courses={row["id"]: Course.from_row(row) for row in tables["targets"].rows},
            tables=tables,
        )

    def districts_on(self, region: str, day: date) -> list[dict[str, str]]:
        """Rows of districts.csv in force on that day: districts, cities and city districts of a region."""
        first, last = date.min.isoformat(), date.max.isoformat()
        return [
            row
            for row in self.tables["districts"].rows
            if row["region_id"] == region
            and (row["valid_from"] or first) <= day.isoformat() <= (row["valid_to"] or last)
        ]

    def core(self) -> list[Indicator]:
        """The headline indicators, in catalog order."""
        return [indicator for indicator in self.indicators.values() if indicator.core]


def _by_code(table: Table, make: Callable[[dict[str, str]], T]) -> dict[str, T]:
    return {row["code"]: make(row) for row in table.rows}


def _name(row: dict[str, str]) -> Names:
    return Names.from_row(row, "name")


def _conflict(row: dict[str, str]) -> Conflict:
    figures = tuple(row["figures"].split(";"))
    return Conflict(row["id"], figures, row["verdict"], Names.from_row(row, "explanation"))
