"""A Word file read back: the numbers by their tags, the parts, the footnotes."""

import io
import re
import zipfile
from collections.abc import Iterator

import docx
from docx.oxml.ns import qn
from lxml import etree

WORDS = ("sentence/", "line/", "chart/", "document/", "cell/")
"""Beginnings of the tags of what is no number."""
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
    return [(tag, text) for tag, text in controls(content) if not tag.startswith(WORDS)]


def tables(content: bytes) -> list:
    """Those with a header; charts stand side by side in tables without one."""
    found = opened(content).tables
    return [t for t in found if t._tbl.xpath("./w:tr[1]/w:trPr/w:tblHeader")]


def notes(content: bytes) -> dict[str, str]:
    """Number -> text of every footnote, the lines above them left out."""
    found = part(content, "word/footnotes.xml")
    texts = {n.get(qn("w:id")): "".join(n.itertext(qn("w:t"))).strip() for n in found}
    return {number: text for number, text in texts.items() if number not in ("-1", "0")}


def listed(content: bytes) -> dict[str, str]:
    """`[1]` -> the document it stands for, from the list at the end."""
    lines = [text for tag, text in controls(content) if tag.startswith("document/")]
    return {line[: line.index("]") + 1]: line[line.index("]") + 1 :] for line in lines}


def cited(text: str) -> set[str]:
    """The documents of a footnote: `[1]–[3], [7]`."""
    found = re.findall(r"\[(\d+)\](?:–\[(\d+)\])?", text)
    return {f"[{n}]" for first, last in found for n in range(int(first), int(last or first) + 1)}


def read(text: str, language: str) -> float:
    """The number that a text of the language shows."""
    bare = SIGNS.sub("", text).replace("−", "-").replace("\u00a0", "").replace("\u202f", "").replace(" ", "")
    if language == "en":
        bare = bare.replace(",", "")
    found = re.match(r"-?\d+(?:[.,]\d+)?", bare)
    assert found, text
    return float(found.group().replace(",", "."))
