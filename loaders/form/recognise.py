"""Which sheet of a workbook is which sheet of the form, and where its columns are.

People rename sheets, move columns, add rows and drop the stamp. Headers in any of the three languages
decide; a header that somebody reworded is found where the stamp says it stood, if nothing else moved.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

from openpyxl.utils import get_column_letter

from kpi.names import LANGUAGES
from kpi.words import words
from loaders.form.book import Book, Grid, as_text
from loaders.form.edition import Edition, Sheet
from loaders.form.spelling import header_key
from loaders.form.stamp import Stamp

_LOOK = 40
"""Headers stand in the first rows of a sheet."""
_LEAST_SHARE = 0.4


@dataclass(frozen=True)
class Found:
    """A sheet of the form in the workbook. `columns`: key -> column number (of the passport: row number)."""

    sheet: Sheet
    grid: Grid
    header_row: int
    columns: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def headers(self) -> dict[str, str]:
        """The header of each column as it is written."""
        return {key: as_text(self.grid.at(self.header_row, column)) for key, column in self.columns.items()}

    @cached_property
    def last_letter(self) -> str:
        """That of its last column."""
        return get_column_letter(max(self.columns.values()))


@dataclass(frozen=True)
class Recognised:
    sheets: Mapping[str, Found]
    others: tuple[Grid, ...]
    language: str


@dataclass(frozen=True)
class Lexicon:
    """The words of one sheet in all languages, folded."""

    headers: Mapping[str, str]
    hints: frozenset[str]
    titles: frozenset[str]


@cache
def lexicon(edition: Edition) -> dict[str, Lexicon]:
    """Sheet key -> its words."""
    return {sheet.key: _lexicon(sheet) for sheet in edition.sheets}


def _lexicon(sheet: Sheet) -> Lexicon:
    headers, hints, titles = {}, set(), set()
    for say in map(words, LANGUAGES):
        titles |= {header_key(say(sheet.words)), header_key(say(f"{sheet.words}-title"))}
        for column in sheet.columns:
            headers[header_key(say(sheet.words_of(column)))] = column.key
            hints.add(header_key(say(f"{sheet.words_of(column)}-hint")))
    return Lexicon(headers, frozenset(hints), frozenset(titles))


def recognise(book: Book, edition: Edition) -> Recognised:
    """Sheets of the form in the workbook; each sheet and each grid is used once, the surest match first."""
    sheets: dict[str, Found] = {}
    taken: set[str] = set()
    for _, found in sorted(_candidates(book, edition), key=lambda pair: -pair[0]):
        if found.sheet.key not in sheets and found.grid.title not in taken:
            sheets[found.sheet.key] = _with_stamp(found, book.stamp)
            taken.add(found.grid.title)
    others = tuple(g for g in book.grids if g.title not in taken and not g.is_empty() and not _is_ours(g))
    return Recognised(sheets, others, _language(book, sheets))


def _candidates(book: Book, edition: Edition) -> Iterator[tuple[float, Found]]:
    for grid in book.grids:
        if _is_ours(grid):
            continue
        seen = _seen(grid, edition)
        for sheet in edition.sheets:
            words_of = lexicon(edition)[sheet.key]
            look = _passport if sheet.shape == "passport" else _table
            place, columns = look(seen.get(sheet.key, []))
            share = len(columns) / len(sheet.columns)
            if len(columns) > 1 and share >= _LEAST_SHARE:
                titled = header_key(grid.title) in words_of.titles
                yield share + 0.2 * titled, Found(sheet, grid, place, columns)


Seen = list[tuple[int, int, str]]
"""(row, column, column key) of every header of one sheet of the form, row by row."""


def _seen(grid: Grid, edition: Edition) -> dict[str, Seen]:
    """Sheet key -> which of its headers stand in the first rows, and where."""
    seen: dict[str, Seen] = {}
    headers = _headers(edition)
    for row, cells in enumerate(grid.rows[:_LOOK], start=1):
        for column, cell in enumerate(cells, start=1):
            if cell and isinstance(cell, str):
                for sheet, key in headers.get(header_key(cell), ()):
                    seen.setdefault(sheet, []).append((row, column, key))
    return seen


@cache
def _headers(edition: Edition) -> dict[str, list[tuple[str, str]]]:
    """Folded header -> (sheet key, column key) of every sheet that has it."""
    found: dict[str, list[tuple[str, str]]] = {}
    for sheet, known in lexicon(edition).items():
        for text, key in known.headers.items():
            found.setdefault(text, []).append((sheet, key))
    return found


def _table(seen: Seen) -> tuple[int, dict[str, int]]:
    """(row of the headers, column key -> column): the row that holds most of them."""
    rows: dict[int, dict[str, int]] = {}
    for row, column, key in seen:
        rows.setdefault(row, {}).setdefault(key, column)
    best = max(rows, key=lambda row: len(rows[row]), default=0)
    return best, rows.get(best, {})


def _passport(seen: Seen) -> tuple[int, dict[str, int]]:
    """(column of the labels, column key -> row): labels stand one below another, where most of them are."""
    columns: dict[int, dict[str, int]] = {}
    for row, column, key in seen:
        columns.setdefault(column, {}).setdefault(key, row)
    best = max(columns, key=lambda column: len(columns[column]), default=1)
    return best, columns.get(best, {})


def _with_stamp(found: Found, stamp: Stamp | None) -> Found:
    """Add reworded headers by their stamped place, provided that no known column has moved."""
    if stamp is None or found.sheet.shape == "passport":
        return found
    stood = {c.key: c.column for c in stamp.columns if c.sheet == found.sheet.key}
    if any(stood.get(key, column) != column for key, column in found.columns.items()):
        return found
    free = set(stood.values()) - set(found.columns.values())
    own = {c.key for c in found.sheet.columns}
    reworded = {
        key: column
        for key, column in stood.items()
        if key in own - found.columns.keys()
        and column in free
        and found.grid.at(found.header_row, column) != ""
    }
    return replace(found, columns={**found.columns, **reworded})


@cache
def _our_titles() -> frozenset[str]:
    """Titles of the sheets we add ourselves: instructions, and findings of a returned workbook."""
    keys = ("form-instructions-title", "form-findings-title")
    return frozenset(header_key(words(language)(key)) for language in LANGUAGES for key in keys)


def _is_ours(grid: Grid) -> bool:
    return header_key(str(grid.at(1, 1))) in _our_titles()


def _language(book: Book, sheets: Mapping[str, Found]) -> str:
    """That of the stamp, else the one most headers are written in."""
    if book.stamp and book.stamp.language in LANGUAGES:
        return book.stamp.language
    seen = Counter[str]()
    for found in sheets.values():
        for language in LANGUAGES:
            seen[language] += _in_language(found, language)
    return max(LANGUAGES, key=lambda language: seen[language])


def _in_language(found: Found, language: str) -> int:
    expected = {
        k: header_key(words(language)(found.sheet.words_of(found.sheet.column(k)))) for k in found.columns
    }
    if found.sheet.shape == "passport":
        written = {key: found.grid.at(row, found.header_row) for key, row in found.columns.items()}
    else:
        written = {key: found.grid.at(found.header_row, c) for key, c in found.columns.items()}
    return sum(header_key(str(written[key])) == expected[key] for key in expected)
