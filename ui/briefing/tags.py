"""Of what a tagged number is: `open_space_bodies/KZ-61/2020/change` -> the indicator, the region, a year."""

import re
from collections.abc import Iterator

from briefings.compose import PARTS
from kpi.period import Period
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
}
_PARTS = {"aims": "targets", "case": "contradictions", "strength-more": "standings", "gap-more": "standings"}
"""Beginnings of tags that are named otherwise than the part they stand in."""


def told(view: View, tag: str) -> str:
    """In words, as far as the tag says it; a cell and a bar by their table or chart, row and column."""
    words = [*_words(view, tag.split("/"))] or [phrases.literal(one) for one in re.split(r"[/|]", tag)]
    return ", ".join(dict.fromkeys(filter(None, words))) or "–"


def _words(view: View, parts: list[str]) -> Iterator[str]:
    part = _PARTS.get(parts[0], parts[0])
    if part in PARTS:
        yield view.say(f"contents-{part}")
    for one in parts:
        if one in view.catalog.indicators:
            yield phrases.literal(phrases.indicator_name(view, one))
        elif one in view.catalog.regions:
            yield phrases.literal(phrases.region_name(view, one))
    role = parts[-1]
    if role.startswith("target-"):
        yield f"{view.say('column-target')} ({_day(view, role.removeprefix('target-'))})"
    elif role in _ROLES:
        yield view.say(_ROLES[role])


def _day(view: View, day: str) -> str:
    return view.numerals.period(Period.parse(f"{day}..{day}"))
