"""A sheet as a grid of what people see. Rows and columns count from 0; addresses are `B5`.

Grid.cells   {(4, 1): Cell("2020", None), (5, 1): Cell("93%", 93.0)}
Grid.merged  {(4, 2): (4, 1)}     a covered cell -> the cell whose text covers it
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

Position = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cell:
    """`number` is set for a cell that holds a number, not for text that looks like one."""

    text: str
    number: float | None = None
    date: bool = False


@dataclass
class Grid:
    sheet: str
    cells: dict[Position, Cell] = field(default_factory=dict)
    merged: dict[Position, Position] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.height = 1 + max((row for row, _ in self.cells), default=-1)
        self.width = 1 + max((column for _, column in self.cells), default=-1)
        self._rows: list[list[int]] = [[] for _ in range(self.height)]
        for row, column in sorted(self.cells):
            self._rows[row].append(column)

    def at(self, row: int, column: int) -> Cell | None:
        return self.cells.get((row, column))

    def shown(self, row: int, column: int) -> Cell | None:
        """The cell, or the one that covers it."""
        return self.cells.get((row, column)) or self.cells.get(self.merged.get((row, column), (-1, -1)))

    def text(self, row: int, column: int) -> str:
        cell = self.shown(row, column)
        return cell.text if cell else ""

    def columns(self, row: int) -> list[int]:
        """Columns of a row that hold something of their own."""
        return self._rows[row] if 0 <= row < self.height else []

    def first_text(self, row: int) -> str:
        """The leftmost text of a row."""
        columns = self.columns(row)
        return self.cells[row, columns[0]].text if columns else ""

    def row(self, row: int) -> Iterator[tuple[int, Cell]]:
        return ((column, self.cells[row, column]) for column in self.columns(row))

    def span(self, row: int, column: int) -> tuple[int, int]:
        """First and last column that the text of a cell covers in its row."""
        last = column
        while self.merged.get((row, last + 1)) == (row, column):
            last += 1
        return column, last


def address(row: int, column: int) -> str:
    """(4, 1) -> B5."""
    letters, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"
