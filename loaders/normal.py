"""Text of a cell -> the same text without what printing added to it.

"1. Туркестанская¹⁾ "       -> "Туркестанская"
"Западно -\\nКазахстанская"  -> "Западно-Казахстанская"
"Ќазаќстан"                 -> "Қазақстан"      (a Kazakh font over code page 1251)
"Aкмолинская" (Latin A)     -> "Акмолинская"
"""

import re
import unicodedata
from itertools import islice, product

LEGACY = str.maketrans("ЌќЋћЎўЈјҐґЄєЇїЅѕ", "ҚқҺһҰұӘәӨөҒғҮүҢң")
"""Code page KZ-1048 read as 1251: every Kazakh letter shows as a fixed other one."""
_LATIN = "AaBCcEeHIiKkMmOoPpTtXxYyhÖöËëÏï"
_CYRILLIC = "АаВСсЕеНІіКкМмОоРрТтХхУуһӨөЁёІі"
TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
TO_LATIN = {ord(c): latin for latin, c in zip(_LATIN[:25], _CYRILLIC[:25], strict=True)}
MOST_READINGS = 8
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f]")
_SPACES = re.compile(r"\s+")
_DASHES = re.compile("[‐‑‒–—―−⁃﹘﹣－]")
_QUOTES = re.compile("[«»“”„‟\"'`´‘’‚‛′″ʼʹ]")
_LEADING = re.compile(
    r"^(?:[•·▪*\-–+]+\s*|(?:№|No\.?|N)\s*\d{1,3}[.)]?\s*|\d{1,3}(?:\.\d{1,3})*[.)]\s*|\d{1,3}\s+(?=\D))"
)
_TRAILING = re.compile(
    r"(?:(?<![-\d])\s*\(?\d{1,2}(?:\s*,\s*\d{1,2})*\)?|\(\*+\)|[*†‡^]+\)?|[.,:;)]|\s-)\s*$"
)
_PHRASE = r"(?:в\s+том\s+числе|в\s*т\.?\s*ч\.?|из\s+них|оның\s+ішінде|соның\s+ішінде|including|of\s+which)"
_OF_WHICH = re.compile(rf"[\s,:(\-]*\b{_PHRASE}[\s:).]*$|^{_PHRASE}\b[\s:]*", re.IGNORECASE)
_TORN = re.compile(r"\b(обл|қ|г|р) - (ть|ти|сы|ы|ла|да|н)(?=\b|\d)", re.IGNORECASE)
_THREE = re.compile(r"(?<!\w)3(?=[ЁА-яёҚқӘә])")
_WORD = re.compile(r"[^\W\d_]+")


def tidy(text: str) -> str:
    """One line, plain spaces, plain hyphens, no quotes, composed letters; the case stays."""
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    plain = _QUOTES.sub("", _DASHES.sub("-", plain)).translate(LEGACY)
    return _SPACES.sub(" ", plain.replace("_", " ")).strip()


def bare(text: str) -> str:
    """A tidy text without list number, footnote marks, closing punctuation and «в том числе»."""
    text = _LEADING.sub("", _TORN.sub(r"\1-\2", text), count=1)
    while True:
        cut = _OF_WHICH.sub("", _TRAILING.sub("", text)).strip()
        if cut == text or (text.endswith(")") and "(" in cut and ")" not in cut):
            return text
        text = cut


def readings(text: str) -> list[str]:
    """The text with look-alike letters of the other script put right, word by word; most likely first.

    A word of one script is left alone, unless it is made of look-alikes only (`CKO`).
    """
    text = _THREE.sub("З", text)
    words = _WORD.findall(text)
    if not words:
        return [text]
    cyrillic_text = any(_script(word) == "cyrillic" for word in words)
    options = [_word_readings(word, cyrillic_text) for word in words]
    gaps = _WORD.split(text)
    chosen = islice(product(*options), MOST_READINGS)
    return ["".join(a + b for a, b in zip(gaps, (*word, ""), strict=True)) for word in chosen]


def _word_readings(word: str, cyrillic_text: bool) -> list[str]:
    script = _script(word)
    if script == "mixed":
        return _unmixed(word)
    short_capitals = len(word) == 3 and word.isupper()
    if script == "latin" and (cyrillic_text or short_capitals) and _cyrillic(word).isascii() is False:
        other = _cyrillic(word)
        return [word, other] if _script(other) == "cyrillic" else [word]
    return [word]


def _unmixed(word: str) -> list[str]:
    """A word of both scripts read as all Cyrillic, as all Latin, or, if neither works, as it is."""
    both = [w for w in (_cyrillic(word), word.translate(TO_LATIN)) if _script(w) != "mixed"]
    return both or [word]


def _cyrillic(word: str) -> str:
    return word.translate(TO_CYRILLIC)


def _script(word: str) -> str:
    cyrillic = any("\u0400" <= letter <= "\u052f" for letter in word)
    latin = any(letter.isalpha() and not "\u0400" <= letter <= "\u052f" for letter in word)
    return "mixed" if cyrillic and latin else "cyrillic" if cyrillic else "latin"
