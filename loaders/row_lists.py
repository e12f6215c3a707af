"""Tables with regions in rows -> figures.

One row may hold several names: of the same region in another language, or of another table beside it. Names
without figures between them are one group; a figure belongs to the group on its left, else to the first one.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kpi.region import COUNTRY
from loaders.blocks import Block, title_of, value_columns
from loaders.figure import Figure, one_line, whose
from loaders.grid import address
from loaders.headers import join, path
from loaders.marks import Marks, Name
from loaders.remark import Remark
from loaders.row_kinds import RowKind
from loaders.side_columns import numbering_and_codes, periods

FEWEST_FOR_TOTAL = 3
"""A bare «Всего» is the country only under so many different regions."""
_NOT_UNITS = ("district", "town")


@dataclass(frozen=True)
class Group:
    """Neighbouring names of one row; `name` is None when they do not say one region."""

    first: int
    last: int
    name: Name | None
    trouble: str = ""


@dataclass
class RowTable:
    """A block with its columns told apart."""

    marks: Marks
    block: Block
    kinds: list[RowKind]
    listing: list[int]
    titled: bool
    cities: frozenset[str] = frozenset()
    paths: dict[tuple[int, int], list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rows = self.block.rows
        regions = [r for r in rows if self.kinds[r] is RowKind.REGION]
        self.listing = [c for c in self.listing if any(self.marks.name(r, c) for r in regions)]
        numeric = value_columns(self.marks, rows) - set(self.listing)
        first = min(self.listing, default=0)
        side = numbering_and_codes(self.marks, rows, self.block.headers, numeric, first)
        self.names = [self._sure(r) for r in regions]
        sections = [self.block.sections.get(row) for row in regions]
        times = Counter((r, s) for r, s in zip(self.names, sections, strict=True) if r)
        self.repeated = any(n > 1 for n in times.values())
        across = Counter(r for r in self.names if r)
        self.sectioned = any(n > 1 for n in across.values())
        whens = periods(self.marks, regions, self.block.headers, numeric - side, self.repeated)
        self.values = sorted(numeric - side - whens)
        self.times = sorted(whens)
        self.texts = self._text_columns(rows)
        self.lists_units = self._lists_units(rows)
        self.repeated |= any(self.unnamed(r) and _continues(self, r) for r in rows)
        self.subtotals = self._subtotals(rows)

    def unnamed(self, row: int) -> bool:
        return not any(self.marks.grid.text(row, c).strip() for c in self.listing)

    def _subtotals(self, rows: list[int]) -> bool:
        """Two bare totals in one section: at least one of them is not the country's."""
        totals = {
            (row, self.block.sections.get(row))
            for row in rows
            for c in self.listing
            if (name := self.marks.names.get((row, c))) and name.reason == "total"
        }
        return any(n > 1 for n in Counter(section for _, section in totals).values())

    def _sure(self, row: int) -> str | None:
        found = [n.region for c in self.listing if (n := self.marks.name(row, c)) and n.region]
        return found[0] if found else None

    def _text_columns(self, rows: list[int]) -> list[int]:
        """Columns of words beside the names: dimensions, notes, lower units."""
        taken = {*self.listing, *self.values, *self.times}
        columns = {c for r in rows for c in self.marks.grid.columns(r) if (r, c) in self.marks.unclear}
        return sorted(columns - taken)

    def _lists_units(self, rows: list[int]) -> bool:
        """Districts or towns stand among the regions."""
        found = (self.marks.names.get((r, c)) for r in rows for c in self.listing)
        return any(n and n.reason in _NOT_UNITS for n in found)


def read(table: RowTable) -> Iterator[Figure | Remark]:
    """Figures of the block row by row, and what is unclear in it."""
    above: list[Group] | None = None
    for row in table.block.rows:
        groups = _groups(table, row)
        if table.unnamed(row):
            if not (above and _continues(table, row)):
                yield from _nameless(table, row)
                continue
            groups = above
        above = groups
        yield from _row(table, row, groups)


def _continues(table: RowTable, row: int) -> bool:
    """A row without a name goes on with the region above when it has a word of its own beside the figures."""
    texts = [c for c in table.texts if table.marks.grid.at(row, c)]
    named = any(table.marks.names.get((row, c)) for c in texts)
    return bool(texts) and not named and any((row, c) in table.marks.numbers for c in table.values)


def _nameless(table: RowTable, row: int) -> Iterator[Remark]:
    if any((row, c) in table.marks.numbers for c in table.values):
        yield _remark(table, "region_missing", row, table.values[0])


def _groups(table: RowTable, row: int) -> list[Group]:
    """Names without figures between them; a name behind the last figure repeats the one before it."""
    groups: list[list[int]] = []
    for column in (c for c in table.listing if table.marks.grid.text(row, c).strip()):
        between = groups and any(groups[-1][-1] < v < column for v in table.values)
        if groups and not between:
            groups[-1].append(column)
        else:
            groups.append([column])
    if len(groups) > 1 and groups[-1][0] > max(table.values, default=0):
        groups[-2:] = [groups[-2] + groups[-1]]
    return [_group(table, row, columns) for columns in groups]


