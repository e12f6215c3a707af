"""A cell that should hold a date: a real one, `30.09.2026`, `30 сентября 2026 г.`, `2026-09-30`."""

import re
from datetime import date, datetime
from functools import cache

from kpi.numerals import month_names
from loaders.form.book import Raw
from loaders.form.spelling import answer_key

_RUSSIAN = re.compile(r"^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: 00:00(?::00)?)?$")
_ISO = re.compile(r"^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ]00:00(?::00)?)?$")
_DAY_FIRST = re.compile(r"^(\d{1,2})(?:-го)? (\w+)\.? (\d{4})\W*(?:г|года|год|ж|жыл|жылы)?$")
_YEAR_FIRST = re.compile(r"^(\d{4}) (?:жылғы|жылы|жыл|ж)\W* (\d{1,2}) (\w+)$")


def read_day(raw: Raw) -> date | None:
    """None for anything that is not understood as one day."""
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    return _from_text(answer_key(raw)) if isinstance(raw, str) else None


def _from_text(text: str) -> date | None:
    if match := _RUSSIAN.match(text):
        day, month, year = match.groups()
        return _date(year, month, day)
    if match := _ISO.match(text):
        return _date(*match.groups())
    if match := _DAY_FIRST.match(text):
        day, name, year = match.groups()
        return _date(year, _months().get(name, "0"), day)
    if match := _YEAR_FIRST.match(text):
        year, day, name = match.groups()
        return _date(year, _months().get(name, "0"), day)
    return None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


@cache
def _months() -> dict[str, str]:
    """Name of a month in any language and form -> its number."""
    return {answer_key(name): str(number) for name, number in month_names()}
