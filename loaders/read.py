"""A report's bytes -> ParsedReport: the one door for every file, whatever it is and whoever sent it.

container.kind_of    what the bytes are, and whether they are safe to open
form.open_book       a workbook: the regional form
layout.find          a text file: one of the declared layouts
"""

import csv
from datetime import date

from kpi.catalog import Catalog
from loaders import long_table, register, text_table
from loaders.container import kind_of
from loaders.form.book import open_book
from loaders.form.read import read_book
from loaders.layout import Layout, find, layouts, nearest
from loaders.limits import MOST_CELLS, Refused, too_many
from loaders.parsed import ParsedReport, refused

Rows = list[tuple[int, dict[str, str]]]
_SHAPES = {"long_table": long_table.read, "register": register.read}
_DELIMITERS = (",", ";", "\t", "|")


def read_report(name: str, content: bytes, catalog: Catalog, received: date | None = None) -> ParsedReport:
    """Observations and findings of one file; never raises for what is in the file.

    `received` is the day the file came (today if not given): what lies after it is in the future.
    """
    try:
        if kind_of(content) == "text":
            return _text(name, content, catalog)
        book = open_book(content)
        return read_book(name, book, catalog, received) or _unknown(name, "form_not_recognised")
    except Refused as reason:
        return refused(name, reason.code, **reason.facts)


def _unknown(name: str, code: str, **facts: str) -> ParsedReport:
    """A table that is safe to read, but neither the form nor a declared layout."""
    return refused(name, code, **facts)


def _text(name: str, content: bytes, catalog: Catalog) -> ParsedReport:
    text = text_table.decoded(content)
    try:
        columns, rows = _csv_rows(text, _delimiter(text))
    except csv.Error as error:
        return refused(name, "file_unreadable", problem=str(error))
    layout = find(columns, layouts())
    if layout is None:
        closest, lacking = nearest(columns, layouts())
        return _unknown(name, "column_missing", closest=closest.form, columns=", ".join(lacking))
    return _read_as(layout, name, rows, catalog)


def _read_as(layout: Layout, name: str, rows: Rows, catalog: Catalog) -> ParsedReport:
    observations, findings = _SHAPES[layout.shape](layout, name, rows, catalog)
    return ParsedReport(layout.form, layout.edition, tuple(observations), tuple(findings), layout.reference)


def _delimiter(text: str) -> str:
    """The sign that divides the header into most columns; in doubt a comma."""
    header = text[:10_000].partition("\n")[0]
    return max(_DELIMITERS, key=header.count)


def _csv_rows(text: str, delimiter: str) -> tuple[list[str], Rows]:
    """Header and numbered rows; a row's number is the line of the file it begins on.

    A row with more or fewer fields than the header comes without cells: nobody can say which is which.
    """
    records = text_table.records(text, delimiter, strict=True)
    _, columns = next(records, (1, []))
    rows: Rows = []
    cells = 0
    for line, fields in records:
        cells += len(fields)
        if cells > MOST_CELLS:
            raise too_many(MOST_CELLS)
        if fields:
            fits = len(fields) == len(columns)
            rows.append((line, dict(zip(columns, fields, strict=True)) if fits else {}))
    return columns, rows