def _group(table: RowTable, row: int, columns: list[int]) -> Group:
    found = [(c, n) for c in columns if (n := table.marks.name(row, c))]
    sure = [n for _, n in found if n.region]
    sure = [n for n in sure if n.reason != "total"] or sure
    ids = {n.region for n in sure}
    doubtful = [n for _, n in found if n.reason == "ambiguous" and not ids & set(n.suggestions)]
    if len(ids) > 1 or (ids and doubtful):
        return Group(columns[0], columns[-1], None, "region_conflict")
    below = [n for _, n in found if n.reason in _NOT_UNITS]
    if below or not ids:
        return Group(columns[0], columns[-1], None, _trouble([n for _, n in found]))
    written = [n for n in sure if not n.text.strip().isdecimal()] or sure
    if written[0].reason == "total" and not _is_national(table):
        return Group(columns[0], columns[-1], None, "total_unclear")
    return Group(columns[0], columns[-1], written[0])


def _trouble(names: list[Name]) -> str:
    reasons = {name.reason for name in names}
    if reasons & set(_NOT_UNITS):
        return "row_below_region"
    return "region_ambiguous" if "ambiguous" in reasons else "region_unknown"


def _is_national(table: RowTable) -> bool:
    """A bare total sums regions: not districts, not the cities alone, and not a group among others."""
    others = {r for r in table.names if r and r != COUNTRY}
    enough = len(others) >= FEWEST_FOR_TOTAL and not others <= table.cities
    return enough and not table.lists_units and not table.subtotals


def _row(table: RowTable, row: int, groups: list[Group]) -> Iterator[Figure | Remark]:
    for group in groups:
        if group.trouble and any((row, c) in table.marks.numbers for c in _owned(table, groups, group)):
            yield _remark(table, group.trouble, row, group.first)
    if _below_region(table, row):
        yield _remark(table, "row_below_region", row, table.texts[0])
        return
    for group in groups:
        if group.name:
            for column in _owned(table, groups, group):
                yield from _cell(table, row, column, group)


def _below_region(table: RowTable, row: int) -> bool:
    """A district or a town in a column of its own: the figures are its, not the region's."""
    found = [n for c in table.texts if (n := table.marks.names.get((row, c)))]
    towns_count = table.repeated and any(n.reason == "town" for n in found)
    return towns_count or any(n.reason == "district" for n in found)


def _owned(table: RowTable, groups: list[Group], group: Group) -> list[int]:
    """Value columns of a group: to its right up to the next one; the first owns what stands on its left."""
    at = groups.index(group)
    start = group.first if at else -1
    end = groups[at + 1].first if at + 1 < len(groups) else table.marks.grid.width
    return [c for c in table.values if start < c < end]


def _cell(table: RowTable, row: int, column: int, group: Group) -> Iterator[Figure | Remark]:
    marks = table.marks
    number = marks.numbers.get((row, column))
    if number is None:
        if (row, column) in marks.unclear:
            yield _not_understood(table, row, column, group)
        return
    if group.name is None or group.name.region is None:
        return
    yield Figure(
        sheet=marks.grid.sheet,
        cell=address(row, column),
        region=group.name.region,
        region_as_written=one_line(group.name.text),
        label=_label(table, row, column),
        value=number,
        value_as_written=one_line(marks.grid.cells[row, column].text),
    )


def _not_understood(table: RowTable, row: int, column: int, group: Group) -> Remark:
    remark = _remark(table, "number_not_understood", row, column)
    if group.name is None or group.name.region is None:
        return remark
    owner = whose(group.name.region, group.name.text, _label(table, row, column))
    return replace(remark, facts={**remark.facts, **owner})


def _label(table: RowTable, row: int, column: int) -> str:
    marks, block = table.marks, table.block
    left = max((c for c in table.listing if c < column), default=-1)
    title = title_of(marks, block) if table.titled else ""
    section = block.sections.get(row) if table.sectioned else None
    section_text = marks.grid.text(section, marks.grid.columns(section)[0]) if section is not None else ""
    sides = [*table.times, *(table.texts if table.repeated else [])]
    own = [marks.grid.text(row, c) for c in sides]
    if (column, left) not in table.paths:
        table.paths[column, left] = path(marks, block.headers, column, left)
    return join(title, section_text, table.paths[column, left], own)


def _remark(table: RowTable, code: str, row: int, column: int) -> Remark:
    name = table.marks.names.get((row, column))
    facts = {"found": one_line(table.marks.grid.text(row, column))}
    if name and name.suggestions:
        facts["suggestions"] = ", ".join(name.suggestions)
    return Remark(code, table.marks.grid.sheet, address(row, column), facts)
