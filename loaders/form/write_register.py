"""A register: headers, the rows known already, and empty rows to fill."""

from collections.abc import Mapping

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from loaders.form import lists, paint
from loaders.form.blank import Blank
from loaders.form.edition import Column, Sheet
from loaders.form.geometry import FIRST_ROW, HEADER_ROW, LAST_ROW
from loaders.form.stamp import StampedColumn


def write_register(
    target: Worksheet, sheet: Sheet, blank: Blank, answers: lists.Lists
) -> list[StampedColumn]:
    """Write the sheet; returns where each column stands."""
    placed = write_headers(target, sheet, blank)
    known = blank.akimats() if sheet.key == "akimats" else []
    for row in range(FIRST_ROW, FIRST_ROW + len(known) + blank.edition.blank_rows):
        values = known[row - FIRST_ROW] if row - FIRST_ROW < len(known) else {}
        _row(target, row, sheet, blank, values)
    for number, column in enumerate(sheet.columns, start=1):
        letter = get_column_letter(number)
        number_format = blank.edition.formats.get(column.kind, "")
        paint.open_column(target, letter, number_format)
        cells = f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}"
        lists.limit(target, column, column.kind, cells, answers, blank.say)
    last = f"{get_column_letter(len(sheet.columns))}{target.max_row}"
    target.auto_filter.ref = f"A{HEADER_ROW + 1}:{last}"
    return placed


def write_headers(target: Worksheet, sheet: Sheet, blank: Blank) -> list[StampedColumn]:
    """Headers, hints, widths."""
    say, placed, texts = blank.say, [], {}
    for number, column in enumerate(sheet.columns, start=1):
        words = sheet.words_of(column)
        header = target.cell(HEADER_ROW, number, say(words))
        hint = target.cell(HEADER_ROW + 1, number, say(f"{words}-hint"))
        paint.header(header)
        paint.hint(hint)
        dimension = target.column_dimensions[get_column_letter(number)]
        dimension.width, dimension.hidden = column.width, column.hidden
        texts[number] = (column.width, str(header.value), str(hint.value))
        stamped = StampedColumn(sheet.key, target.title, HEADER_ROW, column.key, number, str(header.value))
        placed.append(stamped)
    for row, part in ((HEADER_ROW, 1), (HEADER_ROW + 1, 2)):
        heights = [paint.height({int(text[0]): str(text[part])}) for text in texts.values()]
        target.row_dimensions[row].height = max(heights)
    return placed


def _row(target: Worksheet, row: int, sheet: Sheet, blank: Blank, values: Mapping[str, str]) -> None:
    for number, column in enumerate(sheet.columns, start=1):
        cell = target.cell(row, number, shown(blank, column, values.get(column.key)))
        paint.entry(cell, blank.edition.formats.get(column.kind, ""))


def shown(blank: Blank, column: Column, value: str | None) -> str | None:
    """A prefilled value in the words of the form."""
    if value and column.choices:
        return blank.say(blank.edition.words_of_choice(column.choices, value))
    return value
