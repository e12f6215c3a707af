"""What kind of thing a name says it is, and the name itself.

"в Акмолинской области"       -> OBLAST  "akmolinsk*"      (* = adjective, whatever its case)
"г.Астана"                    -> CITY    "astana"
"Алматы облысы бойынша"       -> OBLAST  "almati"
"Абайский район"              -> DISTRICT
"Всего по Акмолинской обл."   -> OBLAST  "akmolinsk*"
"Итого"                       -> TOTAL   ""
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from loaders.fold import fold


class Kind(StrEnum):
    OBLAST = "oblast"
    CITY = "city"
    DISTRICT = "district"
    TOTAL = "total"
    BARE = "bare"
    MIXED = "mixed"


@dataclass(frozen=True)
class Named:
    """`stem` is folded; `words` are the words it was made of."""

    kind: Kind
    stem: str
    words: tuple[str, ...]


_KK = "(n(a|da|dagi|an|in|i)?|men)?"
_OBLAST = re.compile(
    f"obl|oblst|oblti?|oblsti?|oblasti?|oblas|oblastiu|oblisi?|oblisi{_KK}|obli|oblsi(nin|nda|na)?"
    "|region|province|provinsi|provinciia"
)
_CITY = re.compile(f"g|gor|gorod(a|u|e|om)?|k|kala|kalasi{_KK}|ksi(nin|nda|na)?|citi|siti")
_CITY_LAST = {"k", "c"}
_DISTRICT = re.compile("raion(a|u|e|om)?|rn[aue]?|audan(i.*)?|aud|district")
_TOTALS = {"vsego", "itogo", "itog", "barligi", "jini", "jintigi", "total", "jiini"}
_BEFORE = {"v", "vo", "po", "na", "in", "of", "the", "for", "iz", "from", "tselom", "obxii", "grand", "sredi"}
_AFTER = {"boinxa", "boiinxa", "boinda"}
_PREPOSITION_TAKEN_FOR_NAME = ("v", "na")
_ADJECTIVE = re.compile(r"sk(aia|aja|aa|oi|uiu|oiu|uu)$")
_GLUED = re.compile(r"(?<=[^\W\d_])\.(?=[^\W\d_])")


@lru_cache(maxsize=50_000)
def parse(text: str) -> tuple[Named, ...]:
    """Readings of a bare text; more than one when a leading `в` may also be an initial."""
    words = [w for w in _GLUED.sub(". ", text).replace(",", " ").split(" ") if fold(w)]
    if not words:
        return ()
    first = _named(words)
    if fold(words[0]) in _PREPOSITION_TAKEN_FOR_NAME and len(words) > 1:
        initial = _named([words[0] + words[1], *words[2:]])
        return (first, initial)
    return (first,)


def _named(words: list[str]) -> Named:
    if any(_DISTRICT.fullmatch(fold(word)) for word in words):
        return Named(Kind.DISTRICT, _stem(_without_district(words)), tuple(words))
    kinds: set[Kind] = set()
    rest = list(words)
    while rest and (found := _strip(rest)):
        kinds |= found - {Kind.BARE}
    named = kinds - {Kind.TOTAL}
    kind = Kind.MIXED if len(named) > 1 else next(iter(named), Kind.TOTAL if not rest else Kind.BARE)
    return Named(kind, _stem(rest), tuple(rest))


def _strip(words: list[str]) -> set[Kind]:
    """Take one designator, total or preposition off either end; the empty set when there is none."""
    for end in (-1, 0):
        kind = _kind(words[end], first=end == 0)
        if kind:
            words.pop(end)
            return {kind}
    return set()


def _kind(word: str, first: bool) -> Kind | None:
    """A bare `к` or Latin `c` names a city only after its name; a village's `с.` folds to `s`."""
    sound = fold(word)
    if sound in _TOTALS:
        return Kind.TOTAL
    if _OBLAST.fullmatch(sound):
        return Kind.OBLAST
    if sound in _CITY_LAST and first and word[0] not in "қҚ":
        return None
    if _CITY.fullmatch(sound) or sound in _CITY_LAST:
        return Kind.CITY
    return Kind.BARE if sound in (_BEFORE if first else _AFTER) else None


def _without_district(words: list[str]) -> list[str]:
    return [word for word in words if not _DISTRICT.fullmatch(fold(word))]


def _stem(words: list[str]) -> str:
    stem = "".join(fold(word) for word in words)
    return fold(_ADJECTIVE.sub("sk", stem)) + ("*" if _ADJECTIVE.search(stem) else "")
