"""Case endings and lost letters: the forms a declared name takes in running text.

All forms are folded (loaders.fold); `lost_forms` are not, for a lost letter has no sound.
"""

from collections.abc import Iterator

_KAZAKH_ENDINGS = (
    *("nin", "din", "tin", "ga", "ge", "ka", "ke", "na", "ne", "da", "de", "ta", "te", "nda", "nde"),
    *("dan", "den", "tan", "ten", "nan", "nen", "dagi", "degi", "tagi", "tegi", "ndagi", "ni", "di", "ti"),
    *("men", "ben", "pen"),
)
_WRITTEN_ENDINGS = ("да", "дан", "ның", "на", "ға", "нда", "нан", "дағы", "ндағы", "мен", "ны")
_RUSSIAN_A = ("i", "e", "u", "oi")
_RUSSIAN_CONSONANT = ("a", "u", "e", "om")
_LOST_LETTERS = "әғқңөұүһ"
_DESIGNATORS = {
    "облысы": ("", "ның", "нда", "на", "нан", "ндағы", "н", "мен", " бойынша"),
    "қаласы": ("", "ның", "нда", "на", "нан", "ндағы", "н", "мен", " бойынша"),
    "Республикасы": ("", "ның", "нда", "на", "нан", "ндағы", "н", "мен", " бойынша"),
}


def kazakh_forms(stem: str) -> Iterator[str]:
    """`astana` -> `astananin`, `astanada` …; every harmony, since only one of them is ever written."""
    return (stem + ending for ending in _KAZAKH_ENDINGS)


def kazakh_endings() -> tuple[str, ...]:
    """As they are written after an abbreviation and a hyphen: `СҚО-ның`."""
    return _WRITTEN_ENDINGS


def russian_forms(stem: str) -> Iterator[str]:
    """A town's cases: `astana` -> `astani`, `astane` …; `ximkent` -> `ximkenta` …"""
    if stem.endswith("a"):
        yield from (stem[:-1] + ending for ending in _RUSSIAN_A)
    elif stem and stem[-1] not in "aeiou":
        yield from (stem + ending for ending in _RUSSIAN_CONSONANT)


def shortened(stem: str) -> Iterator[str]:
    """`severokazakstan` -> `severokaz`: the second word of the four compass oblasts cut short."""
    for whole in ("kazakstansk*", "kazakstan"):
        head = stem.removesuffix(whole)
        if head != stem and len(head) > 2:
            yield head + "kaz"


def lost_forms(name: str, short: str) -> Iterator[str]:
    """`Ақмола облысы` -> `а?мола облысы` and its cases, with `і` kept and lost."""
    for text in (name, short):
        for designator, endings in _DESIGNATORS.items():
            if text and (designator in text or text == short):
                for ending in endings if designator in text else ("",):
                    yield from _without_letters((text + ending).casefold())


def _without_letters(text: str) -> Iterator[str]:
    lost = "".join("?" if letter in _LOST_LETTERS else letter for letter in text)
    if "?" in lost:
        yield lost
        yield lost.replace("і", "?")
