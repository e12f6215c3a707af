"""A Word file read back: the numbers by their tags, the parts, the footnotes."""

import io
import re
import zipfile
from collections.abc import Iterator

import docx
from docx.oxml.ns import qn
from lxml import etree

SIGNS = re.compile(r"[≥≤≈±+]")


def opened(content: bytes):
    return docx.Document(io.BytesIO(content))


def part(content: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


def names(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.namelist()


def controls(content: bytes) -> Iterator[tuple[str, str]]:
    """(tag, text) of every content control, sentences included."""
    for control in opened(content).element.body.iter(qn("w:sdt")):
        tag = control.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val"))
        yield tag, "".join(control.itertext(qn("w:t")))


def numbers(content: bytes) -> list[tuple[str, str]]:
    return [(tag, text) for tag, text in controls(content) if not tag.startswith(("sentence/", "line/"))]


def read(text: str, language: str) -> float:
    """The number that a text of the language shows."""
    bare = SIGNS.sub("", text).replace("−", "-").replace("\u00a0", "").replace("\u202f", "").replace(" ", "")
    if language == "en":
        bare = bare.replace(",", "")
    found = re.match(r"-?\d+(?:[.,]\d+)?", bare)
    assert found, text
    return float(found.group().replace(",", "."))
