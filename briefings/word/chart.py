"""A native chart in a Word document: its part, the workbook inside, and the frame in the text."""

from dataclasses import replace

from docx.document import Document
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt
from lxml import etree
from pptx.chart.chart import Chart as OfficeChart
from pptx.oxml import parse_xml as parse_chart

from briefings.blocks import Chart, tag
from briefings.native_chart import Native, native, spoken

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_C, _A = f"{{{_CHART}}}", "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_HEAD, _BAR = Cm(0.5), Cm(0.42)
_LETTERS, _LETTER, _NUMBER = Pt(8), Cm(0.175), Cm(1.5)
"""Size of the letters, the room that one of a name takes, and the number after a bar."""
_MOST = 0.5
"""Of the width, for names."""
_LAYOUT = f"""<c:layout xmlns:c="{_CHART}"><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/>
 <c:yMode val="edge"/><c:x val="{{left:.3f}}"/><c:y val="0.02"/><c:w val="{{width:.3f}}"/><c:h val="0.96"/>
</c:manualLayout></c:layout>"""
_EVERY_NAME = f'<c:tickLblSkip xmlns:c="{_CHART}" val="1"/>'
_NO_LINE = f"""<c:spPr xmlns:c="{_CHART}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
 <a:ln><a:noFill/></a:ln></c:spPr>"""
_FRAME = """
<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
 <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent/><wp:docPr/><wp:cNvGraphicFramePr/>
  <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/>
  </a:graphicData></a:graphic>
 </wp:inline>
</w:drawing>"""


def add(document: Document, chart: Chart, number: int, width: int) -> BaseOxmlElement:
    """Adds the parts; returns the frame for a run. `number` counts the charts, `width` is in EMU."""
    package = document.part.package
    part = Part(package.next_partname("/word/charts/chart%d.xml"), _CHART_TYPE, b"", package)
    relation = "rId1"
    made = drawn(chart, relation, width)
    part._blob = made.xml
    book = Part(package.next_partname("/word/embeddings/chart%d.xlsx"), _BOOK_TYPE, made.workbook, package)
    part.rels.add_relationship(f"{_OFFICE}/package", book, relation)
    height = Length(_HEAD + _BAR * len(chart.points))
    frame = _frame(document.part.relate_to(part, f"{_OFFICE}/chart"), chart, number)
    extent = frame.xpath(".//wp:extent")[0]
    extent.set("cx", str(width))
    extent.set("cy", str(int(height)))
    return frame


def drawn(chart: Chart, relation: str, width: int) -> Native:
    """Small letters, every name, numbers in one line, no frame; room for the names on the left and for the
    numbers on the right, whatever the bars."""
    made = native(chart, relation)
    space = parse_chart(made.xml)
    office = OfficeChart(space, None)
    office.font.size = office.plots[0].data_labels.font.size = _LETTERS
    space.find(f".//{_C}dLbls/{_C}txPr/{_A}bodyPr").set("wrap", "none")
    space.find(_C + "txPr").addprevious(parse_chart(_NO_LINE))
    space.find(f".//{_C}catAx/{_C}noMultiLvlLbl").addprevious(parse_chart(_EVERY_NAME))
    area = space.find(f".//{_C}plotArea")
    for former in area.findall(_C + "layout"):
        area.remove(former)
    names = min(_LETTER * max(len(point.label) for point in chart.points) / width, _MOST)
    area.insert(0, parse_chart(_LAYOUT.format(left=names, width=1 - names - _NUMBER / width)))
    return replace(made, xml=etree.tostring(space, xml_declaration=True, encoding="UTF-8", standalone=True))


def _frame(relation: str, chart: Chart, number: int) -> BaseOxmlElement:
    frame: BaseOxmlElement = parse_xml(_FRAME)
    properties = frame.xpath(".//wp:docPr")[0]
    properties.set("id", str(1000 + number))
    properties.set("name", f"chart{number}")
    properties.set("descr", spoken(chart))
    frame.xpath(".//a:graphicData/*")[0].set(f"{{{_OFFICE}}}id", relation)
    return frame


def tag_of(chart: Chart) -> str:
    """The tag of its title, which the footnote on all of its numbers follows."""
    return tag("chart", chart.title)
