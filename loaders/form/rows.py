"""The rows of a sheet as people filled it, whatever its order: values by column key, and findings by cell."""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from kpi.finding import Finding
from kpi.indicator import Indicator
from loaders.form.book import Raw, address, as_text
from loaders.form.cell import Fault
from loaders.form.edition import Edition
from loaders.form.number import Number
from loaders.form.reading import Reading
from loaders.form.recognise import Found, lexicon
from loaders.form.spelling import answer_key, header_key
from loaders.parsed import RegisterRow, Value

_NONE: frozenset[str] = frozenset()


class Row(NamedTuple):
    """`values` what was understood, `unread` the filled cells that were not, `raw` every filled cell."""

    found: Found
    number: int
    values: Mapping[str, Value]
    unread: frozenset[str]
    raw: Mapping[str, Raw]
    numbers: Mapping[str, Number]

    def cell(self, key: str) -> str:
        return address(self.number, self.found.columns.get(key, 1))

    def header(self, key: str) -> str:
        return self.found.headers[key]

    @property
    def is_touched(self) -> bool:
        """Somebody filled it: more is there than what the form came with."""
        filled = self.values.keys() | self.unread
        return any(key in filled for key in (c.key for c in self.found.sheet.columns if not c.prefilled))

    def register_row(self, reading: Reading) -> RegisterRow:
        place = reading.place(self.found, f"A{self.number}:{self.found.last_letter}{self.number}")
        return RegisterRow(self.found.sheet.key, place, dict(self.values))


def read_rows(reading: Reading, found: Found) -> tuple[list[Row], list[Finding]]:
    """Rows of a register; empty rows, the line of hints and rows of totals are left out."""
    rows, findings = [], []
    for number, raw in filled_rows(reading.edition, found):
        total = _total(reading.edition, found, raw)
        if total:
            cell = address(number, found.columns[total])
            fault = Fault("total_row_skipped", {"found": as_text(raw[total])})
            findings.append(reading.finding(found, cell, fault))
            continue
        row, faults = read_row(reading, found, number, raw)
        rows.append(row)
        findings += faults
    return rows, findings


def read_row(
    reading: Reading, found: Found, number: int, raw: Mapping[str, Raw], indicator: Indicator | None = None
) -> tuple[Row, list[Finding]]:
    """Every filled cell understood or found at fault."""
    unit = indicator.unit if indicator else ""
    values: dict[str, Value] = {}
    numbers: dict[str, Number] = {}
    faults: list[tuple[str, Fault]] = []
    columns = reading.columns(found, unit)
    for key, cell in raw.items():
        value, fault, exactly = columns[key][cell if cell.__class__ is not bool else str(cell)]
        if value is not None:
            values[key] = value
        if exactly is not None:
            numbers[key] = exactly
        if fault is not None:
            faults.append((key, fault))
    if not faults:
        return Row(found, number, values, _NONE, raw, numbers), []
    unread = frozenset(key for key, _ in faults if key not in values)
    row = Row(found, number, values, unread, raw, numbers)
    return row, [reading.finding(found, row.cell(key), fault) for key, fault in faults]


def filled_rows(
    edition: Edition, found: Found, among: frozenset[str] = _NONE
) -> Iterator[tuple[int, dict[str, Raw]]]:
    """(row number, column key -> raw cell) of the rows below the headers that say anything.

    With `among` they must say something in one of these columns.
    """
    columns = [(key, number - 1) for key, number in found.columns.items()]
    width = max(found.columns.values(), default=0)
    hints = lexicon(edition)[found.sheet.key].hints
    for number, row in enumerate(found.grid.rows[found.header_row :], start=found.header_row + 1):
        cells = row if len(row) >= width else [*row, *[""] * (width - len(row))]
        filled = {
            key: cell
            for key, at in columns
            if (cell := cells[at]) != "" and not (isinstance(cell, str) and cell.isspace())
        }
        asked = filled.keys() & among if among else filled
        if asked and not _is_hints(hints, filled.values()):
            yield number, filled


def _is_hints(hints: frozenset[str], cells: Collection[Raw]) -> bool:
    """The line under the headers, wherever it was moved to: most of its cells are hints."""
    others = 0
    for cell in cells:
        if not isinstance(cell, str) or header_key(cell) not in hints:
            others += 1
            if 2 * others >= len(cells):
                return False
    return True


def _total(edition: Edition, found: Found, raw: Mapping[str, Raw]) -> str:
    """The column that says `Итого`; '' for a row that is not one of totals."""
    column = found.sheet.column
    named = (key for key, cell in raw.items() if isinstance(cell, str) and not column(key).is_number)
    first = next(named, "")
    if not first:
        return ""
    text = answer_key(as_text(raw[first]))
    exactly, beginning = _totals(edition)
    alone = beginning.match(text) and next(named, "") == ""
    return first if text in exactly or alone else ""


@cache
def _totals(edition: Edition) -> tuple[frozenset[str], re.Pattern[str]]:
    spelled = [answer_key(word) for word in edition.recognised["total"]]
    return frozenset(spelled), re.compile(rf"^(?:{'|'.join(map(re.escape, spelled))})\b")
