"""What calamine does not tell of an .xls sheet: percent formats, error values, and how far it reaches.

A BIFF8 stream is records of (type, length, bytes); a cell record starts with row, column and style.
"""

import struct
from collections.abc import Iterator

from loaders.ole import stream
from loaders.xlsx_marks import Marks, shows_percent

BOUNDSHEET, BOF, EOF, XF, FORMAT = 0x85, 0x809, 0x0A, 0xE0, 0x41E
NUMBER, RK, MULRK, FORMULA, BOOLERR = 0x203, 0x27E, 0xBD, 0x06, 0x205
LABELSST, LABEL, FILEPASS = 0xFD, 0x204, 0x2F
_CELLS = {NUMBER, RK, FORMULA, BOOLERR, LABELSST, LABEL}
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_BUILT_IN = {9, 10}


def marks_of(content: bytes) -> list[Marks] | None:
    """Marks of every sheet in workbook order; None for an encrypted workbook."""
    book = stream(content, "Workbook", "Book")
    styles, formats, starts = [], set(_BUILT_IN), []
    for kind, at, size in _records(book, 0):
        if kind == FILEPASS:
            return None
        if kind == XF and size >= 4:
            styles.append(struct.unpack_from("<H", book, at + 2)[0])
        elif kind == FORMAT and size >= 5 and shows_percent(_text(book, at + 2, size - 2)):
            formats.add(struct.unpack_from("<H", book, at)[0])
        elif kind == BOUNDSHEET and size >= 4:
            starts.append(struct.unpack_from("<I", book, at)[0])
    percent = {i for i, number in enumerate(styles) if number in formats}
    return [_sheet(book, start, percent) for start in starts]


def _sheet(book: bytes, start: int, percent: set[int]) -> Marks:
    found = Marks()
    for kind, at, size in _records(book, start):
        if kind in _CELLS and size >= 6:
            row, column, style = struct.unpack_from("<3H", book, at)
            found.reach(row, column)
            if style in percent:
                found.percent.add((row, column))
            error = _error(book, kind, at, size)
            if error:
                found.errors[row, column] = error
        elif kind == MULRK and size >= 12:
            _row_of_numbers(book, at, size, percent, found)
    return found


def _row_of_numbers(book: bytes, at: int, size: int, percent: set[int], found: Marks) -> None:
    row, first = struct.unpack_from("<2H", book, at)
    for i in range((size - 6) // 6):
        found.reach(row, first + i)
        if struct.unpack_from("<H", book, at + 4 + 6 * i)[0] in percent:
            found.percent.add((row, first + i))


def _error(book: bytes, kind: int, at: int, size: int) -> str:
    if kind == BOOLERR and size >= 8 and book[at + 7]:
        return _ERRORS.get(book[at + 6], "#")
    if kind == FORMULA and size >= 14 and book[at + 12 : at + 14] == b"\xff\xff" and book[at + 6] == 2:
        return _ERRORS.get(book[at + 8], "#")
    return ""


def _records(book: bytes, start: int) -> Iterator[tuple[int, int, int]]:
    """(type, where its bytes begin, how many) up to the end of the substream that starts there."""
    at = start
    while at + 4 <= len(book):
        kind, size = struct.unpack_from("<2H", book, at)
        if at + 4 + size > len(book) or kind == EOF:
            return
        yield kind, at + 4, size
        at += 4 + size


def _text(book: bytes, at: int, size: int) -> str:
    """A BIFF8 string: length, flag for two bytes a letter, letters."""
    wide = size > 2 and book[at + 2] & 1
    return book[at + 3 : at + size].decode("utf-16-le" if wide else "latin-1", "replace")
