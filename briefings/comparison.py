"""What a document says, what it remembers and what is true now -> what is to be written, and what is named.

What somebody changed by hand stays as it is and is named. So are sentences that no longer hold: their words
were chosen for other numbers, or are a person's own, so nobody but a person may change them.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from briefings.blocks import Briefing, Chart, Fact, Listing, Paragraph, Sentence, Text, plain, skeleton_tag
from briefings.footing import passport
from briefings.memory import Memory
from briefings.table_cells import CELL, cells_of, texts_of
from kpi.numerals import Numerals
from kpi.words import words

SENTENCE, LINE = "sentence/", "line/"
"""Beginnings of the tags that are no number's."""


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


def lines_of(briefing: Briefing) -> dict[str, str]:
    """Lines under the title and at the foot, by name."""
    return {"footer": briefing.footer, **{f"dated-{n}": line for n, line in enumerate(briefing.dated)}}


def points_of(briefing: Briefing) -> dict[str, str]:
    """The numbers of every chart as a document remembers them."""
    charts = [block for block in briefing.blocks if isinstance(block, Chart)]
    return {_point(c.title, p.label): repr(p.fact.value) for c in charts for p in c.points}


class Comparison:
    def __init__(self, memory: Memory, new: Briefing, lines: Mapping[str, str] | None = None) -> None:
        self.memory, self.new = memory, new
        self.facts = {fact.tag: fact for fact in new.facts()}
        self.lines = {**lines_of(new), **(lines or {})}
        self.found = Refreshed(b"")
        self._cells = texts_of(new)
        self._placed: dict[str, str] = {}

    def number(self, tag: str, shown: str) -> str | None:
        """What is to be shown from now on; None for what is left."""
        remembered, fact = self.memory.numbers.get(tag), self.facts.get(tag)
        if remembered is None:
            return None
        if fact is None:
            self.found.gone.append(Difference(tag, shown, ""))
        elif shown not in (fact.text, remembered):
            self.found.edited.append(Difference(tag, shown, fact.text))
        elif shown != fact.text:
            self.found.numbers.append(Difference(tag, shown, fact.text))
            return fact.text
        return None

    def line(self, name: str, shown: str) -> str | None:
        """The line that stands there now; None for one that was edited or is said no more."""
        return self.lines.get(name) if shown == self.memory.lines.get(name) else None

    def cell(self, tag: str, shown: str, whole: bool = True) -> Text | None:
        """What a cell of a table is to say; None for what is left. Its words are data, so they may change.
        Of one that is not edited as a `whole` the numbers are refilled, so its words no longer hold."""
        remembered, text = self.memory.cells.get(tag), self._cells.get(tag)
        if remembered is None or (text is not None and plain(text) == shown):
            return None
        if text is None:
            self.found.gone.append(Difference(tag.removeprefix(CELL), shown, ""))
        elif shown != remembered:
            named = self.found.edited if whole else self.found.sentences
            if whole or plain(text) != remembered:
                named.append(Difference(tag.removeprefix(CELL), shown, plain(text)))
        else:
            return text
        return None

    def placed(self, text: Text) -> None:
        """The numbers of a cell that was refilled."""
        for fact in (piece for piece in text if isinstance(piece, Fact)):
            told = Difference(fact.tag, self.memory.numbers.get(fact.tag, ""), fact.text)
            self._placed[fact.tag] = fact.text
            if told.old != told.new and told not in self.found.numbers:
                self.found.numbers.append(told)

    def sentences(self, written: Iterable[tuple[str, str]]) -> None:
        """Of (tag, text) those whose words would now be others, or that are said no more or for the first
        time."""
        told = dict(written)
        now = {sentence.name: sentence for sentence in sentences_of(self.new)}
        kept = {skeleton_tag(sentence): name for name, sentence in now.items()}
        named = {tag: tag.split("/", 2)[2] for tag in told}
        for tag, text in told.items():
            if tag not in kept:
                again = now.get(named[tag])
                self.found.sentences.append(
                    Difference(named[tag], text, plain(again.pieces) if again else "")
                )
        self.found.sentences.extend(
            Difference(name, "", plain(now[name].pieces))
            for tag, name in kept.items()
            if tag not in told and name not in {*named.values(), *self.memory.sentences}
        )

    def chart(self, chart: Chart, shown: Mapping[str, float]) -> dict[str, float]:
        """The bars by label, best first; bars of a person's own and of regions without a number behind."""
        was, drawn = self._points(chart.title), dict[str, float]()
        for point in chart.points:
            label, value = point.label, self._value(chart, point.label, was, shown)
            if value is not None:
                drawn[label] = value
        for label, value in shown.items():
            if label not in drawn and label in was:
                self.found.gone.append(Difference(_point(chart.title, label), self._text(value), ""))
            drawn.setdefault(label, value)
        return drawn

    def _value(
        self, chart: Chart, label: str, was: Mapping[str, float], shown: Mapping[str, float]
    ) -> float | None:
        """None for a bar that a person has taken out."""
        fact = next(point.fact for point in chart.points if point.label == label)
        old, kept = was.get(label), shown.get(label)
        if kept is old is None or _same(kept, fact.value):
            self._placed[fact.tag] = fact.text
            return fact.value
        if kept is None or not _same(kept, old):
            told = self._text(kept) if kept is not None else ""
            self.found.edited.append(Difference(_point(chart.title, label), told, fact.text))
            return kept
        self.found.numbers.append(Difference(_point(chart.title, label), self._text(kept), fact.text))
        return fact.value

    def drawn(self, spoken: str) -> Chart | None:
        """The chart that a picture of this description shows; one that is made no more is named."""
        charts = {block.title: block for block in self.new.blocks if isinstance(block, Chart)}
        known = dict.fromkeys([*charts, *(key.rsplit("|", 1)[0] for key in self.memory.points)])
        title = next((title for title in known if spoken.startswith(f"{title}: ")), "")
        if title and title not in charts:
            self.found.gone.append(Difference(title, spoken.removeprefix(f"{title}: "), ""))
        return charts.get(title)

    def remembered(self, **changed: dict[str, str]) -> Memory:
        """What the document is to remember from now on."""
        memory, facts = self.memory, self.facts
        numbers = {tag: facts[tag].text if tag in facts else text for tag, text in memory.numbers.items()}
        numbers |= self._placed
        points = {**memory.points, **points_of(self.new)}
        lines = {**memory.lines, **{name: text for name, text in self.lines.items() if name in memory.lines}}
        sentences = {**memory.sentences, **told_by(self.new)} if memory.sentences else {}
        told = {"numbers": numbers, "points": points, "lines": lines, "sentences": sentences}
        cells = {**memory.cells, **{tag: t for tag, t in cells_of(self.new).items() if tag in memory.cells}}
        rest = {"notes": memory.notes, "cells": cells, "keys": memory.keys}
        return Memory(passport(self.new.subject), **{**told, **rest, **changed})

    def kept(self, name: str, shown: str, now: str, told: Difference) -> bool:
        """Whether a cell of a workbook stays as it is: it says so already, or a person has changed it,
        which is `told`."""
        if shown == now:
            return True
        if shown != self.memory.cells[name]:
            self.found.edited.append(told)
            return True
        return False

    def add_new(self) -> None:
        """Numbers that the document has no place for."""
        known = {*self.memory.numbers, *self._placed}
        self.found.added.extend(Difference(t, "", f.text) for t, f in self.facts.items() if t not in known)

    def _points(self, title: str) -> dict[str, float]:
        whole = ([*key.rsplit("|", 1), value] for key, value in self.memory.points.items())
        return {label: float(value) for of, label, value in whole if of == title}

    def _text(self, value: float) -> str:
        return Numerals(words(self.new.subject.language)).number(value)


def sentences_of(briefing: Briefing) -> Iterator[Sentence]:
    """Every sentence of the text."""
    for block in briefing.blocks:
        if isinstance(block, Paragraph | Listing):
            yield from block.sentences


def told_by(briefing: Briefing) -> dict[str, str]:
    """Every sentence by its name."""
    return {sentence.name: plain(sentence.pieces) for sentence in sentences_of(briefing)}


def _same(one: float | None, other: float | None) -> bool:
    """Programs write the last digits of the same number differently."""
    return one is not None and other is not None and math.isclose(one, other, rel_tol=1e-12)


def _point(title: str, label: str) -> str:
    return f"{title}|{label}"
