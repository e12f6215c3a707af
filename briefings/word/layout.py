"""The page of a Word briefing: how much room there is, tables that use it, what stands above and below."""

from collections.abc import Iterator, Sequence

from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.oxml.ns import qn
from docx.section import Section, _Footer, _Header
from docx.shared import Cm, Length, Twips
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from briefings.word.xml import element, keep_rows_whole

_PAIR = Cm(14)
"""Two charts stand side by side on so much room."""
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
_HEAD, _LINES = "E4EEF0", "8A9BA0"
_MARGIN = "60"
"""Of a cell, in twentieths of a point."""


def room(section: Section) -> int:
    """EMU between the margins, of one column where the section has several."""
    width = int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0)
    columns = section._sectPr.find(qn("w:cols"))
    told = {} if columns is None else columns.attrib
    many, between = (int(told.get(qn(f"w:{name}"), usual)) for name, usual in (("num", 1), ("space", 720)))
    between = int(Twips(between))
    return (width - between * (many - 1)) // many


def share(table: Table, room: int, shares: Sequence[int]) -> None:
    """Columns by their shares of the room, whatever stands in them."""
    table.autofit = False
    for column, part in zip(table.columns, shares, strict=True):
        column.width = width = Length(room * part // sum(shares))
        for cell in column.cells:
            cell.width = width


def ruled(table: Table) -> None:
    """Thin grey lines, narrow margins and a shaded header."""
    _borders(table, "single")
    margins = element("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(element(f"w:{side}", w=_MARGIN, type="dxa"))
    table._tbl.tblPr.xpath("./w:tblLayout")[0].addnext(margins)
    for cell in table.rows[0].cells:
        cell._tc.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=_HEAD))


def side_by_side(document: Document, room: int, count: int) -> list[_Cell]:
    """A place for each of so many charts and its title, two in a row without lines, which no page tears;
    none where they would be too small."""
    if room < _PAIR or count < 2:
        return []
    table = document.add_table(rows=count // 2, cols=2)
    _borders(table, "nil")
    share(table, room, (1, 1))
    keep_rows_whole(table)
    cells = [cell for row in table.rows for cell in row.cells]
    for cell in cells:
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
    return cells


def edges(document: Document, kind: str) -> Iterator[_Header | _Footer]:
    """Every `header` or `footer`, those of first and even pages too; what a section shares with the one
    before it is given once."""
    even = document.settings.odd_and_even_pages_header_footer
    for number, section in enumerate(document.sections):
        first = section.different_first_page_header_footer
        names = [kind, *([f"first_page_{kind}"] if first else []), *([f"even_page_{kind}"] if even else [])]
        found: list[_Header | _Footer] = [getattr(section, name) for name in names]
        yield from (_cleared(edge) for edge in found if not number or not edge.is_linked_to_previous)


def _cleared(edge: _Header | _Footer) -> _Header | _Footer:
    """Without what a briefing that became a template said there."""
    if not edge.is_linked_to_previous:
        for said in edge._element.xpath("./w:p[.//w:tag[starts-with(@w:val, 'line/')]]/*[not(self::w:pPr)]"):
            said.getparent().remove(said)
    return edge


def free(edge: _Header | _Footer) -> Paragraph:
    """A paragraph of it in which nothing of the office's own stands."""
    last = edge.paragraphs[-1]
    return edge.add_paragraph(style=last.style) if last._p.xpath("./*[not(self::w:pPr)]") else last


def _borders(table: Table, kind: str) -> None:
    """Word wants them after the width of the table."""
    made = element("w:tblBorders")
    for edge in _EDGES:
        made.append(element(f"w:{edge}", val=kind, sz="4", space="0", color=_LINES))
    table._tbl.tblPr.xpath("./w:tblW")[0].addnext(made)
