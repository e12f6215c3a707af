"""A table on screen -> an Excel workbook or a csv file with the same numbers and their sources."""

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_WIDEST = 60


@dataclass(frozen=True)
class Sheet:
    """A titled table. `notes` stand above the header (what is shown, as of when); numbers stay numbers."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[object]]
    notes: Sequence[str] = ()


def to_xlsx(sheets: Sequence[Sheet]) -> bytes:
    """One worksheet per sheet. Text that looks like a formula is stored as text."""
    book = Workbook()
    del book[book.sheetnames[0]]
    for sheet in sheets:
        _write(book, sheet)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def to_csv(sheet: Sheet, decimal: str = ",") -> bytes:
    """UTF-8 with a byte order mark. With a decimal comma the separator is a semicolon, as Excel expects
    it in Kazakhstan (a point would turn 12.5 into the 12th of May); with a point it is a comma."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";" if decimal == "," else ",", lineterminator="\r\n")
    writer.writerow([_defused(name) for name in sheet.header])
    writer.writerows([_csv_value(value, decimal) for value in row] for row in sheet.rows)
    return ("\ufeff" + stream.getvalue()).encode()


def _csv_value(value: object, decimal: str) -> object:
    plain = _plain(value)
    if isinstance(plain, float):
        return f"{plain:.12g}".replace(".", decimal)
    return _defused(plain)


def _write(book: Workbook, sheet: Sheet) -> None:
    page = book.create_sheet(sheet_name(sheet.title))
    for note in sheet.notes:
        page.append([None])
        put(page.cell(page.max_row, 1), note)
    first = len(sheet.notes) + 1
    for column, name in enumerate(sheet.header, start=1):
        cell = page.cell(first, column)
        put(cell, name)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="DCEBED")
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(sheet.rows, start=first + 1):
        for column, value in enumerate(row, start=1):
            put(page.cell(number, column), _plain(value))
    page.freeze_panes = page.cell(first + 1, 1).coordinate
    for column, width in enumerate(_widths(sheet), start=1):
        page.column_dimensions[get_column_letter(column)].width = width


def put(cell: Cell, value: object) -> None:
    """A value with the format of its kind; text stays text whatever it begins with."""
    cell.value = _printable(value)  # type: ignore[assignment]
    if isinstance(value, str):
        cell.data_type = "s"
        if value.startswith(FORMULA_STARTS):
            cell.quotePrefix = True
    elif isinstance(value, float):
        cell.number_format = "#,##0.##########" if not value.is_integer() else "#,##0"
    elif isinstance(value, int):
        cell.number_format = "#,##0"
    elif isinstance(value, date):
        cell.number_format = "DD.MM.YYYY"


def _printable(value: object) -> object:
    """A workbook cannot hold control characters; Excel would refuse the whole file."""
    return ILLEGAL_CHARACTERS_RE.sub("", value) if isinstance(value, str) else value


def _plain(value: object) -> object:
    """What a spreadsheet can hold; nothing for missing and for open ends."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value.date() if isinstance(value, datetime) else value


def _defused(value: object) -> object:
    """A csv cell that begins like a formula gets an apostrophe; numbers keep their sign."""
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return f"'{value}"
    return value


def sheet_name(title: str) -> str:
    """What Excel allows of a title."""
    return "".join(" " if sign in "[]:*?/\\" else sign for sign in title)[:31].strip("'") or "1"


def _widths(sheet: Sheet) -> list[float]:
    columns = zip(sheet.header, *sheet.rows, strict=True)
    return [min(_WIDEST, max(len(str(value)) for value in column) + 2) for column in columns]
