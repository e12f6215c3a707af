"""Which stored layout a table follows: all its labels must be in the file."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from loaders.labels.words import label_key
from loaders.table_layout import TableColumn, TableLayout

Spot = tuple[str, str]
"""A sheet and a label as the file has them."""


@dataclass(frozen=True)
class Match:
    """`columns`: what stands under which label; `lacking`: labels of the layout that the file has not."""

    layout: TableLayout
    columns: dict[Spot, TableColumn]
    lacking: tuple[str, ...] = ()

    @property
    def fits(self) -> bool:
        return not self.lacking


def matches(layouts: Iterable[TableLayout], spots: Collection[Spot]) -> list[Match]:
    """The layouts that fit best; more than one when they fit equally.

    Of one form the newest edition that fits speaks; among forms the one that uses most columns.
    """
    newest: dict[str, Match] = {}
    for layout in sorted(layouts, key=lambda known: known.edition):
        found = match(layout, spots)
        if found.fits:
            newest[layout.form] = found
    most = max((len(found.layout.columns) for found in newest.values()), default=0)
    return [found for found in newest.values() if len(found.layout.columns) == most]


def nearest(layouts: Iterable[TableLayout], spots: Collection[Spot]) -> Match | None:
    """The layout at least half of whose labels are in the file; None when there is none."""
    near = [m for m in (match(layout, spots) for layout in layouts) if _share(m) >= 0.5]
    return max(near, key=lambda m: (_share(m), m.layout.edition), default=None)


def _share(found: Match) -> float:
    return 1 - len(found.lacking) / len(found.layout.columns)


def match(layout: TableLayout, spots: Collection[Spot]) -> Match:
    """Columns for one sheet go before those for any sheet."""
    columns: dict[Spot, TableColumn] = {}
    lacking = []
    for column in sorted(layout.columns, key=lambda c: not c.sheet):
        found = _spots(column, spots)
        if not found:
            lacking.append(column.label)
        for spot in found:
            columns.setdefault(spot, column)
    return Match(layout, columns, tuple(lacking))


def _spots(column: TableColumn, spots: Collection[Spot]) -> list[Spot]:
    """Where the label stands exactly; where it does not, wherever only case, spaces or footnotes differ."""
    sheet, key = column.key
    there = [spot for spot in spots if not sheet or label_key(spot[0]) == sheet]
    exact = [spot for spot in there if spot[1] == column.label]
    return exact or [spot for spot in there if label_key(spot[1]) == key]
