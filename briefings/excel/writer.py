"""A briefing as an Excel workbook: a sheet per block, numbers as numbers, native charts, sources."""

import io
from collections.abc import Iterator, Sequence
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from briefings.blocks import Block, Briefing, Chart, Heading, Listing, Paragraph, Table, plain
from briefings.comparison import LINE, told_by
from briefings.excel import contents
from briefings.excel.bars import bars
from briefings.excel.columns import columns, grid, height, lines, paint
from briefings.excel.package import Package
from briefings.footing import passport
from briefings.memory import Memory
from briefings.workbook import put, sheet_name
from kpi.words import words

NAME, SOURCES = "brief_", "brief_sources"
"""Beginning of the names of the cells that can be refilled; the name of the table of sources."""
_WRAP = Alignment(wrap_text=True, vertical="top")
_RIGHT = Alignment(vertical="top", horizontal="right", indent=1)
_HEAD = PatternFill("solid", fgColor="DCEBED")
_FONT = "Calibri"
_BOLD, _TITLE = Font(name=_FONT, bold=True), Font(name=_FONT, bold=True, size=14)
_ALARM = Font(name=_FONT, bold=True, color="B00020")
_LINE, _FROZEN = 15, 9
"""Points of a line; rows down to the header of a table that may stand still."""


def write(briefing: Briefing) -> bytes:
    """Sheets in the order of the blocks; text that looks like a formula is text."""
    writer = _Writer(briefing)
    for title, blocks in _sheets(briefing):
        writer.sheet(title, blocks)
    writer.sources()
    stream = io.BytesIO()
    writer.book.save(stream)
    package = Package(stream.getvalue())
    package.remember(writer.memory())
    return package.content()


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
    if kept or not briefing.blocks:
        yield title, kept


