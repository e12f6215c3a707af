"""A workbook as grids of raw cells, and its stamp. Nothing is computed, fetched or executed."""

import io
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from openpyxl.utils import get_column_letter
from python_calamine import CalamineError, CalamineWorkbook

from loaders.form import lists, stamp
from loaders.form.stamp import Stamp
from loaders.form.valueless import valueless_cells

Raw = str | int | float | bool | date | datetime | time | timedelta
"""What calamine gives for a cell; an empty cell is ''."""


@dataclass(frozen=True)
class Grid:
    """The cells of one sheet; rows and columns count from 1."""

    title: str
    rows: list[list[Raw]]

    def at(self, row: int, column: int) -> Raw:
        """The raw cell, '' outside the sheet."""
        if not 1 <= row <= len(self.rows):
            return ""
        cells = self.rows[row - 1]
        return cells[column - 1] if 1 <= column <= len(cells) else ""

    def is_empty(self) -> bool:
        return all(cell == "" for row in self.rows for cell in row)


@dataclass(frozen=True)
class Book:
    grids: tuple[Grid, ...]
    stamp: Stamp | None


def open_book(content: bytes) -> Book:
    """Raises CalamineError, OSError or ValueError when the bytes are not a workbook."""
    with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
        grids = {name: _rows(workbook, name) for name in workbook.sheet_names if name != lists.SHEET}
    for title, cells in valueless_cells(content, without=(lists.SHEET, stamp.SHEET)).items():
        for (row, column), text in cells.items():
            _put(grids.get(title, []), row, column, text)
    own = grids.pop(stamp.SHEET, [])
    return Book(tuple(Grid(title, rows) for title, rows in grids.items()), stamp.from_rows(own))


def _rows(workbook: CalamineWorkbook, name: str) -> list[list[Raw]]:
    try:
        rows: list[list[Raw]] = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
    except CalamineError:  # a sheet of charts has no cells
        return []
    return rows


def _put(rows: list[list[Raw]], row: int, column: int, text: str) -> None:
    while len(rows) < row:
        rows.append([])
    cells = rows[row - 1]
    cells.extend([""] * (column - len(cells)))
    cells[column - 1] = text


def is_zip(content: bytes) -> bool:
    """xlsx, xlsm and ods are zip files."""
    return content[:4] == b"PK\x03\x04"


def is_stamped(content: bytes) -> bool:
    """True for a workbook that was once a form of ours, whatever became of its sheets."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            return stamp.SHEET in workbook.sheet_names
    except (CalamineError, OSError, ValueError):
        return False


def address(row: int, column: int) -> str:
    """`F12`"""
    return f"{get_column_letter(column)}{row}"


def is_blank(raw: Raw) -> bool:
    """True where `as_text` gives nothing."""
    return isinstance(raw, str) and (not raw or raw.isspace())


def as_text(raw: Raw) -> str:
    """A cell as a person would write it; whole numbers without a point, dates in Russian order."""
    if isinstance(raw, str):
        return raw.strip()
    if isinstance(raw, float):
        return str(int(raw)) if raw.is_integer() else format(raw, ".15g")
    if isinstance(raw, datetime | date):
        return f"{raw.day:02d}.{raw.month:02d}.{raw.year}"
    return str(raw)
