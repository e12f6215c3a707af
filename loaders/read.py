"""A report's bytes -> ParsedReport: the one door for every file, whatever it is and whoever sent it.

container.kind_of    what the bytes are, and whether they are safe to open
form.open_book       a workbook: the regional form
layout.find          a text file: one of the declared layouts
table_report.read    any other table, by a layout that somebody stored for it
"""

import csv
from datetime import date
from pathlib import Path

from kpi.catalog import Catalog
from loaders import long_table, register, table_report, text_table
from loaders.container import kind_of
from loaders.form.book import open_book
from loaders.form.read import read_book
from loaders.layout import Layout, find, layouts, nearest
from loaders.limits import MOST_CELLS, Refused, too_many
from loaders.parsed import ParsedReport, refused
from loaders.table_layout import table_layouts

Rows = list[tuple[int, dict[str, str]]]
NOT_RECOGNISED = {"form_not_recognised", "column_missing", "file_unreadable"}
"""Refusals after which the file may still be a table whose columns somebody described."""
_SHAPES = {"long_table": long_table.read, "register": register.read}
_DELIMITERS = (",", ";", "\t", "|")


def read_report(
    name: str,
    content: bytes,
    catalog: Catalog,
    received: date | None = None,
    layouts_folder: Path | None = None,
    told_period: str = "",
) -> ParsedReport:
    """Observations and findings of one file; never raises for what is in the file.

    `received` is the day the file came (today if not given): what lies after it is in the future.
    `layouts_folder` holds layouts of tables beside those of data/layouts/; `told_period` is the period of
    columns that do not name their own.
    """
    try:
        if kind_of(content) == "text":
            report, ours = _text(name, content, catalog)
        else:
            report, ours = _workbook(name, content, catalog, received)
    except Refused as reason:
        return refused(name, reason.code, **reason.facts)
    if ours or report.form or not NOT_RECOGNISED & {f.code for f in report.findings}:
        return report
    stored = table_layouts(layouts_folder)
    return table_report.read(name, content, catalog, stored, told_period, received) or report


def _workbook(
    name: str, content: bytes, catalog: Catalog, received: date | None
) -> tuple[ParsedReport, bool]:
    """The regional form; True when it is one by its stamp, whatever became of its sheets."""
    book = open_book(content)
    report = read_book(name, book, catalog, received)
    return report or refused(name, "form_not_recognised"), book.stamp is not None


def _text(name: str, content: bytes, catalog: Catalog) -> tuple[ParsedReport, bool]:
    """A list by a declared layout; True when half of the columns are those of one: its refusal helps more."""
    text = text_table.decoded(content)
    try:
        columns, rows = _csv_rows(text, _delimiter(text))
    except csv.Error as error:
        return refused(name, "file_unreadable", problem=str(error)), False
    layout = find(columns, layouts())
    if layout:
        return _read_as(layout, name, rows, catalog), True
    closest, lacking = nearest(columns, layouts())
    report = refused(name, "column_missing", closest=closest.form, columns=", ".join(lacking))
    return report, any(
        2 * len(set(columns) & set(k.recognised_by)) >= len(k.recognised_by) for k in layouts()
    )


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
