"""The sheet of indicators: one row for each indicator a region is asked for, grouped by theme."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kpi.indicator import Indicator
from loaders.form import lists, paint
from loaders.form.blank import Blank, has_base
from loaders.form.edition import Column, Sheet
from loaders.form.geometry import FIRST_ROW
from loaders.form.stamp import StampedColumn
from loaders.form.write_register import write_headers


def write_indicators(
    target: Worksheet, sheet: Sheet, blank: Blank, answers: lists.Lists
) -> list[StampedColumn]:
    """Write the sheet; returns where each column stands."""
    placed = write_headers(target, sheet, blank)
    row, limits = FIRST_ROW, dict[tuple[str, str], list[str]]()
    for theme, indicators in blank.themes():
        for number in range(1, len(sheet.columns) + 1):
            paint.group(target.cell(row, number))
        target.cell(row, 1).value = theme
        for indicator in indicators:
            row += 1
            _row(target, row, sheet, blank, indicator)
            for column, kind, cell in _limits(row, sheet, indicator):
                limits.setdefault((column, kind), []).append(cell)
        row += 1
    for (key, kind), cells in limits.items():
        lists.limit(target, sheet.column(key), kind, " ".join(cells), answers, blank.say)
    return placed


def _row(target: Worksheet, row: int, sheet: Sheet, blank: Blank, indicator: Indicator) -> None:
    labels = blank.indicator(indicator)
    for number, column in enumerate(sheet.columns, start=1):
        cell = target.cell(row, number, labels.get(column.key))
        if _fillable(column, indicator):
            paint.entry(cell, blank.edition.formats.get(_kind(column, indicator), ""))
        else:
            paint.label(cell, strong=column.key == "name")
    texts = {column.width: labels.get(column.key, "") for column in sheet.columns if column.width > 12}
    target.row_dimensions[row].height = paint.height(texts)


def _fillable(column: Column, indicator: Indicator) -> bool:
    return column.is_input and (column.key != "base" or has_base(indicator))


def _kind(column: Column, indicator: Indicator) -> str:
    return indicator.unit if column.kind == "measure" else column.kind


def _limits(row: int, sheet: Sheet, indicator: Indicator) -> list[tuple[str, str, str]]:
    """(column, kind, cell) of the cells of a row that are limited."""
    return [
        (column.key, _kind(column, indicator), f"{get_column_letter(number)}{row}")
        for number, column in enumerate(sheet.columns, start=1)
        if _fillable(column, indicator)
    ]
