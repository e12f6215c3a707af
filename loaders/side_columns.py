"""Columns of a table that hold numbers which are no figures: row numbers, codes, years of a long table.

№ | Регион      | Год  | Значение
1 | Акмолинская | 2019 | 57           column 0 counts rows, column 2 says which year
"""

import re
from itertools import pairwise

from loaders.headers import path
from loaders.marks import Marks
from loaders.row_kinds import is_year

_NUMBERING = re.compile(
    r"(?:№|№№|#|no|п/?п|р/?[сн]|реттік нөмірі?|номер)[.\s]*(?:п/?п|р/?[сн])?\.?", re.IGNORECASE
)
_CODES = re.compile(
    r"(?:коды?|като|kato|iso|codes?|id|идентификатор|бин|бсн|тел|телефон|phone|факс)\b.{0,25}"
    r"|.{0,25}\b(?:коды?|codes?)",
    re.IGNORECASE,
)
_RANKS = re.compile(r"место|орын|rank|place|рейтинг|позици", re.IGNORECASE)
_PERIODS = re.compile(
    r"(?:отч[её]тный\s+|есепті\s+)?(?:годы?|жылы?|years?|период|кезең|period|time|квартал|тоқсан|quarter"
    r"|месяц|ай|month|дата|күні|date)",
    re.IGNORECASE,
)
_RANKS = re.compile(r"место|орын|rank|place|рейтинг|позици", re.IGNORECASE)
_SHORT_PERIODS = range(1, 13)


def numbering_and_codes(
    marks: Marks, rows: list[int], headers: list[int], columns: set[int], name: int
) -> set[int]:
    """Columns that number the rows or hold codes. `name` is the first column of region names."""
    found = set()
    for column in columns:
        header = " ".join(path(marks, headers, column, -1)[-1:]).strip()
        numbers = [marks.numbers[row, column] for row in rows if (row, column) in marks.numbers]
        counted = column < name and _counts(numbers) and not (_period(header) or _RANKS.match(header))
        numbered = counted or _NUMBERING.fullmatch(header)
        if numbered or _CODES.fullmatch(header):
            found.add(column)
    return found


def periods(marks: Marks, rows: list[int], headers: list[int], columns: set[int], repeated: bool) -> set[int]:
    """Columns whose numbers say when, by their header, or, in a table that repeats its regions, as years."""
    found = set()
    for column in columns:
        header = " ".join(path(marks, headers, column, -1)[-1:]).strip()
        numbers = [marks.numbers[row, column] for row in rows if (row, column) in marks.numbers]
        years = all(is_year(n) for n in numbers)
        short = all(n in _SHORT_PERIODS for n in numbers)
        unnamed = years and repeated and not headers and len(columns) > 1
        if unnamed or (_period(header) and (years or short)):
            found.add(column)
    return found


def _period(header: str) -> bool:
    return _PERIODS.fullmatch(header.strip(" .:")) is not None


def _counts(numbers: list[float]) -> bool:
    """1, 2, 3 …, also when rows without a number stand between or the count begins again."""
    steps = list(pairwise(numbers))
    begins_low = bool(numbers) and numbers[0] in (0, 1)
    return begins_low and all(b == a + 1 or b == 1 for a, b in steps)
