"""The territorial register: which districts, cities and city districts were in force on a day.

    region_id,name_ru,name_kk,kato,kind,valid_from,valid_to,checked
    KZ-59,Петропавловск,Петропавл,591000000,city,,,yes

gives the number of district-level akimats of every region and of the country at each year's end and on
each day the number changed: the base of "share of districts and cities".
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kpi.catalog import Catalog
from kpi.finding import Finding, Place
from kpi.observation import Observation, Source
from kpi.qualifier import Qualifier
from kpi.region import COUNTRY
from loaders.layout import Layout


@dataclass(frozen=True)
class Unit:
    line: int
    region: str
    valid_from: date
    valid_to: date
    checked: bool

    def in_force(self, day: date) -> bool:
        return self.valid_from <= day <= self.valid_to


def read(
    layout: Layout, file: str, rows: Iterable[tuple[int, dict[str, str]]], catalog: Catalog
) -> tuple[list[Observation], list[Finding]]:
    """Counts of units. A line that cannot be read refuses the whole register: a count that silently
    lacks a unit would be a wrong base."""
    units, findings = [], []
    for line, cells in rows:
        if not cells:
            findings.append(Finding("row_ragged", Place(file, line)))
            continue
        try:
            units.append(_unit(line, cells))
        except ValueError as error:
            facts = {"field": "valid_from, valid_to", "found": str(error)}
            findings.append(Finding("date_not_understood", Place(file, line), facts))
    return ([], findings) if findings else (_counts(layout, file, units, catalog), [])


def _counts(layout: Layout, file: str, units: list[Unit], catalog: Catalog) -> list[Observation]:
    return [
        _count(layout, file, region, day, members)
        for day in _days(layout, units)
        for region in (*catalog.regions.units(day), COUNTRY)
        if (members := [u for u in units if u.in_force(day) and region in (u.region, COUNTRY)])
    ]


def _unit(line: int, cells: dict[str, str]) -> Unit:
    start, end = cells["valid_from"], cells["valid_to"]
    return Unit(
        line,
        cells["region_id"],
        date.fromisoformat(start) if start else date.min,
        date.fromisoformat(end) if end else date.max,
        cells["checked"] == "yes",
    )


def _days(layout: Layout, units: list[Unit]) -> list[date]:
    """Year ends and days of change inside the span that the register covers."""
    ends = (date(year, 12, 31) for year in range(layout.counted_from.year, layout.counted_to.year + 1))
    days = {*ends, *(u.valid_from for u in units), layout.counted_from}
    return sorted(day for day in days if layout.counted_from <= day <= layout.counted_to)


def _count(layout: Layout, file: str, region: str, day: date, members: list[Unit]) -> Observation:
    number = float(len(members))
    sure = all(unit.checked for unit in members)
    return Observation(
        figure=f"{layout.form}:{region}:{day.isoformat()}",
        region=region,
        district="",
        indicator=layout.constants["indicator"],
        value=number,
        qualifier=Qualifier.EXACT,
        low=number,
        high=number,
        kind="actual",
        period_start=None,
        period_end=day,
        date_precision="day",
        date_basis="printed" if sure else "inferred",
        scope="",
        reported_at=day,
        as_written=str(len(members)),
        place=Place(file, members[0].line, cell=_lines(unit.line for unit in members)),
        source=Source(**{k: v for k, v in layout.constants.items() if k != "indicator"}),
    )


def _lines(numbers: Iterable[int]) -> str:
    """`12–25, 30`: the counted lines, runs drawn together."""
    return ", ".join(f"{a}–{b}" if a != b else str(a) for a, b in _runs(sorted(numbers)))


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    start = previous = numbers[0]
    for number in numbers[1:]:
        if number != previous + 1:
            yield start, previous
            start = number
        previous = number
    yield start, previous
