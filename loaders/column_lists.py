"""Tables with regions in columns -> figures. The label is the levels around the names, then the row's words.

           |        2020         |        2021
Показатель | Акмолинская | СКО   | Акмолинская | СКО
Услуги     | 57          | 12    | 60          | 15       B3: 2020 | Услуги
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from kpi.region import COUNTRY
from loaders.blocks import header_rows, is_title
from loaders.figure import Figure, one_line, whose
from loaders.grid import address
from loaders.headers import join, path
from loaders.marks import Marks, Name
from loaders.remark import Remark
from loaders.row_kinds import RowKind, heading_cell, is_year
from loaders.row_lists import FEWEST_FOR_TOTAL
from loaders.side_columns import numbering_and_codes

FARTHEST_TITLE = 20
"""Rows above the names in which their title is looked for."""


@dataclass
class ColumnTable:
    """`heading` is the row of names; `owners` gives every column under a name its name."""

    marks: Marks
    kinds: list[RowKind]
    heading: int
    end: int
    titled: bool
    owners: dict[int, Name] = field(default_factory=dict)
    sections: dict[int, str] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.owners = _owners(self)
        self.first = min(self.owners, default=self.marks.grid.width)
        self.rows = [r for r in range(self.heading + 1, self.end) if self._has_figures(r)]
        start = self.rows[0] if self.rows else self.end
        self.sections = self._sections(self.heading + 1)
        above = range(max(0, self.heading - FARTHEST_TITLE), self.heading)
        blanks = [r for r in above if self.kinds[r] is RowKind.BLANK]
        near = range(max(blanks, default=above.start - 1) + 1, self.heading)
        self.over = header_rows(self.marks, self.kinds, [*near, self.heading])[:-1]
        self.over = [r for r in self.over if not self._has_figures(r)]
        self.under = [
            r for r in range(self.heading + 1, start) if self.kinds[r] not in (RowKind.BLANK, RowKind.COUNTER)
        ]
        top = min([*self.over, self.heading])
        titles = [r for r in above if r < top and self.kinds[r] is RowKind.TITLE and is_title(self.marks, r)]
        self.title = self.marks.grid.first_text(titles[-1]) if titles else ""

    def _sections(self, start: int) -> dict[int, str]:
        """The title that stands above a row inside the table."""
        found, section = {}, ""
        for row in range(start, self.end):
            if self.kinds[row] is RowKind.TITLE and is_title(self.marks, row):
                section = self.marks.grid.first_text(row)
            found[row] = section
        return found

    def _has_figures(self, row: int) -> bool:
        if self.kinds[row] in (RowKind.COUNTER, RowKind.HEADER, RowKind.TITLE):
            return False
        return any((row, c) in self.marks.numbers for c in self.owners)


def _owners(table: ColumnTable) -> dict[int, Name]:
    """Columns under every name that is one region: its span, or, unmerged, up to the next text."""
    marks, row = table.marks, table.heading
    cells = {c: heading_cell(marks, row, c) for c in range(marks.grid.width)}
    names = {c: marks.names[at] for c, at in cells.items() if at in marks.names}
    regions = {n.region for n in names.values() if n.region} - {COUNTRY}
    owners: dict[int, Name] = {}
    widths = [_reach(table, c) - c for c in names]
    usual = max(widths[:-1], default=0)
    for column, name in names.items():
        bare_total = name.reason == "total" and len(regions) < FEWEST_FOR_TOTAL
        if name.region and not bare_total:
            last = min(_reach(table, column), column + usual) if usual else marks.grid.span(row, column)[1]
            owners.update({c: name for c in range(column, last + 1)})
    return owners


def _reach(table: ColumnTable, column: int) -> int:
    marks, row = table.marks, table.heading
    last = marks.grid.span(row, column)[1]
    if last > column or any(marks.grid.span(row, c)[1] > c for c in marks.grid.columns(row)):
        return last
    following = [c for c in marks.grid.columns(row) if c > column]
    return (following[0] if following else marks.grid.width) - 1


def read(table: ColumnTable) -> Iterator[Figure | Remark]:
    """Figures row by row, and the heads that name no region."""
    yield from _heads(table)
    marks = table.marks
    labels = [c for c in range(table.first)]
    numbering = numbering_and_codes(marks, table.rows, [table.heading], set(labels), table.first)
    labels = [c for c in labels if c not in numbering and not _holds_figures(table, c)]
    table.times = Counter(marks.grid.text(row, c) for row in table.rows for c in labels[:1])
    for row in table.rows:
        for column, name in sorted(table.owners.items()):
            yield from _cell(table, row, column, name, labels)


def _cell(
    table: ColumnTable, row: int, column: int, name: Name, labels: list[int]
) -> Iterator[Figure | Remark]:
    marks = table.marks
    number = marks.numbers.get((row, column))
    if number is None and (row, column) not in marks.unclear:
        return
    rows = [*table.over, table.heading, *table.under]
    levels = path(marks, rows, column, table.first - 1, without=table.heading)
    label = join(table.title if table.titled else "", levels, _row_label(table, row, labels))
    if number is None:
        owner = whose(name.region or "", name.text, label)
        facts = {"found": one_line(marks.grid.text(row, column)), **owner}
        yield Remark("number_not_understood", marks.grid.sheet, address(row, column), facts)
        return
    yield Figure(
        sheet=marks.grid.sheet,
        cell=address(row, column),
        region=name.region or "",
        region_as_written=one_line(name.text),
        label=label,
        value=number,
        value_as_written=one_line(marks.grid.cells[row, column].text),
    )


def _row_label(table: ColumnTable, row: int, labels: list[int]) -> list[str]:
    words = [table.marks.grid.text(row, c) for c in labels]
    section = table.sections.get(row, "")
    return [section, *words] if words and table.times[words[0]] > 1 else words


def _heads(table: ColumnTable) -> Iterator[Remark]:
    marks, row = table.marks, table.heading
    for column in marks.grid.columns(row):
        name = marks.names.get((row, column))
        unclear = name is None or name.reason in ("ambiguous", "total")
        if column > table.first and column not in table.owners and unclear and _figures(table, column):
            codes = {"ambiguous": "region_ambiguous", "total": "total_unclear"}
            code = codes[name.reason] if name else "region_unknown"
            facts = {"found": one_line(marks.grid.text(row, column))}
            if name and name.suggestions:
                facts["suggestions"] = ", ".join(name.suggestions)
            yield Remark(code, marks.grid.sheet, address(row, column), facts)


def _holds_figures(table: ColumnTable, column: int) -> bool:
    """Numbers other than years: a column without a region, not a label."""
    numbers = [table.marks.numbers.get((row, column)) for row in table.rows]
    return any(n is not None and not is_year(n) for n in numbers)


def _figures(table: ColumnTable, column: int) -> bool:
    return any((row, column) in table.marks.numbers for row in table.rows)
