"""The sender's workbook returned: each finding as a comment on its cell, and a first sheet that lists them.

    Лист         Ячейка  Важность        Замечание
    Показатели   E8      отказ           «абв» – не число. …

Cells, formulas and formats stay as sent. Macros, pictures and charts are left out, and the list says so.
A workbook that was annotated before loses its old list and comments first.
"""

import io
import re
import warnings
from collections.abc import Iterable, Sequence

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.utils import coordinate_to_tuple
from openpyxl.utils.exceptions import IllegalCharacterError
from openpyxl.worksheet.worksheet import Worksheet

from kpi.finding import Finding
from kpi.names import LANGUAGES
from kpi.words import Words, words
from loaders.container import kind_of, unpack, without_entities
from loaders.form import paint
from loaders.form.told import what
from loaders.limits import MOST_CELLS, Refused, too_many

_READ_PARTS = (".xml", ".rels", ".vml")
_MOST_TAGS = 400_000
_LONGEST_COMMENT = 20_000
_AUTHOR = "Adaldyq KPI"
_MARK = "— Adaldyq KPI —"
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_WIDTHS = (24, 12, 18, 110)
_HEADER_ROW = 5


def annotate(content: bytes, findings: Iterable[Finding], language: str) -> bytes:
    """An xlsx with the findings in it. Raises Refused, or what openpyxl raises, when there can be none."""
    _check(content)
    say, told = words(language), list(findings)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # extensions that openpyxl leaves out; the list says that it does
        book = load_workbook(io.BytesIO(content))
    _clean(book)
    by_cell: dict[tuple[str, str], list[str]] = {}
    for finding in told:
        place = finding.place
        if place.cell and place.sheet in book.sheetnames:
            by_cell.setdefault((place.sheet, place.cell.split(":")[0]), []).append(what(finding, say))
    for (title, cell), sentences in by_cell.items():
        _comment(_top_left(book[title], cell), sentences)
    _list(book, told, say)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _check(content: bytes) -> None:
    """openpyxl makes an object of every cell, empty ones too, and reads every part."""
    if kind_of(content) != "xlsx":
        raise Refused("file_unknown_type")
    parts = unpack(content, lambda name: name.endswith(_READ_PARTS))
    if sum(without_entities(part).count(b"<") for part in parts.values()) > _MOST_TAGS:
        raise too_many(MOST_CELLS)


def _clean(book: Workbook) -> None:
    """Remove what an earlier return added."""
    titles = {words(language)("form-findings-title") for language in LANGUAGES}
    for sheet in list(book.worksheets):
        if sheet["A1"].value in titles and len(book.worksheets) > 1:
            book.remove(sheet)
            continue
        for row in sheet.iter_rows():
            for cell in row:
                if cell.comment and _MARK in cell.comment.text:
                    own = cell.comment.text.split(_MARK)[0].rstrip()
                    cell.comment = Comment(own, cell.comment.author) if own else None


def _top_left(sheet: Worksheet, address: str) -> Cell:
    """The cell that can hold a comment: of a merged range its first."""
    row, column = coordinate_to_tuple(address)
    if isinstance(sheet.cell(row, column), MergedCell):
        merged = next(r for r in sheet.merged_cells.ranges if address in r)
        row, column = merged.min_row, merged.min_col
    cell = sheet.cell(row, column)
    if isinstance(cell, MergedCell):
        raise TypeError(f"{address} is inside a merged range and cannot hold a comment")
    return cell


def _comment(cell: Cell, sentences: Sequence[str]) -> None:
    """What the sender wrote stays, ours follows it."""
    theirs = f"{cell.comment.text}\n" if cell.comment else ""
    author = cell.comment.author if cell.comment else _AUTHOR
    text = _printable(theirs + "\n".join((_MARK, *sentences)))[:_LONGEST_COMMENT]
    cell.comment = Comment(text, author or _AUTHOR, height=40 + 22 * len(text) // 30, width=320)


def _list(book: Workbook, findings: Sequence[Finding], say: Words) -> None:
    sheet = book.create_sheet(_free_title(book, say("form-findings")), 0)
    about = say("form-findings-about") if findings else say("form-findings-none")
    for row, text in enumerate((say("form-findings-title"), about, say("form-findings-lost")), start=1):
        _write(sheet, row, 1, text)
    paint.title(sheet["A1"])
    headers = ("form-findings-sheet", "form-findings-cell", "column-severity", "column-finding")
    for number, (key, width) in enumerate(zip(headers, _WIDTHS, strict=True), start=1):
        paint.header(_write(sheet, _HEADER_ROW, number, say(key)))
        sheet.column_dimensions["ABCD"[number - 1]].width = width
    for row, finding in enumerate(findings, start=_HEADER_ROW + 1):
        place = finding.place
        severity = say(f"severity-{finding.severity}")
        texts = (place.sheet, place.cell or str(place.line or ""), severity, what(finding, say))
        for number, text in enumerate(texts, start=1):
            paint.label(_write(sheet, row, number, text), strong=number == 3)
        _link(book, sheet, row, finding)
        sheet.row_dimensions[row].height = paint.height({_WIDTHS[3]: texts[3]})
    sheet.freeze_panes = f"A{_HEADER_ROW + 1}"
    paint.printable(sheet, f"{_HEADER_ROW}:{_HEADER_ROW}", ("", say("form-page")))
    book.active = 0
    for other in book.worksheets[1:]:
        other.sheet_view.tabSelected = False


def _link(book: Workbook, sheet: Worksheet, row: int, finding: Finding) -> None:
    """A click on the address leads to the cell."""
    place = finding.place
    if place.cell and place.sheet in book.sheetnames:
        title = place.sheet.replace("'", "''")
        sheet.cell(row, 2).hyperlink = f"#'{title}'!{place.cell.split(':')[0]}"


def _write(sheet: Worksheet, row: int, column: int, text: str) -> Cell | MergedCell:
    """Always as text: what a sender typed never becomes a formula of ours."""
    cell = sheet.cell(row, column)
    try:
        cell.value = _printable(text)
    except IllegalCharacterError:
        cell.value = ""
    cell.data_type = "s"
    return cell


def _printable(text: str) -> str:
    return _UNPRINTABLE.sub("", text)


def _free_title(book: Workbook, title: str) -> str:
    taken = {name.casefold() for name in book.sheetnames}
    return next(t for t in (title, *(f"{title} {n}" for n in range(2, 999))) if t.casefold() not in taken)
