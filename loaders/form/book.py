"""A workbook as grids of raw cells, and its stamp. Nothing is computed, fetched or executed."""

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from openpyxl.utils import coordinate_to_tuple, get_column_letter
from python_calamine import CalamineWorkbook, SheetTypeEnum

from loaders import grid as table
from loaders import isolated, ods_cells
from loaders.container import kind_of, names_of
from loaders.form import lists, stamp
from loaders.form.stamp import Stamp
from loaders.form.valueless import Valueless
from loaders.limits import LARGEST_AREA, LONGEST_TEXT, Refused, too_many
from loaders.ole import entries
from loaders.remark import Remark
from loaders.values import percent_value
from loaders.workbook import native_faults
from loaders.xlsx_marks import Marks
from loaders.xlsx_parts import taken_apart

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
    """`notes` are codes of findings about the file as a whole."""

    grids: tuple[Grid, ...]
    stamp: Stamp | None
    notes: tuple[str, ...] = ()


def open_book(content: bytes) -> Book:
    """An xlsx, xls or ods workbook. Raises Refused for anything else, and for what is not safe to open."""
    kind = kind_of(content)
    if kind == "xlsx":
        return _of_xlsx(content)
    if kind == "xls":
        return _of_tables(*isolated.grids(content), {"_VBA_PROJECT_CUR"} & entries(content))
    if kind == "ods":
        macros = {name for name in names_of(content) if name.startswith(("basic/", "scripts/"))}
        return _of_tables(ods_cells.grids(content), [], macros)
    raise Refused("file_unknown_type")


def _of_xlsx(content: bytes) -> Book:
    parts = taken_apart(content)
    for title, marks in parts.marks.items():
        if marks.cells and marks.area_from_corner > LARGEST_AREA:
            raise too_many(LARGEST_AREA, title)
    with native_faults(), CalamineWorkbook.from_filelike(io.BytesIO(parts.content)) as workbook:
        sheets = [meta.name for meta in workbook.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
        wanted = [name for name in sheets if name in parts.marks and name != lists.SHEET]
        grids = {name: _rows(workbook, name) for name in wanted}
    for title, rows in grids.items():
        _mark(rows, parts.marks[title])
    return _book(grids, parts.notes)


def _rows(workbook: CalamineWorkbook, name: str) -> list[list[Raw]]:
    rows: list[list[Raw]] = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return rows


def _mark(rows: list[list[Raw]], marks: Marks) -> None:
    """Error values, formulas nobody computed, percents as they are shown, and no endless texts."""
    for valueless in (marks.errors, marks.uncomputed):
        for (row, column), text in valueless.items():
            _put(rows, row + 1, column + 1, Valueless(text))
    for row, column in marks.percent:
        cell = rows[row][column] if row < len(rows) and column < len(rows[row]) else ""
        if isinstance(cell, float):
            rows[row][column] = f"{percent_value(cell):.15g}%"
    if marks.longest > LONGEST_TEXT:
        for cells in rows:
            cells[:] = [cell[:LONGEST_TEXT] if isinstance(cell, str) else cell for cell in cells]


def _of_tables(grids: Iterable[table.Grid], remarks: Iterable[Remark], macros: set[str]) -> Book:
    """A workbook that another reader has read."""
    sheets = {grid.sheet: _rows_of(grid) for grid in grids}
    for remark in remarks:
        if remark.code == "cell_error" and remark.cell:
            row, column = coordinate_to_tuple(remark.cell)
            _put(sheets.get(remark.sheet, []), row, column, Valueless(remark.facts["found"]))
        elif remark.code == "sheet_too_large":
            raise too_many(LARGEST_AREA, remark.sheet)
    return _book(sheets, ("macros_not_run",) if macros else ())


def _rows_of(grid: table.Grid) -> list[list[Raw]]:
    if grid.height * grid.width > LARGEST_AREA:
        raise too_many(LARGEST_AREA, grid.sheet)
    rows: list[list[Raw]] = [[""] * grid.width for _ in range(grid.height)]
    for (row, column), cell in grid.cells.items():
        is_number = cell.number is not None and not cell.text.endswith("%")
        rows[row][column] = cell.number if is_number and cell.number is not None else cell.text
    return rows


def _book(sheets: Mapping[str, list[list[Raw]]], notes: Iterable[str]) -> Book:
    own = stamp.from_rows(sheets.get(stamp.SHEET, []))
    hidden = {stamp.SHEET, lists.SHEET}
    return Book(tuple(Grid(t, rows) for t, rows in sheets.items() if t not in hidden), own, tuple(notes))


def _put(rows: list[list[Raw]], row: int, column: int, text: str) -> None:
    while len(rows) < row:
        rows.append([])
    cells = rows[row - 1]
    cells.extend([""] * (column - len(cells)))
    cells[column - 1] = text


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
