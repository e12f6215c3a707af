"""A Word briefing refilled from a newer snapshot: numbers by their tags, whatever people wrote around them.

What somebody changed by hand stays as it is and is named. So are sentences that no longer hold: their words
were chosen for other numbers, or are a person's own, so nobody but a person may change them.
"""

import io
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from briefings.blocks import Briefing, Chart, Fact, Listing, Paragraph, Sentence, Subject, plain, skeleton_tag
from briefings.footing import note_text, passport, read_passport
from briefings.native_chart import native
from briefings.word.chart import spoken
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
        notes = self._notes(new, facts)
        self._charts(new)
        self._sources(new)
        numbers = {tag: facts[tag].text if tag in facts else text for tag, text in known.items()}
        told = passport(new.subject)
        remember(self.document, Memory(told, numbers, notes, {**self.memory.lines, **lines}))
        self.document.core_properties.identifier = told
        stream = io.BytesIO()
        self.document.save(stream)
        return replace(found, content=stream.getvalue())

    def _controls(self) -> Iterator[tuple[BaseOxmlElement, str]]:
        """Those of the text and of the footers."""
        footers = [section.footer._element for section in self.document.sections]
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

    def _notes(self, new: Briefing, facts: dict[str, Fact]) -> dict[str, str]:
        """Footnotes nobody has edited say where the new numbers come from; all of them, by their number."""
        say, wanted = words(new.subject.language), dict[str, dict[str, None]]()
        for control, tag in self._controls():
            if tag in facts and (number := _note_after(control)):
                wanted.setdefault(number, {})[note_text(new, facts[tag], say)] = None
        texts = {number: "; ".join(filter(None, told)) for number, told in wanted.items()}
        part = next(
            r.target_part for r in self.document.part.rels.values() if r.reltype.endswith("/footnotes")
        )
        root = etree.fromstring(part.blob)
        for note in root:
            number = note.get(qn("w:id"))
            runs = [t for t in note.iter(qn("w:t")) if t.text]
            if texts.get(number) and "".join(t.text for t in runs).strip() == self.memory.notes.get(number):
                for rest in runs[1:]:
                    rest.text = ""
                runs[0].text = f" {texts[number]}"
        part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        return {**self.memory.notes, **{number: text for number, text in texts.items() if text}}

    def _charts(self, new: Briefing) -> None:
        """Charts of the same title get the new numbers, in the picture and in the workbook."""
        frames = self.document.element.body.xpath(".//wp:docPr[@descr]")
        for chart in (block for block in new.blocks if isinstance(block, Chart)):
            for frame in (f for f in frames if str(f.get("descr")).startswith(f"{chart.title}: ")):
                _redraw(self.document, frame, chart)

    def _sources(self, new: Briefing) -> None:
        """Sources that the table of sources does not have yet are added under it; none is taken away."""
        if new.sources is None:
            return
        for table in self.document.tables:
            told = [tuple(_text(cell) for cell in row.tc_lst) for row in table._tbl.tr_lst]
            if told[0] == new.sources.header and len(told) > 1:
                for row in new.sources.rows:
                    texts = tuple(plain(text) for text in row)
                    if texts not in told:
                        _add_row(table._tbl, texts)


def _add_row(table: Any, texts: tuple[str, ...]) -> None:
    """Like the last one, with other texts."""
    row = deepcopy(table.tr_lst[-1])
    for cell, text in zip(row.tc_lst, texts, strict=True):
        _set(cell, text)
    table.append(row)


def _redraw(document: Document, frame: BaseOxmlElement, chart: Chart) -> None:
    reference = next(e for e in frame.getparent().iter() if etree.QName(e).localname == "chart")
    relation = next(value for name, value in reference.attrib.items() if str(name).endswith("}id"))
    part = document.part.related_parts[relation]
    book = next((rid for rid, r in part.rels.items() if r.reltype.endswith("/package")), "")
    if book:
        frame.set("descr", spoken(chart))
        made = native(chart, book)
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
    """The number of the footnote that follows a control directly, or is referred to by a field there."""
    following = control.getnext()
    if following is not None and following.tag == qn("w:bookmarkStart"):
        reference = following.getnext().find(qn("w:footnoteReference"))
        return "" if reference is None else str(reference.get(qn("w:id")))
    instruction = following.getnext() if following is not None else None
    told = "" if instruction is None else "".join(instruction.itertext(qn("w:instrText")))
    return told.split()[1].removeprefix("_RefSource") if "NOTEREF" in told else ""
