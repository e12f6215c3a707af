"""Files that people should never send and sometimes do: each is built for real, small on disk.

HOSTILE: name -> (what builds the bytes, the code of the finding that tells of it)
"""

import io
import random
import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
from openpyxl.cell import Cell

from tests.loaders.form.filling import Form

SAMPLES = Path(__file__).parents[1] / "samples" / "spreadsheets"
SHEET = "xl/worksheets/sheet2.xml"
"""The indicators of a form, after its passport."""
MAIN = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
TAIL = b"</sheetData></worksheet>"
LAUGHS = (
    b'<!DOCTYPE x [<!ENTITY a0 "lol">'
    + b"".join(b'<!ENTITY a%d "%s">' % (i, b"&a%d;" % (i - 1) * 10) for i in range(1, 10))
    + b"]>"
)


@cache
def form() -> bytes:
    return Form().indicator("volunteers", value=500).content()


def zipped(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return stream.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_part(name: str, part: bytes, content: bytes | None = None) -> bytes:
    """The form with one part replaced or added."""
    return zipped({**parts_of(content or form()), name: part})


def with_rows(rows: bytes) -> bytes:
    return with_part(SHEET, MAIN + b"<sheetData>" + rows + TAIL)


def with_entities(name: str) -> bytes:
    part = parts_of(form()).get(name, MAIN + b"&a9;</worksheet>")
    head, mark, rest = part.partition(b"?>") if part.startswith(b"<?xml") else (b"", b"", part)
    return with_part(name, head + mark + LAUGHS + rest)


def bomb() -> bytes:
    return with_rows(b" " * 60_000_000)


def lying_bomb() -> bytes:
    """A part that says it is short and is not."""
    content = bytearray(with_rows(b" " * 60_000_000))
    size = (len(MAIN) + len(b"<sheetData>") + 60_000_000 + len(TAIL)).to_bytes(4, "little")
    at = content.find(size)
    while at >= 0:
        content[at : at + 4] = (1_000_000).to_bytes(4, "little")
        at = content.find(size)
    return bytes(content)


def far_corner() -> bytes:
    return with_rows(
        b'<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="XFD1048576"><v>1</v></c></row>'
    )


def far_row_without_addresses() -> bytes:
    """Only rows have numbers; the cells stand wherever the ones before them leave off."""
    cells = b"<c/>" * 16_000 + b"<c><v>1</v></c>"
    return with_rows(b'<row r="1"><c><v>1</v></c></row><row r="1048576">' + cells + b"</row>")


def formatted_rows(count: int = 1_048_000) -> bytes:
    """Somebody drew borders down to the end of the sheet."""
    parts = parts_of(form())
    row = b'<row r="%d" s="1" customFormat="1"><c r="A%d" s="1"/><c r="B%d" s="1"/></row>'
    empty = b"".join(row % (number, number, number) for number in range(1_000, 1_000 + count))
    return zipped({**parts, SHEET: parts[SHEET].replace(b"</sheetData>", empty + b"</sheetData>")})


def shared_text() -> bytes:
    """One long text in many cells: a short file, and gigabytes when every cell gets its copy."""
    strings = (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>%s</t></si></sst>'
    )
    cells = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (n, n) for n in range(1, 100_000))
    return with_part("xl/sharedStrings.xml", strings % (b"a" * 900_000), with_rows(cells))


def unclosed_tags() -> bytes:
    return with_rows(b'<c r="A1" t="e"' * 1_000_000)


def linked() -> bytes:
    link = b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    return with_part("xl/externalLinks/externalLink1.xml", link)


def workbook_without_form() -> bytes:
    stream = io.BytesIO()
    openpyxl.Workbook().save(stream)
    return stream.getvalue()


def encrypted() -> bytes:
    names = "EncryptionInfo\0EncryptedPackage".encode("utf-16-le")
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + names + random.Random(1).randbytes(9_000)


def locked_part() -> bytes:
    """A zip with the flag of a password on its parts."""
    content = bytearray(form())
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 8] |= 1
        at = content.find(b"PK\x01\x02", at + 4)
    return bytes(content)


def ods(rows: str) -> bytes:
    return _document(f'<table:table table:name="a">{rows}</table:table>')


def _document(tables: str) -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    body = f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
    return zipped(
        {"content.xml": f"<office:document-content {spaces}>{body}</office:document-content>".encode()}
    )


def as_ods(book: openpyxl.Workbook) -> bytes:
    """A workbook the way LibreOffice saves it: values, dates and texts."""
    tables = []
    for sheet in book.worksheets:
        rows = [
            f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in sheet.iter_rows()
        ]
        tables.append(f'<table:table table:name="{sheet.title}">{"".join(rows)}</table:table>')
    return _document("".join(tables))


def _ods_cell(cell: Cell) -> str:
    value = cell.value
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, date):
        day = f' office:value-type="date" office:date-value="{value.isoformat()}"'
        return f"<table:table-cell{day}><text:p>{value:%d.%m.%y}</text:p></table:table-cell>"
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