class _Writer:
    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.say = words(briefing.subject.language)
        self.contents = contents.contents(briefing, self.say)
        self.keys: dict[str, str] = {}
        self.cells: dict[str, str] = {}
        self.book = Workbook()
        del self.book[self.book.sheetnames[0]]
        self.book.properties.title = briefing.title
        self.book.properties.identifier = passport(briefing.subject)

    def memory(self) -> Memory:
        told, numbers = self.briefing, {fact.tag: fact.text for fact in self.briefing.facts()}
        lines = {"footer": told.footer} | {
            key.removeprefix(LINE): self.contents[key].shown
            for key in self.keys.values()
            if key.startswith(LINE)
        }
        return Memory(
            passport(told.subject),
            numbers,
            lines=lines,
            cells=self.cells,
            keys=self.keys,
            sentences=told_by(told),
        )

    def sheet(self, title: str, blocks: Sequence[Block]) -> None:
        page = self.book.create_sheet(sheet_name(title))
        wide = grid(blocks, self.say)
        for number, width in enumerate(wide, start=1):
            page.column_dimensions[get_column_letter(number)].width = width
        self.top(page, wide)
        self.printed(page)
        for block in blocks:
            self.block(page, block, wide)

    def top(self, page: Worksheet, wide: Sequence[float]) -> None:
        """The title, as of when the data are, the mark of invented numbers."""
        title = self.line(page, self.briefing.title, wide)
        put(title, self.briefing.title)
        title.font = _TITLE
        for number, line in enumerate(self.briefing.dated):
            self.shown(self.line(page, line, wide), f"{LINE}dated-{number}")
        if self.briefing.mark:
            cell = self.line(page, self.briefing.mark, wide)
            put(cell, self.briefing.mark)
            cell.font = _ALARM

    def printed(self, page: Any) -> None:
        """Across the paper, as wide as it is, with the mark above and the snapshot below."""
        page.oddFooter.left.text = self.briefing.footer
        page.oddHeader.center.text = self.briefing.mark or None
        page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
        page.page_setup.paperSize = page.PAPERSIZE_A4
        page.sheet_properties.pageSetUpPr.fitToPage = True

    def line(self, page: Worksheet, text: str, wide: Sequence[float]) -> Cell:
        """The next row, one cell across the columns of the sheet and as tall as its text needs."""
        row = _next(page)
        if len(wide) > 1:
            page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(wide))
        page.row_dimensions[row].height = _LINE * lines(text, sum(wide)) + (4 if row == 1 else 0)
        cell = _cell(page, row, 1)
        cell.alignment = _WRAP
        return cell

    def block(self, page: Worksheet, block: Block, wide: Sequence[float]) -> None:
        if isinstance(block, Paragraph | Listing):
            for sentence in block.sentences:
                key = f"{contents.SAID}{sentence.name}"
                self.shown(self.line(page, plain(sentence.pieces), wide), key)
        elif isinstance(block, Table):
            self.table(page, block)
        elif isinstance(block, Chart):
            self.chart(page, block)

    def shown(self, cell: Cell, key: str) -> None:
        """What stands under the key; the cell gets a name, which goes with it wherever rows are put in."""
        content = self.contents[key]
        put(cell, content.value if content.value != "" else None)
        if content.format:
            cell.number_format = content.format
        name = f"{NAME}{len(self.keys) + 1}"
        self.name(name, cell)
        self.keys[name], self.cells[name] = key, content.shown

    def name(self, name: str, cell: Cell) -> None:
        place = f"{quote_sheetname(str(cell.parent.title))}!${cell.column_letter}${cell.row}"
        self.book.defined_names[name] = DefinedName(name, attr_text=place, hidden=True)

    def table(self, page: Worksheet, block: Table) -> None:
        """The header and the first column stay in sight and on every printed page."""
        made, first = columns(block, self.say), _next(page) + 1
        self.header(page, first, [column.head for column in made])
        for row in range(len(block.rows)):
            page.row_dimensions[first + 1 + row].height = height(block, row, self.say)
            for number, column in enumerate(made, start=1):
                cell = _cell(page, first + 1 + row, number)
                self.shown(cell, column.key(block, row))
                cell.alignment = _RIGHT if isinstance(cell.value, float) else _WRAP
        paint(page, block, first, self.say)
        if page.freeze_panes is None:
            page.freeze_panes = page.cell(first + 1 if first <= _FROZEN else 1, 2).coordinate
            page.print_title_rows = f"{first}:{first}"

    def header(self, page: Worksheet, row: int, names: Sequence[str]) -> None:
        for column, name in enumerate(names, start=1):
            cell = _cell(page, row, column)
            put(cell, name)
            cell.font, cell.fill, cell.alignment = _BOLD, _HEAD, _WRAP
        wide = [page.column_dimensions[get_column_letter(n)].width for n in range(1, len(names) + 1)]
        texts = zip(names, wide, strict=True)
        page.row_dimensions[row].height = _LINE * max(lines(name, width * 0.9) for name, width in texts)

    def chart(self, page: Worksheet, block: Chart) -> None:
        """Bars beside the numbers that they are drawn from."""
        first = _next(page) + 1
        self.header(page, first, [self.say("column-region"), f"{self.say('column-value')}, {block.series}"])
        for row, point in enumerate(block.points, start=first + 1):
            put(_cell(page, row, 1), point.label)
            if point.label == block.marked:
                page.cell(row, 1).font = _BOLD
            self.shown(_cell(page, row, 2), contents.point_key(block, point.label))
        page.add_chart(bars(page, block, first), f"D{first}")

    def sources(self) -> None:
        table = self.briefing.sources
        if table is None or not table.rows:
            return
        page = self.book.create_sheet(sheet_name(table.title))
        wide = [share * 1.4 for share in table.widths]
        for number, width in enumerate(wide, start=1):
            page.column_dimensions[get_column_letter(number)].width = width
        self.top(page, wide)
        self.printed(page)
        first = _next(page) + 1
        self.header(page, first, table.header)
        for row, texts in enumerate(table.rows, start=first + 1):
            for number, text in enumerate(texts, start=1):
                cell = _cell(page, row, number)
                put(cell, plain(text))
                cell.alignment = _WRAP
        page.freeze_panes, page.print_title_rows = f"B{first + 1}", f"{first}:{first}"
        self.name(SOURCES, _cell(page, first, 1))


def _cell(page: Worksheet, row: int, column: int) -> Cell:
    """Never a hidden part of a merged cell."""
    return cast("Cell", page.cell(row, column))


def _next(page: Worksheet) -> int:
    return 1 if page.max_row == 1 and page.cell(1, 1).value is None else page.max_row + 1
