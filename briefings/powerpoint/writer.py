"""A briefing as five to eight slides: native charts and tables, tagged numbers, notes with the sources."""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide
from pptx.util import Emu, Length, Pt

from briefings.blocks import Briefing, Chart, Sentence, Table, Text, plain
from briefings.comparison import LINE, points_of, told_by
from briefings.footing import passport
from briefings.memory import Memory
from briefings.native_chart import KIND, data_of, spoken, style
from briefings.powerpoint import fit, slides
from briefings.powerpoint.package import remember
from briefings.powerpoint.plan import INNER, Page, Room, Section, pages
from briefings.powerpoint.tagged import fill, tag_of
from briefings.powerpoint.told import notes_of
from briefings.table_cells import cell_tag, cells_of
from kpi.words import words

_ALARM = RGBColor(0xB0, 0x00, 0x20)
_CHART, _CAPTION, _MARK, _TITLES = 12, 14, 14, (40, 32, 28, 24, 20, 18, 16, 14)
"""Points of the letters."""


def write(briefing: Briefing) -> bytes:
    """Raises TemplateUnreadable, TemplateUnsuitable."""
    writer = _Writer(briefing)
    writer.all()
    stream = io.BytesIO()
    writer.show.save(stream)
    return stream.getvalue()


class _Writer:
    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.say = words(briefing.subject.language)
        self.show = slides.empty()
        self.frame = slides.frame(self.show)
        self.notes: dict[str, str] = {}
        self.lines: dict[str, str] = {}

    def all(self) -> None:
        self.opening()
        frame = self.frame
        room = Room(frame.width / Pt(1) - INNER, (frame.foot - frame.top) / Pt(1) - INNER)
        for page in pages(self.briefing, room, self.say):
            self.page(page)
        self.properties()
        numbers = {fact.tag: fact.text for fact in self.briefing.facts()}
        told = (numbers, self.notes, self.lines, cells_of(self.briefing), points_of(self.briefing))
        memory = Memory(passport(self.briefing.subject), *told, sentences=told_by(self.briefing))
        remember(self.show, memory)

    def opening(self) -> None:
        """The title and as of when the data are."""
        slide, top = self.slide(slides.TITLE, self.briefing.title, 40)
        for shape in list(slide.placeholders)[1:]:
            shape.element.getparent().remove(shape.element)
        dated = [Sentence(f"line/dated-{n}", (line,)) for n, line in enumerate(self.briefing.dated)]
        width, height = self.frame.width / Pt(1) - INNER, (self.frame.foot - top) / Pt(1) - INNER
        size = next((s for s in fit.SIZES[1:] if fit.height(dated, width, s) <= height), fit.SMALLEST)
        self.text(slide, (Section("", tuple(dated)),), size, top)

    def page(self, page: Page) -> None:
        slide, top = self.slide(slides.TITLE_ONLY, page.title, 28)
        slide._element.cSld.set("name", page.name)
        if page.table is not None:
            self.table(slide, page, page.table, top)
        elif page.charts:
            self.charts(slide, page.charts, top)
        else:
            self.text(slide, page.sections, page.size, top)
        notes: Any = slide.notes_slide.notes_text_frame
        notes.text = self.notes[page.name] = notes_of(page, self.briefing, self.say)

    def slide(self, kind: str, title: str, largest: float) -> tuple[Slide, int]:
        """With the snapshot and, for invented numbers, the mark; and where its title ends."""
        slide: Slide = self.show.slides.add_slide(slides.layout(self.show, kind))
        head: Any = slide.shapes.title
        head.text_frame.text = title
        width, height = head.width / Pt(1) - INNER, head.height / Pt(1) - INNER
        sizes = (size for size in _TITLES if size <= largest)
        size = next((s for s in sizes if fit.lines(title, width, s) * s * fit.LINE <= height), fit.SMALLEST)
        head.text_frame.paragraphs[0].runs[0].font.size = Pt(size)
        footer = Sentence("line/footer", (self.briefing.footer,))
        beside = bool(self.briefing.mark) and self.frame.head == self.frame.foot
        self.paragraphs(self.strip(slide, self.frame.foot, 0, 1 - beside / 2), [footer], fit.SMALLEST)
        if self.briefing.mark:
            self.mark(self.strip(slide, self.frame.head, beside / 2, 1), fit.SMALLEST if beside else _MARK)
        return slide, slides.below(head)

    def strip(self, slide: Slide, top: int, first: float, last: float) -> Any:
        """The text of one line, from one share of the width to another."""
        left, width = self.frame.left + self.frame.width * first, self.frame.width * (last - first)
        text = self.box(slide, round(left), top, round(width), slides.STRIP)
        text.margin_top = text.margin_bottom = 0
        return text

    def box(self, slide: Slide, left: int, top: int, width: int, height: int) -> Any:
        """The text of a box."""
        box = slide.shapes.add_textbox(Emu(left), Emu(top), Emu(width), Emu(height))
        box.text_frame.word_wrap = True
        return box.text_frame

    def mark(self, frame: Any, size: float) -> None:
        """To the right, where the snapshot leaves it room."""
        frame.text = self.briefing.mark
        paragraph = frame.paragraphs[0]
        paragraph.alignment = PP_ALIGN.RIGHT
        font = paragraph.runs[0].font
        font.bold, font.size, font.color.rgb = True, Pt(size), _ALARM

    def text(self, slide: Slide, sections: tuple[Section, ...], size: float, top: int) -> None:
        """The headings of several sections stand above their sentences."""
        frame = self.box(slide, self.frame.left, top, self.frame.width, self.frame.foot - top)
        for section in sections:
            if len(sections) > 1:
                self.paragraphs(frame, [Sentence("", (section.heading,))], size, bold=True)
            self.paragraphs(frame, section.sentences, size)

    def paragraphs(
        self, frame: Any, sentences: Sequence[Sentence], size: float, bold: bool | None = None
    ) -> None:
        for sentence in sentences:
            empty = not frame.paragraphs[0].runs
            paragraph = frame.paragraphs[0] if empty else frame.add_paragraph()
            paragraph.space_after = Pt(fit.AFTER)
            paragraph.font.bold = bold
            fill(paragraph, sentence.pieces, tag_of(sentence), Pt(size))
            if sentence.name.startswith(LINE):
                self.lines[sentence.name.removeprefix(LINE)] = plain(sentence.pieces)

    def table(self, slide: Slide, page: Page, block: Table, top: int) -> None:
        shares, size = sum(block.widths), Pt(page.size)
        place = (Emu(self.frame.left), Emu(top), Emu(self.frame.width), Emu(1))
        frame: Any = slide.shapes.add_table(len(page.rows) + 1, len(block.header), *place)
        for column, width in zip(frame.table.columns, block.widths, strict=True):
            column.width = Emu(self.frame.width * width // shares)
        for cell, name in zip(frame.table.rows[0].cells, block.header, strict=True):
            self.cell(cell, (name,), "", size)
        tall = fit.heights(block, self.frame.width / Pt(1), page.size)
        frame.table.rows[0].height = Pt(tall[0])
        for row, number in zip(list(frame.table.rows)[1:], page.rows, strict=True):
            row.height = Pt(tall[number + 1])
            for column, cell in enumerate(row.cells):
                self.cell(cell, block.rows[number][column], cell_tag(block, number, column), size)
                if column in block.numbers:
                    cell.text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT

    def cell(self, cell: Any, text: Text, tag: str, size: Length) -> None:
        cell.vertical_anchor = MSO_ANCHOR.MIDDLE
        cell.margin_left = cell.margin_right = Pt(fit.CELL_SIDES / 2)
        cell.margin_top = cell.margin_bottom = Pt(fit.CELL_ENDS / 2)
        fill(cell.text_frame.paragraphs[0], text, tag, size)

    def charts(self, slide: Slide, blocks: tuple[Chart, ...], top: int) -> None:
        """Side by side, each under its title where there are several."""
        width, height = self.frame.width // len(blocks), self.frame.foot - top
        titles = [Sentence("", (block.title,)) for block in blocks] if len(blocks) > 1 else []
        tall = (fit.height([title], width / Pt(1) - INNER, _CAPTION) for title in titles)
        head = Pt(max(tall) + INNER) if titles else 0
        for number, block in enumerate(blocks):
            left = self.frame.left + number * width
            for title in titles[number : number + 1]:
                self.paragraphs(self.box(slide, left, top, width, head), [title], _CAPTION, bold=True)
            data: Any = data_of(block)
            place = (Emu(left), Emu(top + head), Emu(width), Emu(height - head))
            frame: Any = slide.shapes.add_chart(KIND, *place, data)
            style(frame.chart, block, _CHART)
            frame._element.nvGraphicFramePr.cNvPr.set("descr", spoken(block))

    def properties(self) -> None:
        about, subject = self.show.core_properties, self.briefing.subject
        about.title, about.identifier, about.author = self.briefing.title, passport(subject), ""
        about.created = about.modified = datetime.strptime(subject.snapshot[:15], "%Y%m%dT%H%M%S")
