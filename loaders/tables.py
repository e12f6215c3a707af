"""Any table file -> the figures a person reads in it, region by region, and what is unclear.

read(name, content, catalog) -> figures, remarks
    open_table    bytes -> grids                       marks      which cells are names, numbers, neither
    row_kinds     what each row is                     blocks     rows put together to tables
    row_lists     regions in rows                      column_lists   regions in columns
    one_region    the region stands only in a title, the sheet's or the file's name
"""

from collections.abc import Iterator
from dataclasses import replace

from kpi.catalog import Catalog
from loaders import column_lists, one_region, row_lists
from loaders.blocks import blocks
from loaders.figure import Figure
from loaders.grid import Grid
from loaders.limits import MOST_REMARKS, MOST_SUGGESTED
from loaders.marks import Marks, mark
from loaders.names import suggest
from loaders.open_table import open_table
from loaders.remark import Remark
from loaders.row_kinds import RowKind, column_heads, name_columns, row_heads, row_kinds

Item = Figure | Remark


def read(name: str, content: bytes, catalog: Catalog) -> tuple[list[Figure], list[Remark]]:
    """Figures in the order of the sheets, rows and columns; never raises for what is in the file."""
    grids, remarks = open_table(content)
    figures: list[Figure] = []
    for grid in grids:
        for item in _sheet(name, grid, catalog):
            if isinstance(item, Figure):
                figures.append(item)
            else:
                remarks.append(item)
    remarks = list(_with_suggestions(remarks, catalog))
    if not figures and not remarks:
        remarks.append(Remark("no_figures"))
    if len(remarks) > MOST_REMARKS:
        more = {"left_out": str(len(remarks) - MOST_REMARKS)}
        remarks = [*remarks[:MOST_REMARKS], Remark("more_remarks", facts=more)]
    return figures, remarks


def _with_suggestions(remarks: list[Remark], catalog: Catalog) -> Iterator[Remark]:
    """An unknown name comes with those that sound like it."""
    for number, remark in enumerate(remarks):
        if remark.code == "region_unknown" and number < MOST_SUGGESTED:
            near = ", ".join(suggest(remark.facts["found"], catalog))
            yield replace(remark, facts={**remark.facts, "suggestions": near} if near else remark.facts)
        else:
            yield remark


def _sheet(file: str, grid: Grid, catalog: Catalog) -> Iterator[Item]:
    marks = mark(grid, catalog)
    heading = column_heads(marks)
    heads = row_heads(marks, heading)
    heading = _without_matrices(heading, heads)
    heads = row_heads(marks, heading)
    kinds = row_kinds(marks, heads)
    for row in heading:
        kinds[row] = RowKind.HEADER
    if not heads and not heading:
        yield from _one_region(file, marks, kinds, catalog)
        return
    cities = frozenset(v.id for v in catalog.regions.versions if v.level == "city")
    yield from _row_lists(marks, kinds, heading, cities)
    yield from _column_lists(marks, kinds, heading)


def _without_matrices(heading: dict[int, list[int]], heads: dict[int, list[int]]) -> dict[int, list[int]]:
    """Where regions stand in rows and in columns, a figure is that of its row."""
    kept = {}
    rows = sorted(heading)
    for at, row in enumerate(rows):
        end = rows[at + 1] if at + 1 < len(rows) else None
        if not any(row < r and (end is None or r < end) for r in heads):
            kept[row] = heading[row]
    return kept


def _row_lists(
    marks: Marks, kinds: list[RowKind], heading: dict[int, list[int]], cities: frozenset[str]
) -> Iterator[Item]:
    listing = sorted(name_columns(marks, heading))
    every = blocks(marks, kinds)
    found = [b for b in every if any(kinds[r] is RowKind.REGION for r in b.rows)]
    for block in found:
        table = row_lists.RowTable(marks, block, kinds, list(listing), len(found) > 1, cities)
        yield from row_lists.read(table)


def _column_lists(marks: Marks, kinds: list[RowKind], heading: dict[int, list[int]]) -> Iterator[Item]:
    rows = sorted(heading)
    for at, row in enumerate(rows):
        end = rows[at + 1] if at + 1 < len(rows) else marks.grid.height
        yield from column_lists.read(column_lists.ColumnTable(marks, kinds, row, end, titled=len(rows) > 1))


def _one_region(file: str, marks: Marks, kinds: list[RowKind], catalog: Catalog) -> Iterator[Item]:
    found = blocks(marks, kinds)
    if not found:
        return
    whose = one_region.context(file, marks, found[0].rows[0], catalog)
    if isinstance(whose, Remark):
        yield whose
        return
    read_any = False
    for item in one_region.read(marks, found, whose, catalog):
        read_any = True
        yield item
    if not read_any:
        yield Remark("no_region", marks.grid.sheet)
