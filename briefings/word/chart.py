"""A native chart in a Word document: its part, the workbook inside, and the frame in the text."""

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length

from briefings.blocks import Chart
from briefings.native_chart import native

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_WIDTH, _HEAD, _BAR = Cm(16.5), Cm(1), Cm(0.62)
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


def add(document: Document, chart: Chart, number: int) -> BaseOxmlElement:
    """Adds the parts; returns the frame for a run. `number` counts the charts of the document."""
    package = document.part.package
    part = Part(PackURI(f"/word/charts/chart{number}.xml"), _CHART_TYPE, b"", package)
    relation = "rId1"
    made = native(chart, relation)
    part._blob = made.xml
    book = Part(PackURI(f"/word/embeddings/chart{number}.xlsx"), _BOOK_TYPE, made.workbook, package)
    part.rels.add_relationship(f"{_OFFICE}/package", book, relation)
    height = Length(_HEAD + _BAR * len(chart.points))
    return _frame(document.part.relate_to(part, f"{_OFFICE}/chart"), chart, number, height)


def _frame(relation: str, chart: Chart, number: int, height: Length) -> BaseOxmlElement:
    frame: BaseOxmlElement = parse_xml(_FRAME)
    extent, properties = frame.xpath(".//wp:extent")[0], frame.xpath(".//wp:docPr")[0]
    extent.set("cx", str(int(_WIDTH)))
    extent.set("cy", str(int(height)))
    properties.set("id", str(1000 + number))
    properties.set("name", f"chart{number}")
    properties.set("descr", spoken(chart))
    frame.xpath(".//a:graphicData/*")[0].set(f"{{{_OFFICE}}}id", relation)
    return frame


def spoken(chart: Chart) -> str:
    """The chart read aloud."""
    return f"{chart.title}: " + "; ".join(f"{point.label} – {point.fact.text}" for point in chart.points)
