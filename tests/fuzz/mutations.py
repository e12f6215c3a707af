"""Real files spoilt the way disks, mail and people spoil them; all choices come from Hypothesis."""

import io
import zipfile
from datetime import date, datetime, time
from functools import cache

from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.worksheet.worksheet import Worksheet

from tests.loaders.form.filling import Form
from tests.loaders.hostile_files import SAMPLES, as_ods
from tests.reports import report, stock

NASTY: list[object] = [
    *(1e308, -1e308, 5e-324, 10**15, 10**22, -0.0, 0.1 + 0.2, 2**63, -1),
    *("1" * 400, "-" + "9" * 400, "1e400", "1e999999999", "nan", "NaN", "inf", "-Infinity", "0x10", "1_000"),
    *("٣٤", "½", "²", "1 234", "1\u202f234,5", "5%", "%", "≥", "≥≥5", "+-5", "--", "…", "№", "=", "'", '"'),
    *(date(1900, 1, 1), date(9999, 12, 31), datetime(2026, 9, 30, 23, 59, 59), time(12, 30), True, False),
    *("29.02.2026", "31.12.9999", "00.00.0000", "9999-99-99", "2026-09-30T00:00", "99999 квартал 99999 года"),
    *("0001", "0001-Q1", "9999", "01.01.0001 – 31.12.9999", "2026-13", "2026-Q9", "IIII квартал"),
    *("🏛️👩‍👩‍👧", "a" * 100_000, "б" * 5_001, "\u202eлевоправо\u202c", "\u0000", "\ud83d", "\ufeff", "\u200b"),
    *(
        "\n",
        "\r\n",
        "\t",
        "a\nb",
        "_x000D_",
        "&amp;",
        "<b>",
        "]]>",
        "{ $found }",
        "{",
        "}",
        "%s",
        "{0}",
        "\\",
    ),
    *(
        "#REF!",
        "#N/A",
        "=1+1",
        "=A1",
        "+7",
        "@SUM(1)",
        "-",
        "Итого",
        "Всего",
        "итого по области",
        "план",
        "цель",
    ),
    *("Алматы", "Туркестанская область", "KZ-61", "KZ-99", "да", "нет", "жоқ", "İ", "ß", "ﬀ", "e\u0301"),
]
"""Numbers beyond reason, dates at the ends of the calendar, words of the form where they do not belong."""


@cache
def form() -> bytes:
    filled = Form().indicator("volunteers", value=500, note="по данным штабов").monitoring(checked=5)
    filled.indicator("trust_percent", value=93.5, qualifier="≈").body(district="Сарыагашский район")
    filled.indicator("appeals_received", value=9).indicator("appeals_resolved", value=5, base=8)
    return filled.fill("appeals", 0, channel="hotline", received=9, resolved=5, in_time=4).content()


@cache
def csv_report() -> bytes:
    rows = [stock("volunteers", 57, f"20{year}-12-31", note_ru="Область, год") for year in range(10, 25)]
    return report(*rows)


@cache
def seeds() -> list[tuple[str, bytes]]:
    """Every sample, and a filled form in three formats."""
    samples = [p for p in sorted(SAMPLES.iterdir()) if not p.name.endswith(".expected")]
    old = SAMPLES.parent / "forms" / "saved_in_old_excel.xls"
    own = [("form.xlsx", form()), ("form.ods", as_ods(load_workbook(io.BytesIO(form()))))]
    found = [(p.name, p.read_bytes()) for p in (*samples, old)]
    return [*own, ("figures.csv", csv_report()), *found]


def whole_files(*endings: str) -> st.SearchStrategy[tuple[str, bytes]]:
    fitting = [seed for seed in seeds() if seed[0].endswith(endings)]
    return st.integers(0, len(fitting) - 1).map(lambda number: fitting[number])


def nasty() -> st.SearchStrategy[object]:
    """By number: Hypothesis would print the whole list."""
    return st.integers(0, len(NASTY) - 1).map(lambda number: NASTY[number])


@st.composite
def flipped(draw: st.DrawFn, *endings: str) -> tuple[str, bytes]:
    """Bytes changed, cut out, cut off or doubled."""
    name, content = draw(whole_files(*endings))
    spoilt = bytearray(content)
    for _ in range(draw(st.integers(1, 12))):
        at = draw(st.integers(0, max(0, len(spoilt) - 1)))
        kind = draw(st.sampled_from(["put", "put", "put", "cut", "end", "double"]))
        length = draw(st.integers(1, 200))
        if kind == "put":
            noise = draw(st.binary(min_size=1, max_size=4))
            spoilt[at : at + len(noise)] = noise
        elif kind == "double":
            spoilt[at:at] = spoilt[at : at + length]
        else:
            del spoilt[at : at + length if kind == "cut" else len(spoilt)]
    return name, bytes(spoilt)


@st.composite
def rezipped(draw: st.DrawFn) -> tuple[str, bytes]:
    """A workbook whose parts are gone, exchanged, empty or spoilt inside, packed well again."""
    name, content = draw(whole_files(".xlsx", ".ods"))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    for _ in range(draw(st.integers(1, 4))):
        part = draw(st.sampled_from(sorted(parts)))
        other = draw(st.sampled_from(sorted(parts)))
        kind = draw(st.sampled_from(["gone", "exchanged", "empty", "spoilt", "spoilt", "spoilt", "word"]))
        parts = _changed(draw, parts, part, other, kind)
        if not parts:
            break
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            archive.writestr(part, text)
    return name, stream.getvalue()


