"""What may be wrong between sheets: totals and registers, parts and wholes, districts and the region."""

from collections.abc import Iterator, Mapping, Sequence

from kpi.finding import Finding
from kpi.region import COUNTRY
from loaders.form.cell import Fault
from loaders.form.figure import Figure
from loaders.form.reading import Reading, cells_between, facts
from loaders.form.totals import Registers, fits

DISTRICTS = "district_akimats_total"


def against_registers(
    reading: Reading, stated: Mapping[str, Figure], counted: Mapping[str, Sequence[Figure]]
) -> Iterator[Finding]:
    """Stated 57, the register lists 55; or two registers that give one indicator differently."""
    for code, figures in counted.items():
        if code in stated:
            for figure in figures:
                if not stated[code].agrees(figure):
                    yield _register_differs(reading, stated[code], figure)
        else:
            for figure in figures[1:]:
                if not figures[0].agrees(figure):
                    yield _registers_differ(reading, figures[0], figure)


def _register_differs(reading: Reading, stated: Figure, listed: Figure) -> Finding:
    told = facts(
        stated=stated.as_written,
        listed=listed.as_written,
        sheet=listed.found.grid.title,
        cells=listed.cell,
        indicator=stated.indicator.name.in_(reading.language),
    )
    return reading.finding(stated.found, stated.cell, Fault("register_differs", told))


def _registers_differ(reading: Reading, first: Figure, second: Figure) -> Finding:
    told = facts(
        first=first.as_written,
        second=second.as_written,
        sheet=second.found.grid.title,
        cells=second.cell,
        indicator=first.indicator.name.in_(reading.language),
    )
    return reading.finding(first.found, first.cell, Fault("registers_differ", told))


def parts_and_wholes(
    reading: Reading, stated: Mapping[str, Figure], loaded: Mapping[str, Figure]
) -> Iterator[Finding]:
    """A value above its base, where a person stated at least one of the two."""
    for code, part in loaded.items():
        whole = loaded.get(part.indicator.base)
        if whole is None or part.low <= whole.high or not (code in stated or part.indicator.base in stated):
            continue
        told = facts(
            part=part.as_written,
            part_name=part.indicator.name.in_(reading.language),
            whole=whole.as_written,
            whole_name=whole.indicator.name.in_(reading.language),
            whole_cell=f"{whole.found.grid.title}!{whole.cell}",
        )
        yield reading.finding(part.found, part.cell, Fault("part_exceeds_whole", told))


def plausible(reading: Reading, loaded: Mapping[str, Figure]) -> Iterator[Finding]:
    """Bounds of the catalog hold for one region."""
    for figure in loaded.values():
        low, high = figure.indicator.minimum, figure.indicator.maximum
        if reading.region != COUNTRY and not low <= figure.value <= high:
            told = facts(found=figure.as_written, bounds=f"{low:g}–{high:g}")
            yield reading.finding(figure.found, figure.cell, Fault("outside_plausible_bounds", told))


def against_catalog(reading: Reading, loaded: Mapping[str, Figure]) -> Iterator[Finding]:
    """As many district akimats as the territorial register has districts."""
    listed = len(reading.catalog.districts_on(reading.region, reading.period.end))
    figure = loaded.get(DISTRICTS)
    if figure and listed and not figure.low <= listed <= figure.high:
        told = facts(
            indicator=figure.indicator.name.in_(reading.language),
            stated=figure.as_written,
            listed=listed,
            date=reading.day(reading.period.end),
        )
        yield reading.finding(figure.found, figure.cell, Fault("base_differs_from_catalog", told))


def against_districts(
    reading: Reading,
    registers: Registers,
    counted: Mapping[str, Sequence[Figure]],
    districts: Sequence[Figure],
) -> Iterator[Finding]:
    """Rows without a district are in the region's number and in no district's: once per register."""
    for rows in registers.values():
        for gives in (g for g in rows[0].found.sheet.gives if g.by_district and g.among):
            whole = next((f for f in counted.get(gives.indicator, []) if f.found is rows[0].found), None)
            parts = [f for f in districts if f.indicator.code == gives.indicator]
            total = sum(f.value for f in parts)
            if whole is None or total == whole.value:
                continue
            nowhere = [r.number for r in rows if "district" not in r.values and fits(r, gives.among)]
            if not nowhere:
                continue
            cell = cells_between(rows[0].found.columns.get("district", 1), nowhere)
            name = whole.indicator.name.in_(reading.language)
            told = facts(sum=reading.number(total), whole=whole.as_written, indicator=name)
            yield reading.finding(whole.found, cell, Fault("district_sum_differs", told))
            break
