"""How the form looks: colours, borders, widths, heights, print set-up, protection."""

import math

from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

AnyCell = Cell | MergedCell
_FACE = "Calibri"
_INK = "FF1B2A33"
_THIN = Side(style="thin", color="FFC9D3D8")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_DARK = PatternFill("solid", fgColor="FF1F5668")
_SOFT = PatternFill("solid", fgColor="FFDCEAEE")
_INPUT = PatternFill("solid", fgColor="FFFFF8DC")
_QUIET = PatternFill("solid", fgColor="FFF4F6F7")
_WRAP = Alignment(wrap_text=True, vertical="center")
_TOP = Alignment(wrap_text=True, vertical="top")
_OPEN = Protection(locked=False)
_TITLE = Font(_FACE, 16, bold=True, color="FF1F5668")
_STRONG_11 = Font(_FACE, 11, bold=True, color=_INK)
_PLAIN = Font(_FACE, 10, color=_INK)
_STRONG = Font(_FACE, 10, bold=True, color=_INK)
_WHITE = Font(_FACE, 10, bold=True, color="FFFFFFFF")
_SMALL = Font(_FACE, 9, italic=True, color="FF4A5B64")
_LINE = 13.5
"""Height of one line of text, in points."""


def title(cell: AnyCell) -> None:
    cell.font = _TITLE


def subtitle(cell: AnyCell) -> None:
    cell.font = _STRONG_11


def about(sheet: Worksheet, row: int, width: int) -> None:
    """A paragraph across the sheet."""
    cell = sheet.cell(row, 1)
    cell.font, cell.alignment = _PLAIN, _TOP
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=max(sheet.max_column, 2))
    sheet.row_dimensions[row].height = height({width: str(cell.value)})


def header(cell: AnyCell) -> None:
    cell.font = _WHITE
    cell.fill, cell.border, cell.alignment = _DARK, _BOX, _WRAP


def hint(cell: AnyCell) -> None:
    cell.font = _SMALL
    cell.fill, cell.border, cell.alignment = _SOFT, _BOX, _WRAP


def group(cell: AnyCell) -> None:
    """The heading of a theme."""
    cell.font, cell.fill, cell.border = _STRONG_11, _SOFT, _BOX


def label(cell: AnyCell, strong: bool = False) -> None:
    cell.font = _STRONG if strong else _PLAIN
    cell.fill, cell.border, cell.alignment = _QUIET, _BOX, _WRAP


def entry(cell: AnyCell, number_format: str = "") -> None:
    """A cell that people fill."""
    cell.font, cell.fill, cell.border = _PLAIN, _INPUT, _BOX
    cell.alignment, cell.protection = _WRAP, _OPEN
    if number_format:
        cell.number_format = number_format


def open_column(sheet: Worksheet, letter: str, number_format: str = "") -> None:
    """Cells below the painted rows may be filled as well."""
    dimension = sheet.column_dimensions[letter]
    dimension.protection = _OPEN
    if number_format:
        dimension.number_format = number_format


def height(texts: dict[int, str]) -> float:
    """The height that shows the longest of the texts, given as width in characters -> text."""
    lines = [math.ceil(len(text) * 1.15 / width) for width, text in texts.items() if text]
    return _LINE * max(lines, default=1) + 4


def protect(sheet: Worksheet) -> None:
    """Labels are locked; sorting, filters, widths, new and removed rows are allowed. No password."""
    lock = sheet.protection
    lock.sheet = True
    lock.formatColumns = lock.formatRows = lock.formatCells = False
    lock.sort = lock.autoFilter = lock.insertRows = lock.deleteRows = False


def printable(sheet: Worksheet, header_rows: str, footer: tuple[str, str]) -> None:
    """A4, landscape, one page wide, header rows on every page."""
    page = sheet.page_setup
    page.orientation, page.paperSize, page.fitToWidth, page.fitToHeight = "landscape", 9, 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top = margins.bottom = 0.6
    sheet.HeaderFooter.oddFooter = _footer(*footer)
    if header_rows:
        sheet.print_title_rows = header_rows
    sheet.sheet_view.showGridLines = False


def _footer(left: str, right: str) -> HeaderFooterItem:
    return HeaderFooterItem(left=_HeaderFooterPart(left), right=_HeaderFooterPart(right))
