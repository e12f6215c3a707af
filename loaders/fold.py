"""How a name sounds, in one alphabet: every spelling of it folds to the same letters a–z.

Қызылорда, Кызылорда, Qyzylorda, Qızılorda, Kyzylorda -> kizilorda
Маңғыстау, Мангистау, Mañğystau, Mangghystau           -> manistau
Атырау, Atyraý, Atıraw                                 -> atirau
"""

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = dict(
    zip(
        "абвгғдеёжзиійкқлмнңоөпрстуұүўфхһцчшщъыьэюяә",
        [*"abvggdeejziiikklmnnooprstuuuufkk", "ts", *"cxx_i_e", "iu", "ia", "a"],
        strict=True,
    )
)
_LATIN = {"ý": "u", "ş": "x", "š": "x", "ç": "c", "č": "c", "ž": "j", "ı": "i", "ŋ": "n", "w": "u", "q": "k"}
_LETTERS = str.maketrans({**{k: v.strip("_") for k, v in _CYRILLIC.items()}, **_LATIN, "y": "i", "h": "k"})
_DIGRAPHS = (("shch", "x"), ("sh", "x"), ("ch", "c"), ("zh", "j"), ("kh", "k"), ("gh", "g"))
_OTHER = re.compile("[^a-z]")
_DOUBLE = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Letters a–z only; spaces, hyphens and everything else are gone."""
    text = unicodedata.normalize("NFC", text.casefold())
    for pair, letter in _DIGRAPHS:
        text = text.replace(pair, letter)
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return _DOUBLE.sub(r"\1", _OTHER.sub("", plain)).replace("ng", "n")