FILLED = '<table:table-cell office:value-type="float" office:value="1"/>'


def ods_repeats() -> bytes:
    cell = FILLED.replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="16384"')
    return ods(f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>')


def ods_far_row() -> bytes:
    row = f"<table:table-row>{FILLED}</table:table-row>"
    return ods(f'{row}<table:table-row table:number-rows-repeated="999999999999"/>{row}')


def ods_deep() -> bytes:
    text = "<text:span>" * 100_000 + "</text:span>" * 100_000
    return ods(
        f"<table:table-row><table:table-cell><text:p>{text}</text:p></table:table-cell></table:table-row>"
    )


def ods_many_rows() -> bytes:
    """The rows differ, so that they pack badly enough."""
    return ods("".join(f'<table:table-row a="{n}"/>' for n in range(1_400_000)))


def broken_xls() -> bytes:
    draw = random.Random(0)
    content = bytearray((SAMPLES / "percent_formats.xls").read_bytes())
    for _ in range(20):
        content[draw.randrange(512, len(content))] = draw.randrange(256)
    return bytes(content)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "file_empty"),
    "zeros": (lambda: bytes(40_000_000), "file_empty"),
    "200 MB of zeros": (lambda: bytes(200_000_000), "file_too_large"),
    "200 MB of noise": (lambda: random.Random(2).randbytes(1_000_000) * 200, "file_too_large"),
    "noise": (lambda: random.Random(1).randbytes(1_000_000), "file_unknown_type"),
    "pdf": (lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "file_unknown_type"),
    "picture": (lambda: b"\x89PNG\r\n\x1a\n" + random.Random(1).randbytes(5_000), "file_unknown_type"),
    "docx": (lambda: zipped({"word/document.xml": b"<w/>"}), "file_unknown_type"),
    "page of a site as xls": (
        lambda: b"<html><table><tr><td>1</td></tr></table></html>",
        "file_unknown_type",
    ),
    "report inside a zip": (lambda: zipped({"report.xlsx": form()}), "file_unknown_type"),
    "zip inside zips": (
        lambda: zipped({f"{n}.zip": zipped({"a": bytes(1_000_000)}) for n in range(50)}),
        "file_unknown_type",
    ),
    "many parts": (lambda: zipped({f"{n}": b"" for n in range(6_000)}), "file_unknown_type"),
    "cut": (lambda: form()[:-500], "file_damaged"),
    "cut in the middle": (lambda: form()[:9_000], "file_damaged"),
    "part twice": (lambda: with_part("XL/Workbook.xml", b"<x/>"), "file_damaged"),
    "password": (encrypted, "file_encrypted"),
    "password of a zip": (locked_part, "file_encrypted"),
    "bomb": (bomb, "file_too_large"),
    "bomb that lies": (lying_bomb, "file_damaged"),
    "one text in every cell": (shared_text, "file_too_large"),
    "far corner": (far_corner, "sheet_too_large"),
    "far row without addresses": (far_row_without_addresses, "sheet_too_large"),
    "tags without end": (unclosed_tags, "file_damaged"),
    "entities in a sheet": (lambda: with_entities(SHEET), "file_damaged"),
    "entities in the texts": (lambda: with_entities("xl/sharedStrings.xml"), "file_damaged"),
    "entities in the workbook": (lambda: with_entities("xl/workbook.xml"), "file_damaged"),
    "entities in the links": (lambda: with_entities("xl/_rels/workbook.xml.rels"), "file_damaged"),
    "macros": (lambda: with_part("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0"), "macros_not_run"),
    "links to other files": (linked, "external_links_not_followed"),
    "another workbook": (workbook_without_form, "form_not_recognised"),
    "formula without a value": (
        lambda: Form().indicator("volunteers", value="=WEBSERVICE(1)").content(),
        "formula_not_computed",
    ),
    "error value": (lambda: Form().indicator("volunteers", value="#REF!").content(), "cell_error"),
    "endless repeats of ods": (ods_repeats, "sheet_too_large"),
    "far row of ods": (ods_far_row, "sheet_too_large"),
    "deep ods": (ods_deep, "file_damaged"),
    "many rows of ods": (ods_many_rows, "sheet_too_large"),
    "broken xls": (broken_xls, "file_damaged"),
    "one long line": (lambda: b"1" * 100_000_000, "file_too_large"),
    "one line within the limit": (lambda: b"id," + b"1" * 40_000_000, "file_unreadable"),
    "wide csv": (lambda: b",".join(b"c%d" % n for n in range(100_000)), "sheet_too_large"),
    "wide and large csv": (lambda: b"," * 45_000_000, "sheet_too_large"),
    "endless csv": (lambda: b"a;b\n" + b"1;2\n" * 10_000_000, "sheet_too_large"),
    "open quote": (lambda: b'id,region\n1,"x\n' + b"y\n" * 100_000, "file_unreadable"),
}
