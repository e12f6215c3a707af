"""A catalog file as rows of text, with its faults instead of exceptions."""

import csv
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Table:
    """Rows of a csv file; row i stands on line i + 2. `faults` is empty for a readable file."""

    name: str
    columns: tuple[str, ...] = ()
    rows: list[dict[str, str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def numbered(self) -> list[tuple[str, dict[str, str]]]:
        """(address, row) pairs; the address is `file:line`."""
        return [(f"{self.name}.csv:{line}", row) for line, row in enumerate(self.rows, start=2)]

    def codes(self, column: str = "code") -> set[str]:
        return {row[column] for row in self.rows}


def read_table(path: Path) -> Table:
    """Read a UTF-8 csv file, one row per line. A missing, unreadable or ragged one comes back with faults."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream, strict=True)
            rows = list(reader)
            columns, lines = tuple(reader.fieldnames or ()), reader.line_num
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        return Table(path.stem, faults=[f"{path.name}: cannot be read ({error})"])
    ragged = [
        f"{path.name}:{line}: expected {len(columns)} fields"
        for line, row in enumerate(rows, start=2)
        if None in row or None in row.values()
    ]
    if lines != len(rows) + 1:  # an address would name the wrong line
        ragged.append(f"{path.name}: expected one row per line, without empty lines, found {lines} lines")
    return Table(path.stem, columns, rows, ragged)
