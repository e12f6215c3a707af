"""The parts of an .xlsx file, edited where they stand: what the project does not know of stays as it is."""

import io
import re
import zipfile
from functools import cached_property
from typing import Any

from lxml import etree

from briefings import memory
from briefings.memory import Memory
from briefings.native_chart import C

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
S, R = f"{{{_MAIN}}}", f"{{{memory.OFFICE}/relationships}}"
BOOK, BOOK_RELATIONS, STYLES = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"
_PLACE = re.compile(r"^(?P<sheet>.+)!\$(?P<column>[A-Z]+)\$(?P<row>\d+)$")


class Package:
    """Raises zipfile.BadZipFile, KeyError or etree.XMLSyntaxError for what is no workbook."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self._parts = {name: archive.read(name) for name in archive.namelist()}
        self._trees: dict[str, Any] = {}
        self.tree(BOOK)

    def content(self) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in self._parts.items():
                tree = self._trees.get(name)
                archive.writestr(name, part if tree is None else _serialised(tree))
        return stream.getvalue()

    def tree(self, name: str) -> Any:
        """A part to read and to change."""
        if name not in self._trees:
            self._trees[name] = etree.fromstring(self._parts[name])
        return self._trees[name]

    def names(self, beginning: str) -> list[str]:
        return [name for name in self._parts if name.startswith(beginning)]

    @cached_property
    def sheets(self) -> dict[str, str]:
        """Title -> part."""
        targets = {one.get("Id"): one.get("Target") for one in self.tree(BOOK_RELATIONS)}
        found = {one.get("name"): targets[one.get(f"{R}id")] for one in self.tree(BOOK).iter(f"{S}sheet")}
        return {title: f"xl/{target.removeprefix('/xl/')}" for title, target in found.items()}

    @cached_property
    def texts(self) -> list[str]:
        """The shared strings, without the readings that stand over them."""
        if "xl/sharedStrings.xml" not in self._parts:
            return []
        return ["".join(one.itertext(f"{S}t")) for one in self.tree("xl/sharedStrings.xml").iter(f"{S}si")]

    def places(self) -> dict[str, tuple[str, str]]:
        """Name of a cell -> its sheet's part and its address; a name whose cell was deleted has none."""
        found = {}
        for name in self.tree(BOOK).iter(f"{S}definedName"):
            place = _PLACE.match(name.text or "")
            title = place["sheet"].strip("'").replace("''", "'") if place else ""
            if place and name.get("localSheetId") is None and title in self.sheets:
                found[str(name.get("name"))] = (self.sheets[title], place["column"] + place["row"])
        return found

    def recall(self) -> Memory:
        """Raises ValueError for a workbook that is no briefing of ours."""
        for name in self.names("customXml/item"):
            if f'"{memory.SPACE}"'.encode() in self._parts[name]:
                return memory.from_xml(self._parts[name])
        raise ValueError(memory.SPACE)

    def remember(self, told: Memory) -> None:
        """Adds the part, or puts the memory in the place of what the workbook remembered before."""
        space = f'"{memory.SPACE}"'.encode()
        former = next((n for n in self.names("customXml/item") if space in self._parts[n]), None)
        if former is not None:
            self._parts[former] = memory.to_xml(told)
            return
        self._parts["customXml/item1.xml"] = memory.to_xml(told)
        self._parts["customXml/itemProps1.xml"] = memory.about(told)
        self._parts["customXml/_rels/item1.xml.rels"] = _serialised(
            etree.Element(f"{{{_RELATIONS}}}Relationships")
        )
        self._relate("customXml/_rels/item1.xml.rels", memory.ABOUT_RELATION, "itemProps1.xml")
        self._relate(BOOK_RELATIONS, memory.RELATION, "../customXml/item1.xml")
        etree.SubElement(
            self.tree("[Content_Types].xml"),
            f"{{{_TYPES}}}Override",
            PartName="/customXml/itemProps1.xml",
            ContentType=memory.ABOUT_TYPE,
        )

    def outdate(self) -> None:
        """Formulas and charts of other people, which keep what they showed, are to be computed anew."""
        for name in self.names("xl/charts/chart"):
            chart = self.tree(name)
            for cache in list(chart.iter(f"{C}numCache", f"{C}strCache")):
                cache.getparent().remove(cache)
        book = self.tree(BOOK)
        computed = book.find(f"{S}calcPr")
        if computed is not None:
            computed.set("fullCalcOnLoad", "1")

    def foot(self, old: str, new: str) -> None:
        """The snapshot under every printed page where nobody has written something else."""
        for name in self.sheets.values():
            for foot in self.tree(name).iter(f"{S}oddFooter"):
                foot.text = (foot.text or "").replace(old, new)

    def identify(self, passport: str) -> None:
        for one in self.tree("docProps/core.xml").iter("{*}identifier"):
            one.text = passport

    def _relate(self, name: str, kind: str, target: str) -> None:
        relations = self.tree(name)
        identity = f"rIdBrief{len(relations) + 1}"
        etree.SubElement(relations, f"{{{_RELATIONS}}}Relationship", Id=identity, Type=kind, Target=target)


def _serialised(tree: Any) -> bytes:
    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))
