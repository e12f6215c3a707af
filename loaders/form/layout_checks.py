"""What people did to the sheets and columns of the form itself."""

from collections.abc import Iterator

from kpi.finding import Finding, Place
from kpi.words import words
from loaders.form.book import Grid, address, as_text
from loaders.form.edition import Column, Edition, Sheet
from loaders.form.recognise import Found, Recognised


def layout_findings(file: str, edition: Edition, recognised: Recognised) -> Iterator[Finding]:
    """Sheets and columns that are gone, and those that are not ours."""
    say = words(recognised.language)
    for sheet in edition.sheets:
        if sheet.key not in recognised.sheets:
            yield Finding("sheet_missing", Place(file), {"sheet": say(sheet.words)})
            continue
        found = recognised.sheets[sheet.key]
        place = Place(file, sheet=found.grid.title)
        for column in _lost(sheet, found):
            yield Finding("form_column_missing", place, {"column": say(sheet.words_of(column))})
        yield from _further(file, found)
    for grid in recognised.others:
        yield Finding("sheet_not_read", Place(file, sheet=grid.title), {"sheet": grid.title})


def _lost(sheet: Sheet, found: Found) -> Iterator[Column]:
    """Columns people fill; of a lost code column the names take the place."""
    for column in sheet.columns:
        if column.is_input and column.key not in found.columns and column.kind != "code":
            yield column


def _further(file: str, found: Found) -> Iterator[Finding]:
    """Columns beside those of the form that hold something."""
    if found.sheet.shape == "passport" or not found.header_row:
        return
    known = set(found.columns.values())
    for column, cell in enumerate(found.grid.rows[found.header_row - 1], start=1):
        text = as_text(cell)
        if text and column not in known and _has_content(found.grid, found.header_row, column):
            place = Place(file, sheet=found.grid.title, cell=address(found.header_row, column))
            yield Finding("column_not_read", place, {"column": text})


def _has_content(grid: Grid, header_row: int, column: int) -> bool:
    return any(as_text(grid.at(row, column)) for row in range(header_row + 1, len(grid.rows) + 1))
