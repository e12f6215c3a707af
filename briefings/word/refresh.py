"""A Word briefing refilled from a newer snapshot: numbers by their tags, whatever people wrote around them.

What somebody changed by hand stays as it is and is named. So are sentences that no longer hold: their words
were chosen for other numbers, or are a person's own, so nobody but a person may change them.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from briefings.blocks import Briefing, Chart, Fact, Listing, Paragraph, Sentence, Subject, plain, skeleton_tag
from briefings.footing import Cited, footnote, passport, read_passport
from briefings.word.chart import drawn, spoken, tag_of
from briefings.word.listed import numbers as numbered
from briefings.word.listed import renew
from briefings.word.memory import Memory, recall, remember
from kpi.errors import BriefingUnreadable
from kpi.words import words

_SENTENCE, _LINE = "sentence/", "line/"


@dataclass(frozen=True)
class Difference:
    """A number or sentence: what the document says, what the newer snapshot says ('' for nothing)."""

    tag: str
    old: str
    new: str


@dataclass(frozen=True)
class Refreshed:
    """`numbers` were refilled; `edited` were changed by hand, and left; of the `gone` nothing is known any
    more, and they were left; `sentences` do not hold any more; the `added` have no place in the document."""

    content: bytes
    numbers: list[Difference] = field(default_factory=list)
    edited: list[Difference] = field(default_factory=list)
    gone: list[Difference] = field(default_factory=list)
    sentences: list[Difference] = field(default_factory=list)
    added: list[Difference] = field(default_factory=list)


class WordBriefing:
    """A document that was written by briefings/word/writer.py, and perhaps edited since."""

    def __init__(self, content: bytes, name: str) -> None:
        try:
            self.document: Document = docx.Document(io.BytesIO(content))
            self.memory: Memory = _memory(self.document)
            self.subject: Subject = read_passport(self.memory.passport)
        except (PackageNotFoundError, BadZipFile, ValueError, KeyError, OSError) as error:
            raise BriefingUnreadable(file=name) from error

    def refresh(self, new: Briefing) -> Refreshed:
        """Refilled from `new`, which is about the same subject in another snapshot."""
        found = Refreshed(b"", sentences=list(self._outdated(new)))
        facts = {fact.tag: fact for fact in new.facts()}
        lines = {"footer": new.footer, **{f"dated-{n}": line for n, line in enumerate(new.dated)}}
        for control, tag in self._controls():
            if tag.startswith(_LINE):
                self._line(control, tag.removeprefix(_LINE), lines)
            elif not tag.startswith(_SENTENCE):
                self._number(control, tag, facts.get(tag), found)
        known = self.memory.numbers
        found.added.extend(Difference(t, "", f.text) for t, f in facts.items() if t not in known)
        cited = Cited(numbered(self.memory.lines))
        notes = self._notes(new, cited)
        self._charts(new)
        lines |= renew(self.document, self.memory.lines, cited.numbers, new.documents)
        numbers = {tag: facts[tag].text if tag in facts else text for tag, text in known.items()}
        told = passport(new.subject)
        remember(self.document, Memory(told, numbers, notes, {**self.memory.lines, **lines}))
        self.document.core_properties.identifier = told
        stream = io.BytesIO()
        self.document.save(stream)
        return replace(found, content=stream.getvalue())

    def _controls(self) -> Iterator[tuple[BaseOxmlElement, str]]:
        """Those of the text and of the footers."""
        related = self.document.part.rels.values()
        footers = [r.target_part.element for r in related if r.reltype.endswith("/footer")]
        for root in (self.document.element.body, *footers):
            for control in root.iter(qn("w:sdt")):
                tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
                if tag is not None:
                    yield control, str(tag.get(qn("w:val")))

    def _number(self, control: BaseOxmlElement, tag: str, fact: Fact | None, found: Refreshed) -> None:
        old, remembered = _text(control), self.memory.numbers.get(tag)
        if remembered is None:
            return
        if fact is None:
            found.gone.append(Difference(tag, old, ""))
        elif old != remembered:
            found.edited.append(Difference(tag, old, fact.text))
        elif old != fact.text:
            _set(control, fact.text)
            found.numbers.append(Difference(tag, old, fact.text))

    def _line(self, control: BaseOxmlElement, name: str, lines: dict[str, str]) -> None:
        if name in lines and _text(control) == self.memory.lines.get(name):
            _set(control, lines[name])

    def _outdated(self, new: Briefing) -> Iterator[Difference]:
        """Sentences whose words would now be others, or that are said no more or for the first time."""
        now = {sentence.name: sentence for sentence in _sentences(new)}
        kept = {skeleton_tag(sentence): name for name, sentence in now.items()}
        written = [(c, tag) for c, tag in self._controls() if tag.startswith(_SENTENCE)]
        named = {tag: tag.split("/", 2)[2] for _, tag in written}
        for control, tag in written:
            if tag not in kept:
                again = now.get(named[tag])
                yield Difference(named[tag], _text(control), plain(again.pieces) if again else "")
        for tag, name in kept.items():
            if tag not in named and name not in named.values():
                yield Difference(name, "", plain(now[name].pieces))

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
        for control, tag in self._controls():
            if tag in sources and (number := _note_after(control)):
                wanted.setdefault(number, []).append(sources[tag])
        return wanted

    def _charts(self, new: Briefing) -> None:
        """Charts of the same title get the new numbers, in the picture and in the workbook."""
        frames = self.document.element.body.xpath(".//wp:docPr[@descr]")
        for chart in (block for block in new.blocks if isinstance(block, Chart)):
            for frame in (f for f in frames if str(f.get("descr")).startswith(f"{chart.title}: ")):
                _redraw(self.document, frame, chart)


def _redraw(document: Document, frame: BaseOxmlElement, chart: Chart) -> None:
    reference = next(e for e in frame.getparent().iter() if etree.QName(e).localname == "chart")
    relation = next(value for name, value in reference.attrib.items() if str(name).endswith("}id"))
    part = document.part.related_parts[relation]
    book = next((rid for rid, r in part.rels.items() if r.reltype.endswith("/package")), "")
    if book:
        frame.set("descr", spoken(chart))
        made = drawn(chart, book, int(frame.getparent().xpath("./wp:extent/@cx")[0]))
        part._blob, part.related_parts[book]._blob = made.xml, made.workbook


def read(file: Path) -> WordBriefing:
    """Raises BriefingUnreadable for a file that is not there or is no briefing of ours."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise BriefingUnreadable(file=str(file)) from error
    return WordBriefing(content, str(file))


def _memory(document: Document) -> Memory:
    found = recall(document)
    if found is None:
        raise ValueError
    return found


def _sentences(briefing: Briefing) -> Iterator[Sentence]:
    for block in briefing.blocks:
        if isinstance(block, Paragraph | Listing):
            yield from block.sentences


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
