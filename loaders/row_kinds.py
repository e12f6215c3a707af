"""What each row of a sheet is: the skeleton from which tables are put together.

title     one text                      «Число услуг, единиц»
header    several texts, or years       Регион | 2019 | 2020
counter   1 2 3 4 or А 1 2 3            the numbering under a header
region    a region's name and its row   Акмолинская | 57 | …
other     another row with figures      Аккольский район | 5 | 7
blank
"""

import re
from enum import StrEnum

from kpi.region import COUNTRY
from loaders.grid import Position
from loaders.marks import Marks
from loaders.normal import tidy

_YEARS = range(1985, 2041)
_COUNTER_LETTERS = {"а", "б", "в", "a", "b", "c"}


_HEADER_WORD = re.compile(
    r"№|показател|наименовани|названи|регион|област|район|город|территори|өңір|аймақ|облыс|көрсеткіш|атауы|код|като"
    r"|ед|region|oblast|indicator|name|area|год|жыл|year|вид|п/п",
    re.IGNORECASE,
)


class RowKind(StrEnum):
    TITLE = "title"
    HEADER = "header"
    COUNTER = "counter"
    REGION = "region"
    OTHER = "other"
    BLANK = "blank"


def row_kinds(marks: Marks, heads: dict[int, list[int]]) -> list[RowKind]:
    """One kind per row. `heads` are columns of region names by row (row_heads)."""
    kinds: list[RowKind] = []
    before = RowKind.BLANK
    for row in range(marks.grid.height):
        kinds.append(_kind(marks, row, row in heads, before in (RowKind.BLANK, RowKind.TITLE)))
        before = before if kinds[-1] is RowKind.BLANK else kinds[-1]
    return kinds


def _kind(marks: Marks, row: int, is_region: bool, begins: bool) -> RowKind:
    if is_region:
        return RowKind.REGION
    if not marks.grid.columns(row):
        return RowKind.BLANK
    return RowKind.COUNTER if is_counter(marks, row) else _other_kind(marks, row, begins)


def _other_kind(marks: Marks, row: int, begins: bool) -> RowKind:
    columns = marks.grid.columns(row)
    figures = [c for c in columns if (row, c) in marks.numbers]
    if figures and not _heads_years(marks, row, figures, begins):
        return RowKind.OTHER
    if any((row, c) in marks.nothing for c in columns) and len(columns) > 1 and not figures:
        return RowKind.OTHER
    return RowKind.HEADER if len(columns) > 1 else RowKind.TITLE


def _heads_years(marks: Marks, row: int, columns: list[int], begins: bool) -> bool:
    """Years that follow each other; a lone year beside a header's word, or in the first row of a table."""
    years = [marks.numbers[row, c] for c in columns]
    if not all(map(is_year, years)):
        return False
    if len(years) > 1:
        return max(years) - min(years) < len(set(years)) and len(set(years)) > 1
    words = [cell.text for c, cell in marks.grid.row(row) if c not in columns]
    return begins or not words or any(_HEADER_WORD.match(tidy(word)) for word in words)


def is_year(number: float) -> bool:
    return number in _YEARS


def is_counter(marks: Marks, row: int) -> bool:
    """Consecutive whole numbers from 1 (or 2, after a letter), and nothing else."""
    columns = marks.grid.columns(row)
    texts = [marks.grid.cells[row, c].text.strip().casefold() for c in columns]
    while texts and texts[0] in _COUNTER_LETTERS:
        texts.pop(0)
    numbers = [int(t) for t in texts if t.isdecimal() and len(t) < 4]
    if len(numbers) != len(texts) or len(numbers) < 2:
        return False
    return numbers[0] in (0, 1, 2) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def column_heads(marks: Marks) -> dict[int, list[int]]:
    """Rows whose cells name the regions of the columns below them -> those columns.

    Such a row names at least two regions with no figure between them, and below every name stand figures.
    """
    found: dict[int, list[int]] = {}
    for row in sorted({row for row, _ in marks.names}):
        columns = [c for c in range(marks.grid.width) if _region_at(marks, heading_cell(marks, row, c))]
        others = {marks.names[heading_cell(marks, row, c)].region for c in columns} - {COUNTRY}
        if len(others) < 2 or any(_is_figure(marks, row, c) for c in marks.grid.columns(row)):
            continue
        heading = [c for c in columns if figures_below(marks, row, c)]
        if len({marks.names[heading_cell(marks, row, c)].region for c in heading} - {COUNTRY}) >= 2:
            found[row] = [c for c in columns if c in heading or c > heading[0]]
    return found


def heading_cell(marks: Marks, row: int, column: int) -> Position:
    """The cell itself, or the one that covers it from above."""
    origin = marks.grid.merged.get((row, column))
    return origin if origin and origin[1] == column and origin[0] < row else (row, column)


def _is_figure(marks: Marks, row: int, column: int) -> bool:
    number = marks.numbers.get((row, column))
    return number is not None and not is_year(number)


def _region_at(marks: Marks, at: Position) -> bool:
    name = marks.names.get(at)
    return bool(name and (name.region or name.reason == "ambiguous"))


def figures_below(marks: Marks, row: int, column: int) -> bool:
    """A figure comes before the next region, going down this column (or under the span of its name)."""
    first, last = marks.grid.span(row, column)
    for below in range(row + 1, marks.grid.height):
        for c in range(first, last + 1):
            if _region_at(marks, (below, c)):
                return False
            if _is_figure(marks, below, c):
                return True
    return False


def row_heads(marks: Marks, heading: dict[int, list[int]]) -> dict[int, list[int]]:
    """Rows that name a region beside their figures -> columns of the names."""
    listing = sorted(name_columns(marks, heading))
    named = {
        row: columns
        for row in range(marks.grid.height)
        if row not in heading and (columns := [c for c in listing if _names_row(marks, row, c)])
    }
    found = {row for row, columns in named.items() if any(_has_content(marks, row, c) for c in columns)}
    if len(found) == 1 and all(_only_years(marks, row) for row in found):
        return {}
    figures = {c for row in found for c in marks.grid.columns(row) if (row, c) in marks.numbers}
    unclear = {row for row in named if any((row, c) in marks.unclear for c in figures - set(listing))}
    return {row: named[row] for row in sorted(found | unclear)}


def _only_years(marks: Marks, row: int) -> bool:
    """`Туркестанская область | 2019 | 2020`: a header with the region in its corner."""
    numbers = [marks.numbers[row, c] for c in marks.grid.columns(row) if (row, c) in marks.numbers]
    return bool(numbers) and all(map(is_year, numbers))


def _names_row(marks: Marks, row: int, column: int) -> bool:
    name = marks.name(row, column)
    return bool(name and name.region)


def _has_content(marks: Marks, row: int, column: int) -> bool:
    """Figures, or marks that there are none, beside the name."""
    return any(
        c != column and ((row, c) in marks.numbers or (row, c) in marks.nothing)
        for c in marks.grid.columns(row)
    )


def name_columns(marks: Marks, heading: dict[int, list[int]]) -> set[int]:
    """Columns in which regions other than the country are named beside figures."""
    return {
        column
        for (row, column), name in marks.names.items()
        if row not in heading and name.region not in (None, COUNTRY) and _has_content(marks, row, column)
    }
