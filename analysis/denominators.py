"""Which whole numbers can stand behind a printed percent: exact enumeration, no floating point.

93 % can be 13 of 14; no k of 17 or of 20 prints as 93 %. An exact half is taken to be rounded up or to the
even digit, for nobody knows which program wrote the number: a base is impossible only under both rules.
"""

from decimal import Decimal, InvalidOperation


def possible_bases(percent: float | str | Decimal, decimals: int, max_base: int) -> list[int]:
    """The bases n in 1 … max_base for which some whole k of n prints as the percent; ascending.

    `percent` as printed (93, "93.0", 6.67), `decimals` the digits printed behind the point. Empty above
    100 %. Raises ValueError for a percent that is no number, is negative or has more decimals than said, for
    negative decimals and for max_base < 1.
    """
    if max_base < 1:
        raise ValueError(f"a base is at least 1, not {max_base}")
    units = _units(percent, decimals)
    return [base for base in range(1, max_base + 1) if _between(units, 10**decimals, base)]


def numerators(percent: float | str | Decimal, decimals: int, base: int) -> list[int]:
    """The whole k in 0 … base for which 100 * k / base prints as the percent; ascending, often empty.

    Raises ValueError as `possible_bases` does, and for base < 1.
    """
    if base < 1:
        raise ValueError(f"a base is at least 1, not {base}")
    return list(_between(_units(percent, decimals), 10**decimals, base))


def _units(percent: float | str | Decimal, decimals: int) -> int:
    """The printed percent in whole units of its last digit: 93.5 with one decimal is 935."""
    if decimals < 0:
        raise ValueError(f"a number has no {decimals} decimals")
    try:
        units = Decimal(str(percent)).scaleb(decimals)
    except InvalidOperation as error:
        raise ValueError(f"not a percent: {percent}") from error
    if not units.is_finite() or units < 0 or units != units.to_integral_value():
        raise ValueError(f"not a percent with {decimals} decimals: {percent}")
    return int(units)


def _between(units: int, unit: int, base: int) -> range:
    """k with |100 k / base - percent| at most half a unit: k * 200 * unit in base * (2 * units -+ 1).

    The lower end rounds up to the percent; the upper end rounds to it only when its last digit is even.
    """
    scale = 200 * unit
    least = max(-((1 - 2 * units) * base // scale), 0)
    most, on_the_half = divmod((2 * units + 1) * base, scale)
    if on_the_half == 0 and units % 2:
        most -= 1
    return range(least, min(most, base) + 1)