WORDS = [
    b"0",
    b"-1",
    b"99999999999",
    b"",
    b"NaN",
    b"inf",
    b"1e308",
    b"A0",
    b"XFD1048576",
    b"\xff",
    b"\0",
    b"&x;",
    b"<",
]
"""What stands in place of a value of an attribute or an element."""


def _changed(draw: st.DrawFn, parts: dict[str, bytes], part: str, other: str, kind: str) -> dict[str, bytes]:
    text = parts[part]
    if kind == "gone":
        return {name: content for name, content in parts.items() if name != part}
    if kind == "exchanged":
        return {**parts, part: parts[other], other: text}
    if kind == "empty":
        return {**parts, part: b""}
    at = draw(st.integers(0, max(0, len(text) - 1)))
    if kind == "word":
        begin = max(text.find(b'"', at), text.find(b">", at)) + 1
        end = begin
        while end < len(text) and text[end : end + 1] not in (b'"', b"<"):
            end += 1
        return {**parts, part: text[:begin] + draw(st.sampled_from(WORDS)) + text[end:]}
    noise = draw(st.binary(max_size=6))
    return {**parts, part: text[:at] + noise + text[at + draw(st.integers(0, 40)) :]}


@st.composite
def refilled(draw: st.DrawFn) -> tuple[str, bytes]:
    """A form that people had their hands on: cells, rows, columns and sheets."""
    book = load_workbook(io.BytesIO(form()))
    for _ in range(draw(st.integers(1, 6))):
        sheet = draw(st.sampled_from(book.worksheets))
        _handled(draw, book, sheet)
    if draw(st.booleans()):
        return "form.ods", as_ods(book)
    stream = io.BytesIO()
    book.save(stream)
    return "form.xlsx", stream.getvalue()


def _handled(draw: st.DrawFn, book: Workbook, sheet: Worksheet) -> None:
    row = draw(st.integers(1, min(sheet.max_row + 1, 120)))
    column = draw(st.integers(1, min(sheet.max_column + 1, 15)))
    kind = draw(
        st.sampled_from(["cell"] * 6 + ["rows", "columns", "double", "move", "remove", "rename", "copy"])
    )
    if kind == "cell":
        _put(draw, sheet, row, column)
    elif kind == "rows":
        sheet.delete_rows(row, draw(st.integers(1, 10)))
    elif kind == "columns":
        sheet.delete_cols(column, draw(st.integers(1, 3)))
    elif kind in ("double", "move"):
        _again(draw, sheet, row, kind == "move")
    elif kind == "remove" and len(book.worksheets) > 1:
        book.remove(sheet)
    elif kind == "rename":
        sheet.title = draw(
            st.sampled_from(["Лист1", "_form", "_lists", "Indicators", "Көрсеткіштер", "a" * 20])
        )
    elif kind == "copy" and sheet.sheet_state == "visible":
        book.copy_worksheet(sheet)


def _put(draw: st.DrawFn, sheet: Worksheet, row: int, column: int) -> None:
    cell = sheet.cell(row, column)
    value = draw(nasty() | st.text(max_size=20) | st.floats(allow_nan=False) | st.integers())
    if isinstance(cell, Cell):
        cell.value = _writable(value)
        cell.number_format = draw(st.sampled_from(["General", "0%", "dd.mm.yyyy", "@", "0.0"]))


def _writable(value: object) -> object:
    """Without the signs that openpyxl refuses to write."""
    if not isinstance(value, str):
        return value
    return ILLEGAL_CHARACTERS_RE.sub("", value.encode("utf-8", "replace").decode())


def _again(draw: st.DrawFn, sheet: Worksheet, row: int, move: bool) -> None:
    """A row copied, or moved, to another place."""
    target = draw(st.integers(1, 40))
    values = [cell.value for cell in sheet[row]]
    if move:
        sheet.delete_rows(row)
    sheet.insert_rows(target)
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(target, column)
        if isinstance(cell, Cell):
            cell.value = value


@st.composite
def retyped(draw: st.DrawFn) -> tuple[str, bytes]:
    """A csv report with other values, rows, separators and encodings."""
    lines = csv_report().decode().splitlines()
    rows = [line.split(",") for line in lines]
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, len(rows) - 1))
        row = rows[at]
        kind = draw(st.sampled_from(["cell"] * 5 + ["gone", "double", "short", "long"]))
        if kind == "cell" and row:
            text = str(draw(nasty() | st.text(max_size=10)))
            row[draw(st.integers(0, len(row) - 1))] = text
        elif kind == "gone" and len(rows) > 1:
            del rows[at]
        elif kind == "double":
            rows.insert(draw(st.integers(0, len(rows))), list(row))
        elif kind == "short":
            del row[-1:]
        else:
            row.append("x")
    text = "\n".join(draw(st.sampled_from([",", ",", ";", "\t"])).join(row) for row in rows)
    encoding = draw(
        st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "cp1251", "utf-16", "utf-16-le", "cp866"])
    )
    return "figures.csv", text.encode(encoding, "replace")
