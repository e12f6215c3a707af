"""What a Word briefing remembers of itself: each number, footnote and line as written, in a part of its own.

Word keeps the part through every edit, so a later refresh can tell what a person has changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

KINDS = ("numbers", "notes", "lines")
_SPACE = "urn:adaldyq-kpi:briefing"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_TYPE = "application/xml"


@dataclass(frozen=True)
class Memory:
    """`numbers` by tag, `notes` by their number in the document, `lines` by name."""

    passport: str
    numbers: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    lines: dict[str, str] = field(default_factory=dict)


def remember(document: Document, memory: Memory) -> None:
    """Adds the part, or puts the memory in the place of what the document remembered before."""
    root = etree.Element(f"{{{_SPACE}}}briefing", passport=memory.passport)
    for kind in KINDS:
        _add(root, kind, getattr(memory, kind))
    blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    former = _part(document)
    if former is not None:
        former._blob = blob
        return
    taken = {str(part.partname) for part in document.part.package.iter_parts()}
    number = next(n for n in range(1, len(taken) + 2) if f"/customXml/item{n}.xml" not in taken)
    part = Part(PackURI(f"/customXml/item{number}.xml"), _TYPE, blob, document.part.package)
    document.part.relate_to(part, _RELATION)


def recall(document: Document) -> Memory | None:
    """None for a document that is no briefing of ours."""
    part = _part(document)
    if part is None:
        return None
    root = etree.fromstring(part.blob)
    told: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    for kept in root:
        told[etree.QName(kept).localname][kept.get("of")] = kept.text or ""
    return Memory(root.get("passport"), **told)


def _add(root: etree._Element, kind: str, texts: Mapping[str, str]) -> None:
    for of, text in texts.items():
        etree.SubElement(root, f"{{{_SPACE}}}{kind}", of=of).text = text


def _part(document: Document) -> Part | None:
    related = [r.target_part for r in document.part.rels.values() if r.reltype == _RELATION]
    return next((part for part in related if f'"{_SPACE}"'.encode() in part.blob), None)
