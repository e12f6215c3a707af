"""The passport: whose report it is, for which period, made when.

    Регион            Туркестанская область
    Отчётный период   III квартал 2026 года
    Дата составления  05.10.2026

What the passport says counts, because people can see it; the stamp only fills in for a lost sheet.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from kpi.catalog import Catalog
from kpi.finding import Finding, Place
from kpi.names import LANGUAGES
from kpi.numerals import Numerals
from kpi.period import Period
from kpi.region import COUNTRY, Regions
from kpi.words import words
from loaders.form.blank import period_words
from loaders.form.book import Raw, address, as_text
from loaders.form.day import read_day
from loaders.form.recognise import Found, Lexicon
from loaders.form.spelling import header_key
from loaders.form.stamp import Stamp
from loaders.suggest import suggestions

_DASH = " – "


@dataclass(frozen=True)
class Line:
    """One line of the passport: its value and where it stands."""

    raw: Raw
    place: Place
    label: str

    @property
    def text(self) -> str:
        return as_text(self.raw)


@dataclass(frozen=True)
class Passport:
    """`region` and `period` are None when the report cannot be assigned; the findings say why."""

    lines: dict[str, Line] = field(default_factory=dict)
    region: str | None = None
    period: Period | None = None
    reported_at: date | None = None
    findings: tuple[Finding, ...] = ()


def read_lines(file: str, found: Found, lexicon: Lexicon) -> dict[str, Line]:
    """Column key -> line; the value is the first cell right of the label that is not a hint."""
    lines = {}
    for key, row in found.columns.items():
        cells = found.grid.rows[row - 1]
        label = as_text(found.grid.at(row, found.header_row))
        values = [
            (column, cell)
            for column, cell in enumerate(cells[found.header_row :], start=found.header_row + 1)
            if as_text(cell) and header_key(as_text(cell)) not in lexicon.hints
        ]
        column, cell = values[0] if values else (found.header_row + 1, "")
        lines[key] = Line(cell, Place(file, sheet=found.grid.title, cell=address(row, column)), label)
    return lines


def read_passport(
    lines: dict[str, Line], file: str, stamp: Stamp | None, catalog: Catalog, today: date
) -> Passport:
    """Region, period and date with every finding about them."""
    region, findings = _region(lines, file, stamp, catalog)
    period, more = _period(lines, file, stamp, today)
    findings += more
    if period is None or region is None:
        return Passport(lines, findings=tuple(findings))
    if catalog.regions.at(region, period.end) is None:
        return Passport(lines, findings=(*findings, _not_valid(lines, file, region, period)))
    findings += _against_stamp(lines, file, stamp, (region, period))
    reported_at, more = _reported_at(lines, file, period, today)
    findings += [*more, *_empty(lines)]
    return Passport(lines, region, period, reported_at, tuple(findings))


def _place(lines: dict[str, Line], key: str, file: str) -> Place:
    return lines[key].place if key in lines else Place(file)


def _region(
    lines: dict[str, Line], file: str, stamp: Stamp | None, catalog: Catalog
) -> tuple[str | None, list[Finding]]:
    text = lines["region"].text if "region" in lines else stamp.region if stamp else ""
    place = _place(lines, "region", file)
    if not text:
        return None, [Finding("passport_region_missing", place)]
    region = region_of(text, catalog)
    if region is None:
        near = suggestions(text, sorted({v.name.ru for v in catalog.regions.versions if v.id != COUNTRY}))
        return None, [Finding("passport_region_unknown", place, {"region": text, "suggestions": near})]
    return region, []


def region_of(text: str, catalog: Catalog) -> str | None:
    """The id of a region named in full, by its id or by a declared spelling that names no other."""
    name = header_key(text)
    return _region_names(catalog.regions).get(name) or _aliases(catalog).get(name)


@cache
def _region_names(regions: Regions) -> dict[str, str]:
    """Ids and full names of all versions in all languages, folded -> id."""
    return {
        header_key(name): version.id
        for version in regions.versions
        if version.id != COUNTRY
        for name in (version.id, *(version.name.in_(language) for language in LANGUAGES))
    }


def _aliases(catalog: Catalog) -> dict[str, str]:
    """Spellings that name one region only."""
    rows = catalog.tables["region_aliases"].rows
    return {header_key(r["alias"]): r["id"] for r in rows if r["ambiguous"] == "no" and r["id"] != COUNTRY}


def _period(
    lines: dict[str, Line], file: str, stamp: Stamp | None, today: date
) -> tuple[Period | None, list[Finding]]:
    text = lines["period"].text if "period" in lines else stamp.period if stamp else ""
    place = _place(lines, "period", file)
    if not text:
        return None, [Finding("passport_period_missing", place)]
    period = period_from_words(text)
    if period is None:
        return None, [Finding("passport_period_unknown", place, {"found": text})]
    facts = {"period": period.code, "today": _day(today)}
    if period.start > today:
        return None, [Finding("passport_period_in_future", place, facts)]
    return period, [Finding("period_not_over", place, facts)] if period.end > today else []


def period_from_words(text: str) -> Period | None:
    """`2026-Q3`, `III квартал 2026 года`, `шілде 2026`, `01.01.2026 – 31.05.2026`; None for anything else."""
    try:
        return Period.parse(text.strip())
    except ValueError:
        named = next((year for year in map(int, _years(text))), None)
    if named and (period := _named_periods(named).get(header_key(text))):
        return period
    first, last = (read_day(part) for part in (*text.replace("-", "–").split("–"), "", "")[:2])
    return Period(first, last) if first and last and first <= last else None


def _years(text: str) -> Iterator[str]:
    return (
        word for word in header_key(text).split() if word.isdecimal() and len(word) == 4 and word > "1900"
    )


@cache
def _named_periods(year: int) -> dict[str, Period]:
    codes = [f"{year}", *(f"{year}-H{n}" for n in (1, 2)), *(f"{year}-Q{n}" for n in range(1, 5))]
    codes += [f"{year}-{month:02d}" for month in range(1, 13)]
    periods = [Period.parse(code) for code in codes]
    return {header_key(period_words(p, language)): p for p in periods for language in LANGUAGES}


def _not_valid(lines: dict[str, Line], file: str, region: str, period: Period) -> Finding:
    text = lines["region"].text if "region" in lines else region
    facts = {"region": text, "date": _day(period.end)}
    return Finding("passport_region_not_valid", _place(lines, "region", file), facts)


def _against_stamp(
    lines: dict[str, Line],
    file: str,
    stamp: Stamp | None,
    read: tuple[str, Period],
) -> Iterator[Finding]:
    """A form issued for another region or period: somebody filled a colleague's or last quarter's file."""
    if stamp is None:
        return
    region, period = read
    for key, code, issued in (("region", region, stamp.region), ("period", period.code, stamp.period)):
        if key in lines and issued and issued != code:
            facts = {"field": lines[key].label, "stated": lines[key].text, "issued": issued}
            yield Finding("passport_differs", _place(lines, key, file), facts)


def _reported_at(
    lines: dict[str, Line], file: str, period: Period, today: date
) -> tuple[date, list[Finding]]:
    line = lines.get("date")
    if line is None or not line.text:
        place = _place(lines, "date", file)
        return period.end, [Finding("report_date_missing", place, {"date": _day(period.end)})]
    day = read_day(line.raw)
    if day is None:
        facts = {"found": line.text, "column": line.label}
        return period.end, [Finding("day_not_understood", line.place, facts)]
    if day > today:
        facts = {"found": line.text, "column": line.label, "today": _day(today)}
        return period.end, [Finding("date_in_future", line.place, facts)]
    if day < period.end <= today:
        facts = {"date": _day(day), "end": _day(period.end)}
        return day, [Finding("report_before_period_end", line.place, facts)]
    return day, []


def _empty(lines: dict[str, Line]) -> list[Finding]:
    return [
        Finding("passport_field_empty", lines[key].place, {"field": lines[key].label})
        for key in ("prepared_by", "contact")
        if key in lines and not lines[key].text
    ]


def _day(day: date) -> str:
    return Numerals(words("ru")).day(day)
