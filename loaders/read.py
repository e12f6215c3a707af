"""A report's bytes -> ParsedReport, by whichever declared layout fits."""

import csv
import io
from datetime import date

from kpi.catalog import Catalog
from loaders import long_table, register
from loaders.form import read as form
from loaders.form.book import is_zip
from loaders.layout import Layout, find, layouts, nearest
from loaders.parsed import ParsedReport, refused

Rows = list[tuple[int, dict[str, str]]]
_SHAPES = {"long_table": long_table.read, "register": register.read}


def read_report(name: str, content: bytes, catalog: Catalog, received: date | None = None) -> ParsedReport:
    """Observations and findings of one file; never raises for what is in the file.

    `received` is the day the file came (today if not given): what lies after it is in the future.
    """
    if is_zip(content):
        return form.read(name, content, catalog, received)
    try:
        columns, rows = _csv_rows(content)
    except (UnicodeDecodeError, csv.Error) as error:
        return refused(name, "file_unreadable", problem=str(error))
    layout = find(columns, layouts())
    if layout is None:
        closest, lacking = nearest(columns, layouts())
        return refused(name, "column_missing", closest=closest.form, columns=", ".join(lacking))
    return _read_as(layout, name, rows, catalog)


def _read_as(layout: Layout, name: str, rows: Rows, catalog: Catalog) -> ParsedReport:
    observations, findings = _SHAPES[layout.shape](layout, name, rows, catalog)
    return ParsedReport(layout.form, layout.edition, tuple(observations), tuple(findings), layout.reference)


def _csv_rows(content: bytes) -> tuple[list[str], Rows]:
    """Header and numbered rows; a row's number is the line of the file it begins on.

    A row with more or fewer fields than the header comes without cells: nobody can say which is which.
    """
    reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
    columns: list[str] = next(reader, [])
    rows, line = [], reader.line_num + 1
    for fields in reader:
        if fields:
            fits = len(fields) == len(columns)
            rows.append((line, dict(zip(columns, fields, strict=True)) if fits else {}))
        line = reader.line_num + 1
    return columns, rows
