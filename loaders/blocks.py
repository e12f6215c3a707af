"""Rows put together to tables: titles, header rows, data rows with the section each stands in.

Table 1. Services            title
Регион | Всего | из них      header
       |       | онлайн      header
Акмолинская | 57 | 12        region
Города:                      section of the rows below
г. Астана | 9 | 4            region
1) preliminary               (a note: nothing follows it)
"""

import re
from dataclasses import dataclass, field

from loaders.marks import Marks
from loaders.row_kinds import RowKind

_NOTE = re.compile(
    r"^\s*(?:\*|\(?\d{1,2}\)|[¹²³]|примечани|ескерту|note|источник|дереккөз|source|сноск|исполнитель|орындаушы)",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"^\s*\(?\s*(?:в\s+)?(?:тыс|млн|млрд|чел|ед\b|един|процент|%|тенге|тг|кв|шт|мың|мыңдаған|адам|пайыз|бірлік|данa"
    r"|теңге|thousand|million|units?\b|persons?|people|per\s?cent|на конец|на начало|на \d)",
    re.IGNORECASE,
)
_DATA = (RowKind.REGION, RowKind.OTHER)


@dataclass
class Block:
    """Rows are numbers of the sheet; `sections` gives the row of a data row's section title;
    `words` and `figures` are the columns that hold words and numbers."""

    titles: list[int] = field(default_factory=list)
    headers: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    sections: dict[int, int] = field(default_factory=dict)
    words: set[int] = field(default_factory=set)
    figures: set[int] = field(default_factory=set)


def blocks(marks: Marks, kinds: list[RowKind]) -> list[Block]:
    """Blocks of a sheet from the top down."""
    found: list[Block] = []
    pending: list[int] = []
    for row, kind in enumerate(kinds):
        if kind in _DATA:
            if not found or any(_begins(marks, kinds, r, found[-1], row) for r in pending):
                pending = _begin(found, pending, row, marks, kinds)
            _go_on(found[-1], pending, row, marks, kinds)
            pending = []
        elif kind is not RowKind.BLANK:
            pending.append(row)
    return found


def _begin(found: list[Block], pending: list[int], row: int, marks: Marks, kinds: list[RowKind]) -> list[int]:
    """A new block with the header above it; what stands below the header comes back."""
    headers = header_rows(marks, kinds, pending)
    top = headers[0] if headers else row
    titles = [r for r in pending if r < top and kinds[r] is not RowKind.COUNTER]
    found.append(Block(titles, headers))
    return [r for r in pending if headers and r > headers[-1]]


def _go_on(block: Block, pending: list[int], row: int, marks: Marks, kinds: list[RowKind]) -> None:
    """One more data row, in the section that the last title before it opens."""
    titles = [r for r in pending if kinds[r] is RowKind.TITLE and is_title(marks, r)]
    section = titles[-1] if titles else block.sections.get(block.rows[-1]) if block.rows else None
    block.rows.append(row)
    for column in marks.grid.columns(row):
        (block.figures if (row, column) in marks.numbers else block.words).add(column)
    if section is not None:
        block.sections[row] = section


def _begins(marks: Marks, kinds: list[RowKind], row: int, before: Block, after: int) -> bool:
    """A header row has a text of its own above a column that held or next holds figures, or held nothing."""
    if kinds[row] is not RowKind.HEADER:
        return False
    figures = before.figures | value_columns(marks, [after])
    return any(c in figures or c not in before.words for c in marks.grid.columns(row))


def value_columns(marks: Marks, rows: list[int]) -> set[int]:
    return {c for row in rows for c in marks.grid.columns(row) if (row, c) in marks.numbers}


def header_rows(marks: Marks, kinds: list[RowKind], pending: list[int]) -> list[int]:
    """The header rows among the rows before a table, from the top down."""
    chosen: list[int] = []
    sections = any(kinds[row] is RowKind.HEADER for row in pending)
    for row in reversed(pending):
        if kinds[row] is RowKind.COUNTER or (sections and not chosen and kinds[row] is RowKind.TITLE):
            continue
        gap = bool(chosen) and any(kinds[r] is RowKind.BLANK for r in range(row, chosen[0]))
        level = kinds[row] is RowKind.HEADER and not (chosen and _title_and_unit(marks, row))
        if gap or not (level or _spans(marks, row, bool(chosen))):
            break
        chosen.insert(0, row)
    return chosen


def _title_and_unit(marks: Marks, row: int) -> bool:
    """A title on the left and a unit at the far right are no header, though they share a row."""
    columns = marks.grid.columns(row)
    if len(columns) != 2:
        return False
    last = marks.grid.cells[row, columns[1]].text
    return bool(_UNIT.match(last)) and marks.grid.span(row, columns[1])[1] >= marks.grid.width - 2


def _spans(marks: Marks, row: int, below: bool) -> bool:
    """A single text over several columns but not over the first: `2020 год` above the quarters."""
    columns = marks.grid.columns(row)
    if len(columns) != 1 or columns[0] == 0 or not below:
        return False
    first, last = marks.grid.span(row, columns[0])
    text = marks.grid.cells[row, columns[0]].text
    return last > first or (not _UNIT.match(text) and columns[0] <= 2 < marks.grid.width - 1)


def is_title(marks: Marks, row: int) -> bool:
    """Neither a note nor a unit."""
    columns = marks.grid.columns(row)
    text = marks.grid.cells[row, columns[0]].text if columns else ""
    return bool(text.strip()) and not _NOTE.match(text) and not _UNIT.match(text)


def title_of(marks: Marks, block: Block) -> str:
    """The title nearest above the header; a line that begins small continues the one before it."""
    texts = [marks.grid.cells[r, marks.grid.columns(r)[0]].text for r in block.titles if is_title(marks, r)]
    return texts[-1] if texts else ""
