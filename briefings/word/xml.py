"""Pieces of WordprocessingML that python-docx does not write: tagged numbers, fields, bookmarks."""

import hashlib

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.table import Table, _Row

SMALL = Pt(8.5)
"""Of the words in a table."""


def element(name: str, /, **attributes: str) -> BaseOxmlElement:
    """`element("w:tag", val="x")`; attributes are of the same namespace."""
    made: BaseOxmlElement = OxmlElement(name)
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), value)
    return made


def run(text: str, style: str = "") -> BaseOxmlElement:
    """A run of text with its spaces."""
    made = element("w:r")
    if style:
        properties = element("w:rPr")
        properties.append(element("w:rStyle", val=style))
        made.append(properties)
    made.append(_text("w:t", text))
    return made


def control(tag: str, alias: str, content: list[BaseOxmlElement], identity: int) -> BaseOxmlElement:
    """A content control within a line; Word keeps its tag whatever is done around it."""
    made, properties, inside = (element(f"w:{name}") for name in ("sdt", "sdtPr", "sdtContent"))
    for part in (element("w:alias", val=alias[:64]), element("w:tag", val=tag)):
        properties.append(part)
    properties.append(element("w:id", val=str(identity)))
    for part in content:
        inside.append(part)
    made.append(properties)
    made.append(inside)
    return made


def identity(tag: str, number: int) -> int:
    """A positive id for a content control that is the same every time the document is made."""
    digest = hashlib.sha256(f"{tag}#{number}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % 2_000_000_000 + 1


def field(code: str, shown: str, style: str = "") -> list[BaseOxmlElement]:
    """A field that Word fills: PAGE, NUMPAGES, NOTEREF; `shown` until it does."""
    begin, instruction, between, end = (element("w:r") for _ in range(4))
    begin.append(element("w:fldChar", fldCharType="begin"))
    instruction.append(_text("w:instrText", f" {code} "))
    between.append(element("w:fldChar", fldCharType="separate"))
    end.append(element("w:fldChar", fldCharType="end"))
    return [begin, instruction, between, run(shown, style), end]


def bookmarked(name: str, number: int, content: BaseOxmlElement) -> list[BaseOxmlElement]:
    """`number` is the bookmark's own in the document."""
    start = element("w:bookmarkStart", id=str(number), name=name)
    return [start, content, element("w:bookmarkEnd", id=str(number))]


def repeat_header(row: _Row) -> None:
    """The row stands again on top of every page of its table."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))


def keep_rows_whole(table: Table) -> None:
    """No row is torn between two pages."""
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))


def small_print(made: BaseOxmlElement, bold: bool) -> None:
    """A run of a table; its own style stays."""
    properties = made.get_or_add_rPr()
    if bold:
        properties._add_b()
    properties.get_or_add_sz().val = SMALL


def _text(name: str, text: str) -> BaseOxmlElement:
    made = element(name)
    made.text = text
    made.set(qn("xml:space"), "preserve")
    return made
