"""What calamine does not tell of an xlsx sheet: percent formats, error values, formulas nobody computed.

<c r="B5" s="3"><v>0.93</v></c>      style 3 shows a percent -> percent {(4, 1)}
<c r="B6" t="e"><v>#REF!</v></c>     -> errors {(5, 1): "#REF!"}
<c r="B7"><f>SUM(B1:B2)</f></c>      -> uncomputed {(6, 1): "=SUM(B1:B2)"}

Every expression here takes time in proportion to the sheet, whatever stands in it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from xml.etree import ElementTree

from loaders.container import without_entities
from loaders.grid import Position
from loaders.limits import LARGEST_AREA, LONGEST_CELL, LONGEST_TEXT, MOST_TAGS, damaged, too_many

_ATTRIBUTES = rb"(?:[^<>\"']++|\"[^<\"]*+\"|'[^<']*+')*+"
_NAME = rb"<(?:[\w.-]+:)?"
_CONTENT = rb"((?:[^<]++|<(?!/?(?:[\w.-]+:)?(?:c|row)[\s/>]))*+)"
TAGS = re.compile(rb"(?:[^<]++|<(?:[?!][^<]*+|/?[\w:.-]++" + _ATTRIBUTES + rb">))*+")
"""Whole tags only: what looks like a cell here is a cell to every reader, and the reverse."""
_CELL = re.compile(_NAME + rb"c(\s" + _ATTRIBUTES + rb")(?<!/)>" + _CONTENT)
_ROW_OR_CELL = re.compile(
    _NAME
    + rb"(?:row(?=[\s/>])("
    + _ATTRIBUTES
    + rb")>|c(?=[\s/>])("
    + _ATTRIBUTES
    + rb")>"
    + _CONTENT
    + rb")"
)
_PLACE = re.compile(rb"\s+r=\"([A-Z]{1,3})([1-9]\d{0,6})\"(?=[\s/>]|$)")
_UNPLACED = re.compile(_NAME + rb"c(?=[\s/>])(?!\s+r=\"[A-Z]{1,3}[1-9]\d{0,6}\"[\s/>])")
_OWN_PLACE = re.compile(rb"([A-Za-z]{1,3})(\d{1,7})")
_ATTRIBUTE = re.compile(rb"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_STYLE = re.compile(rb"\bs=[\"'](\d{1,9})[\"']")
_ERROR = re.compile(rb"\bt=[\"']e[\"']")
_SHARED = re.compile(rb"\bt\s*=\s*[\"']s[\"']")
_IS_TEXT = re.compile(rb"\bt=[\"']str[\"']")
_VALUE = re.compile(_NAME + rb"v(?:\s[^<>]*)?>([^<]*)</")
_FORMULA = re.compile(_NAME + rb"f\b[^<>]*>([^<]*)")
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_LONGEST_FORMAT = 500
_BUILT_IN = {9, 10}


@dataclass
class Marks:
    percent: set[Position] = field(default_factory=set)
    errors: dict[Position, str] = field(default_factory=dict)
    uncomputed: dict[Position, str] = field(default_factory=dict)
    cells: int = 0
    letters: int = 0
    longest: int = 0
    last_row: int = 0
    last_column: int = 0
    first_row: int = 1 << 20
    first_column: int = 1 << 14

    @property
    def area(self) -> int:
        """From the first filled cell to the last."""
        return max(0, self.last_row - self.first_row + 1) * max(0, self.last_column - self.first_column + 1)

    @property
    def area_from_corner(self) -> int:
        """From A1 to the last filled cell."""
        return (self.last_row + 1) * (self.last_column + 1)

    def reach(self, row: int, column: int) -> None:
        self.cells += 1
        self.last_row, self.last_column = max(self.last_row, row), max(self.last_column, column)
        self.first_row, self.first_column = min(self.first_row, row), min(self.first_column, column)


def percent_styles(styles: bytes) -> set[int]:
    """Numbers of the cell styles that show a percent."""
    if not styles:
        return set()
    root = tree(styles)
    try:
        formats = {
            int(f.get("numFmtId", "0")): f.get("formatCode", "")
            for f in root.iter()
            if f.tag.endswith("}numFmt")
        }
        percent = _BUILT_IN | {number for number, code in formats.items() if shows_percent(code)}
        cell_styles = [style for e in root if e.tag.endswith("}cellXfs") for style in e]
        return {i for i, style in enumerate(cell_styles) if int(style.get("numFmtId") or 0) in percent}
    except ValueError as error:
        raise damaged(error) from error


def shows_percent(code: str) -> bool:
    """`0.0%` does; `0.0"%"` only prints the sign."""
    return "%" in _LITERAL.sub("", code[:_LONGEST_FORMAT])


def marks(sheet: bytes, percent: set[int], lengths: Sequence[int] = ()) -> Marks:
    """Marks of one sheet's XML; `lengths` are the bytes of the shared texts. Raises Refused."""
    if sheet.count(b"<") > MOST_TAGS:
        raise too_many(LARGEST_AREA)
    if not TAGS.fullmatch(sheet):
        raise damaged("a tag is not whole")
    found = Marks()
    for at, attributes, content in _unplaced(sheet) if _UNPLACED.search(sheet) else _placed(sheet):
        if len(content) > LONGEST_CELL:
            raise damaged("a cell is longer than it can be")
        _mark(found, at, attributes, content, percent)
        length = _letters(attributes, content, lengths)
        found.letters, found.longest = found.letters + length, max(found.longest, length)
    return found


