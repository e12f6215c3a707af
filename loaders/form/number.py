"""A cell that should hold a number: `57`, `1 234,5`, `93 %`, `≥ 2 000`, and what cannot be one."""

import re
from dataclasses import dataclass
from decimal import Decimal
from math import isfinite

from kpi.qualifier import Qualifier
from loaders.form.book import Raw, as_text

_SPACES = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f", " "))
_SIGNS = {
    **dict.fromkeys(("≥", ">=", ">"), Qualifier.AT_LEAST),
    **dict.fromkeys(("≤", "<=", "<"), Qualifier.AT_MOST),
    **dict.fromkeys(("≈", "~"), Qualifier.ABOUT),
}
_NUMBER = re.compile(
    r"^(?P<sign>≥|>=|>|≤|<=|<|≈|~)?\s*"
    r"(?P<digits>[-−–+]?(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?)\s*"
    r"(?P<percent>%)?$"
)

MOST_DIGITS = 15
"""Before the point; a spreadsheet keeps no more."""


@dataclass(frozen=True)
class Number:
    """`sign` is the claim written with the number; `percent` whether a percent sign was."""

    value: Decimal
    sign: Qualifier | None = None
    percent: bool = False

    @property
    def is_whole(self) -> bool:
        return self.value == self.value.to_integral_value()

    @property
    def text(self) -> str:
        """Digits with a decimal point, as the interval of a figure is computed from."""
        return f"{self.value:f}"


def read_number(raw: Raw) -> Number | None:
    """None for anything that is not understood as one number. Spreadsheets keep 15 digits, no more."""
    if isinstance(raw, bool):
        return None
    if isinstance(raw, int | float):
        return _possible(Number(_plain(Decimal(format(raw, ".15g"))))) if isfinite(raw) else None
    match = _NUMBER.match(as_text(raw).translate(_SPACES)) if isinstance(raw, str) else None
    if match is None:
        return None
    digits = match["digits"].replace(" ", "").replace(",", ".").replace("−", "-").replace("–", "-")
    return _possible(Number(Decimal(digits), _SIGNS.get(match["sign"] or ""), match["percent"] is not None))


def _possible(number: Number) -> Number | None:
    """No count and no sum of money has more digits, and no program could add them up."""
    few = number.value.adjusted() < MOST_DIGITS
    return number if few and int(number.value.as_tuple().exponent) > -2 * MOST_DIGITS else None


def _plain(value: Decimal) -> Decimal:
    """Without an exponent: 1E+3 -> 1000."""
    return Decimal(f"{value:f}")
