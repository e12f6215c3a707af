"""What the other rows of a list say about a name that may be an oblast, a city or a town.

Bare «Атырау» is the oblast when the list names oblasts that way (Ақмола, Маңғыстау, СҚО …) and no bare towns
or districts. Bare «Алматы» is the oblast when the city has a row of its own, and the other way round.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from loaders.designator import Kind, Named, parse
from loaders.normal import bare, readings, tidy
from loaders.spellings import Spellings

_GROUPS = {
    "oblast": re.compile(r"(?:области|облыстар|облыстары|oblasts)", re.IGNORECASE),
    "city": re.compile(
        r"(?:города(?: республиканского значения)?|қалалар|қалалары|республикалық маңызы бар қалалар"
        r"|cities(?: of republican significance)?)",
        re.IGNORECASE,
    ),
}
FEWEST_OBLASTS = 3
"""So many other oblasts make a list a list of oblasts."""
FEWEST_BARE = 2
"""So many of them must be written the same way as the name in question."""


class Found(Protocol):
    @property
    def id(self) -> str | None: ...
    @property
    def reason(self) -> str: ...
    @property
    def suggestions(self) -> tuple[str, ...]: ...


def settle(texts: Sequence[str], alone: Sequence[Found], index: Spellings) -> list[str | None]:
    """For every ambiguous row the id that the other rows leave, else None; None for all other rows."""
    if not any(found.reason == "ambiguous" for found in alone):
        return [None] * len(texts)
    rows = _List(texts, alone, index)
    return [
        rows.grouped(row, found) or rows.settled(text, found) if found.reason == "ambiguous" else None
        for row, (text, found) in enumerate(zip(texts, alone, strict=True))
    ]


class _List:
    """What is sure in a list."""

    def __init__(self, texts: Sequence[str], alone: Sequence[Found], index: Spellings) -> None:
        self.index = index
        self.sure = {found.id for found in alone if found.id}
        self.other_units = any(_undesignated(text, found) for text, found in zip(texts, alone, strict=True))
        self.counts = Counter(_key(text) for text in texts)
        sure_rows = [t for t, found in zip(texts, alone, strict=True) if found.id and found.reason != "total"]
        self.usual = max((self.counts[_key(text)] for text in sure_rows), default=0)
        self.bare_ids, self.short_ids = _styles(texts, alone, index)
        self.groups = _groups(texts, alone, index)

    def grouped(self, row: int, found: Found) -> str | None:
        """The one reading of the level that the group's heading names."""
        fitting = [r for r in found.suggestions if self.index.levels[r] == self.groups[row]]
        return fitting[0] if len(fitting) == 1 and fitting[0] not in self.sure else None

    def settled(self, text: str, found: Found) -> str | None:
        if self.counts[_key(text)] > self.usual:
            return None
        oblasts = [r for r in found.suggestions if self.index.levels[r] == "oblast"]
        cities = [r for r in found.suggestions if self.index.levels[r] == "city"]
        if cities and oblasts:
            return self._city_or_oblast(text, cities, oblasts)
        if len(oblasts) != 1 or oblasts[0] in self.sure:
            return None
        return oblasts[0] if self._lists_oblasts(text, oblasts[0]) else None

    def _city_or_oblast(self, text: str, cities: list[str], oblasts: list[str]) -> str | None:
        city, oblast = bool(self.sure & set(cities)), bool(self.sure & set(oblasts))
        if city == oblast or len(oblasts) != 1 or len(cities) != 1:
            return None
        if oblast:
            return cities[0] if not self.other_units else None
        return oblasts[0] if self._lists_oblasts(text, oblasts[0]) else None

    def _lists_oblasts(self, text: str, region: str) -> bool:
        """Enough other oblasts, written the same way: bare, or short as the name in question is."""
        named_short = any(f"ru:{n.stem}" in self.index.styles[region] for n in _named(text))
        alike = self.short_ids if named_short and region_is_new(region, self.index) else self.bare_ids
        oblasts = {r for r in self.sure if r and self.index.levels[r] == "oblast"}
        enough = len(oblasts - {region}) >= FEWEST_OBLASTS and len(alike - {region}) >= FEWEST_BARE
        return enough and not self.other_units


def group_level(text: str) -> str:
    """`Облыстар:` -> oblast, `Города:` -> city, anything else -> nothing."""
    name = bare(tidy(text))
    return next((level for level, words in _GROUPS.items() if words.fullmatch(name)), "")


def _groups(texts: Sequence[str], alone: Sequence[Found], index: Spellings) -> list[str]:
    """The level that the heading above says of each ambiguous row. A group ends with the next heading, with a
    row of another level or of none, and counts only when a sure row of its level stands in it too."""
    levels = [""] * len(texts)
    level, group, borne_out = "", [], False
    for row, (text, found) in enumerate(zip([*texts, ""], [*alone, None], strict=True)):
        own = index.levels[found.id] if found and found.id else ""
        if found and level and (found.reason == "ambiguous" or own == level):
            group.append(row)
            borne_out = borne_out or own == level
            continue
        times = Counter(_key(texts[member]) for member in group)
        for member in group if borne_out else []:
            levels[member] = level if times[_key(texts[member])] == 1 else ""
        level, group, borne_out = group_level(text), [], False
    return levels


def _undesignated(text: str, found: Found) -> bool:
    """A town or a district that does not say so: then a bare name may be another one. «г. Тараз» and
    «Меркенский район» say so, and leave bare names to the oblasts."""
    return found.reason in ("town", "district") and any(n.kind is Kind.BARE for n in _named(text))


def region_is_new(region: str, index: Spellings) -> bool:
    """Oblasts whose Russian name has no adjective (`область Абай`) stay bare among adjectives."""
    return not any(style.startswith("ru:") and style.endswith("*") for style in index.styles[region])


def _styles(texts: Sequence[str], alone: Sequence[Found], index: Spellings) -> tuple[set[str], set[str]]:
    """Ids of oblasts written bare (Ақмола, ЗКО), and those written bare or as an adjective (Акмолинская)."""
    bare_ids, short_ids = set(), set()
    for text, found in zip(texts, alone, strict=True):
        if found.id and index.levels[found.id] == "oblast":
            named = _named(text)
            if any(n.kind is Kind.BARE for n in named):
                short_ids.add(found.id)
                if not any(n.stem.endswith("*") for n in named):
                    bare_ids.add(found.id)
    return bare_ids, short_ids


def _named(text: str) -> list[Named]:
    return [named for reading in readings(bare(tidy(text))) for named in parse(reading)]


def _key(text: str) -> str:
    return bare(tidy(text)).casefold()
