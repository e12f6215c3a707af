"""What every cell of a workbook shows, by keys that stay from one snapshot to the next."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefings.blocks import Block, Briefing, Chart, Fact, Listing, Paragraph, Table, Text, plain
from briefings.comparison import LINE, lines_of
from kpi.words import Words

SAID, CELL, NUMBER, TONE, POINT = "said/", "cell/", "number/", "tone/", "point/"
_SHOWN = re.compile(r"^(?P<before>\D*)(?P<number>\d(?:.*\d)?)(?P<after>\D*)$", re.DOTALL)
_SIGNS = "+−±-"
_BESIDE = {"covered", "units", "ranked", "leaders"}
"""Roles of numbers that say of what another number is."""
_POINT = {"ru": ",", "kk": ",", "en": "."}


@dataclass(frozen=True)
class Content:
    """A text or a number with its format; `told`: the words and numbers that it says."""

    value: str | float
    format: str = ""
    told: Text = ()

    @property
    def shown(self) -> str:
        """The text, or the number in the digits that every program keeps."""
        return self.value if isinstance(self.value, str) else digits(self.value)


def digits(value: float) -> str:
    """Programs write the last digits of the same number differently."""
    return f"{value:.12g}"


def contents(briefing: Briefing, say: Words) -> dict[str, Content]:
    found = {f"{LINE}{name}": Content(text) for name, text in lines_of(briefing).items()}
    for block in briefing.blocks:
        found.update(_of(block, say))
    return found


def cell_key(table: Table, row: int, column: int) -> str:
    return f"{table.title}/{table.names[row]}/{table.header[column]}"


def point_key(chart: Chart, label: str) -> str:
    return f"{POINT}{chart.title}|{label}"


def figure(text: Text) -> Fact | None:
    """The number that a cell is about: never how many regions it covers or stands among."""
    facts = [piece for piece in text if isinstance(piece, Fact)]
    own = [fact for fact in facts if not _beside(fact)]
    return next((fact for fact in own if fact.sources), next(iter(own), None))


def _beside(fact: Fact) -> bool:
    return fact.tag.startswith("case-") or fact.tag.rsplit("/", 1)[-1] in _BESIDE


def alone(text: Text) -> bool:
    """Whether a cell says a number and nothing else."""
    return len(text) == 1 and isinstance(text[0], Fact)


def _of(block: Block, say: Words) -> Iterator[tuple[str, Content]]:
    if isinstance(block, Paragraph | Listing):
        for sentence in block.sentences:
            yield f"{SAID}{sentence.name}", Content(plain(sentence.pieces), told=sentence.pieces)
    elif isinstance(block, Table):
        for row in range(len(block.rows)):
            for column in range(len(block.header)):
                yield from _cell(block, row, column, say)
    elif isinstance(block, Chart):
        for point in block.points:
            yield point_key(block, point.label), number(point.fact, say)


def _cell(table: Table, row: int, column: int, say: Words) -> Iterator[tuple[str, Content]]:
    """As a reader sees it; the bare number in it; how good that is, in words."""
    text, key = table.rows[row][column], cell_key(table, row, column)
    fact = figure(text)
    bare = Content("") if fact is None else number(fact, say)
    yield f"{CELL}{key}", bare if alone(text) else Content(plain(text), told=text)
    yield f"{NUMBER}{key}", bare
    tone = table.tones.get((row, column))
    yield f"{TONE}{key}", Content(say(tone) if tone else "")


def number(fact: Fact, say: Words) -> Content:
    return Content(float(fact.value), number_format(fact.text, say.language), (fact,))


def number_format(text: str, language: str) -> str:
    """The format with which Office writes a number as the text does: its sign, decimals and unit.

    Separators are those of the reader's computer. A percent is no fraction here."""
    found = _SHOWN.match(text)
    if found is None:
        return "General"
    before, after = found["before"], _quoted(found["after"])
    decimals = found["number"].rpartition(_POINT[language])[2] if _POINT[language] in found["number"] else ""
    bare = f"#,##0{'.' if decimals else ''}{'0' * len(decimals)}{after}"
    prefix = _quoted(before.strip(_SIGNS))
    if before and before[-1] in _SIGNS[:3]:
        return f"{prefix}+{bare};{prefix}−{bare};{prefix}±{bare}"
    return prefix + bare


def _quoted(text: str) -> str:
    return f'"{text}"' if text else ""
