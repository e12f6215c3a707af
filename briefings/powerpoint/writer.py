"""A briefing as six to eight slides: native charts and tables, tagged numbers, notes with the sources."""

import io
from datetime import datetime
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.text.text import _Paragraph
from pptx.util import Emu, Inches, Length, Pt

from briefings.blocks import (
    Block,
    Briefing,
    Chart,
    Fact,
    Heading,
    Listing,
    Paragraph,
    Sentence,
    Table,
    Text,
    plain,
)
from briefings.footing import note_text, passport
from briefings.native_chart import KIND, data_of, style
from briefings.powerpoint import slides
from kpi.words import words

CHARTS, ROWS, SENTENCES = 2, 7, 14
"""Charts shown, rows of a table on one slide, sentences on one slide; the notes hold the rest."""
_LEFT, _TOP, _EDGE = Inches(0.6), Inches(1.35), Inches(0.45)
_ALARM = RGBColor(0xB0, 0x00, 0x20)


def write(briefing: Briefing) -> bytes:
    """Raises TemplateUnsuitable."""
    writer = _Writer(briefing)
    writer.all()
    stream = io.BytesIO()
    writer.show.save(stream)
    return stream.getvalue()


def tables_of(briefing: Briefing) -> list[Table]:
    """The table of indicators in parts that fit a slide; the figures that disagree are in the notes."""
    whole = next(block for block in briefing.blocks if isinstance(block, Table))
    parts = [whole.rows[first : first + ROWS] for first in range(0, len(whole.rows), ROWS)]
    return [Table(whole.title, whole.header, part, whole.widths, whole.numbers) for part in parts]


