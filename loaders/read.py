"""A report's bytes -> ParsedReport, by whichever declared layout fits."""

import csv
import io
import re
from datetime import date
from pathlib import Path

from kpi.catalog import Catalog
from loaders import long_table, register, table_report
from loaders.form import read as form
from loaders.form.book import is_stamped, is_zip
from loaders.layout import Layout, find, layouts, nearest
from loaders.parsed import ParsedReport, refused
from loaders.table_layout import table_layouts

Rows = list[tuple[int, dict[str, str]]]
NOT_RECOGNISED = {"form_not_recognised", "column_missing", "file_unreadable"}
"""Refusals after which the file may still be a table whose columns somebody described."""
_SHAPES = {"long_table": long_table.read, "register": register.read}


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
    known = _as_known(name, content, catalog, received)
    if known.form or not NOT_RECOGNISED & {f.code for f in known.findings} or _is_ours(content):
        return known
    stored = table_layouts(layouts_folder)
    return table_report.read(name, content, catalog, stored, told_period, received) or known


def _is_ours(content: bytes) -> bool:
    """A form with its stamp, or a list with half of the columns of ours: its own refusal helps more."""
    if is_zip(content):
        return is_stamped(content)
    first = content.lstrip(b"\xef\xbb\xbf").split(b"\n", 1)[0].decode("latin-1")
    columns = {field.strip(' "\r') for field in re.split("[,;\t]", first)}
    return any(2 * len(columns & set(known.recognised_by)) >= len(known.recognised_by) for known in layouts())


def _as_known(name: str, content: bytes, catalog: Catalog, received: date | None) -> ParsedReport:
    """The regional form, or a list by a declared layout."""
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
