"""An xlsx workbook taken apart, every sheet checked, and packed anew from what a reader needs.

The native reader gets only the new archive: no part is longer than declared, no cell lies outside the
sheet, no short file grows to gigabytes. Macros, links to other files and pictures never reach it.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from posixpath import join, normpath
from xml.sax.saxutils import quoteattr

from loaders import xlsx_marks
from loaders.container import unpacked, without_entities
from loaders.limits import (
    LARGEST_STRINGS,
    LARGEST_TREE,
    LONGEST_CELL,
    MOST_CELLS,
    MOST_SHEETS,
    MOST_TEXT,
    damaged,
    too_large,
    too_many,
)
from loaders.xlsx_marks import Marks, tree
from loaders.xlsx_plain import plain_marks

_BOOK, _LINKS, _STRINGS, _STYLES = (
    *("xl/workbook.xml", "xl/_rels/workbook.xml.rels"),
    *("xl/sharedstrings.xml", "xl/styles.xml"),
)
_LONGEST_TITLE = 255
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
_ROOT = (
    f'{_RELATIONSHIPS}<Relationship Id="r" Type="{_TYPES}/officeDocument" Target="{_BOOK}"/></Relationships>'
)
_TEXT = re.compile(rb"<(?:[\w.-]+:)?si(?=[\s/>])")
"""A shared text begins."""
_NOTES = {
    "macros_not_run": ("vbaproject.bin", "xl/macrosheets/"),
    "external_links_not_followed": ("xl/externallinks/", "xl/connections.xml"),
}


@dataclass(frozen=True)
class Parts:
    """`content` is the workbook packed anew, `marks` are by sheet name, `notes` codes of findings."""

    content: bytes
    marks: dict[str, Marks]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class _Link:
    """From the workbook to one of its parts; `kind` is worksheet, chartsheet, sharedStrings, styles …"""

    kind: str
    part: str


def taken_apart(content: bytes) -> Parts:
    """Raises Refused for what no honest workbook has."""
    with unpacked(content) as packed:
        book = packed.read(_BOOK)
        links = _links(_small(packed.read(_LINKS)))
        strings = packed.read(_one(links, "sharedStrings", _STRINGS))
        styles = packed.read(_one(links, "styles", _STYLES))
        if len(strings) > LARGEST_STRINGS:
            raise too_large(len(strings), LARGEST_STRINGS)
        titles = {title: link for title, link in _titles(_small(book)).items() if link in links}
        every = {link: packed.read(links[link].part) for link in titles.values()}
        notes = tuple(_notes(packed.names))
    sheets = {title: every[link] for title, link in titles.items()}
    marks = _marks(sheets, _small(styles), without_entities(strings))
    again = _packed(book, every, {link: links[link].kind for link in every}, strings, styles)
    return Parts(again, marks, notes)


def _small(part: bytes) -> bytes:
    if len(part) > LARGEST_TREE:
        raise too_large(len(part), LARGEST_TREE)
    return part


def _links(xml: bytes) -> dict[str, _Link]:
    return {
        link.get("Id", ""): _Link(link.get("Type", "").rpartition("/")[2], _plain(link.get("Target", "")))
        for link in (tree(xml) if xml else ())
        if link.get("TargetMode") != "External"
    }


def _plain(target: str) -> str:
    target = target.replace("\\", "/")
    return normpath(target.lstrip("/") if target.startswith("/") else join("xl", target)).casefold()


def _one(links: dict[str, _Link], kind: str, usual: str) -> str:
    return next((link.part for link in links.values() if link.kind == kind), usual)


def _titles(book: bytes) -> dict[str, str]:
    """Title of a sheet -> its link."""
    sheets = [element for element in tree(book).iter() if element.tag.rpartition("}")[2] == "sheet"][
        :MOST_SHEETS
    ]
    titles = {
        sheet.get("name", ""): next((v for k, v in sheet.attrib.items() if k.rpartition("}")[2] == "id"), "")
        for sheet in sheets
    }
    if len(titles) < len(sheets) or any(len(title) > _LONGEST_TITLE for title in titles):
        raise damaged("two sheets have one name, or a name without end")
    return titles


def _marks(sheets: dict[str, bytes], styles: bytes, strings: bytes) -> dict[str, Marks]:
    """Of every sheet by title; Refused when they hold more together than one file may."""
    percent, lengths = xlsx_marks.percent_styles(styles), _lengths(strings)
    longest = max(lengths, default=0)
    plain = {title: plain_marks(sheet, percent, longest) for title, sheet in sheets.items()}
    if sum(marks.letters for marks in plain.values() if marks) > MOST_TEXT:
        plain = {}  # these are upper bounds: count letter by letter
    found: dict[str, Marks] = {}
    for title, sheet in sheets.items():
        marks = plain.get(title) or xlsx_marks.marks(without_entities(sheet), percent, lengths)
        found[title] = marks
        if sum(marks.cells for marks in found.values()) > MOST_CELLS:
            raise too_many(MOST_CELLS, title)
        letters = sum(marks.letters for marks in found.values())
        if letters > MOST_TEXT:
            raise too_large(letters, MOST_TEXT)
    return found


def _lengths(strings: bytes) -> list[int]:
    """Bytes of each shared text."""
    starts = [match.start() for match in islice(_TEXT.finditer(strings), 4 * MOST_CELLS + 1)]
    if len(starts) > 4 * MOST_CELLS:
        raise too_many(MOST_CELLS)
    lengths = [after - start for start, after in pairwise([*starts, len(strings)])]
    if lengths and max(lengths) > LONGEST_CELL:
        raise damaged("a text is longer than a cell can hold")
    return lengths


def _packed(
    book: bytes, sheets: dict[str, bytes], kinds: dict[str, str], strings: bytes, styles: bytes
) -> bytes:
    """Without compression: it is unpacked again at once."""
    parts = {f"{number}.xml": sheet for number, sheet in enumerate(sheets.values(), start=1)}
    links = [(link, kinds[link], f"sheets/{name}") for link, name in zip(sheets, parts, strict=True)]
    fixed = {"sharedStrings": strings, "styles": styles}
    links += [(f"own-{kind}", kind, f"{kind}.xml") for kind, part in fixed.items() if part]
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        _add(archive, "_rels/.rels", _ROOT.encode())
        _add(archive, _BOOK, book)
        _add(archive, _LINKS, _written(links))
        for name, part in parts.items():
            _add(archive, f"xl/sheets/{name}", part)
        for kind, part in fixed.items():
            if part:
                _add(archive, f"xl/{kind}.xml", part)
    return stream.getvalue()


def _add(archive: zipfile.ZipFile, name: str, part: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name), part)


def _written(links: list[tuple[str, str, str]]) -> bytes:
    tags = (
        f'<Relationship Id={quoteattr(link)} Type={quoteattr(f"{_TYPES}/{kind}")} Target="{target}"/>'
        for link, kind, target in links
    )
    return f"{_RELATIONSHIPS}{''.join(tags)}</Relationships>".encode()


def _notes(names: Iterable[str]) -> Iterator[str]:
    every = list(names)
    for code, signs in _NOTES.items():
        if any(sign in name for name in every for sign in signs):
            yield code
