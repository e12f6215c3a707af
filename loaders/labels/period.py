"""The period that a label itself names; never one that only a person could know.

period_in("2020 год | Всего")          2020              period_in("Население 2020 человек")   ""
period_in("январь-июнь 2020 г.")       2020-H1           period_in("2020 | в % к 2019")        ""
period_in("на 01.01.2021")             2021-01-01        period_in("2018-2020 гг.")            ""
period_in("9 месяцев 2020")            2020-01-01..2020-09-30
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from kpi.period import Period
from loaders.labels.words import any_of, flat, lexicon, spoken

EARLIEST, LATEST = 1990, 2050
LONGEST = 500
"""Letters of a label that is looked at; a longer one is a text, not a label."""
_MARK = "§"
"""Stands where a part of a year was read, so that the year beside it is known for one."""
_SHORT_DATE = re.compile(r"(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2}(?!\d)")
_JOINED = re.compile(r"(?:\bи|\band|\bжәне|[,+–-])\s*$")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_CYRILLIC_ONE = re.compile(r"(?<!\w)[іi]{1,3}v?(?!\w)")
_N = "([1-4]|i{1,3}|iv)"


@dataclass(frozen=True)
class Part:
    """Whole months of a year that is named elsewhere in the label."""

    first: int
    months: int


def period_in(label: str) -> str:
    """The code of the one period that the label names; "" when it names none, or more than one."""
    if len(label) > LONGEST:
        return ""
    text = _CYRILLIC_ONE.sub(lambda match: match.group().replace("і", "i"), spoken(label))
    if _never().search(text) or _SHORT_DATE.search(text):
        return ""
    try:
        found = _dated(text) if _dates(text) else _in_year(text)
    except ValueError:  # 31.02.2020
        return ""
    return found.code if found else ""


def _dated(text: str) -> Period | None:
    """A day, or the span from one day to another; a year beside it must be the same."""
    dates = _dates(text)
    (start, _, first), (_, end, last) = dates[0], dates[-1]
    rest = text[:start] + _MARK + text[end:]
    parts, rest = _parts(rest)
    years = _years(rest)
    if parts or years is None or years - {last.year}:
        return None
    if len(dates) == 1:
        return None if _not_before(text[:start]) else Period(first, first)
    between = text[dates[0][1] : dates[1][0]].strip()
    joined = between in lexicon()["period"]["between"]
    return Period(first, last) if len(dates) == 2 and joined and first < last else None


def _dates(text: str) -> list[tuple[int, int, date]]:
    """Beginning, end and day of every full date."""
    found = []
    for pattern, order in _date_patterns():
        for match in pattern.finditer(text):
            day, month, year = (match.group(order.index(part) + 1) for part in "dmy")
            number = int(month) if month.isdigit() else _month_number(month)
            if EARLIEST <= int(year) <= LATEST:
                found.append((match.start(), match.end(), date(int(year), number, int(day))))
    return sorted(found)


@cache
def _date_patterns() -> list[tuple[re.Pattern[str], str]]:
    month, year = _month(), any_of(lexicon()["period"]["year"])
    return [
        (re.compile(r"(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)"), "dmy"),
        (re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)"), "ymd"),
        (re.compile(rf"(?<!\d)(\d{{1,2}})\s+({month})\.?,?\s+(\d{{4}})(?!\d)"), "dmy"),
        (re.compile(rf"({month})\.?\s+(\d{{1,2}}),?\s+(\d{{4}})(?!\d)"), "mdy"),
        (re.compile(rf"(?<!\d)(\d{{4}})\s*(?:{year}\.?)?\s+(\d{{1,2}})\s+({month})"), "ydm"),
    ]


def _in_year(text: str) -> Period | None:
    """A year, or the one part of it that is named."""
    parts, rest = _parts(text)
    years = _years(rest)
    if parts is None or len(set(parts)) > 1 or years is None or len(years) != 1 or _shorter().search(rest):
        return None
    part = parts[0] if parts else Part(1, 12)
    return Period.of_months(years.pop(), part.first, part.months)


def _parts(text: str) -> tuple[list[Part] | None, str]:
    """Parts of years and the text with a mark in their place; None when one of a row of them is meant."""
    parts = []
    for pattern, kind in _part_patterns():
        while match := pattern.search(text):
            if _JOINED.search(text[: match.start()]):
                return None, text
            parts.append(_part(kind, [g for g in match.groups() if g]))
            text = f"{text[: match.start()]} {_MARK} {text[match.end() :]}"
    return parts, text


@cache
def _part_patterns() -> list[tuple[re.Pattern[str], str]]:
    words = lexicon()["period"]
    quarter, half, months = any_of(words["quarter"]), any_of(words["half"]), any_of(words["month"])
    nth = f"(?:{'|'.join(map(re.escape, words['ordinals']))})?"
    to = rf"\s*(?:-|{any_of([w for w in words['between'] if w != '-'])})\s*"
    end = r"[\s.]*"
    return [
        (re.compile(r"(?<=\d{4})\s?-?\s?q([1-4])(?!\w)"), "quarter"),
        (re.compile(r"(?<=\d{4})\s?-?\s?h([12])(?!\w)"), "half"),
        (re.compile(r"(?<!\d)(0[1-9]|1[0-2])[./](?=(?:19|20)\d\d(?![\d./]))"), "month"),
        (re.compile(rf"(?<![\w.,]){_N}{nth}(?:{to}{_N}{nth})?\s*-?\s*{_loose(quarter)}{end}"), "quarter"),
        (re.compile(rf"{quarter}\.?\s*{_N}(?!\w)"), "quarter"),
        (re.compile(r"(?<!\w)q([1-4])(?![\d])"), "quarter"),
        (re.compile(r"(?<!\w)([1-4])q(?![^\W\d])"), "quarter"),
        (re.compile(rf"(?<![\w.,])([12]|i{{1,2}}){nth}\s*-?\s*{_loose(half)}{end}"), "half"),
        (re.compile(r"(?<!\w)h([12])(?!\d)"), "half"),
        (re.compile(r"(?<!\w)([12])h(?![^\W\d])"), "half"),
        (re.compile(rf"(?<![\w.,-])(\d{{1,2}}){nth}\s*-?\s*{_loose(months)}{end}"), "first months"),
        (re.compile(rf"({_month()})\.?{to}({_month()})"), "months"),
        (re.compile(rf"({_month()})"), "months"),
    ]


def _loose(group: str) -> str:
    """Words that may be glued to the number before them: `1кв`."""
    return group.replace(r"(?<!\w)", "")


def _part(kind: str, found: list[str]) -> Part:
    if kind == "months":
        first, last = _month_number(found[0]), _month_number(found[-1])
        return _months(first, last - first + 1)
    first, last = (_ROMAN.get(text) or int(text) for text in (found[0], found[-1]))
    if kind == "first months":
        return _months(1, first)
    size = {"quarter": 3, "half": 6, "month": 1}[kind]
    return _months((first - 1) * size + 1, (last - first + 1) * size)


def _months(first: int, months: int) -> Part:
    """Raises ValueError when they do not lie in one year."""
    if months < 1 or first + months > 13:
        raise ValueError(first, months)
    return Part(first, months)


def _years(text: str) -> set[int] | None:
    """Years that are surely meant as such; None when some year is a comparison or a row of years."""
    years = set()
    for match in re.finditer(r"(?<![\w.,/№#])((?:19|20)\d\d)(?!\d)", text):
        before, after = text[: match.start()], text[match.end() :]
        if not EARLIEST <= int(match.group()) <= LATEST:
            continue
        if re.match(r"\s*[/–-]\s*\w", after) or re.search(r"\d\s*[/–-]\s*$", before):
            return None
        if not _is_year(before.split("|")[-1], after):
            continue
        if _not_before(before):
            return None
        years.add(int(match.group()))
    return years


def _is_year(before: str, after: str) -> bool:
    if re.search(rf"{_MARK}\s*$", before) or _after().match(after):
        return True
    return after.strip().startswith(")") and "(" in before


@cache
def _after() -> re.Pattern[str]:
    """What may stand behind a year: nothing, its word, a part of it, a sign or a word such as `факт`."""
    words = lexicon()["period"]
    known = any_of([*words["year"], *words["after_year"]])
    return re.compile(rf"\s*(?:$|[|,;:*(]|{_MARK}|{_loose(known)})")


def _not_before(before: str) -> bool:
    return _barred().search(before) is not None


@cache
def _barred() -> re.Pattern[str]:
    return re.compile(any_of(lexicon()["period"]["not_before"]) + r"[\s.]*$")


@cache
def _never() -> re.Pattern[str]:
    return re.compile(any_of(flat(lexicon()["period"]["never"])))


@cache
def _shorter() -> re.Pattern[str]:
    """Parts of a year that were named and not read: `на конец квартала`, `девять месяцев`."""
    words = lexicon()["period"]
    return re.compile(any_of(w for key in ("quarter", "half", "month", "shorter") for w in words[key]))


@cache
def _month() -> str:
    return any_of(flat(lexicon()["period"]["months"]))


def _month_number(text: str) -> int:
    return next(n for n, pattern in enumerate(_month_patterns(), start=1) if pattern.fullmatch(text))


@cache
def _month_patterns() -> list[re.Pattern[str]]:
    return [re.compile(any_of(words)) for words in lexicon()["period"]["months"]]
