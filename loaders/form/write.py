"""The report form as a workbook: `write_form(catalog, "KZ-61", period, "ru", now)` -> bytes of an xlsx file.

row 1  title of the sheet
row 2  Туркестанская область · III квартал 2026 года
row 3  how to fill it
row 5  headers            (the passport has its labels in column A instead)
row 6  a hint under each
row 7  the first row to fill
"""

import io
from datetime import datetime

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kpi.catalog import Catalog
from kpi.period import Period
from loaders.form import instructions, lists, paint, stamp
from loaders.form.blank import Blank
from loaders.form.edition import Edition, Sheet, latest
from loaders.form.geometry import FIRST_ROW, HEADER_ROW, PASSPORT_ROW
from loaders.form.stamp import Stamp, StampedColumn
from loaders.form.write_indicators import write_indicators
from loaders.form.write_register import write_register

_WIDTHS = {"passport": (30, 52, 60)}
_CREATOR = "Adaldyq KPI"


def write_form(
    catalog: Catalog,
    region: str,
    period: Period,
    language: str,
    written_at: datetime,
    edition: Edition | None = None,
) -> bytes:
    """The empty form of one region and period. The region must exist at the end of the period."""
    stream = io.BytesIO()
    blank_book(Blank(edition or latest(), catalog, region, period, language, written_at)).save(stream)
    return stream.getvalue()


def blank_book(blank: Blank) -> Workbook:
    """The same as a workbook that can still be filled."""
    book = Workbook()
    book.remove(book.worksheets[0])
    sheets = {sheet.key: book.create_sheet(blank.say(sheet.words)) for sheet in blank.edition.sheets}
    book.create_sheet(blank.say("form-instructions"))
    answers = lists.write(book, blank)
    columns = []
    for sheet in blank.edition.sheets:
        columns += _sheet(sheets[sheet.key], sheet, blank, answers)
    instructions.write(book[blank.say("form-instructions")], blank)
    _stamp(book, blank, tuple(columns))
    return book


def _sheet(target: Worksheet, sheet: Sheet, blank: Blank, answers: lists.Lists) -> list[StampedColumn]:
    if sheet.shape == "passport":
        placed = _passport(target, sheet, blank, answers)
    elif sheet.shape == "indicators":
        placed = write_indicators(target, sheet, blank, answers)
    else:
        placed = write_register(target, sheet, blank, answers)
    _head(target, sheet, blank)
    paint.protect(target)
    return placed


def _head(target: Worksheet, sheet: Sheet, blank: Blank) -> None:
    """Title, region and period, how to fill; frozen and repeated on every printed page."""
    say = blank.say
    widths = [int(target.column_dimensions[letter].width) for letter in _visible(target)]
    target["A1"], target["A3"] = say(f"{sheet.words}-title"), say(f"{sheet.words}-about")
    target["A2"] = f"{blank.region_name} · {blank.period_name}"
    paint.title(target["A1"])
    paint.subtitle(target["A2"])
    target.row_dimensions[1].height = 26
    paint.about(target, 3, min(sum(widths), 170))
    is_table = sheet.shape != "passport"
    if is_table:
        target.freeze_panes = f"B{FIRST_ROW}"
    footer = (f"{blank.region_name} · {blank.period_name}", say("form-page"))
    paint.printable(target, f"{HEADER_ROW}:{HEADER_ROW + 1}" if is_table else "", footer)


def _visible(target: Worksheet) -> list[str]:
    letters = [get_column_letter(number) for number in range(1, target.max_column + 1)]
    return [letter for letter in letters if not target.column_dimensions[letter].hidden]


def _passport(target: Worksheet, sheet: Sheet, blank: Blank, answers: lists.Lists) -> list[StampedColumn]:
    """Labels in column A, values in B, hints in C."""
    say, known, placed = blank.say, blank.passport(), []
    for letter, width in zip("ABC", _WIDTHS["passport"], strict=True):
        target.column_dimensions[letter].width = width
    for row, column in enumerate(sheet.columns, start=PASSPORT_ROW):
        words = sheet.words_of(column)
        name, value = target.cell(row, 1, say(words)), target.cell(row, 2, known.get(column.key))
        hint = target.cell(row, 3, say(f"{words}-hint"))
        paint.label(name, strong=True)
        paint.hint(hint)
        if column.prefilled:
            paint.label(value)
        else:
            paint.entry(value, blank.edition.formats.get(column.kind, ""))
            lists.limit(target, column, column.kind, value.coordinate, answers, say)
        target.row_dimensions[row].height = 24
        placed.append(StampedColumn(sheet.key, target.title, row, column.key, 1, str(name.value)))
    return placed


def _stamp(book: Workbook, blank: Blank, columns: tuple[StampedColumn, ...]) -> None:
    """The hidden sheet, and the same facts as properties of the workbook."""
    moment = blank.written_at.isoformat(timespec="seconds")
    edition = blank.edition
    facts = (edition.form, str(edition.edition), blank.region, blank.period.code, blank.language, moment)
    target = book.create_sheet(stamp.SHEET)
    target.sheet_state = "veryHidden"
    for row in Stamp(*facts, columns=columns).rows():
        target.append(row)
    about = book.properties
    about.creator, about.title = _CREATOR, blank.say(f"form-{edition.form}")
    about.subject = f"{blank.region_name} · {blank.period_name}"
    about.created = about.modified = blank.written_at.replace(tzinfo=None)
    for name, value in zip(("form", "edition", "region", "period", "language"), facts, strict=False):
        book.custom_doc_props.append(StringProperty(name=name, value=value))  # type: ignore[attr-defined]
