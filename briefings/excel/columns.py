"""The columns that one table of a briefing has in a workbook."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from textwrap import wrap

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from briefings.blocks import Block, Chart, Table, plain
from briefings.excel.contents import CELL, NUMBER, TONE, alone, cell_key, figure
from briefings.tones import TONES, scale
from kpi.words import Words

_NUMBER, _TONE, _LETTERS = 10, 12, 1.0
"""Widths in letters; letters for a share of a page."""
_NARROW = 12
_TEXT: tuple[float, ...] = (110,)
_CHART: tuple[float, ...] = (30, 18, 3, *[9.0] * 9)
_LINE = 15
"""Points of a line."""


@dataclass(frozen=True)
class Column:
    """`kind`: of the keys of its cells; `source`: the column of the table that it belongs to."""

    head: str
    kind: str
    source: int
    width: float

    def key(self, table: Table, row: int) -> str:
        return f"{self.kind}{cell_key(table, row, self.source)}"


def columns(table: Table, say: Words) -> list[Column]:
    """Each text; beside it the bare number, unless it says nothing else, and how good it is in words."""
    found: list[Column] = []
    for number, (head, share) in enumerate(zip(table.header, table.widths, strict=True)):
        texts = [row[number] for row in table.rows]
        figures = [(text, fact.text) for text in texts if (fact := figure(text))]
        room = max((len(shown) * 1.1 + 3 for _, shown in figures), default=0)
        found.append(Column(head, CELL, number, max(_NARROW, share * _LETTERS, room)))
        if any(not alone(text) for text, _ in figures):
            found.append(Column(f"{head}: {say('column-number')}", NUMBER, number, max(_NUMBER, room)))
        if any(column == number for _, column in table.tones):
            found.append(Column(f"{head}: {say('column-tone')}", TONE, number, _TONE))
    return found


def grid(blocks: Sequence[Block], say: Words) -> list[float]:
    """Widths of the columns of a sheet, in letters."""
    tables = [[c.width for c in columns(block, say)] for block in blocks if isinstance(block, Table)]
    charts = [_CHART for block in blocks if isinstance(block, Chart)]
    found = [*tables, *charts] or [_TEXT]
    return [max(column) for column in zip_longest(*found, fillvalue=0.0)]


def height(table: Table, row: int, say: Words) -> float:
    """Points of the tallest text of a row."""
    made = [column for column in columns(table, say) if column.kind == CELL]
    texts = [(plain(table.rows[row][column.source]), column.width) for column in made]
    return _LINE * max(lines(text, width) for text, width in texts)


def lines(text: str, width: float) -> int:
    """Lines that a text takes, wrapped at words, on the safe side."""
    return max(1, len(wrap(text, max(1, int(width / 1.15)))))


def paint(page: Worksheet, table: Table, first: int, say: Words) -> None:
    """The words and the cell before them in their colour: by a rule, so that it follows the words."""
    made = columns(table, say)
    for number, column in enumerate(made, start=1):
        if column.kind != TONE:
            continue
        letters, end = get_column_letter(number), first + len(table.rows)
        place = f"{get_column_letter(number - 1)}{first + 1}:{letters}{end}"
        present = next(tone for (_, source), tone in table.tones.items() if source == column.source)
        for name in scale(present):
            fill, ink = TONES[name].fill.removeprefix("#"), TONES[name].ink.removeprefix("#")
            look = DifferentialStyle(font=Font(color=ink), fill=PatternFill("solid", bgColor=fill))
            rule = Rule("expression", dxf=look, formula=[f'${letters}{first + 1}="{say(name)}"'])
            page.conditional_formatting.add(place, rule)
