"""The one place where a number, a date or a period becomes text."""

import math
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from babel.dates import format_date, format_interval, format_skeleton, get_month_names
from babel.numbers import format_decimal

from kpi.period import Period
from kpi.qualifier import SIGNS, Qualifier
from kpi.words import Words

_LOCALES = {"ru": "ru", "kk": "kk", "en": "en_GB"}
_PLAIN = "#,##0.##########"
_SPACE = "\u00a0"


class Numerals:
    """Numbers and dates in the language of `words`."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.locale = _LOCALES[words.language]

    def number(self, value: float, decimals: int | None = None) -> str:
        """Without `decimals` every digit there is; with it, rounded half up to at most that many."""
        if math.isnan(value):
            return self.words("no-value")
        return str(format_decimal(_rounded(value, decimals), _PLAIN, locale=self.locale))

    def quantity(self, value: float, unit: str, qualifier: str = "exact", decimals: int | None = None) -> str:
        """A value with its qualifier sign and unit: `≥ 429 млрд ₸`."""
        if math.isnan(value):
            return self.words("no-value")
        number = self.number(value, decimals)
        text = self.words(f"unit-{unit}", number=number, value=value)
        sign = SIGNS[Qualifier(qualifier)]
        return f"{sign}{_SPACE}{text}" if sign else text

    def printed(self, value: float, unit: str, decimals: int) -> str:
        """A value with exactly so many decimals, zeros too: `93,0 %`."""
        pattern = f"#,##0.{'0' * decimals}" if decimals else "#,##0"
        number = str(format_decimal(_rounded(value, decimals), pattern, locale=self.locale))
        return self.words(f"unit-{unit}", number=number, value=value)

    def change(self, value: float, unit: str, decimals: int | None = None) -> str:
        """A difference with its sign, which is that of the number shown; percents differ by points."""
        shown = _rounded(value, decimals)
        sign = "+" if shown > 0 else "−" if shown < 0 else "±"
        of_percent = "percentage_points" if unit == "percent" else unit
        text = self.words(f"unit-{of_percent}", number=self.number(abs(value), decimals), value=abs(value))
        return f"{sign}{text}"

    def day(self, day: date) -> str:
        """30.07.2020, in English 30 Jul 2020."""
        pattern = "d MMM y" if self.words.language == "en" else "dd.MM.y"
        return str(format_date(day, pattern, locale=self.locale))

    def period(self, period: Period) -> str:
        """`2020 год`, `III квартал 2020 года`, `июль 2020 г.`, `13–21 июл. 2020 г.`"""
        kind, year = period.kind, str(period.start.year)
        if kind in ("year", "half", "quarter"):
            part = {"year": 1, "half": (period.end.month // 6), "quarter": period.end.month // 3}[kind]
            return self.words(f"period-{kind}", year=year, part=part)
        if kind == "month":
            return str(format_skeleton("yMMMM", period.start, locale=self.locale))
        if kind == "day":
            return self.day(period.start)
        return str(format_interval(period.start, period.end, "yMMMd", locale=self.locale))

    def dated(self, start: date | None, end: date | None, precision: str, basis: str) -> str:
        """The date of a figure as honestly as it is known: `30.07.2020`, `2020 год (год установлен…)`."""
        if end is None:
            return self.words("date-unknown")
        text = self._span(start, end, precision)
        return self.words("date-inferred", date=text) if basis == "inferred" else text

    def _span(self, start: date | None, end: date, precision: str) -> str:
        if start is not None:
            return self.period(Period(start, end))
        if precision in ("day", "unknown"):
            return self.day(end)
        months = {"year": 12, "half": 6, "quarter": 3, "month": 1}[precision]
        return self.period(Period.of_months(end.year, end.month - months + 1, months))


def _rounded(value: float, decimals: int | None) -> Decimal:
    """Every digit there is, or half up to so many decimals; nothing is ever minus zero."""
    exact = Decimal(repr(float(value)))
    if decimals is not None:
        exact = exact.quantize(Decimal(1).scaleb(-decimals), rounding="ROUND_HALF_UP")
    return exact + 0


def month_names() -> Iterator[tuple[str, int]]:
    """(name, number) of every month in every language, full and short, alone and within a date."""
    for locale in _LOCALES.values():
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                yield from (
                    (name, number) for number, name in get_month_names(width, context, locale).items()
                )
