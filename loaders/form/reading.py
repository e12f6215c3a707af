"""What every part of the reader knows: whose report it is, for which period, and in which words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from kpi.catalog import Catalog
from kpi.finding import Finding, Place
from kpi.indicator import Indicator
from kpi.names import LANGUAGES
from kpi.numerals import Numerals
from kpi.observation import Source
from kpi.period import Period
from kpi.words import Words, words
from loaders.form.blank import period_words
from loaders.form.book import address
from loaders.form.cell import Answers, ColumnReads, Fault
from loaders.form.edition import Edition
from loaders.form.recognise import Found
from loaders.form.spelling import answer_key, header_key


@dataclass(frozen=True)
class Reading:
    """`today` is the day the report was received: what lies after it is in the future."""

    file: str
    catalog: Catalog
    edition: Edition
    region: str
    period: Period
    language: str
    reported_at: date
    today: date

    @property
    def say(self) -> Words:
        return words(self.language)

    @cached_property
    def answers(self) -> Answers:
        return Answers(self.edition, self._districts(), self.language)

    def columns(self, found: Found, unit: str) -> dict[str, ColumnReads]:
        """How the cells of each column of a sheet read; `unit` is that of the row's indicator."""
        known = self._columns.get((found.sheet.key, unit))
        if known is None:
            plain = self.columns(found, "") if unit else {}
            known = self._columns[found.sheet.key, unit] = {
                key: ColumnReads(self.answers, column, header, unit)
                if (column := found.sheet.column(key)).kind == "measure" or not unit
                else plain[key]
                for key, header in found.headers.items()
            }
        return known

    @cached_property
    def _columns(self) -> dict[tuple[str, str], dict[str, ColumnReads]]:
        return {}

    def _districts(self) -> dict[str, str]:
        """Folded name in Russian or Kazakh -> name in Russian."""
        rows = self.catalog.districts_on(self.region, self.period.end)
        return {answer_key(row[name]): row["name_ru"] for name in ("name_kk", "name_ru") for row in rows}

    @cached_property
    def figures(self) -> str:
        """What the identity of every figure of this report begins with."""
        return ":".join((self.edition.form, self.region, self.period.code))

    @cached_property
    def asked(self) -> dict[str, Indicator]:
        """What a region is asked for, by code."""
        return {code: i for code, i in self.catalog.indicators.items() if i.ratio is None}

    @cached_property
    def asked_by_name(self) -> dict[str, Indicator]:
        """The same by folded name, in every language."""
        names = ((header_key(i.name.in_(language)), i) for i in self.asked.values() for language in LANGUAGES)
        return dict(names)

    def source(self, note: str = "") -> Source:
        """The note serves in all languages."""
        if not note:
            return self._office
        return replace(self._office, **{f"note_{language}": note for language in LANGUAGES})

    @cached_property
    def _office(self) -> Source:
        """The region's project office reported it."""
        version = self.catalog.regions.nearest(self.region, self.period.end)
        name = version.name.in_(self.language)
        title = self.say("form-source-title", region=name, period=period_words(self.period, self.language))
        publisher = version.brand or name
        published = self.reported_at.isoformat()
        return Source(publisher=publisher, title=title, document=self.file, published=published)

    def place(self, found: Found, cell: str) -> Place:
        return Place(self.file, None, found.grid.title, cell)

    def finding(self, found: Found, cell: str, fault: Fault) -> Finding:
        return Finding(fault.code, self.place(found, cell), dict(fault.facts))

    def day(self, day: date) -> str:
        """A date as people write it in the form: 30.09.2026."""
        return Numerals(words("ru")).day(day)

    def number(self, value: float) -> str:
        return Numerals(self.say).number(value)


def cells_between(column: int, rows: list[int]) -> str:
    """`D7:D60`, or `D7` for one row."""
    first, last = address(min(rows), column), address(max(rows), column)
    return first if first == last else f"{first}:{last}"


def facts(**values: object) -> Mapping[str, str]:
    return {name: str(value) for name, value in values.items()}
