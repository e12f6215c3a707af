"""Shares and rates with their intervals as words."""

from analysis.monitoring import Rate
from ui.view import View


def text(view: View, rate: Rate) -> str:
    """`3,5 % проверенных объектов (2,4–5,3 %)`."""
    if rate.kind == "share":
        value = percent(view, rate.value)
        between = percents(view, rate.low, rate.high)
    else:
        value = view.numerals.number(rate.value, _digits(rate.value))
        digits = _digits(rate.value)
        between = f"{view.numerals.number(rate.low, digits)}–{view.numerals.number(rate.high, digits)}"
    return view.say(f"link-{rate.name}", value=value, between=between)


def percent(view: View, share: float) -> str:
    """A share in [0, 1] as a percent with one decimal."""
    return view.numerals.quantity(100 * share, "percent", decimals=1)


def percents(view: View, low: float, high: float) -> str:
    """`2,4–5,3 %`"""
    return f"{view.numerals.number(100 * low, 1)}–{percent(view, high)}"


def _digits(value: float) -> int:
    return 2 if value < 1 else 1
