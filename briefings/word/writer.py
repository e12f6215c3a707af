"""A briefing as a Word document: real styles, tagged numbers, footnotes, repeating headers, native charts."""

import io
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from itertools import groupby, pairwise, zip_longest

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph as WordParagraph

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
    skeleton_tag,
    tag,
)
from briefings.comparison import points_of
from briefings.footing import Cited, footnote, passport
from briefings.memory import Memory
from briefings.table_cells import cell_tag, cells_of
from briefings.word import chart as word_chart
from briefings.word import layout
from briefings.word.listed import DOCUMENT, listed, shown
from briefings.word.memory import remember
from briefings.word.notes import Notes
from briefings.word.styles import LOCALES, empty
from briefings.word.xml import control, field, identity, keep_rows_whole, repeat_header, run, small_print
from kpi.words import words

_BETWEEN, _AWAY = Cm(0.4), Pt(6)
_ALARM = RGBColor(0xB0, 0x00, 0x20)


def write(briefing: Briefing) -> bytes:
    """Raises TemplateUnsuitable."""
    writer = _Writer(briefing)
    writer.all()
    stream = io.BytesIO()
    writer.document.save(stream)
    return stream.getvalue()


class _Writer:
    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.say = words(briefing.subject.language)
        self.document: Document = empty(briefing.subject.language)
        self.notes = Notes(self.document)
        self.cited = Cited()
        self.room = layout.room(self.document.sections[-1])
        self._used: Counter[str] = Counter()
        self._charts = 0
        self._heading = ""
        self._lines: dict[str, str] = {}

    def all(self) -> None:
        self.document.add_paragraph(self.briefing.title, "Title")
        for number, line in enumerate(self.briefing.dated):
            self.line(self.document.add_paragraph(style="Subtitle"), f"dated-{number}", line)
        for kind, group in groupby(self.briefing.blocks, key=type):
            if kind is Chart:
                self.charts([block for block in group if isinstance(block, Chart)])
            else:
                for block in group:
                    self.block(block)
        self.sources()
        self.edges()
        self.properties()
        self.notes.save()
        numbers = {fact.tag: fact.text for fact in self.briefing.facts()}
        told = passport(self.briefing.subject)
        kept = (self.notes.texts, self._lines, cells_of(self.briefing), points_of(self.briefing))
        remember(self.document, Memory(told, numbers, *kept))

    def block(self, block: Block) -> None:
        if isinstance(block, Heading):
            self.heading(block.text)
        elif isinstance(block, Paragraph):
            self.paragraph(block)
        elif isinstance(block, Listing):
            for sentence in block.sentences:
                self.sentence(self.added("List Bullet"), sentence)
        elif isinstance(block, Table):
            self.table(block)

    def heading(self, text: str) -> None:
        self.document.add_paragraph(text, "Heading 1")
        self._heading = text

    def paragraph(self, block: Paragraph) -> None:
        into = self.added("Normal")
        for number, sentence in enumerate(block.sentences):
            if number:
                into._p.append(run(" "))
            self.sentence(into, sentence)

    def added(self, style: str) -> WordParagraph:
        """A paragraph of text, away from a table above it."""
        above = self.document.element.body.xpath("./*[not(self::w:sectPr)][last()][self::w:tbl]")
        made = self.document.add_paragraph(style=style)
        if above:
            made.paragraph_format.space_before = _AWAY
        return made

    def line(self, into: WordParagraph, name: str, text: str) -> None:
        """A line that a newer snapshot says otherwise."""
        self._lines[name] = text
        told = f"line/{name}"
        into._p.append(control(told, name, [run(text)], self.identity(told)))

    def sentence(self, into: WordParagraph, sentence: Sentence) -> None:
        """The whole sentence is a content control too: its tag keeps what it said besides the numbers."""
        told = skeleton_tag(sentence)
        into._p.append(control(told, sentence.name, self.pieces(sentence.pieces), self.identity(told)))

    def pieces(self, text: Text) -> list[BaseOxmlElement]:
        """Numbers in their content controls; the footnote that several share follows the last of them."""
        notes = [self.note(piece.sources) for piece in text if isinstance(piece, Fact)]
        follow = iter(pairwise([*notes, ""]))
        found: list[BaseOxmlElement] = []
        for piece in text:
            if isinstance(piece, Fact):
                found.append(control(piece.tag, piece.tag, [run(piece.text)], self.identity(piece.tag)))
                note, after = next(follow)
                found += self.notes.refer(note) if note and note != after else []
            else:
                found.append(run(piece))
        return found

    def note(self, sources: Iterable[str]) -> str:
        """Nothing for a count that the briefing made itself."""
        return footnote(self.briefing, sources, self.say, self.cited)

    def identity(self, tag: str) -> int:
        self._used[tag] += 1
        return identity(tag, self._used[tag])

    def table(self, block: Table) -> None:
        if block.title != self._heading:
            self.document.add_paragraph(block.title, "Caption").paragraph_format.keep_with_next = True
        table = self.document.add_table(rows=1, cols=len(block.header), style="Table Grid")
        for cell, name in zip(table.rows[0].cells, block.header, strict=True):
            self.cell(cell.paragraphs[0], [run(name)], bold=True)
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        repeat_header(table.rows[0])
        for row, texts in enumerate(block.rows):
            for number, (cell, text) in enumerate(zip(table.add_row().cells, texts, strict=True)):
                told = tag(name := cell_tag(block, row, number))
                made = control(told, name, self.pieces(text), self.identity(told))
                self.cell(cell.paragraphs[0], [made], right=number in block.numbers)
        layout.share(table, self.room, block.widths)
        layout.ruled(table)
        keep_rows_whole(table)

    def cell(
        self, into: WordParagraph, pieces: list[BaseOxmlElement], bold: bool = False, right: bool = False
    ) -> None:
        into.paragraph_format.space_after = Pt(0)
        into.alignment = WD_ALIGN_PARAGRAPH.RIGHT if right else WD_ALIGN_PARAGRAPH.LEFT
        for part in pieces:
            into._p.append(part)
        for made in into._p.xpath(".//w:r"):
            small_print(made, bold)

    def charts(self, blocks: list[Chart]) -> None:
        """Two side by side where there is room; an odd one has a row of its own."""
        cells = layout.side_by_side(self.document, self.room, len(blocks))
        for block, cell in zip_longest(blocks, cells):
            if cell is None:
                title = self.document.add_paragraph()
                title.paragraph_format.keep_with_next = True
                self.chart(title, self.document.add_paragraph(), block, self.room)
            else:
                width = self.room // 2 - _BETWEEN
                self.chart(cell.paragraphs[0], cell.add_paragraph(), block, width)

    def chart(self, title: WordParagraph, into: WordParagraph, block: Chart, width: int) -> None:
        """Its title has the footnote on all of its numbers."""
        self._charts += 1
        title.style = self.document.styles["Caption"]
        told = word_chart.tag_of(block)
        title._p.append(control(told, block.title, [run(block.title)], self.identity(told)))
        note = self.note(source for point in block.points for source in point.fact.sources)
        for part in self.notes.refer(note) if note else ():
            title._p.append(part)
        into.paragraph_format.space_after = Pt(0)
        into.add_run()._r.append(word_chart.add(self.document, block, self._charts, width))

    def sources(self) -> None:
        """The documents that footnotes refer to, by their numbers."""
        self.heading(self.say("sheet-sources"))
        if not self.cited.numbers:
            self.document.add_paragraph(self.say("brief-no-sources"))
            return
        self.document.add_paragraph(self.say("brief-legend"), "Brief Note Text")
        for name, number in self.cited.numbers.items():
            document = self.briefing.documents[name]
            self.document.add_paragraph(style="Brief Source")._p.append(listed(name, number, document))
            self._lines[f"{DOCUMENT}{name}"] = shown(number, document)

    def edges(self) -> None:
        """The mark of invented numbers above every page, the snapshot and the page's number below."""
        for header in layout.edges(self.document, "header"):
            if self.briefing.mark:
                self.mark(layout.free(header))
        for footer in layout.edges(self.document, "footer"):
            below = layout.free(footer)
            self.line(below, "footer", self.briefing.footer)
            below._p.append(run(" · "))
            for part in self.page():
                below._p.append(part)

    def mark(self, into: WordParagraph) -> None:
        told = into.add_run(self.briefing.mark)
        told.font.bold, told.font.color.rgb = True, _ALARM
        into._p.append(control("line/mark", "mark", [told._r], self.identity("line/mark")))

    def page(self) -> list[BaseOxmlElement]:
        """`Page 1 of 4` with fields in the places of the numbers."""
        found: list[BaseOxmlElement] = []
        text = self.say("brief-page", page="\ue000PAGE\ue000", pages="\ue000NUMPAGES\ue000")
        for number, part in enumerate(text.split("\ue000")):
            found += field(part, "1") if number % 2 else [run(part)] if part else []
        return found

    def properties(self) -> None:
        about, subject = self.document.core_properties, self.briefing.subject
        about.title, about.identifier = self.briefing.title, passport(subject)
        about.language, about.author, about.comments = LOCALES[subject.language], "", ""
        about.created = about.modified = datetime.strptime(subject.snapshot[:15], "%Y%m%dT%H%M%S")
