"""A briefing as an Excel workbook: a sheet per block, numbers as numbers, native charts, sources."""

import io
from collections.abc import Iterator
from typing import cast

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.marker import DataPoint
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from briefings.blocks import Block, Briefing, Chart, Fact, Heading, Listing, Paragraph, Table, Text, plain
from briefings.footing import passport
from briefings.native_chart import BAR, MARKED, number_format
from briefings.workbook import put, sheet_name
from kpi.words import Words, words

_WRAP = Alignment(wrap_text=True, vertical="top")
_HEAD = PatternFill("solid", fgColor="DCEBED")
_ALARM = Font(bold=True, color="B00020")
_WIDE = 1.1


def write(briefing: Briefing) -> bytes:
    """Sheets in the order of the blocks; text that looks like a formula is text."""
    writer = _Writer(briefing)
    for title, blocks in _sheets(briefing):
        writer.sheet(title, blocks)
    if briefing.sources is not None and briefing.sources.rows:
        writer.sheet(briefing.sources.title, [briefing.sources])
    stream = io.BytesIO()
    writer.book.save(stream)
    return stream.getvalue()


def _sheets(briefing: Briefing) -> Iterator[tuple[str, list[Block]]]:
    """What stands under each heading; every chart has a sheet of its own."""
    title, kept = briefing.title, list[Block]()
    for block in briefing.blocks:
        if isinstance(block, Heading):
            if kept:
                yield title, kept
            title, kept = block.text, []
        elif isinstance(block, Chart):
            yield block.title, [block]
        else:
            kept.append(block)
    if kept:
        yield title, kept


class _Writer:
    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.say: Words = words(briefing.subject.language)
        self.book = Workbook()
        del self.book[self.book.sheetnames[0]]
        self.book.properties.title = briefing.title
        self.book.properties.identifier = passport(briefing.subject)

    def sheet(self, title: str, blocks: list[Block]) -> None:
        page = self.book.create_sheet(sheet_name(title))
        for line in (self.briefing.title, *self.briefing.dated, self.briefing.mark):
            if line:
                self.line(page, line, bold=line == self.briefing.title, alarm=line == self.briefing.mark)
        page.oddFooter.left.text = self.briefing.footer
        page.oddHeader.center.text = self.briefing.mark or None
        page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
        page.sheet_properties.pageSetUpPr.fitToPage = True
        for block in blocks:
            self.block(page, block)

    def line(self, page: Worksheet, text: str, bold: bool = False, alarm: bool = False) -> Cell:
        cell = _cell(page, _next(page), 1)
        put(cell, text)
        cell.font = _ALARM if alarm else Font(bold=bold)
        return cell

    def block(self, page: Worksheet, block: Block) -> None:
        if isinstance(block, Paragraph | Listing):
            for sentence in block.sentences:
                self.line(page, plain(sentence.pieces))
        elif isinstance(block, Table):
            self.table(page, block)
        elif isinstance(block, Chart):
            self.chart(page, block)

    def table(self, page: Worksheet, block: Table) -> None:
        """Every text as a reader sees it, and beside it the bare number it shows, where there is one."""
        numbered = [c for c in range(len(block.header)) if any(_fact(row[c]) for row in block.rows)]
        number = self.say("column-number")
        names = [*block.header, *(f"{block.header[column]}: {number}" for column in numbered)]
        first = _next(page) + 1
        self.header(page, first, names)
        for offset, row in enumerate(block.rows, start=1):
            for column, text in enumerate(row, start=1):
                cell = _cell(page, first + offset, column)
                put(cell, plain(text))
                cell.alignment = _WRAP
            for beside, column in enumerate(numbered, start=len(row) + 1):
                self.number(_cell(page, first + offset, beside), _fact(row[column]))
        page.freeze_panes = page.cell(first + 1, 2).coordinate
        page.print_title_rows = f"{first}:{first}"
        for column, width in enumerate([*block.widths, *(10 for _ in numbered)], start=1):
            page.column_dimensions[get_column_letter(column)].width = max(10, width * _WIDE)

    def header(self, page: Worksheet, row: int, names: list[str]) -> None:
        for column, name in enumerate(names, start=1):
            cell = _cell(page, row, column)
            put(cell, name)
            cell.font, cell.fill, cell.alignment = Font(bold=True), _HEAD, _WRAP

    def number(self, cell: Cell, fact: Fact | None) -> None:
        if fact is not None:
            cell.value = fact.value
            cell.number_format = number_format([fact])

    def chart(self, page: Worksheet, block: Chart) -> None:
        first = _next(page) + 1
        self.header(page, first, [self.say("column-region"), block.series, self.say("column-value")])
        for offset, point in enumerate(block.points, start=1):
            name = _cell(page, first + offset, 1)
            put(name, point.label)
            name.font = Font(bold=point.label == block.marked)
            self.number(_cell(page, first + offset, 2), point.fact)
            put(_cell(page, first + offset, 3), point.fact.text)
        for column, width in zip("ABC", (30, 16, 16), strict=True):
            page.column_dimensions[column].width = width
        page.add_chart(_bars(page, block, first), f"E{first}")


def _bars(page: Worksheet, block: Chart, first: int) -> BarChart:
    last = first + len(block.points)
    bars = BarChart()
    bars.type, bars.legend, bars.gapWidth = "bar", None, 40
    bars.title = block.title
    bars.add_data(Reference(page, min_col=2, min_row=first, max_row=last), titles_from_data=True)
    bars.set_categories(Reference(page, min_col=1, min_row=first + 1, max_row=last))
    bars.x_axis.scaling.orientation, bars.x_axis.delete, bars.y_axis.delete = "maxMin", False, True
    bars.height, bars.width = 3 + 0.6 * len(block.points), 18
    series = bars.series[0]
    series.graphicalProperties.solidFill = str(BAR)
    series.dLbls = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    for number, point in enumerate(block.points):
        if point.label == block.marked:
            marked = DataPoint(idx=number)
            marked.graphicalProperties.solidFill = str(MARKED)
            series.dPt.append(marked)
    return bars


def _fact(text: Text) -> Fact | None:
    """The first number of a cell: the figure itself, before its place or date."""
    return next((piece for piece in text if isinstance(piece, Fact)), None)


def _cell(page: Worksheet, row: int, column: int) -> Cell:
    """Nothing is merged here."""
    return cast("Cell", page.cell(row, column))


def _next(page: Worksheet) -> int:
    return 1 if page.max_row == 1 and page.cell(1, 1).value is None else page.max_row + 1
