"""Can the printed percent be a share of its base? Where the base is missing: of which bases can it be one?

Only a percent that claims to be exact is judged: "about 93 %" and "over 93 %" promise no whole number. An
answer is about shares of whole things; a percent estimated from a survey with weights is none, so "no whole
number gives it" is a reason to ask how it was made and never a proof of a fault.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from itertools import count

from analysis.denominators import numerators, possible_bases

VERDICTS = ("none", "fits", "open")
"""none: no whole number of the known base gives the percent; open: the base is not known."""
MOST_LISTED = 30
"""Possible bases are listed up to here."""
MOST_TRIED = 2_000
"""The least possible base is looked for up to here."""
MOST_DECIMALS = 6
"""More digits than that were not printed but computed by a spreadsheet."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_SPACES = re.compile(r"[\s\u00a0\u202f]+")


@dataclass(frozen=True)
class Plausible:
    """`parts`: the whole numbers of the base that give the percent, first and last (empty: none does).

    `bases`: runs of possible bases up to MOST_LISTED; `least`: the least one beyond it when there is no run.
    """

    verdict: str
    percent: Decimal
    decimals: int
    base: int | None = None
    parts: tuple[int, ...] = ()
    bases: tuple[tuple[int, int], ...] = field(default=())
    least: int | None = None


def plausible(as_written: str, value: float, qualifier: str, base: float | None = None) -> Plausible | None:
    """The judgement on one reported percent; None where there is nothing to say.

    Nothing is said of a percent that is not exact, is outside 0 … 100, cannot be found in what was written,
    or that any base gives (0 % and 100 %). A `base` that is not a whole number of 1 or more is no base.
    """
    printed = _printed(as_written, value) if qualifier == "exact" else None
    if printed is None or not 0 <= printed <= 100:
        return None
    decimals = max(-int(printed.as_tuple().exponent), 0)
    if base is not None and base >= 1 and float(base).is_integer():
        whole = int(base)
        parts = numerators(printed, decimals, whole)
        return Plausible(
            "fits" if parts else "none", printed, decimals, whole, tuple(sorted({*parts[:1], *parts[-1:]}))
        )
    return None if printed in (0, 100) else _open(printed, decimals)


def _open(printed: Decimal, decimals: int) -> Plausible:
    bases = possible_bases(printed, decimals, MOST_LISTED)
    if bases:
        return Plausible("open", printed, decimals, bases=tuple(runs(bases)))
    beyond = (n for n in count(MOST_LISTED + 1) if n > MOST_TRIED or numerators(printed, decimals, n))
    least = next(beyond)
    return Plausible("open", printed, decimals, least=least if least <= MOST_TRIED else None)


def runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending numbers as first and last of each unbroken run: 14, 15, 27 is (14, 15), (27, 27)."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def _printed(as_written: str, value: float) -> Decimal | None:
    """The percent with the digits it was written with; 0,93 in a column of shares is 93."""
    for text in _NUMBER.findall(_SPACES.sub("", as_written)):
        number = Decimal(text.replace(",", "."))
        for printed in (number, number.scaleb(2)):
            if math.isclose(float(printed), value, rel_tol=1e-9, abs_tol=1e-12):
                return _shortened(printed)
    return None


def _shortened(printed: Decimal) -> Decimal:
    exponent = int(printed.as_tuple().exponent)
    if exponent < -MOST_DECIMALS:
        return printed.quantize(Decimal(1).scaleb(-MOST_DECIMALS), ROUND_HALF_EVEN)
    return printed.quantize(Decimal(1)) if exponent > 0 else printed
