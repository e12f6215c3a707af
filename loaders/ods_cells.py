"""An OpenDocument sheet as a grid, straight from content.xml: values, percents, merged cells, repeats.

<table:table-cell office:value-type="percentage" office:value="0.93"><text:p>93%</text:p></…>
"""

import io
from collections.abc import Iterator
from math import isfinite, nan
from xml.etree import ElementTree

from loaders.container import unpack, without_entities
from loaders.figure import plain_number
from loaders.grid import Cell, Grid, Position
from loaders.limits import (
    LARGEST_AREA,
    LONGEST_TEXT,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ELEMENTS,
    MOST_LEVELS,
    MOST_MERGED,
    MOST_ROWS,
    Refused,
    damaged,
    too_many,
)
from loaders.values import date_text, percent_value

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_NOTE = f"{_OFFICE}annotation"
_NUMBERS = {"float", "currency", "percentage"}
_CONTENT, _MANIFEST = "content.xml", "meta-inf/manifest.xml"
_LONGEST_NAME = 100


def grids(content: bytes) -> list[Grid]:
    """Every sheet in order. Raises Refused for a damaged, encrypted or oversized file."""
    parts = unpack(content, {_CONTENT, _MANIFEST}.__contains__)
    if b"manifest:encryption-data" in parts.get(_MANIFEST, b""):
        raise Refused("file_encrypted")
    try:
        found = [sheet.grid() for sheet in _sheets(without_entities(parts[_CONTENT]))]
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise damaged(error) from error
    if sum(len(grid.cells) for grid in found) > MOST_CELLS:
        raise too_many(MOST_CELLS)
    return found


class _Sheet:
    """One sheet in the making: rows come one by one."""

    def __init__(self, name: str) -> None:
        self.name, self.row, self.covered = name[:_LONGEST_NAME], 0, 0
        self.cells: dict[Position, Cell] = {}
        self.merged: dict[Position, Position] = {}

    def add(self, row: ElementTree.Element) -> None:
        found = list(_row(row))
        for again in range(_repeats(row, "rows") if found else 0):
            for column, cell, spans in found:
                self._place((self.row + again, column), cell, spans)
        self.row += _repeats(row, "rows")

    def _place(self, at: Position, cell: Cell, spans: tuple[int, int]) -> None:
        if len(self.cells) >= MOST_CELLS or at[0] >= MOST_ROWS or at[1] >= MOST_COLUMNS:
            raise too_many(MOST_CELLS, self.name)
        self.cells[at] = cell
        area = spans[0] * spans[1]
        if area > MOST_CELLS or self.covered + area > MOST_MERGED:
            return
        self.covered += area
        for down in range(spans[0]):
            for right in range(spans[1]):
                if down or right:
                    self.merged[at[0] + down, at[1] + right] = at

    def grid(self) -> Grid:
        rows, columns = {row for row, _ in self.cells}, {column for _, column in self.cells}
        if rows and (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1) > LARGEST_AREA:
            raise too_many(LARGEST_AREA, self.name)
        return Grid(self.name, self.cells, self.merged)


def _sheets(xml: bytes) -> Iterator[_Sheet]:
    """Rows are forgotten as soon as they are read; tables inside a cell are passed over."""
    above: list[ElementTree.Element] = []
    tables: list[_Sheet] = []
    for number, (event, element) in enumerate(ElementTree.iterparse(io.BytesIO(xml), ("start", "end"))):
        if event == "start":
            _check(number, len(above))
            if element.tag == f"{_TABLE}table":
                tables.append(_Sheet(element.get(f"{_TABLE}name", "")))
            above.append(element)
            continue
        above.pop()
        if element.tag == f"{_TABLE}table":
            sheet = tables.pop()
            yield from () if tables else (sheet,)
        elif element.tag == f"{_TABLE}table-row" and len(tables) == 1:
            tables[0].add(element)
            above[-1].clear()


def _check(events: int, levels: int) -> None:
    if events > MOST_ELEMENTS:
        raise too_many(MOST_CELLS)
    if levels > MOST_LEVELS:
        raise damaged("elements inside elements")


def _row(element: ElementTree.Element) -> Iterator[tuple[int, Cell, tuple[int, int]]]:
    column = 0
    for item in element:
        if item.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        repeats = _repeats(item, "columns")
        cell = _cell(item) if item.tag == f"{_TABLE}table-cell" else None
        if cell and column + repeats > MOST_COLUMNS:
            raise too_many(MOST_CELLS)
        if cell:
            spans = (_span(item, "rows"), _span(item, "columns"))
            yield from ((column + i, cell, spans) for i in range(repeats))
        column += repeats


def _cell(item: ElementTree.Element) -> Cell | None:
    kind, value = item.get(f"{_OFFICE}value-type"), item.get(f"{_OFFICE}value")
    number = float(value) if kind in _NUMBERS and value else nan
    if isfinite(number):
        if kind == "percentage":
            number = percent_value(number)
            return Cell(f"{plain_number(number)}%", number)
        return Cell(plain_number(number), number)
    if kind == "date":
        return Cell(date_text(item.get(f"{_OFFICE}date-value", "")), date=True)
    text = "\n".join("".join(_letters(p)) for p in item.findall(f"{_TEXT}p"))[:LONGEST_TEXT]
    return Cell(text) if text.strip() else None


def _letters(element: ElementTree.Element) -> Iterator[str]:
    """Text of a paragraph; a run of spaces is an element with a count, a comment is left out."""
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}s":
            yield " " * min(int(child.get(f"{_TEXT}c", "1")), 100)
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag != _NOTE:
            yield from _letters(child)
        yield child.tail or ""


def _repeats(element: ElementTree.Element, what: str) -> int:
    return max(1, int(element.get(f"{_TABLE}number-{what}-repeated", "1")))


def _span(element: ElementTree.Element, what: str) -> int:
    return max(1, int(element.get(f"{_TABLE}number-{what}-spanned", "1")))
