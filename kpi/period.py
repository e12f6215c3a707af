"""Periods: any start and end, because real reports cover five months, thirteen days or "since launch".

Codes: `2020` year, `2020-H1` half, `2020-Q3` quarter, `2020-07` month, `2020-07-13` day,
`2020-07-13..2020-07-21` anything else. Dates are inclusive at both ends.
"""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

_ONE_DAY = timedelta(days=1)
_MONTHS_OF = {"year": 12, "half": 6, "quarter": 3, "month": 1}
_CODE = re.compile(r"^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})))?$")


def add_months(day: date, months: int) -> date:
    """The same day so many months later (earlier if negative); a month's last day stays a last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    first = date(year, month + 1, 1)
    if day == last_of_month(day):
        return last_of_month(first)
    return min(first.replace(day=1) + timedelta(days=day.day - 1), last_of_month(first))


def last_of_month(day: date) -> date:
    """The last day of the month of `day`."""
    return day.replace(day=monthrange(day.year, day.month)[1])


@dataclass(frozen=True, order=True)
class Period:
    """A closed span of days. `start <= end` always."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.start > self.end:
            raise ValueError(f"a period cannot end ({self.end}) before it starts ({self.start})")

    @classmethod
    def of_months(cls, year: int, first_month: int, months: int) -> "Period":
        """A span of whole calendar months."""
        start = date(year, first_month, 1)
        return cls(start, last_of_month(add_months(start, months - 1)))

    @classmethod
    def parse(cls, code: str) -> "Period":
        """Read a code. Raises ValueError for anything that is not one."""
        if ".." in code:
            first, last = code.split("..", 1)
            return cls(date.fromisoformat(first), date.fromisoformat(last))
        if match := _CODE.match(code):
            return cls._from_match(*match.groups())
        return cls(date.fromisoformat(code), date.fromisoformat(code))

    @classmethod
    def _from_match(cls, year: str, half: str | None, quarter: str | None, month: str | None) -> "Period":
        if half:
            return cls.of_months(int(year), int(half) * 6 - 5, 6)
        if quarter:
            return cls.of_months(int(year), int(quarter) * 3 - 2, 3)
        if month:
            return cls.of_months(int(year), int(month), 1)
        return cls.of_months(int(year), 1, 12)

    @property
    def kind(self) -> str:
        """year, half, quarter, month, day or span."""
        if self.start == self.end:
            return "day"
        for kind, months in _MONTHS_OF.items():
            aligned = self.start.day == 1 and (self.start.month - 1) % months == 0
            if aligned and self.end == last_of_month(add_months(self.start, months - 1)):
                return kind
        return "span"

    @property
    def code(self) -> str:
        """The shortest code; `Period.parse(p.code) == p`."""
        year, month = f"{self.start.year:04d}", self.start.month
        return {
            "year": year,
            "half": f"{year}-H{(month + 5) // 6}",
            "quarter": f"{year}-Q{(month + 2) // 3}",
            "month": f"{year}-{month:02d}",
            "day": self.start.isoformat(),
            "span": f"{self.start.isoformat()}..{self.end.isoformat()}",
        }[self.kind]

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    def overlaps(self, other: "Period") -> bool:
        return self.start <= other.end and other.start <= self.end

    def contains(self, other: "Period") -> bool:
        return self.start <= other.start and other.end <= self.end

    def a_year_earlier(self) -> "Period":
        """The comparable period of the year before."""
        return Period(add_months(self.start, -12), add_months(self.end, -12))

    def is_tiled_by(self, parts: Iterable["Period"]) -> bool:
        """True if the parts, put end to end, cover this period once and exactly."""
        covered = self.start - _ONE_DAY
        for part in sorted(parts):
            if part.start - covered != _ONE_DAY:
                return False
            covered = part.end
        return covered == self.end