def _placed(sheet: bytes) -> Iterator[tuple[Position, bytes, bytes]]:
    """(position, attributes, content) of every filled cell, where each tells its address first."""
    for cell in _CELL.finditer(sheet):
        attributes, content = cell.groups()
        place = _PLACE.match(attributes)
        if place and b"<" in content:
            yield position(*place.groups()), attributes, content


def _unplaced(sheet: bytes) -> Iterator[tuple[Position, bytes, bytes]]:
    """The same where some cells have no address: they stand right of the cell before them."""
    row, column = -1, 0
    for tag in _ROW_OR_CELL.finditer(sheet):
        line, attributes, content = tag.groups()
        if line is not None:
            row, column = _row(line, row + 1), 0
            continue
        own = _own(attributes).get(b"r")
        at = _address(own) if own is not None else (max(row, 0), column)
        column = at[1] + 1
        if b"<" in content and not attributes.endswith(b"/"):
            yield at, attributes, content


def _own(attributes: bytes) -> dict[bytes, bytes]:
    """The first of each name, as readers take it."""
    found: dict[bytes, bytes] = {}
    for name, quoted, single in _ATTRIBUTE.findall(attributes):
        found.setdefault(name, quoted or single)
    return found


def _row(attributes: bytes, following: int) -> int:
    number = _own(attributes).get(b"r")
    if number is None:
        return following
    if not number.isdigit() or len(number) > 7:
        raise damaged("a row without a number")
    return int(number) - 1


def _address(text: bytes) -> Position:
    match = _OWN_PLACE.fullmatch(text)
    if match is None:
        raise damaged("a cell without an address")
    return position(match.group(1).upper(), match.group(2))


def position(letters: bytes, row: bytes) -> Position:
    """(b"B", b"5") -> (4, 1)."""
    column = 0
    for letter in letters:
        column = column * 26 + letter - 64
    return int(row) - 1, column - 1


def _mark(found: Marks, at: Position, attributes: bytes, content: bytes, percent: set[int]) -> None:
    found.reach(*at)
    if _ERROR.search(attributes):
        value = _VALUE.search(content)
        found.errors[at] = _text(value.group(1)) if value else "#"
    elif b"f" in content:
        _mark_formula(found, at, attributes, content)
    style = _STYLE.search(attributes) if percent else None
    if style and int(style.group(1)) in percent:
        found.percent.add(at)


def _mark_formula(found: Marks, at: Position, attributes: bytes, content: bytes) -> None:
    value, formula = _VALUE.search(content), _FORMULA.search(content)
    if formula and not (value and (value.group(1) or _IS_TEXT.search(attributes))):
        found.uncomputed[at] = f"={_text(formula.group(1))}"


def _text(xml: bytes) -> str:
    return unescape(xml[:LONGEST_TEXT].decode("utf-8", "replace"))


def _letters(attributes: bytes, content: bytes, lengths: Sequence[int]) -> int:
    """Bytes of text that a reader makes of the cell."""
    value = _VALUE.search(content) if lengths and _SHARED.search(attributes) else None
    if value is None or not value.group(1).strip().isdigit() or len(value.group(1)) > 9:
        return len(content)
    number = int(value.group(1))
    return lengths[number] if number < len(lengths) else 0


def tree(part: bytes) -> ElementTree.Element:
    """Of a small part. Raises Refused when it is not well formed."""
    try:
        return ElementTree.fromstring(without_entities(part))
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise damaged(error) from error
