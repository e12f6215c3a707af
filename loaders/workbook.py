"""An xlsx or xls workbook as grids: values from calamine, percents and faults from the marks."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from math import isfinite

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum

from loaders import xls_marks
from loaders.figure import plain_number
from loaders.grid import Cell, Grid, Position, address
from loaders.limits import (
    LARGEST_AREA,
    LONGEST_TEXT,
    MOST_CELLS,
    MOST_MERGED,
    MOST_SHEETS,
    Refused,
    damaged,
    too_many,
)
from loaders.remark import Remark
from loaders.values import date_text, percent_value
from loaders.xlsx_marks import Marks
from loaders.xlsx_parts import taken_apart

LARGEST_MERGE = 200_000
"""Cells of one merged range; a wider one is decoration."""


def grids(content: bytes, kind: str) -> tuple[list[Grid], list[Remark]]:
    """Every worksheet in order, hidden ones too, and what cannot be read of them. Raises Refused."""
    marks: dict[str | int, Marks]
    if kind == "xls":
        marks = _xls_marks(content)
    else:
        parts = taken_apart(content)
        content, marks = parts.content, dict(parts.marks.items())
    with native_faults():
        return _sheets(CalamineWorkbook.from_filelike(io.BytesIO(content)), marks)


@contextmanager
def native_faults() -> Iterator[None]:
    """What the native reader raises for a damaged workbook, as Refused."""
    try:
        yield
    except (CalamineError, ValueError, OSError, OverflowError) as error:
        raise damaged(error) from error
    except BaseException as error:
        # A panic of the reader's Rust code arrives as a BaseException of its own without an importable name.
        if type(error).__name__ != "PanicException":
            raise
        raise damaged(error) from error


def _xls_marks(content: bytes) -> dict[str | int, Marks]:
    """By sheet number."""
    sheets = xls_marks.marks_of(content)
    if sheets is None:
        raise Refused("file_encrypted")
    return dict(enumerate(sheets))


def _sheets(book: CalamineWorkbook, marks: dict[str | int, Marks]) -> tuple[list[Grid], list[Remark]]:
    found: list[Grid] = []
    remarks: list[Remark] = []
    cells = 0
    for number, meta in enumerate(book.sheets_metadata[:MOST_SHEETS]):
        if meta.typ != SheetTypeEnum.WorkSheet:
            continue
        mark = marks.get(meta.name) or marks.get(number) or Marks()
        if mark.area > LARGEST_AREA:
            remarks.append(Remark("sheet_too_large", meta.name, "", {"most": str(LARGEST_AREA)}))
            continue
        grid = _grid(book.get_sheet_by_name(meta.name), mark)
        cells += len(grid.cells)
        if cells > MOST_CELLS:
            raise too_many(MOST_CELLS, meta.name)
        found.append(grid)
        remarks += _faults(meta.name, mark)
    return found, remarks


def _faults(sheet: str, mark: Marks) -> Iterator[Remark]:
    for at, text in sorted(mark.errors.items()):
        yield Remark("cell_error", sheet, address(*at), {"found": text})
    for at, text in sorted(mark.uncomputed.items()):
        yield Remark("formula_not_computed", sheet, address(*at), {"found": text})


def _grid(sheet: CalamineSheet, mark: Marks) -> Grid:
    top, left = sheet.start or (0, 0)
    if sheet.height * sheet.width > LARGEST_AREA:
        raise too_many(LARGEST_AREA, sheet.name)
    cells: dict[Position, Cell] = {}
    for row, values in enumerate(sheet.to_python(skip_empty_area=True), start=top):
        for column, value in enumerate(values, start=left):
            cell = None if value == "" else _cell(value, (row, column) in mark.percent)
            if cell:
                cells[row, column] = cell
    return Grid(sheet.name, cells, _merged(sheet, cells))


def _cell(value: object, percent: bool) -> Cell | None:
    if isinstance(value, bool | time | timedelta):
        return Cell(str(value))
    if isinstance(value, int | float) and isfinite(value):
        if percent:
            return Cell(f"{plain_number(percent_value(value))}%", percent_value(value))
        return Cell(plain_number(value), float(value))
    if isinstance(value, date | datetime):
        return Cell(date_text(value), date=True)
    text = str(value)[:LONGEST_TEXT]
    return Cell(text) if text.strip() else None


def _merged(sheet: CalamineSheet, cells: dict[Position, Cell]) -> dict[Position, Position]:
    merged: dict[Position, Position] = {}
    covered = 0
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or []:
        area = (bottom - top + 1) * (right - left + 1)
        if area > LARGEST_MERGE or (top, left) not in cells or covered + area > MOST_MERGED:
            continue
        covered += area
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                if (row, column) != (top, left):
                    merged[row, column] = (top, left)
    return merged
