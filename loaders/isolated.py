"""An .xls workbook is read in a process of its own: a damaged one can make the native reader ask for a
hundred gigabytes and take its process down with it.

The child reads bytes from standard input and writes JSON to standard output:

    {"grids": [{"sheet": "Лист1", "cells": [[4, 1, "93%", 93.0, false]], "merged": [[4, 2, 4, 1]]}],
     "remarks": [["cell_error", "Лист1", "B6", {"found": "#REF!"}]]}
    {"refused": ["file_damaged", {}]}
"""

import json
import os
import subprocess
import sys
from typing import Any

from kpi.paths import PROJECT
from loaders import workbook
from loaders.grid import Cell, Grid
from loaders.limits import Refused
from loaders.remark import Remark

LONGEST_SECONDS = 8
LARGEST_MEMORY = 1_000_000_000
"""Bytes of address space that the child may ask for."""


def grids(content: bytes) -> tuple[list[Grid], list[Remark]]:
    """As workbook.grids; a child that dies, hangs or outgrows its memory means a damaged file."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "loaders.isolated"],
            input=content,
            capture_output=True,
            timeout=LONGEST_SECONDS,
            check=True,
            cwd=PROJECT,
            env={**os.environ, "PYTHONPATH": str(PROJECT), "PYTHONIOENCODING": "utf-8"},
        )
        answer = json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError) as error:
        raise Refused("file_damaged", problem=type(error).__name__) from error
    if "refused" in answer:
        code, facts = answer["refused"]
        raise Refused(code, **facts)
    return [_grid(grid) for grid in answer["grids"]], [Remark(*fields) for fields in answer["remarks"]]


def _grid(found: dict[str, Any]) -> Grid:
    cells = {(row, column): Cell(text, number, day) for row, column, text, number, day in found["cells"]}
    merged = {(row, column): (top, left) for row, column, top, left in found["merged"]}
    return Grid(found["sheet"], cells, merged)


def _answer(content: bytes) -> dict[str, Any]:
    try:
        found, remarks = workbook.grids(content, "xls")
    except Refused as refused:
        return {"refused": [refused.code, refused.facts]}
    return {
        "grids": [
            {
                "sheet": grid.sheet,
                "cells": [[*at, cell.text, cell.number, cell.date] for at, cell in grid.cells.items()],
                "merged": [[*at, *origin] for at, origin in grid.merged.items()],
            }
            for grid in found
        ],
        "remarks": [[r.code, r.sheet, r.cell, r.facts] for r in remarks],
    }


def _limit_memory() -> None:
    """Where the system knows such limits."""
    try:
        import resource  # noqa: PLC0415 - not there on every system
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (LARGEST_MEMORY, LARGEST_MEMORY))


if __name__ == "__main__":
    _limit_memory()
    sys.stdout.write(json.dumps(_answer(sys.stdin.buffer.read())))
