"""Text of a cell -> the number a person reads in it.

"46 781,5"  46781.5        "93%"     93          "46781)"  4678 (footnote 1)
"1,234,567" 1234567        "−5"      -5          "4678*"   4678
"-" "…" "х" "н/д"          nothing there: not a figure and not a fault
"около 50" "5-10"          not understood
"""

import math
import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum

_SPACES = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\u2060\ufeff]+")
_SUPERSCRIPT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾*†‡ªº]+$")
_NOTHING = {
    *("", "-", "--", "---", ".", "..", "...", "…", "x", "х", "xx", "хх", "*", "**", "***", "_", "/", "-/-"),
    *("н/д", "н.д.", "н.д", "нд", "нет", "нет данных", "б/д", "жоқ", "деректер жоқ", "мәлімет жоқ", "м/ж"),
    *("n/a", "n.a.", "na", "n/d", "nan", "null", "none", "no data", "нет св.", "нет сведений", "д/ж", "-//-"),
    *("отсутствует", "отсутствуют", "не применимо", "неприменимо", "ж/ж"),
}
_SPACED = re.compile(r"[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?")
_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?|[+-]?[.,]\d+")
_EXPONENT = re.compile(r"[+-]?\d(?:[.,]\d+)?[eE][+-]?\d{1,3}")
_COMMAS = re.compile(r"[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|[+-]?\d{1,3}(?:,\d{3})+\.\d+")
_DOTS = re.compile(r"[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|[+-]?\d{1,3}(?:\.\d{3})+,\d+")
_ONE_COMMA = re.compile(r"[+-]?\d{1,3},\d{3}")
_QUOTED = re.compile(r"[+-]?\d{1,3}(?:'\d{3})+(?:[.,]\d+)?")
_UNIT = re.compile(
    r"\s*(?:%|ед\.?|единиц\w?|шт\.?|чел\.?|человека?|адам|дана|бірлік|тг\.?|тенге|теңге|₸)$", re.IGNORECASE
)
_FOOTNOTE = re.compile(r"(.*\d)\s*(\d)\)$")
_SPACED_FOOTNOTE = re.compile(r"(.*\d)\s+\(?(\d{1,2})\)$")


class Nothing(Enum):
    """A cell that says there is no figure, and one that cannot be understood."""

    THERE = "nothing"
    UNDERSTOOD = "not understood"


@dataclass(frozen=True)
class Style:
    """`thousands`: a lone comma before three digits groups them (1,234 = 1234)."""

    thousands: bool = False


PLAIN_STYLE = Style()
_NO_FOOTNOTES: frozenset[str] = frozenset()


def read_number(
    text: str, style: Style = PLAIN_STYLE, footnotes: frozenset[str] = _NO_FOOTNOTES
) -> float | Nothing:
    """`footnotes` are the numbers of footnotes that the sheet explains."""
    plain = _SPACES.sub(" ", text.replace("\u2212", "-").replace("–", "-").replace("—", "-")).strip()
    if plain.casefold() in _NOTHING:
        return Nothing.THERE
    plain = _SUPERSCRIPT.sub("", plain).strip()
    plain = _UNIT.sub("", plain)
    for candidate in (plain, *_without_footnote(plain, footnotes)):
        number = _number(candidate, style)
        if number is not None:
            return number
    return Nothing.UNDERSTOOD


def _without_footnote(text: str, footnotes: frozenset[str]) -> list[str]:
    """`46781)`: one digit before the bracket is the mark; two only when the sheet has such a footnote."""
    spaced, glued = _SPACED_FOOTNOTE.fullmatch(text), _FOOTNOTE.fullmatch(text)
    found = [spaced.group(1)] if spaced else []
    if glued and not spaced:
        two = text[-3:-1]
        found += [text[:-3]] if two in footnotes and glued.group(2) not in footnotes else []
        found += [glued.group(1)]
    return [candidate.rstrip(" ,(") for candidate in found]


def _number(text: str, style: Style) -> float | None:
    if _COMMAS.fullmatch(text) or (style.thousands and _ONE_COMMA.fullmatch(text)):
        return _decimal(text.replace(",", ""))
    if _DOTS.fullmatch(text):
        return _decimal(text.replace(".", "").replace(",", "."))
    if _QUOTED.fullmatch(text):
        return _decimal(text.replace("'", "").replace(",", "."))
    text = text.replace("- ", "-", 1) if text.startswith("- ") else text
    if _PLAIN.fullmatch(text) or _SPACED.fullmatch(text) or _EXPONENT.fullmatch(text):
        return _decimal(text.replace(" ", "").replace(",", "."))
    return None


def _decimal(text: str) -> float | None:
    try:
        number = float(Decimal(text))
    except (InvalidOperation, OverflowError):
        return None
    return number if math.isfinite(number) else None


def style_of(texts: list[str]) -> Style:
    """How the numbers of one sheet are written. A comma groups thousands only where nothing else explains it:
    some number has two groups or a decimal point after one, and none has a decimal comma."""
    plain = [_SPACES.sub("", text).rstrip("%") for text in texts if "," in text]
    grouped = any(_COMMAS.fullmatch(text) for text in plain)
    decimal = any(t.startswith("0,") or (_PLAIN.fullmatch(t) and not _ONE_COMMA.fullmatch(t)) for t in plain)
    return Style(thousands=grouped and not decimal)


def percent_value(stored: float) -> float:
    """0.93 -> 93, without the noise of binary fractions."""
    return float(format(stored * 100, ".12g"))


def date_text(value: str | date) -> str:
    """A date as it is written here: 31.12.2020; text that is no date comes back as it is."""
    try:
        day = date.fromisoformat(value[:10]) if isinstance(value, str) else value
    except ValueError:
        return str(value)
    return (day.date() if isinstance(day, datetime) else day).strftime("%d.%m.%Y")
