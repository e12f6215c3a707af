"""Layouts: where a known form keeps each figure (data/layouts/*.yml)."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from kpi.errors import LayoutError
from kpi.paths import data_folder

SHAPES = ("long_table", "register")
ELSEWHERE = ("workbook_form", "table")
"""Shapes with a reader of their own: loaders/form/edition.py, loaders/table_layout.py."""


@dataclass(frozen=True)
class Layout:
    """One edition of one form. `columns` maps fields of an observation to columns of the file.

    `reference` marks a register that serves as a base and is not itself a report on the programme.
    """

    form: str
    edition: int
    shape: str
    recognised_by: tuple[str, ...]
    public_at_the_latest: date
    columns: dict[str, str] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    skip_rows_without: str = ""
    reference: bool = False
    counted_from: date = date.min
    counted_to: date = date.max

    @classmethod
    def from_file(cls, path: Path) -> "Layout":
        """Raises LayoutError naming the file when the file is not a layout."""
        try:
            content = yaml.safe_load(path.read_text(encoding="utf-8"))
            layout = cls(**{**content, "recognised_by": tuple(content["recognised_by"])})
        except (OSError, yaml.YAMLError, TypeError, KeyError, UnicodeDecodeError) as error:
            raise LayoutError(file=path.name, problem=str(error)) from error
        if layout.shape not in SHAPES:
            raise LayoutError(file=path.name, problem=f"shape `{layout.shape}`, known: {SHAPES}")
        return layout


@cache
def layouts(folder: Path | None = None) -> tuple[Layout, ...]:
    """All layouts of flat tables, by file name; what has a reader of its own is not among them."""
    files = sorted((folder or data_folder() / "layouts").glob("*.yml"))
    return tuple(Layout.from_file(path) for path in files if shape_of(path) not in ELSEWHERE)


def shape_of(path: Path) -> str:
    """The shape that a layout file says it has, "" when it says none. Raises LayoutError if it is gone."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise LayoutError(file=path.name, problem=str(error)) from error
    said = re.search(r"^shape:\W*?(\w+)\W*?(?:#.*)?$", text, re.MULTILINE)
    return said.group(1) if said else ""


def find(columns: Collection[str], known: tuple[Layout, ...]) -> Layout | None:
    """The layout all of whose telling columns are there; the most demanding one wins."""
    fitting = [layout for layout in known if set(layout.recognised_by) <= set(columns)]
    return max(fitting, key=lambda layout: len(layout.recognised_by), default=None)


def nearest(columns: Collection[str], known: tuple[Layout, ...]) -> tuple[Layout, list[str]]:
    """The layout that lacks the fewest telling columns, and the columns it lacks."""

    def lacking(layout: Layout) -> list[str]:
        return [c for c in layout.recognised_by if c not in set(columns)]

    best = min(known, key=lambda layout: len(lacking(layout)))
    return best, lacking(best)
