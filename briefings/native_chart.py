"""A chart as Office keeps it: bars that can be edited, their numbers in a workbook inside the document."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree
from pptx.chart.chart import Chart as OfficeChart
from pptx.chart.data import CategoryChartData
from pptx.chart.xlsx import CategoryWorkbookWriter
from pptx.chart.xmlwriter import ChartXmlWriter
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_LABEL_POSITION
from pptx.oxml import parse_xml
from pptx.util import Pt

from briefings.blocks import Chart, Fact

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
BAR, MARKED = RGBColor(0x8F, 0xB8, 0xBC), RGBColor(0x0B, 0x5A, 0x64)
KIND = XL_CHART_TYPE.BAR_CLUSTERED
LABELS = 9
"""Points, on paper."""


@dataclass(frozen=True)
class Native:
    """`xml` refers to the workbook by the relationship id it was made with."""

    xml: bytes
    workbook: bytes


def data_of(chart: Chart) -> CategoryChartData:
    """Categories and one series; the number format is that of the unit."""
    data = CategoryChartData(number_format=_format(chart))
    data.categories = [point.label for point in chart.points]
    data.add_series(chart.series, [point.fact.value for point in chart.points])
    return data


def native(chart: Chart, relation: str) -> Native:
    """The chart part and its workbook, for a document that knows no charts of its own."""
    data = data_of(chart)
    space = parse_xml(ChartXmlWriter(KIND, data).xml.encode())
    style(OfficeChart(space, None), chart)
    space._add_externalData().rId = relation
    xml = etree.tostring(space, xml_declaration=True, encoding="UTF-8", standalone=True)
    return Native(xml, CategoryWorkbookWriter(data).xlsx_blob)


def spoken(chart: Chart) -> str:
    """The chart read aloud."""
    return f"{chart.title}: " + "; ".join(f"{point.label} – {point.fact.text}" for point in chart.points)


def style(office: OfficeChart, chart: Chart, size: float = LABELS) -> None:
    """Best on top, labels with the numbers, no legend; the region of the briefing in a darker colour.
    `size` of the letters in points."""
    office.has_legend = False
    office.has_title = False
    office.font.size = Pt(size)
    categories, values = office.category_axis, office.value_axis
    categories.reverse_order = True
    categories.format.line.fill.background()
    categories.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    values.visible = False
    values.has_major_gridlines = False
    values.minimum_scale = min(0, *(point.fact.value for point in chart.points))
    plot = office.plots[0]
    plot.gap_width = 40
    plot.has_data_labels = True
    plot.data_labels.position = XL_LABEL_POSITION.OUTSIDE_END
    plot.data_labels.number_format = _format(chart)
    plot.data_labels.number_format_is_linked = False
    _colour(office, chart)


def _colour(office: OfficeChart, chart: Chart) -> None:
    series = office.plots[0].series[0]
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = BAR
    series.invert_if_negative = False
    for number, point in enumerate(chart.points):
        if point.label == chart.marked:
            mark(office, number)


def mark(office: OfficeChart, number: int) -> None:
    """The bar of the region that the briefing is about."""
    fill = office.plots[0].series[0].points[number].format.fill
    fill.solid()
    fill.fore_color.rgb = MARKED


def number_format(facts: Sequence[Fact]) -> str:
    """Office's own format; separators are those of the reader's computer. A percent is no fraction here."""
    return format_of([fact.value for fact in facts], all(fact.unit == "percent" for fact in facts))


def format_of(values: Sequence[float], percent: bool) -> str:
    whole = all(float(value).is_integer() for value in values)
    return ("#,##0" if whole else "#,##0.0") + ('"\u00a0%"' if percent else "")


def _format(chart: Chart) -> str:
    return number_format([point.fact for point in chart.points])
