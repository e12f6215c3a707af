"""A native chart of a document with new numbers: in its picture and in the workbook inside it.

Whatever a person has done to its look stays: what belongs to a bar moves with the name of the bar.
"""

import io
import re
from collections.abc import Mapping
from typing import Any

from lxml import etree
from openpyxl import load_workbook
from pptx.chart.chart import Chart as OfficeChart
from pptx.oxml import parse_xml

from briefings.blocks import Chart
from briefings.comparison import Comparison
from briefings.native_chart import C, format_of, mark

_RANGE = re.compile(r"^(?P<sheet>.+)!\$(?P<column>[A-Z]+)\$(?P<first>\d+):\$[A-Z]+\$(?P<last>\d+)$")


def redraw(space: Any, book: bytes, chart: Chart, comparison: Comparison) -> bytes:
    """Changes the chart in place; gives its workbook with the same numbers. `space`: a c:chartSpace.

    A chart that a person has given other series keeps the order of its bars."""
    drawn = _Drawn(space)
    if drawn.labels is None or drawn.values is None:
        return book
    values = comparison.chart(chart, drawn.shown)
    if not drawn.plain:
        first = [label for label in drawn.shown if label in values]
        values = {label: values[label] for label in dict.fromkeys([*first, *values])}
    before = drawn.shown
    drawn.draw(values, chart)
    drawn.format(list(before.values()), list(values.values()), chart.unit == "percent")
    return drawn.fill(book, len(before), values)


def parsed(content: bytes) -> Any:
    """The c:chartSpace of a chart part."""
    return parse_xml(content)


def serialised(space: Any) -> bytes:
    return bytes(etree.tostring(space, xml_declaration=True, encoding="UTF-8", standalone=True))


class _Drawn:
    def __init__(self, space: Any) -> None:
        self.space = space
        self.series = space.findall(f".//{C}ser")
        self.labels: Any = self.series[0].find(f"{C}cat/*") if self.series else None
        self.values: Any = self.series[0].find(f"{C}val/*") if self.series else None

    @property
    def plain(self) -> bool:
        return len(self.series) == 1

    @property
    def shown(self) -> dict[str, float]:
        """What the picture shows, by label in its order."""
        labels, values = _points(self.labels), _points(self.values)
        return {label: float(values[index]) for index, label in labels.items() if index in values}

    def draw(self, values: Mapping[str, float], chart: Chart) -> None:
        before, after = list(self.shown), list(values)
        _put(self.labels, after)
        _put(self.values, [repr(value) for value in values.values()])
        for one in [*self.series[0].findall(f"{C}dPt"), *self.series[0].findall(f"{C}dLbls/{C}dLbl")]:
            _move(one, before, after)
        office = OfficeChart(self.space, None)
        if chart.marked in after and chart.marked not in before:
            mark(office, after.index(chart.marked))
        axis = office.value_axis
        if axis.minimum_scale is not None and values:
            axis.minimum_scale = min(axis.minimum_scale, *values.values())

    def format(self, before: list[float], after: list[float], percent: bool) -> None:
        """Decimals where there were none; a person's own format stays."""
        for one in self.space.iter(f"{C}numFmt", f"{C}formatCode"):
            code = one.get("formatCode") if one.tag == f"{C}numFmt" else one.text
            if code == format_of(before, percent) and one.tag == f"{C}numFmt":
                one.set("formatCode", format_of(after, percent))
            elif code == format_of(before, percent):
                one.text = format_of(after, percent)

    def fill(self, book: bytes, rows: int, values: Mapping[str, float]) -> bytes:
        """The cells that the chart refers to, and nothing else of the workbook."""
        opened = load_workbook(io.BytesIO(book))
        for side, told in ((self.labels, [*values]), (self.values, [*values.values()])):
            reference = side.find(f"{C}f")
            found = _RANGE.match(reference.text or "")
            if found is not None:
                column, first, sheet = found["column"], int(found["first"]), found["sheet"]
                cells = [*told, *[None] * (rows - len(told))]
                for row, value in enumerate(cells, start=first):
                    opened[sheet.strip("'")][f"{column}{row}"] = value
                reference.text = f"{sheet}!${column}${first}:${column}${first + len(told) - 1}"
        stream = io.BytesIO()
        opened.save(stream)
        return stream.getvalue()


def _points(reference: Any) -> dict[int, str]:
    return {int(point.get("idx")): point.findtext(f"{C}v") for point in reference.iter(f"{C}pt")}


def _put(reference: Any, texts: list[str]) -> None:
    """The cache of a reference; its format stays in front."""
    cache = next(reference.iter(f"{C}strCache", f"{C}numCache"))
    for point in cache.findall(f"{C}pt"):
        cache.remove(point)
    cache.find(f"{C}ptCount").set("val", str(len(texts)))
    for index, text in enumerate(texts):
        point = etree.SubElement(cache, f"{C}pt", idx=str(index))
        etree.SubElement(point, f"{C}v").text = text


def _move(one: Any, before: list[str], after: list[str]) -> None:
    """The look of a single bar goes where its label goes, and away with it."""
    index = one.find(f"{C}idx")
    number = int(index.get("val"))
    if number < len(before) and before[number] in after:
        index.set("val", str(after.index(before[number])))
    else:
        one.getparent().remove(one)
