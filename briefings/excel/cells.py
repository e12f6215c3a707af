"""Cells of a sheet read and written as XML; their look stays, unless a number needs another format."""

import re
from copy import deepcopy
from typing import Any

from lxml import etree

from briefings.excel.contents import digits
from briefings.excel.package import STYLES, Package, S

_OWN = re.compile(r'^("[^"]*")?\+?#,##0')
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FIRST = 164
"""Formats below are Office's own."""


class Cells:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._known: dict[str, dict[str, Any]] = {}

    def shown(self, sheet: str, place: str) -> str:
        """The text, or the number in its digits; a formula begins with its sign."""
        cell = self._cell(sheet, place)
        if cell is None:
            return ""
        formula, value = cell.find(f"{S}f"), cell.findtext(f"{S}v") or ""
        if formula is not None:
            return f"={formula.text or ''}"
        if cell.get("t") == "inlineStr":
            return "".join(cell.itertext(f"{S}t"))
        if cell.get("t") == "s":
            return self._package.texts[int(value)]
        return value if cell.get("t") in ("str", "b", "e") or not value else digits(float(value))

    def put(self, sheet: str, place: str, value: str | float, code: str = "") -> None:
        """A text or a number with its format."""
        cell = self._cell(sheet, place)
        for part in list(cell):
            cell.remove(part)
        cell.attrib.pop("t", None)
        if isinstance(value, float):
            etree.SubElement(cell, f"{S}v").text = repr(value)
            cell.set("s", self._style(cell.get("s", "0"), code))
        elif value:
            cell.set("t", "inlineStr")
            text = etree.SubElement(etree.SubElement(cell, f"{S}is"), f"{S}t")
            text.text = value
            text.set(_SPACE, "preserve")

    def append(self, sheet: str, values: tuple[str, ...]) -> None:
        """A row of texts under the last one, in its look."""
        rows = self._package.tree(sheet).find(f"{S}sheetData")
        last = rows[-1]
        number = int(last.get("r")) + 1
        row = etree.SubElement(rows, f"{S}row", r=str(number))
        for value, like in zip(values, last, strict=False):
            column = str(like.get("r")).rstrip("0123456789")
            made = etree.SubElement(row, f"{S}c", r=f"{column}{number}", s=like.get("s", "0"))
            self._known.get(sheet, {})[f"{column}{number}"] = made
            self.put(sheet, f"{column}{number}", value)

    def rows(self, sheet: str) -> list[tuple[str, ...]]:
        """The texts of every row."""
        tree = self._package.tree(sheet)
        return [tuple(self.shown(sheet, str(cell.get("r"))) for cell in row) for row in tree.iter(f"{S}row")]

    def _cell(self, sheet: str, place: str) -> Any:
        """None where nothing was ever written."""
        if sheet not in self._known:
            cells = self._package.tree(sheet).iter(f"{S}c")
            self._known[sheet] = {str(cell.get("r")): cell for cell in cells}
        return self._known[sheet].get(place)

    def _style(self, style: str, code: str) -> str:
        """The same look with another format of numbers; a format that a person has chosen stays."""
        styles = self._package.tree(STYLES)
        looks = styles.find(f"{S}cellXfs")
        formats = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(f"{S}numFmt")}
        former = formats.get(looks[int(style)].get("numFmtId"), "")
        standard = looks[int(style)].get("numFmtId") in ("0", "3", "4")
        if former == code or not (standard or _OWN.match(former or "")):
            return style
        made = deepcopy(looks[int(style)])
        made.set("numFmtId", self._format(code, formats))
        made.set("applyNumberFormat", "1")
        looks.append(made)
        looks.set("count", str(len(looks)))
        return str(len(looks) - 1)

    def _format(self, code: str, formats: dict[Any, Any]) -> str:
        known = next((identity for identity, other in formats.items() if other == code), None)
        if known is not None:
            return str(known)
        styles = self._package.tree(STYLES)
        home = styles.find(f"{S}numFmts")
        if home is None:
            home = etree.Element(f"{S}numFmts")
            styles.insert(0, home)
        identity = str(max([_FIRST, *(int(one) + 1 for one in formats)]))
        etree.SubElement(home, f"{S}numFmt", numFmtId=identity, formatCode=code)
        home.set("count", str(len(home)))
        return identity
