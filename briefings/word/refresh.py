"""A Word briefing refilled from a newer snapshot: numbers by their tags, whatever people wrote around."""

import io
from collections.abc import Iterator
from dataclasses import replace
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from briefings.blocks import Briefing, Chart, Subject, plain, tag
from briefings.comparison import LINE, SENTENCE, Comparison, Difference, Refreshed
from briefings.footing import Cited, footnote, read_passport
from briefings.memory import Memory
from briefings.native_chart import spoken
from briefings.redrawn import parsed, redraw, serialised
from briefings.table_cells import CELL
from briefings.word import cells
from briefings.word.chart import tag_of
from briefings.word.listed import numbers as numbered
from briefings.word.listed import renew
from briefings.word.memory import recall, remember
from kpi.errors import BriefingUnreadable
from kpi.words import words


class WordBriefing:
    """A document that was written by briefings/word/writer.py, and perhaps edited since."""

    def __init__(self, content: bytes, name: str) -> None:
        try:
            self.document: Document = docx.Document(io.BytesIO(content))
            self.memory: Memory = recall(self.document)
            self.subject: Subject = read_passport(self.memory.passport)
        except (PackageNotFoundError, BadZipFile, ValueError, KeyError, OSError) as error:
            raise BriefingUnreadable(file=name) from error

    def refresh(self, new: Briefing) -> Refreshed:
        """Refilled from `new`, which is about the same subject in another snapshot."""
        comparison = Comparison(self.memory, new)
        written = [(one, c) for c, one in self._controls() if one.startswith(SENTENCE)]
        comparison.sentences((one, cells.shown(c)) for one, c in written)
        self._cells(comparison)
        for control, told in self._controls():
            _refill(control, told, comparison)
        cited = Cited(numbered(self.memory.lines))
        notes = self._notes(new, cited)
        self._charts(comparison)
        listed = renew(self.document, self.memory.lines, cited.numbers, new.documents)
        comparison.add_new()
        memory = comparison.remembered(notes=notes)
        remember(self.document, replace(memory, lines={**memory.lines, **listed}))
        self.document.core_properties.identifier = memory.passport
        stream = io.BytesIO()
        self.document.save(stream)
        return replace(comparison.found, content=stream.getvalue())

    def _controls(self) -> Iterator[tuple[BaseOxmlElement, str]]:
        """Those of the text and of the footers."""
        related = self.document.part.rels.values()
        footers = [r.target_part.element for r in related if r.reltype.endswith("/footer")]
        for root in (self.document.element.body, *footers):
            for control in root.iter(qn("w:sdt")):
                told = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
                if told is not None:
                    yield control, str(told.get(qn("w:val")))

    def _cells(self, comparison: Comparison) -> None:
        """First, so that a number that takes the place of another is known by its own tag."""
        names = {tag(name): name for name in self.memory.cells}
        for control, told in list(self._controls()):
            if name := names.get(told, ""):
                shown = cells.shown(control)
                text = comparison.cell(name, shown, whole=False)
                if text is not None and cells.refill(control, text):
                    comparison.placed(text)
                elif text is not None:
                    difference = Difference(name.removeprefix(CELL), shown, plain(text))
                    comparison.found.sentences.append(difference)

    def _notes(self, new: Briefing, cited: Cited) -> dict[str, str]:
        """Footnotes nobody has edited say where the new numbers come from; all of them, by their number."""
        part = next(
            r.target_part for r in self.document.part.rels.values() if r.reltype.endswith("/footnotes")
        )
        root = etree.fromstring(part.blob)
        say, told, wanted = words(new.subject.language), dict(self.memory.notes), self._wanted(new)
        for note in root:
            number, runs = note.get(qn("w:id")), [t for t in note.iter(qn("w:t")) if t.text]
            if number in wanted and "".join(t.text for t in runs).strip() == told.get(number):
                texts = (footnote(new, sources, say, cited) for sources in wanted[number])
                told[number] = "; ".join(dict.fromkeys(filter(None, texts))) or told[number]
                for rest in runs[1:]:
                    rest.text = ""
                runs[0].text = f" {told[number]}"
        part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        return told

    def _wanted(self, new: Briefing) -> dict[str, list[tuple[str, ...]]]:
        """Number of a footnote -> the observations behind each number it stands after."""
        sources = {fact.tag: fact.sources for fact in new.facts()}
        for chart in (block for block in new.blocks if isinstance(block, Chart)):
            sources[tag_of(chart)] = tuple(s for point in chart.points for s in point.fact.sources)
        wanted: dict[str, list[tuple[str, ...]]] = {}
        for control, told in self._controls():
            if told in sources and (number := _note_after(control)):
                wanted.setdefault(number, []).append(sources[told])
        return wanted

    def _charts(self, comparison: Comparison) -> None:
        """Charts get the new numbers, in the picture and in the workbook."""
        for frame in self.document.element.body.xpath(".//wp:docPr[@descr]"):
            if chart := comparison.drawn(str(frame.get("descr"))):
                _redraw(self.document, frame, chart, comparison)


def _refill(control: BaseOxmlElement, told: str, comparison: Comparison) -> None:
    if told.startswith((SENTENCE, CELL)):
        return
    shown = _text(control)
    if told.startswith(LINE):
        text = comparison.line(told.removeprefix(LINE), shown)
    else:
        text = comparison.number(told, shown)
    if text is not None:
        _set(control, text)


def _redraw(document: Document, frame: BaseOxmlElement, chart: Chart, comparison: Comparison) -> None:
    reference = next(e for e in frame.getparent().iter() if etree.QName(e).localname == "chart")
    relation = next(value for name, value in reference.attrib.items() if str(name).endswith("}id"))
    part = document.part.related_parts[relation]
    book = next((r.target_part for r in part.rels.values() if r.reltype.endswith("/package")), None)
    if book is not None:
        space = parsed(part.blob)
        frame.set("descr", spoken(chart))
        book._blob = redraw(space, book.blob, chart, comparison)
        part._blob = serialised(space)


def _text(control: BaseOxmlElement) -> str:
    return "".join(control.itertext(qn("w:t")))


def _set(control: BaseOxmlElement, text: str) -> None:
    """The text goes into the first run, whose look a person may have changed; the others are emptied."""
    first, *rest = control.iter(qn("w:t"))
    first.text = text
    for other in rest:
        other.text = ""


def _note_after(control: BaseOxmlElement) -> str:
    """The number of the footnote that follows: numbers that share one have it after the last of them."""
    for following in control.itersiblings():
        reference = following.find(qn("w:footnoteReference"))
        if reference is not None:
            return str(reference.get(qn("w:id")))
        told = following.findtext(qn("w:instrText")) or ""
        if "NOTEREF" in told:
            return told.split()[1].removeprefix("_RefSource")
    return ""
