"""The cells of the tables by names that stay from one snapshot to the next: title, row and column."""

from collections.abc import Iterator

from briefings.blocks import Briefing, Table, Text, plain

CELL = "cell/"


def cell_tag(table: Table, row: int, column: int) -> str:
    return f"{CELL}{table.title}/{table.names[row]}/{table.header[column]}"


def texts_of(briefing: Briefing) -> dict[str, Text]:
    """Every cell of every table by its tag."""
    tables = [block for block in briefing.blocks if isinstance(block, Table)]
    return {tag: text for table in tables for tag, text in _cells(table)}


def cells_of(briefing: Briefing) -> dict[str, str]:
    """The same as a reader sees it."""
    return {tag: plain(text) for tag, text in texts_of(briefing).items()}


def _cells(table: Table) -> Iterator[tuple[str, Text]]:
    for name, row in zip(table.names, table.rows, strict=True):
        for head, text in zip(table.header, row, strict=True):
            yield f"{CELL}{table.title}/{name}/{head}", text
