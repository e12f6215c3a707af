"""Of what a tagged number is: `open_space_bodies/KZ-61/2020/change` -> the indicator, the region, a year."""

import re
from collections.abc import Iterator

from briefings.compose import PARTS
from ui import phrases
from ui.view import View

_ROLES = {
    "change": "column-change",
    "place": "column-place",
    "first": "column-place_best",
    "last": "column-place_worst",
    "ranked": "column-covered",
    "covered": "column-covered",
    "units": "column-regions",
    "sum": "column-sum",
    "behind": "status-behind",
    "far_behind": "status-far_behind",
    "open": "column-open",
    "overdue": "column-overdue",
    "target": "column-target",
    "needed": "contents-moves",
    "becomes": "contents-moves",
    "next": "contents-moves",
    "nearest": "contents-moves",
    "rate": "contents-monitoring",
}
"""The last of a tag, up to its first hyphen, and what says it."""
_PARTS = {
    "aims": "targets",
    "case": "contradictions",
    "reports": "missing",
    "strength-more": "standings",
    "gap-more": "standings",
}
"""Beginnings of tags that are named otherwise than the part they stand in."""


def told(view: View, tag: str) -> str:
    """In words, as far as the tag says it; a cell and a bar by their table or chart, row and column."""
    words = [*_words(view, tag.split("/"))] or [phrases.literal(one) for one in re.split(r"[/|]", tag)]
    return ", ".join(dict.fromkeys(filter(None, words))) or "–"


def _words(view: View, parts: list[str]) -> Iterator[str]:
    part = _PARTS.get(parts[0], parts[0])
    if part in PARTS:
        yield view.say(f"contents-{part}")
    for one in (name for part in parts for name in part.split("-of-")):
        if one in view.catalog.indicators:
            yield phrases.literal(phrases.indicator_name(view, one))
        elif one in view.catalog.regions:
            yield phrases.literal(phrases.region_name(view, one))
    role, _, more = parts[-1].partition("-")
    if role in _ROLES:
        of_day = f" ({phrases.literal(more)})" if role == "target" else ""
        yield view.say(_ROLES[role]) + of_day
