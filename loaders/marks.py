"""Which cells of a sheet name a region, a total, a district or a town, and which hold numbers.

Names are settled list by list: a column's names together, then a row's.

    Marks.names[(5, 0)]    Name("Алматы", region="KZ-19", reason="context")
    Marks.numbers[(5, 1)]  57.0
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from kpi.catalog import Catalog
from loaders.grid import Grid, Position
from loaders.name_lists import group_level, settle
from loaders.names import Match, plain
from loaders.spellings import spellings
from loaders.values import Nothing, Style, read_number, style_of

_FOOTNOTE_LINE = re.compile(r"^\s*(?:\(?(\d{1,2})\)|([¹²³⁴⁵⁶⁷⁸⁹]))\s*\S")
_SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹"
_LETTER = re.compile(r"[^\W\d_]")
_CODE = re.compile(r"\d{9}(\.0)?")
FEWEST_CODES = 2
LARGEST_GAP = 2
"""Rows from one name of a list to the next; a group heading may stand between."""
NOT_NAMES = ("unknown", "empty")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written; `region` is None for what is not a region or not clear."""

    text: str
    region: str | None
    reason: str
    suggestions: tuple[str, ...] = ()


@dataclass
class Marks:
    """`nothing` are cells that say there is no figure; `unclear` hold text that is neither."""

    grid: Grid
    names: dict[Position, Name] = field(default_factory=dict)
    numbers: dict[Position, float] = field(default_factory=dict)
    nothing: set[Position] = field(default_factory=set)
    unclear: set[Position] = field(default_factory=set)

    def name(self, row: int, column: int) -> Name | None:
        """The name in a cell, or in the cell that covers it from above."""
        own = self.names.get((row, column))
        origin = self.grid.merged.get((row, column))
        return own or (self.names.get(origin) if origin and origin[1] == column else None)


def mark(grid: Grid, catalog: Catalog) -> Marks:
    found = Marks(grid)
    _mark_numbers(found)
    _mark_names(found, catalog)
    _mark_codes(found, catalog)
    return found


def _mark_numbers(found: Marks) -> None:
    texts = [cell.text for cell in found.grid.cells.values() if cell.number is None and not cell.date]
    style, footnotes = style_of(texts), _footnotes(texts)
    for at, cell in found.grid.cells.items():
        if cell.number is not None:
            found.numbers[at] = cell.number
        elif not cell.date:
            _mark_text(found, at, cell.text, style, footnotes)


def _mark_text(found: Marks, at: Position, text: str, style: Style, footnotes: frozenset[str]) -> None:
    number = read_number(text, style, footnotes)
    if number is Nothing.THERE:
        found.nothing.add(at)
    elif isinstance(number, Nothing):
        found.unclear.add(at)
    else:
        found.numbers[at] = number


def _footnotes(texts: Iterable[str]) -> frozenset[str]:
    matches = [_FOOTNOTE_LINE.match(text) for text in texts]
    return frozenset(m.group(1) or str(_SUPERSCRIPTS.index(m.group(2)) + 1) for m in matches if m)


def _mark_names(found: Marks, catalog: Catalog) -> None:
    alone: dict[Position, Match] = {}
    for at in found.unclear | found.nothing:
        text = found.grid.cells[at].text
        match = plain(text, catalog) if _LETTER.search(text) else None
        if match and match.reason not in NOT_NAMES:
            alone[at] = match
    found.names = {
        at: Name(found.grid.cells[at].text, m.id, m.reason, m.suggestions) for at, m in alone.items()
    }
    _settle(found, catalog)


def _settle(found: Marks, catalog: Catalog) -> None:
    """Each name together with the names of its column or of its row, whichever has more of them."""
    columns = Counter(column for _, column in found.names)
    rows = Counter(row for row, _ in found.names)
    lists: dict[tuple[str, int], list[Position]] = {}
    headings = {at for at in found.unclear if group_level(found.grid.cells[at].text)} - found.names.keys()
    for at in sorted(found.names.keys() | headings):
        lists.setdefault(("column", at[1]), []).append(at)
        lists.setdefault(("row", at[0]), []).append(at)
    for (axis, _), places in lists.items():
        own = {
            at for at in places if at in found.names and (columns[at[1]] >= rows[at[0]]) == (axis == "column")
        }
        for part in (*_runs(places, axis), places):
            if any(found.names[at].reason == "ambiguous" for at in own.intersection(part)):
                _settle_list(found, part, own, catalog)


def _runs(places: list[Position], axis: str) -> list[list[Position]]:
    """A column cut where two rows or more without a name lie between: its tables, each a list of its own."""
    runs: list[list[Position]] = []
    for at in places if axis == "column" else []:
        if runs and at[0] - runs[-1][-1][0] <= LARGEST_GAP:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs if len(runs) > 1 else []


def _settle_list(found: Marks, places: list[Position], own: set[Position], catalog: Catalog) -> None:
    unnamed = Name("", None, "unknown")
    names = [found.names.get(at) or replace(unnamed, text=found.grid.cells[at].text) for at in places]
    matches = [Match(name.region, name.reason, name.suggestions) for name in names]
    settled = settle([name.text for name in names], matches, spellings(catalog))
    for at, region in zip(places, settled, strict=True):
        if region and at in own:
            found.names[at] = replace(found.names[at], region=region, reason="context")


def _mark_codes(found: Marks, catalog: Catalog) -> None:
    """A column of nine-digit codes names regions; a lone number that happens to be one does not."""
    codes: dict[int, dict[Position, Match]] = {}
    others: dict[int, int] = {}
    for at in found.numbers:
        text = found.grid.cells[at].text.strip()
        match = plain(text, catalog) if _CODE.fullmatch(text) else None
        if match and (match.id or match.reason == "district"):
            codes.setdefault(at[1], {})[at] = match
        else:
            others[at[1]] = others.get(at[1], 0) + 1
    for column, matches in codes.items():
        if len(matches) >= FEWEST_CODES and others.get(column, 0) <= len(matches) // 4:
            for at, match in matches.items():
                found.numbers.pop(at)
                found.names[at] = Name(found.grid.cells[at].text, match.id, match.reason, match.suggestions)
