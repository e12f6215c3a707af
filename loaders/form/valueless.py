"""Cells that are filled and yet hold no value: error values and formulas that were never computed.

    <c r="B2" t="e"><v>#REF!</v></c>        -> #REF!
    <c r="C3"><f>1+1</f><v/></c>            -> =1+1

The reader of workbooks shows them as empty; here they are found, so that they do not pass as "not reported".
"""

import io
import re
import zipfile
from collections.abc import Collection

from openpyxl.utils import coordinate_to_tuple

_LARGEST = 64 * 2**20
_SHEET = re.compile(rb"<sheet\b[^>]*?>")
_RELATION = re.compile(rb"<Relationship\b[^>]*?>")
_ERROR = re.compile(rb'<c r="([A-Z]+\d+)"[^>]*? t="e"[^>]*>(?:<f[^>]*?(?:/>|>[^<]*</f>))?<v>([^<]*)</v>')
_FORMULA = re.compile(rb'<c r="([A-Z]+\d+)"[^>]*><f[^>]*>([^<]*)</f>(?:<v\s*/>|<v></v>)?</c>')


def valueless_cells(content: bytes, without: Collection[str] = ()) -> dict[str, dict[tuple[int, int], str]]:
    """Sheet title -> (row, column) -> what stands there. {} for anything but xlsx.

    Sheets `without` are left out.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [(title, part) for title, part in _parts(archive) if title not in without]
            return {title: cells for title, part in parts if (cells := _cells(archive, part))}
    except (zipfile.BadZipFile, KeyError, ValueError, OSError):
        return {}


def _parts(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """(title, file inside the archive) of every sheet."""
    relations = _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {_attribute(r, b"Id"): _attribute(r, b"Target").lstrip("/") for r in relations}
    sheets = _SHEET.findall(archive.read("xl/workbook.xml"))
    files = [(_attribute(s, b"name"), targets.get(_attribute(s, b"r:id"), "")) for s in sheets]
    return [(title, f if f.startswith("xl/") else f"xl/{f}") for title, f in files if f]


def _attribute(tag: bytes, name: bytes) -> str:
    match = re.search(rb"\b" + re.escape(name) + rb'="([^"]*)"', tag)
    return _unescaped(match.group(1)) if match else ""


def _cells(archive: zipfile.ZipFile, part: str) -> dict[tuple[int, int], str]:
    if archive.getinfo(part).file_size > _LARGEST:
        return {}
    xml = archive.read(part)
    found = {}
    if b't="e"' in xml:
        found.update({_place(c): _unescaped(text) for c, text in _ERROR.findall(xml)})
    if b"</f>" in xml:
        found.update({_place(c): f"={_unescaped(text)}" for c, text in _FORMULA.findall(xml)})
    return found


def _place(coordinate: bytes) -> tuple[int, int]:
    return coordinate_to_tuple(coordinate.decode())


def _unescaped(text: bytes) -> str:
    plain = text.decode("utf-8", errors="replace")
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        plain = plain.replace(entity, sign)
    return plain
