"""A random sheet written as xlsx, ods or csv."""

import csv
import io
import random
import zipfile
from xml.sax.saxutils import escape

import openpyxl
from openpyxl.utils import get_column_letter

from tests.loaders.random_layouts import LAYOUTS
from tests.loaders.random_tables import Sheet

Truth = dict[tuple[str, str], tuple[str, float]]


def random_file(seed: int) -> tuple[str, bytes, Truth]:
    """File name, content, and what is truly in it: (sheet, cell) -> (region, value)."""
    draw = random.Random(seed)
    kind = draw.choice(("xlsx", "xlsx", "ods", "csv"))
    sheets = [_sheet(draw, number, kind) for number in range(1 if kind == "csv" else draw.randint(1, 2))]
    content = {"xlsx": as_xlsx, "ods": as_ods, "csv": as_csv}[kind](sheets, draw)
    truth = {
        ("" if kind == "csv" else sheet.name, f"{get_column_letter(c + 1)}{r + 1}"): found
        for sheet in sheets
        for (r, c), found in sheet.truth.items()
    }
    return f"table{seed}.{kind}", content, truth


def _sheet(draw: random.Random, number: int, kind: str) -> Sheet:
    sheet = Sheet(name=f"Лист{number + 1}")
    for _ in range(draw.choice((0, 0, 1, 3))):
        sheet.add([])
    draw.choice(LAYOUTS)(draw, sheet, kind != "csv")
    return sheet


def as_xlsx(sheets: list[Sheet], draw: random.Random) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for row, cells in enumerate(sheet.rows, start=1):
            for column, content in enumerate(cells, start=1):
                if content not in (None, ""):
                    cell = page.cell(row, column, content)
                    if (row - 1, column - 1) in sheet.percents:
                        cell.number_format = "0%"
        for top, left, bottom, right in sheet.merges:
            page.merge_cells(
                start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1
            )
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def as_csv(sheets: list[Sheet], draw: random.Random) -> bytes:
    """A percent format shows as `93%`; line breaks inside cells would move the addresses."""
    sheet = sheets[0]
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=draw.choice(";\t,"), lineterminator=draw.choice(("\n", "\r\n")))
    for row, cells in enumerate(sheet.rows):
        shown = [_shown(c, (row, column) in sheet.percents) for column, c in enumerate(cells)]
        writer.writerow(shown)
    text = stream.getvalue()
    encoding = draw.choice(("utf-8", "utf-8-sig", "utf-16"))
    return text.encode(encoding)


def _shown(content: object, percent: bool) -> str:
    if content is None:
        return ""
    return f"{round(float(str(content)) * 100)}%" if percent else str(content)


_ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    "<office:body><office:spreadsheet>{}</office:spreadsheet></office:body></office:document-content>"
)


def as_ods(sheets: list[Sheet], draw: random.Random) -> bytes:
    tables = "".join(_ods_table(sheet) for sheet in sheets)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", _ODS.format(tables))
    return stream.getvalue()


def _ods_table(sheet: Sheet) -> str:
    spans = {(t, left): (b - t + 1, r - left + 1) for t, left, b, r in sheet.merges}
    rows = []
    for row, cells in enumerate(sheet.rows):
        shown = [_ods_cell(sheet, (row, column), c, spans) for column, c in enumerate(cells)]
        rows.append(f"<table:table-row>{''.join(shown)}</table:table-row>")
    return f'<table:table table:name="{sheet.name}">{"".join(rows)}</table:table>'


def _ods_cell(sheet: Sheet, at: tuple[int, int], content: object, spans: dict) -> str:
    rows, columns = spans.get(at, (1, 1))
    span = f' table:number-rows-spanned="{rows}" table:number-columns-spanned="{columns}"'
    if content in (None, ""):
        return "<table:table-cell/>"
    if isinstance(content, int | float):
        kind = "percentage" if at in sheet.percents else "float"
        shown = f' office:value-type="{kind}" office:value="{content}"'
        return f"<table:table-cell{span}{shown}><text:p>{content}</text:p></table:table-cell>"
    text = escape(str(content))
    return f'<table:table-cell{span} office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
