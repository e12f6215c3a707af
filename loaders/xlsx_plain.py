"""The marks of an ordinary sheet, told from its shape alone, without a look at each of its cells.

Ordinary is what a spreadsheet program writes for a report: rows of cells with addresses up to AZ9999 that
hold a number, a shared text, a short text or a yes. Whatever else a sheet has, an error value, a formula, a
style that shows a percent, a tag that is not whole, makes it one for loaders/xlsx_marks.py.
"""

import re
from collections.abc import Collection

from loaders.limits import LARGEST_TREE, LONGEST_TEXT
from loaders.xlsx_marks import TAGS, Marks

_OPEN, _CLOSE = b"<sheetData>", b"</sheetData>"
_CELLS = re.compile(
    rb"(?:<row(?: [\w:.]++=\"[^\"<>]*+\")*+ ?+(?:/>|>(?:"
    rb"<c r=\"A?[A-Z][1-9]\d{0,3}+\"(?: s=\"\d{1,9}+\")?+(?: t=\"(?:n|inlineStr|s|b)\")?+(?: ?/>|>(?:"
    rb"<v>[^<]{0,50}+</v>|<is><t(?: xml:space=\"preserve\")?+>[^<]{0,%d}+</t></is>"
    rb")?+</c>))*+</row>))*+" % LONGEST_TEXT
)
_LAST_ROW, _LAST_COLUMN = 9_999, 52
_CELL_OR_ROW = re.compile(rb"<(?:[\w.-]+:)?(?:c|row)[\s/>]")


def plain_marks(sheet: bytes, percent: Collection[int], longest: int) -> Marks | None:
    """None for a sheet that must be looked at cell by cell; letters and places are upper bounds.

    `percent` are the styles that show one, `longest` the bytes of the longest shared text.
    """
    start, end = sheet.find(_OPEN) + len(_OPEN), sheet.rfind(_CLOSE)
    if len(sheet) > LARGEST_TREE or not len(_OPEN) <= start <= end:
        return None
    if not _is_plain(sheet[:start]) or not _is_plain(sheet[end:]):
        return None
    if any(b' s="%d"' % style in sheet for style in percent) or not _CELLS.fullmatch(sheet, start, end):
        return None
    shared = sheet.count(b't="s"')
    return Marks(
        cells=sheet.count(b"<v>") + sheet.count(b"<is>"),
        letters=len(sheet) + shared * longest,
        longest=max(LONGEST_TEXT, longest if shared else 0),
        last_row=_LAST_ROW - 1,
        last_column=_LAST_COLUMN - 1,
        first_row=0,
        first_column=0,
    )


def _is_plain(around: bytes) -> bool:
    """What stands before and after the cells: whole tags, none of them a cell, a comment or a declaration."""
    own = around[2:] if around.startswith(b"<?xml ") else around
    return (
        not any(sign in own for sign in (b"<!", b"<?", b"\0"))
        and TAGS.fullmatch(around) is not None
        and not _CELL_OR_ROW.search(around)
    )
