"""Runs of text with tags: a number its own, words that of their sentence, line or cell.

PowerPoint has no content controls. The tag stands in the attribute `bmk` of a run, which the schema allows.
"""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from pptx.util import Length

from briefings.blocks import Fact, Sentence, Text, skeleton_tag
from briefings.comparison import LINE

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def tag_of(sentence: Sentence) -> str:
    """A line is its own tag; a sentence without a name has none."""
    if sentence.name.startswith(LINE) or not sentence.name:
        return sentence.name
    return skeleton_tag(sentence)


def fill(paragraph: Any, text: Text, tag: str = "", size: Length | None = None) -> None:
    """Every number is a run of its own with its tag; the words have the tag of the whole."""
    for piece in text:
        run = paragraph.add_run()
        run.text = piece.text if isinstance(piece, Fact) else piece
        run.font.size = size
        if told := piece.tag if isinstance(piece, Fact) else tag:
            run._r.get_or_add_rPr().set("bmk", told)


@dataclass(frozen=True)
class Tagged:
    """Neighbouring runs with one tag: PowerPoint may break a run in two."""

    tag: str
    runs: list[Any]

    @property
    def text(self) -> str:
        return "".join(run.findtext(f"{A}t") or "" for run in self.runs)

    def put(self, text: str) -> None:
        """Into the first run, whose look a person may have changed."""
        first, *rest = self.runs
        first.find(f"{A}t").text = text
        for other in rest:
            other.getparent().remove(other)


def paragraphs(root: Any) -> Iterator[Any]:
    yield from root.iter(f"{A}p")


def tagged(paragraph: Any) -> list[Tagged]:
    """The runs of a paragraph by their tags."""
    runs = paragraph.findall(f"{A}r")
    groups = groupby(runs, key=_tag)
    return [Tagged(tag, list(found)) for tag, found in groups if tag]


def shown(paragraph: Any) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{A}t"))


def put(paragraph: Any, runs: list[Tagged], text: Text, tag: str) -> None:
    """The text of a cell; every run keeps its look as long as the same things are told."""
    wanted = [(piece.tag, piece.text) if isinstance(piece, Fact) else (tag, piece) for piece in text]
    if [run.tag for run in runs] == [told for told, _ in wanted]:
        for run, (_, words) in zip(runs, wanted, strict=True):
            run.put(words)
        return
    first, *rest = paragraph.findall(f"{A}r")
    for other in rest:
        paragraph.remove(other)
    after = first
    for told, words in wanted:
        made = deepcopy(first)
        made.find(f"{A}t").text = words
        made.find(f"{A}rPr").set("bmk", told)
        after.addnext(made)
        after = made
    paragraph.remove(first)


def _tag(run: Any) -> str:
    properties = run.find(f"{A}rPr")
    return "" if properties is None else str(properties.get("bmk") or "")
