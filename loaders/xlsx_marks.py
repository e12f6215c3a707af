"""What calamine does not tell of an xlsx sheet: percent formats, error values, formulas nobody computed.

<c r="B5" s="3"><v>0.93</v></c>      style 3 shows a percent -> percent {(4, 1)}
<c r="B6" t="e"><v>#REF!</v></c>     -> errors {(5, 1): "#REF!"}
<c r="B7"><f>SUM(B1:B2)</f></c>      -> uncomputed {(6, 1)}
"""

import re
from dataclasses import dataclass, field
from posixpath import join, normpath
from xml.etree import ElementTree

from loaders.container import unpack, without_entities
from loaders.grid import Position
from loaders.limits import Refused

_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c\s*>)", re.DOTALL)
_PLACE = re.compile(rb"\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_STYLE = re.compile(rb"\bs=[\"'](\d+)[\"']")
_ERROR = re.compile(rb"\bt=[\"']e[\"']")
_VALUE = re.compile(rb"<(?:\w+:)?v[^>]*>([^<]*)</")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_BUILT_IN = {9, 10}


@dataclass
class Marks:
    percent: set[Position] = field(default_factory=set)
    errors: dict[Position, str] = field(default_factory=dict)
    uncomputed: set[Position] = field(default_factory=set)
    last_row: int = 0
    last_column: int = 0
    first_row: int = 1 << 20
    first_column: int = 1 << 14

    @property
    def area(self) -> int:
        return max(0, self.last_row - self.first_row + 1) * max(0, self.last_column - self.first_column + 1)

    def reach(self, row: int, column: int) -> None:
        self.last_row, self.last_column = max(self.last_row, row), max(self.last_column, column)
        self.first_row, self.first_column = min(self.first_row, row), min(self.first_column, column)


def sheet_parts(content: bytes) -> dict[str, str]:
    """Sheet name -> part of the archive. Raises Refused when the workbook is not well formed."""
    book = _xml(unpack(content, "xl/workbook.xml"))
    links = {
        link.get("Id"): link.get("Target", "") for link in _xml(unpack(content, "xl/_rels/workbook.xml.rels"))
    }
    parts = {}
    for sheet in (element for element in book.iter() if element.tag.endswith("}sheet")):
        link = next((v for k, v in sheet.attrib.items() if k.endswith("}id")), "")
        target = links.get(link, "")
        part = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
        parts[sheet.get("name", "")] = part
    return parts


def percent_styles(content: bytes) -> set[int]:
    """Numbers of the cell styles that show a percent."""
    styles = unpack(content, "xl/styles.xml")
    if not styles:
        return set()
    root = _xml(styles)
    formats = {
        int(f.get("numFmtId", "0")): f.get("formatCode", "") for f in root.iter() if f.tag.endswith("}numFmt")
    }
    percent = _BUILT_IN | {number for number, code in formats.items() if shows_percent(code)}
    cell_styles = [style for e in root if e.tag.endswith("}cellXfs") for style in e]
    return {i for i, style in enumerate(cell_styles) if int(style.get("numFmtId") or 0) in percent}


def shows_percent(code: str) -> bool:
    """`0.0%` does; `0.0"%"` only prints the sign."""
    return "%" in _LITERAL.sub("", code)


def marks(sheet: bytes, percent: set[int]) -> Marks:
    """Marks of one sheet's XML."""
    found = Marks()
    for cell in _CELL.finditer(sheet):
        attributes, content = cell.group(1), cell.group(2) or b""
        place = _PLACE.search(attributes)
        if place and content:
            _mark(found, position(*place.groups()), attributes, content, percent)
    return found


def position(letters: bytes, row: bytes) -> Position:
    """(b"B", b"5") -> (4, 1)."""
    column = 0
    for letter in letters:
        column = column * 26 + letter - 64
    return int(row) - 1, column - 1


def _mark(found: Marks, at: Position, attributes: bytes, content: bytes, percent: set[int]) -> None:
    found.reach(*at)
    value = _VALUE.search(content)
    if _ERROR.search(attributes):
        found.errors[at] = value.group(1).decode("utf-8", "replace") if value else "#"
    elif _FORMULA.search(content) and not (value and value.group(1)):
        found.uncomputed.add(at)
    style = _STYLE.search(attributes)
    if style and int(style.group(1)) in percent:
        found.percent.add(at)


def _xml(part: bytes) -> ElementTree.Element:
    try:
        return ElementTree.fromstring(without_entities(part))
    except (ElementTree.ParseError, ValueError) as error:
        raise Refused("file_damaged", problem=str(error)) from error
