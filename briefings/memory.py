"""What a briefing remembers of itself: what each number, text and note was when it was written.

A document keeps it in a part of its own through every edit, so a later refresh can tell what a person has
changed.
"""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from lxml import etree

SPACE = "urn:adaldyq-kpi:briefing"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
RELATION = f"{OFFICE}/relationships/customXml"
TYPE = "application/xml"
ABOUT_RELATION = f"{OFFICE}/relationships/customXmlProps"
ABOUT_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


@dataclass(frozen=True)
class Memory:
    """`numbers` by tag, `notes` by what they stand at, `lines`, `cells` and `sentences` by name, `points` of
    charts by title and label; `keys`: what a named cell of a workbook shows."""

    passport: str
    numbers: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    lines: dict[str, str] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)
    points: dict[str, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    sentences: dict[str, str] = field(default_factory=dict)


KINDS = tuple(one.name for one in fields(Memory) if one.name != "passport")


def to_xml(memory: Memory) -> bytes:
    root = etree.Element(f"{{{SPACE}}}briefing", passport=memory.passport, nsmap={None: SPACE})
    for kind in KINDS:
        _add(root, kind, getattr(memory, kind))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def from_xml(content: bytes) -> Memory:
    """Raises ValueError for what is no memory of ours."""
    try:
        root = etree.fromstring(content)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error
    if root.tag != f"{{{SPACE}}}briefing":
        raise ValueError(root.tag)
    told: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    for kept in root:
        told[etree.QName(kept).localname][str(kept.get("of"))] = kept.text or ""
    return Memory(str(root.get("passport")), **told)


def about(memory: Memory) -> bytes:
    """What Office wants to know of a part that it shall keep: an id."""
    space = f"{OFFICE}/customXml"
    root = etree.Element(f"{{{space}}}datastoreItem", nsmap={"ds": space})
    identity = uuid.uuid5(uuid.NAMESPACE_URL, memory.passport)
    root.set(f"{{{space}}}itemID", f"{{{str(identity).upper()}}}")
    etree.SubElement(root, f"{{{space}}}schemaRefs")
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def remember(home: Any, memory: Memory, make: Callable[[str, str, bytes], Any]) -> None:
    """Puts the memory into a package of Word or PowerPoint, or in the place of what it remembered before.

    `home` is the part it belongs to; `make(name, type, content)` makes a part of the package.
    """
    former = _part(home)
    if former is not None:
        former._blob = to_xml(memory)
        return
    taken = {str(part.partname) for part in home.package.iter_parts()}
    number = next(n for n in range(1, len(taken) + 2) if f"/customXml/item{n}.xml" not in taken)
    part = make(f"/customXml/item{number}.xml", TYPE, to_xml(memory))
    described = make(f"/customXml/itemProps{number}.xml", ABOUT_TYPE, about(memory))
    part.relate_to(described, ABOUT_RELATION)
    home.relate_to(part, RELATION)


def recall(home: Any) -> Memory:
    """Raises ValueError for a document that is no briefing of ours."""
    part = _part(home)
    if part is None:
        raise ValueError(SPACE)
    return from_xml(part.blob)


def _part(home: Any) -> Any:
    related = [relation.target_part for relation in home.rels.values() if relation.reltype == RELATION]
    return next((part for part in related if f'"{SPACE}"'.encode() in part.blob), None)


def _add(root: etree._Element, kind: str, texts: Mapping[str, str]) -> None:
    for of, text in texts.items():
        etree.SubElement(root, f"{{{SPACE}}}{kind}", of=of).text = text
