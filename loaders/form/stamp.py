"""The stamp: a very hidden sheet `_form` that says what a workbook is, whatever people do to the rest.

    form      regional_report
    edition   1
    region    KZ-61
    period    2026-Q3
    language  ru
    written_at 2026-10-01T09:00:00
    column    akimats   Акиматы   5   level   2   Уровень

A `column` line holds: sheet key, sheet title, header row, column key, column number, header.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SHEET = "_form"
_FIELDS = ("form", "edition", "region", "period", "language", "written_at")


@dataclass(frozen=True)
class StampedColumn:
    """Where a column was when the form was written; rows and columns count from 1."""

    sheet: str
    title: str
    header_row: int
    key: str
    column: int
    header: str


@dataclass(frozen=True)
class Stamp:
    form: str
    edition: str
    region: str
    period: str
    language: str
    written_at: str
    columns: tuple[StampedColumn, ...] = ()

    def rows(self) -> list[list[str | int]]:
        """The stamp as rows of cells."""
        head: list[list[str | int]] = [[name, str(getattr(self, name))] for name in _FIELDS]
        for c in self.columns:
            head.append(["column", c.sheet, c.title, c.header_row, c.key, c.column, c.header])
        return head

    def title(self, sheet: str) -> str:
        """The title a sheet was written under."""
        return next((c.title for c in self.columns if c.sheet == sheet), "")

    def header(self, sheet: str, column: str) -> StampedColumn | None:
        return next((c for c in self.columns if c.sheet == sheet and c.key == column), None)


def from_rows(rows: Iterable[Sequence[object]]) -> Stamp | None:
    """The stamp of rows of cells; None when they are not one."""
    facts: dict[str, str] = {}
    columns = []
    for row in rows:
        if len(row) > 1 and row[0] == "column":
            columns += _column(row[:7])
        elif len(row) > 1 and row[0] in _FIELDS:
            facts[str(row[0])] = _text(row[1])
    if "form" not in facts:
        return None
    head = {name: facts.get(name, "") for name in _FIELDS}
    return Stamp(columns=tuple(columns), **head)


def _column(cells: Sequence[object]) -> list[StampedColumn]:
    try:
        _, sheet, title, header_row, key, column, header = map(_text, cells)
        return [StampedColumn(sheet, title, int(header_row), key, int(column), header)]
    except ValueError:
        return []


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)
