"""An OpenDocument sheet as a grid, straight from content.xml: values, percents, merged cells, repeats.

<table:table-cell office:value-type="percentage" office:value="0.93"><text:p>93%</text:p></…>
"""

import io
from collections.abc import Iterator
from xml.etree import ElementTree

from loaders.container import unpack, without_entities
from loaders.figure import plain_number
from loaders.grid import Cell, Grid, Position
from loaders.limits import LONGEST_TEXT, MOST_CELLS, Refused
from loaders.values import date_text, percent_value

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_NOTE = f"{_OFFICE}annotation"
_NUMBERS = {"float", "currency", "percentage"}


def grids(content: bytes) -> list[Grid]:
    """Every sheet in order. Raises Refused for a damaged, encrypted or oversized file."""
    if b"manifest:encryption-data" in unpack(content, "META-INF/manifest.xml"):
        raise Refused("file_encrypted")
    xml = without_entities(unpack(content, "content.xml"))
    try:
        return [_grid(table) for table in _tables(xml)]
    except (ElementTree.ParseError, ValueError) as error:
        raise Refused("file_damaged", problem=str(error)) from error


def _tables(xml: bytes) -> Iterator[ElementTree.Element]:
    for _, element in ElementTree.iterparse(io.BytesIO(xml)):
        if element.tag == f"{_TABLE}table":
            yield element
            element.clear()


def _grid(table: ElementTree.Element) -> Grid:
    cells: dict[Position, Cell] = {}
    merged: dict[Position, Position] = {}
    row = 0
    for element in table.iter(f"{_TABLE}table-row"):
        found = list(_row(element))
        for again in range(_repeats(element, "rows") if found else 1):
            for column, cell, spans in found:
                _place(cells, merged, (row + again, column), cell, spans)
        row += _repeats(element, "rows")
    return Grid(table.get(f"{_TABLE}name", ""), cells, merged)


def _place(
    cells: dict[Position, Cell],
    merged: dict[Position, Position],
    at: Position,
    cell: Cell,
    spans: tuple[int, int],
) -> None:
    if len(cells) >= MOST_CELLS:
        raise Refused("sheet_too_large", most=str(MOST_CELLS))
    cells[at] = cell
    if spans[0] * spans[1] > MOST_CELLS:
        return
    for down in range(spans[0]):
        for right in range(spans[1]):
            if down or right:
                merged[at[0] + down, at[1] + right] = at


def _row(element: ElementTree.Element) -> Iterator[tuple[int, Cell, tuple[int, int]]]:
    column = 0
    for item in element:
        if item.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        repeats = _repeats(item, "columns")
        cell = _cell(item) if item.tag == f"{_TABLE}table-cell" else None
        if cell:
            spans = (_span(item, "rows"), _span(item, "columns"))
            yield from ((column + i, cell, spans) for i in range(min(repeats, 16_384)))
        column += repeats


def _cell(item: ElementTree.Element) -> Cell | None:
    kind, value = item.get(f"{_OFFICE}value-type"), item.get(f"{_OFFICE}value")
    if kind in _NUMBERS and value:
        number = float(value)
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
