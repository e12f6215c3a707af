"""A region's name as written -> its id, or why not. Never a guess.

match("г.Туркестан", catalog)           ? town        (a town is not its region)
match("по Туркестанской обл.", catalog) KZ-61 normalised
match("Алматы", catalog)                ? ambiguous   suggestions KZ-19, KZ-75
resolve(["Алматы", "Алматы қ.", "Ақмола", "Маңғыстау", "СҚО"], catalog)
                                        the other rows settle the first: KZ-19 context
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from rapidfuzz import fuzz, process

from kpi.catalog import Catalog
from kpi.region import COUNTRY
from loaders.designator import Kind, Named, parse
from loaders.fold import fold
from loaders.name_lists import settle
from loaders.normal import bare, readings, tidy
from loaders.spellings import Spelling, Spellings, spellings

LONGEST_NAME = 160
MOST_SUGGESTIONS = 3
_CODE = re.compile(r"[A-ZА-Я]{2}[- ]?[A-ZА-Я0-9]{2,3}|\d[\d ]{8,12}(?:\.0)?", re.IGNORECASE)
_PARTS = re.compile(r"\s*[/|;()\n]\s*|\s+-\s+")
_LOST = re.compile(r"\w[?\ufffd]|[?\ufffd]\w")


@dataclass(frozen=True)
class Match:
    """`id` is None when the name is not a region, not known, or may be several; `reason` is one of

    exact alias normalised former_name code total context | ambiguous district town unknown empty
    """

    id: str | None
    reason: str
    suggestions: tuple[str, ...] = ()


def match(text: str, catalog: Catalog, *, day: date | None = None, context: Iterable[str] = ()) -> Match:
    """One name; `context` are the other names of its list. `day` settles a name that changed its meaning."""
    return resolve([text, *context], catalog, day=day)[0]


def resolve(texts: Sequence[str], catalog: Catalog, *, day: date | None = None) -> list[Match]:
    """Every name of one list, in order; the other rows settle what is ambiguous."""
    index = spellings(catalog)
    alone = [plain(text, catalog, day=day) for text in texts]
    settled = settle(texts, alone, index)
    return [
        Match(region, "context") if region else _with_suggestions(text, found, index)
        for text, found, region in zip(texts, alone, settled, strict=True)
    ]


def plain(text: str, catalog: Catalog, *, day: date | None = None) -> Match:
    """One name by itself, without suggestions for an unknown one."""
    return _plain(text[: LONGEST_NAME + 1], _Index(spellings(catalog)), day)


def suggest(text: str, catalog: Catalog) -> tuple[str, ...]:
    """Up to three ids whose spellings sound alike, most alike first."""
    return _similar(text, spellings(catalog))


class _Index:
    """An index that can be a key of a cache: by identity, since there is one per catalog."""

    def __init__(self, index: Spellings) -> None:
        self.index = index

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Index) and other.index is self.index

    def __hash__(self) -> int:
        return id(self.index)


@lru_cache(maxsize=100_000)
def _plain(text: str, known: _Index, day: date | None) -> Match:
    index = known.index
    name = bare(tidy(text))
    if not name or len(text) > LONGEST_NAME:
        return Match(None, "unknown" if name else "empty")
    found = _by_code(tidy(text), index, day) or _declared(name, index) or _whole(name, index)
    if found.reason != "unknown":
        return _exact(text, found, index)
    return _in_parts(text, index)


def _exact(text: str, found: Match, index: Spellings) -> Match:
    written = text.strip()
    if found.reason == "normalised" and written in index.verbatim:
        return Match(found.id, index.verbatim[written])
    return found


def _declared(name: str, index: Spellings) -> Match | None:
    spelling = index.declared.get(name.casefold())
    if spelling is None:
        return None
    return Match(spelling.region, "former_name" if spelling.old else "normalised")


def _in_parts(text: str, index: Spellings) -> Match:
    """`Ақмола облысы / Акмолинская область`, `Астана (город)`: every part must name the same region."""
    parts = [bare(tidy(part)) for part in _PARTS.split(text)]
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return Match(None, "unknown")
    joined = _whole(" ".join(parts), index)
    if len(parts) == 2 and parse(parts[1]) and not parse(parts[1])[0].words and joined.id:
        return joined
    found = [_whole(part, index) for part in parts]
    if any(m.reason == "district" for m in found):
        return Match(None, "district")
    named = [m for m in found if m.reason != "total"] or found
    ids = {m.id for m in named}
    return Match(ids.pop(), "normalised") if len(ids) == 1 and None not in ids else Match(None, "unknown")


def _by_code(text: str, index: Spellings, day: date | None) -> Match | None:
    for reading in readings(text):
        if not _CODE.fullmatch(reading) and reading.casefold() not in index.codes:
            continue
        code = reading.casefold().removesuffix(".0").replace(" ", "-" if reading[0].isalpha() else "")
        if code in index.unit_codes and code not in index.codes:
            return Match(None, "district")
        known = index.codes.get(code, {}).values()
        found = [s for s in known if not day or s.valid_from <= day <= s.valid_to]
        if found:
            return _of_code(found, day)
    return None


def _of_code(found: list[Spelling], day: date | None) -> Match:
    sure = len(found) == 1 and (found[0].sure or day is not None)
    if sure:
        return Match(found[0].region, "former_name" if found[0].old else "code")
    return Match(None, "ambiguous", tuple(s.region for s in found))


def _whole(name: str, index: Spellings) -> Match:
    """All readings of one name must agree."""
    if _LOST.search(name):
        return _with_lost_letters(name, index)
    found = [_named(named, index) for reading in readings(name) for named in parse(reading)]
    ids = {m.id for m in found if m.id}
    if len(ids) > 1:
        return Match(None, "ambiguous", tuple(sorted(ids)))
    order = ("exact", "normalised", "former_name", "total", "ambiguous", "district", "town", "unknown")
    return min(found, key=lambda m: order.index(m.reason), default=Match(None, "unknown"))


def _with_lost_letters(name: str, index: Spellings) -> Match:
    ids = index.lost.get(name.casefold().replace("\ufffd", "?"), set())
    return Match(next(iter(ids)), "normalised") if len(ids) == 1 else Match(None, "unknown")


def _named(named: Named, index: Spellings) -> Match:
    if named.kind is Kind.DISTRICT:
        return Match(None, "district")
    if named.kind is Kind.TOTAL:
        return Match(COUNTRY, "total")
    if any(letter.isdigit() for word in named.words for letter in word):
        return Match(None, "unknown")
    if is_abbreviation_in(named.words, index):
        return _bare(index.abbreviations[named.words[0].casefold()])
    found = index.stems.get(named.stem, {})
    if named.kind in (Kind.OBLAST, Kind.CITY):
        return _of_level(named, found, index)
    return _bare(found) if found else _not_a_region(named, index)


def is_abbreviation_in(words: tuple[str, ...], index: Spellings) -> bool:
    """Written in capitals, or in small letters where no other word is meant."""
    return len(words) == 1 and words[0].casefold() in index.abbreviations


def _of_level(named: Named, found: dict[str, Spelling], index: Spellings) -> Match:
    fitting = [s for s in found.values() if index.levels[s.region] == named.kind]
    if len(fitting) == 1:
        return Match(fitting[0].region, "former_name" if fitting[0].old else "normalised")
    if named.kind is Kind.CITY and (found or named.stem in index.towns):
        return Match(None, "town")
    return Match(None, "unknown")


def _bare(found: dict[str, Spelling]) -> Match:
    sure = [s for s in found.values() if s.sure]
    if len(found) == 1 and sure:
        return Match(sure[0].region, "former_name" if sure[0].old else "normalised")
    declared = tuple(s.region for s in found.values() if s.sure is not None)
    return Match(None, "ambiguous", declared) if declared else Match(None, "unknown")


def _not_a_region(named: Named, index: Spellings) -> Match:
    if named.stem in index.towns:
        return Match(None, "town")
    is_district = named.stem in index.districts or named.stem.removesuffix("i") in index.districts
    return Match(None, "district") if is_district else Match(None, "unknown")


def _with_suggestions(text: str, found: Match, index: Spellings) -> Match:
    if found.id or found.suggestions or found.reason == "empty":
        return found
    return Match(None, found.reason, _similar(text, index))


def _similar(text: str, index: Spellings) -> tuple[str, ...]:
    sound = fold(text[:LONGEST_NAME])
    if len(sound) < 3:
        return ()
    near = process.extract(sound, index.stems.keys(), scorer=fuzz.ratio, limit=30, score_cutoff=65)
    ids = [region for stem, _, _ in near for region in index.stems[stem]]
    return tuple(dict.fromkeys(ids))[:MOST_SUGGESTIONS]