class _Writer:
    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.say = words(briefing.subject.language)
        self.show = slides.empty()
        self.width = Emu(int(self.show.slide_width or slides.WIDTH))
        self.height = Emu(int(self.show.slide_height or slides.HEIGHT))

    def all(self) -> None:
        first = self.slide(slides.TITLE, self.briefing.title)
        self.lines(first, [Sentence("", (line,)) for line in self.briefing.dated], Inches(4.6))
        groups = _groups(self.briefing)
        self.told(groups[0])
        for table in tables_of(self.briefing):
            self.table(table)
        for chart in [b for b in self.briefing.blocks if isinstance(b, Chart)][:CHARTS]:
            self.chart(chart)
        listed = [group for group in groups[1:] if group[1]]
        middle = (len(listed) + 1) // 2
        for half in (listed[:middle], listed[middle:]):
            if half:
                self.told((" · ".join(title for title, _ in half), [s for _, found in half for s in found]))
        self.properties()

    def slide(self, kind: str, title: str) -> Slide:
        """With the snapshot below and, for invented numbers, the mark above."""
        layout = slides.layout(self.show, kind)
        slide: Slide = self.show.slides.add_slide(layout)
        head: Any = slide.shapes.title
        head.text_frame.text = title
        if kind == slides.TITLE_ONLY:
            head.left, head.top, head.width, head.height = _LEFT, _EDGE, self.room, Inches(0.8)
            head.text_frame.paragraphs[0].font.size = Pt(26)
        else:
            head.left, head.top, head.width, head.height = _LEFT, Inches(2.2), self.room, Inches(2)
            for shape in list(slide.placeholders)[1:]:
                shape.element.getparent().remove(shape.element)
        self.small(slide, self.briefing.footer, Emu(self.height - _EDGE), alarm=False)
        if self.briefing.mark:
            self.small(slide, self.briefing.mark, Inches(0.08), alarm=True)
        return slide

    @property
    def room(self) -> Emu:
        return Emu(self.width - 2 * _LEFT)

    def small(self, slide: Slide, text: str, top: Length, alarm: bool) -> None:
        box = slide.shapes.add_textbox(_LEFT, top, self.room, Inches(0.35))
        run = box.text_frame.paragraphs[0].add_run()
        run.text, run.font.size, run.font.bold = text, Pt(14 if alarm else 10), alarm
        if alarm:
            run.font.color.rgb = _ALARM

    def told(self, group: tuple[str, list[Sentence]]) -> None:
        title, sentences = group
        slide = self.slide(slides.TITLE_ONLY, title)
        self.lines(slide, sentences[:SENTENCES], _TOP)
        self.notes(slide, [s.pieces for s in sentences], [plain(s.pieces) for s in sentences[SENTENCES:]])

    def lines(self, slide: Slide, sentences: list[Sentence], top: Length) -> Shape:
        box = slide.shapes.add_textbox(_LEFT, top, self.room, Emu(self.height - top - _EDGE))
        frame = box.text_frame
        frame.word_wrap = True
        size = Pt(18 if len(sentences) <= 6 else 14 if len(sentences) <= 10 else 12)
        for number, sentence in enumerate(sentences):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            paragraph.space_after = Pt(4)
            _fill(paragraph, sentence.pieces, size)
        return box

    def table(self, block: Table) -> None:
        slide = self.slide(slides.TITLE_ONLY, block.title)
        rows, columns = len(block.rows) + 1, len(block.header)
        frame: Any = slide.shapes.add_table(rows, columns, _LEFT, _TOP, self.room, Inches(0.5 * rows))
        for column, width in zip(frame.table.columns, block.widths, strict=True):
            column.width = Emu(self.room * width // sum(block.widths))
        header: tuple[Text, ...] = tuple((name,) for name in block.header)
        for cells, texts in zip(frame.table.rows, (header, *block.rows), strict=True):
            for cell, text in zip(cells.cells, texts, strict=True):
                cell.vertical_anchor = MSO_ANCHOR.MIDDLE
                _fill(cell.text_frame.paragraphs[0], text, Pt(11))
        self.notes(slide, [text for row in block.rows for text in row])

    def chart(self, block: Chart) -> None:
        slide = self.slide(slides.TITLE_ONLY, block.title)
        height = Emu(self.height - _TOP - _EDGE)
        data: Any = data_of(block)
        frame: Any = slide.shapes.add_chart(KIND, _LEFT, _TOP, self.room, height, data)
        style(frame.chart, block)
        told = "; ".join(f"{point.label} – {point.fact.text}" for point in block.points)
        frame._element.nvGraphicFramePr.cNvPr.set("descr", f"{block.title}: {told}")
        self.notes(slide, [(point.fact,) for point in block.points])

    def notes(self, slide: Slide, texts: list[Text], more: list[str] | None = None) -> None:
        """What did not fit, then the sources of every number on the slide."""
        facts = [piece for text in texts for piece in text if isinstance(piece, Fact)]
        told = dict.fromkeys(note_text(self.briefing, fact, self.say) for fact in facts)
        lines = [*(more or []), *(f"{self.say('sheet-sources')}: {note}" for note in told if note)]
        frame: Any = slide.notes_slide.notes_text_frame
        frame.text = "\n".join(lines or [self.say("brief-no-sources")])

    def properties(self) -> None:
        about, subject = self.show.core_properties, self.briefing.subject
        about.title, about.identifier, about.author = self.briefing.title, passport(subject), ""
        about.created = about.modified = datetime.strptime(subject.snapshot[:15], "%Y%m%dT%H%M%S")


def _fill(paragraph: _Paragraph, text: Text, size: Pt) -> None:
    """Every number is a run of its own with its tag."""
    for piece in text:
        run = paragraph.add_run()
        run.text = piece.text if isinstance(piece, Fact) else piece
        run.font.size = size
        if isinstance(piece, Fact):
            run._r.get_or_add_rPr().set("bmk", piece.tag)


def _groups(briefing: Briefing) -> list[tuple[str, list[Sentence]]]:
    """The sentences under each heading."""
    found: list[tuple[str, list[Sentence]]] = []
    for block in briefing.blocks:
        if isinstance(block, Heading):
            found.append((block.text, []))
        else:
            found[-1][1].extend(_sentences(block))
    return found


def _sentences(block: Block) -> tuple[Sentence, ...]:
    return block.sentences if isinstance(block, Paragraph | Listing) else ()
