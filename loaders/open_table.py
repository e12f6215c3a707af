"""Any table file -> its sheets as grids. What the name says does not matter, only what the bytes are."""

from loaders import isolated, ods_cells, text_table, workbook
from loaders.container import kind_of
from loaders.grid import Grid
from loaders.limits import Refused
from loaders.remark import Remark


def open_table(content: bytes) -> tuple[list[Grid], list[Remark]]:
    """Sheets in order and what could not be read; never raises for what is in the file."""
    try:
        kind = kind_of(content)
        if kind == "text":
            return [text_table.grid(content)], []
        if kind == "ods":
            return ods_cells.grids(content), []
        return isolated.grids(content) if kind == "xls" else workbook.grids(content, kind)
    except Refused as refused:
        return [], [Remark(refused.code, facts=refused.facts)]
