"""The rows of a sheet as people filled it, whatever its order: values by column key, and findings by cell."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kpi.finding import Finding
from kpi.indicator import Indicator
from loaders.form.book import Raw, address, as_text
from loaders.form.cell import Fault, Read
from loaders.form.edition import Column, Edition
from loaders.form.number import Number
from loaders.form.reading import Reading
from loaders.form.recognise import Found, lexicon
from loaders.form.spelling import answer_key, header_key
from loaders.parsed import RegisterRow, Value


@dataclass(frozen=True)
class Row:
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
        return as_text(self.found.grid.at(self.found.header_row, self.found.columns[key]))

    @property
    def is_touched(self) -> bool:
        """Somebody filled it: more is there than what the form came with."""
        filled = self.values.keys() | self.unread
        return any(key in filled for key in (c.key for c in self.found.sheet.columns if not c.prefilled))

    def register_row(self, reading: Reading) -> RegisterRow:
        last = max(self.found.columns.values())
        place = reading.place(self.found, f"{address(self.number, 1)}:{address(self.number, last)}")
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
    reads = {key: _read(reading, found, found.sheet.column(key), raw[key], indicator) for key in raw}
    row = Row(
        found,
        number,
        {key: read.value for key, read in reads.items() if read.value is not None},
        frozenset(key for key, read in reads.items() if read.fault and read.value is None),
        raw,
        {key: read.number for key, read in reads.items() if read.number is not None},
    )
    faults = [(key, read.fault) for key, read in reads.items() if read.fault]
    return row, [reading.finding(found, row.cell(key), fault) for key, fault in faults]


def _read(reading: Reading, found: Found, column: Column, raw: Raw, indicator: Indicator | None) -> Read:
    header = as_text(found.grid.at(found.header_row, found.columns[column.key]))
    unit = indicator.unit if indicator and column.kind == "measure" else ""
    return reading.answers.read(column, header, raw, unit)


def filled_rows(edition: Edition, found: Found) -> Iterator[tuple[int, dict[str, Raw]]]:
    """(row number, column key -> raw cell) of the rows below the headers that say anything."""
    columns = [(key, number - 1) for key, number in found.columns.items()]
    for number, cells in enumerate(found.grid.rows[found.header_row :], start=found.header_row + 1):
        width = len(cells)
        filled = {k: cells[c] for k, c in columns if c < width and cells[c] != "" and as_text(cells[c])}
        if filled and not _is_hints(edition, found, filled):
            yield number, filled


def _is_hints(edition: Edition, found: Found, filled: Mapping[str, Raw]) -> bool:
    """The line under the headers, wherever it was moved to."""
    hints = lexicon(edition)[found.sheet.key].hints
    return 2 * sum(header_key(as_text(cell)) in hints for cell in filled.values()) > len(filled)


def _total(edition: Edition, found: Found, raw: Mapping[str, Raw]) -> str:
    """The column that says `Итого`; '' for a row that is not one of totals."""
    named = [k for k in raw if not found.sheet.column(k).is_number and isinstance(raw[k], str)]
    if not named:
        return ""
    text = answer_key(as_text(raw[named[0]]))
    exactly, beginning = _totals(edition)
    alone = len(named) == 1 and beginning.match(text)
    return named[0] if text in exactly or alone else ""


@cache
def _totals(edition: Edition) -> tuple[frozenset[str], re.Pattern[str]]:
    spelled = [answer_key(word) for word in edition.recognised["total"]]
    return frozenset(spelled), re.compile(rf"^(?:{'|'.join(map(re.escape, spelled))})\b")
