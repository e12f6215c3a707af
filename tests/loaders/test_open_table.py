"""Whatever the bytes are, a file is read or refused with a reason, soon and without a traceback."""

import io
import random
import zipfile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpi.catalog import Catalog
from kpi.paths import PROJECT
from loaders.tables import read

SHEET = "xl/worksheets/sheet1.xml"
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEAD = b'<?xml version="1.0"?><worksheet xmlns="' + MAIN + b'"><sheetData>'
TAIL = b"</sheetData></worksheet>"
ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576"><table:table-cell'
    ' table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>'
    "</table:table></office:spreadsheet></office:body></office:document-content>"
)


def good() -> bytes:
    book = openpyxl.Workbook()
    for row in (["Регион", "2020"], ["Акмолинская", 5], ["СКО", "=B2"], ["ВКО", 6]):
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    """The good workbook with one part replaced."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(good())) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
    return stream.getvalue()


def archive(**parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name.replace("_", "."), content)
    return stream.getvalue()


def corners() -> bytes:
    cells = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return with_part(SHEET, HEAD + cells + TAIL)


def laughs() -> bytes:
    entities = b"".join(b'<!ENTITY a%d "%s">' % (i, b"&a%d;" % (i - 1) * 10) for i in range(1, 10))
    return with_part(SHEET, b'<!DOCTYPE x [<!ENTITY a0 "lol">' + entities + b"]>" + HEAD[21:] + TAIL)


HOSTILE = {
    "empty": (lambda: b"", "file_empty"),
    "zeros": (lambda: b"\0" * 4_000, "file_empty"),
    "pdf": (lambda: b"%PDF-1.4\n%\xe2\xe3", "file_unknown_type"),
    "noise": (lambda: random.Random(1).randbytes(50_000), "file_unknown_type"),
    "other archive": (lambda: archive(a_txt="x"), "file_unknown_type"),
    "truncated": (lambda: good()[:-300], "file_damaged"),
    "far corners": (corners, "sheet_too_large"),
    "entities": (laughs, "file_damaged"),
    "zip bomb": (lambda: with_part(SHEET, HEAD + b" " * 60_000_000 + TAIL), "file_too_large"),
    "endless repeats": (lambda: archive(content_xml=ODS), "sheet_too_large"),
    "long csv": (lambda: "Регион;a\n".encode() + "Акмолинская;5\n".encode() * 200_000, "sheet_too_large"),
    "encrypted": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "file_encrypted",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_with_its_reason(catalog: Catalog, name: str) -> None:
    make, code = HOSTILE[name]
    figures, remarks = read(f"{name}.xlsx", make(), catalog)
    assert (figures, [remark.code for remark in remarks]) == ([], [code])


def test_the_content_decides_and_not_the_extension(catalog: Catalog) -> None:
    assert [f.region for f in read("report.csv", good(), catalog)[0]] == ["KZ-11", "KZ-63"]
    assert [f.value for f in read("report.xlsx", "Регион;a\nСКО;5\n".encode(), catalog)[0]] == [5]


def test_a_formula_that_nobody_computed_is_named_by_cell(catalog: Catalog) -> None:
    remarks = read("report.xlsx", good(), catalog)[1]
    assert [(r.code, r.cell) for r in remarks] == [("formula_not_computed", "B3")]


def test_an_error_value_is_named_by_cell(catalog: Catalog) -> None:
    cells = b'<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>'
    remarks = read("report.xlsx", with_part(SHEET, HEAD + cells + TAIL), catalog)[1]
    assert (remarks[0].code, remarks[0].cell, remarks[0].facts) == ("cell_error", "A1", {"found": "#REF!"})


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=8))
def test_a_mutated_workbook_is_read_or_refused(catalog: Catalog, at: int, noise: bytes) -> None:
    content = good()
    at %= len(content)
    figures, remarks = read("x.xlsx", content[:at] + noise + content[at + len(noise) :], catalog)
    assert figures or remarks


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(["Акмолинская", "Алматы", "5", "1 000", ";", '"', "\n", "х", "2020"])))
)
def test_any_csv_is_read_or_refused(catalog: Catalog, rows: list[list[str]]) -> None:
    text = "\n".join(";".join(row) for row in rows)
    figures, remarks = read("x.csv", text.encode("cp1251"), catalog)
    assert figures or remarks


@pytest.mark.parametrize("seed", range(6))
def test_a_mutated_old_workbook_never_takes_the_reader_down(catalog: Catalog, seed: int) -> None:
    draw = random.Random(seed)
    content = bytearray((PROJECT / "tests/samples/spreadsheets/percent_formats.xls").read_bytes())
    for _ in range(20):
        content[draw.randrange(512, len(content))] = draw.randrange(256)
    figures, remarks = read("x.xls", bytes(content), catalog)
    assert figures or remarks
