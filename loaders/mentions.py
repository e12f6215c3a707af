"""Regions mentioned in running text: a title, a sheet's name, a file's name.

"Показатели по Туркестанской области за 2020 год"  -> {KZ-61}
"KZ-61_2026-Q3.xlsx"                               -> {KZ-61}
"Абайский район Карагандинской области"            -> set(), for the figures are the district's
"""

import re

from kpi.catalog import Catalog
from kpi.region import COUNTRY
from loaders.designator import Kind, parse
from loaders.names import plain
from loaders.normal import readings, tidy

LONGEST = 5
"""Words of a name with its designator."""
LONGEST_TEXT = 400
_WORD = re.compile(r"[^\s,;()\[\]«»\"/|:]+")
_PLURAL = re.compile(r"район(?:ы|ов|ам|ах|ами)\b|аудандар", re.IGNORECASE)
_ADDRESS = re.compile(
    r"@|https?:|www\.|\b(?:ул|пр|просп|мкр|тел|көш|даңғ)\.|улица|проспект|көшесі|даңғылы", re.IGNORECASE
)
_IMPRINT = re.compile(
    r"(?:г\.|город)?\s*[\w-]+(?:\s+қ(?:\.|аласы))?,?\s*(?:19|20)\d\d(?:\s*(?:г\.?|год|ж\.|жыл))?"
)
"""«г. Астана, 2021» at the head of a bulletin says where it was printed."""
_BELOW = ("district", "town")


def regions_in(text: str, catalog: Catalog, title: bool = True) -> set[str]:
    """Ids that a text names beyond doubt, the country's left out; none when it names a district or a town."""
    if title and (_ADDRESS.search(text) or _IMPRINT.fullmatch(text.strip())):
        return set()
    words = _WORD.findall(tidy(text[:LONGEST_TEXT]))
    found: set[str] = set()
    at = 0
    while at < len(words):
        region, taken = _at(words, at, catalog)
        if region in _BELOW:
            return set()
        if region and region != COUNTRY:
            found.add(region)
        at += taken
    return found


def _at(words: list[str], at: int, catalog: Catalog) -> tuple[str, int]:
    """The longest name that begins at a word: its id (or that it is below a region) and its length."""
    for length in range(min(LONGEST, len(words) - at), 0, -1):
        phrase = " ".join(words[at : at + length])
        match = plain(phrase, catalog)
        if match.id and match.reason != "total":
            return match.id, length
        if match.reason in _BELOW and length <= 3 and _designated(phrase) and not _PLURAL.search(phrase):
            return match.reason, length
    return "", 1


def _designated(phrase: str) -> bool:
    return any(n.kind in (Kind.DISTRICT, Kind.CITY) for r in readings(phrase) for n in parse(r))
