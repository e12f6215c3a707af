"""What the writer of a number claimed: exactly, more than, up to, about."""

import math
from decimal import Decimal
from enum import StrEnum


class Qualifier(StrEnum):
    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOUT = "about"


SIGNS = {Qualifier.EXACT: "", Qualifier.AT_LEAST: "≥", Qualifier.AT_MOST: "≤", Qualifier.ABOUT: "≈"}


def interval(as_written: str, qualifier: Qualifier, whole_units: bool = True) -> tuple[float, float]:
    """The values a printed number leaves possible, as (low, high).

    exact: a count is itself; a measured quantity (`whole_units` false) was rounded to its last printed
    decimal, so half a unit of it either way. about: half a unit of the last non-zero digit, at least
    one unit in the last place (≈ 80 000 is 75 000 … 85 000). at_least and at_most are open on one side;
    nothing here is below zero unless the number itself is.
    """
    number = Decimal(as_written)
    value = float(number)
    floor = 0.0 if value >= 0 else -math.inf
    if qualifier is Qualifier.AT_LEAST:
        return value, math.inf
    if qualifier is Qualifier.AT_MOST:
        return floor, value
    half = _half_unit(number, qualifier, whole_units)
    return max(value - half, floor), value + half


def _half_unit(number: Decimal, qualifier: Qualifier, whole_units: bool) -> float:
    exponent = int(number.as_tuple().exponent)
    if qualifier is Qualifier.ABOUT:
        significant = number.normalize()
        return 0.5 * 10.0 ** int(significant.as_tuple().exponent) if number else 0.5
    return 0.0 if whole_units else 0.5 * 10.0**exponent
