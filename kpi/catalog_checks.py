"""The catalog checked as data: schema, cross-references, dates, equal coverage of three languages.

Every check takes all tables and yields faults as `file:line: what is wrong`; nothing stops at the first.
"""

import unicodedata
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from kpi.catalog_schema import (
    DATES,
    MAY_BE_EMPTY,
    MEASURED,
    NUMBERS,
    REFERENCES,
    REQUIRED,
    TABLES,
    UNIQUE,
    WORDS,
)
from kpi.catalog_table import Table
from kpi.formula import Ratio
from kpi.names import LANGUAGES
from kpi.target import Course

Tables = dict[str, Table]


def faults(tables: Tables) -> list[str]:
    """Every fault of every table; [] for a catalog that can be used."""
    missing = list(_schema(tables))
    if missing:
        return missing
    checks: tuple[Callable[[Tables], Iterator[str]], ...] = (
        _required,
        _words,
        _references,
        _unique,
        _numbers,
        _dates,
        _languages,
        _normal_form,
        _formulas,
        _continuous,
        _courses,
    )
    return [fault for check in checks for fault in check(tables)]


def _schema(tables: Tables) -> Iterator[str]:
    for name, columns in TABLES.items():
        for column in columns:
            if column not in tables[name].columns:
                yield f"{name}.csv: column `{column}` is missing"


def _required(tables: Tables) -> Iterator[str]:
    for name, columns in REQUIRED.items():
        for address, row in tables[name].numbered():
            yield from (f"{address}: `{column}` is empty" for column in columns if not row[column])


def _words(tables: Tables) -> Iterator[str]:
    for (name, column), allowed in WORDS.items():
        for address, row in tables[name].numbered():
            if row[column] not in allowed:
                yield f"{address}: `{column}` is `{row[column]}`, expected one of {sorted(allowed)}"


def _references(tables: Tables) -> Iterator[str]:
    for name, column, target, key in REFERENCES:
        known = tables[target].codes(key)
        for address, row in tables[name].numbered():
            for code in filter(None, row[column].split(";")):
                if code not in known:
                    yield f"{address}: `{column}` names `{code}`, which {target}.csv does not have"


def _unique(tables: Tables) -> Iterator[str]:
    for name, table in tables.items():
        key = UNIQUE.get(name, ("code",))
        seen: dict[tuple[str, ...], str] = {}
        for address, row in table.numbered():
            identity = tuple(row[column] for column in key)
            if identity in seen:
                yield f"{address}: repeats {' '.join(identity)} of {seen[identity]}"
            seen.setdefault(identity, address)


def _numbers(tables: Tables) -> Iterator[str]:
    for name, column in ((name, column) for name, columns in NUMBERS.items() for column in columns):
        for address, row in tables[name].numbered():
            whole, found = column not in MEASURED, row[column]
            fits = found.isascii() and found.isdecimal() if whole else _is_number(found)
            if found and not fits:
                yield f"{address}: `{column}` is `{found}`, expected a {'whole ' * whole}number"


def _is_number(text: str) -> bool:
    try:
        return 0 <= float(text) < float("inf")
    except ValueError:
        return False


def _dates(tables: Tables) -> Iterator[str]:
    for name, first, last in DATES:
        for address, row in tables[name].numbered():
            try:
                start, end = (date.fromisoformat(row[c]) if row[c] else None for c in (first, last))
            except ValueError:
                yield f"{address}: `{row[first]}` … `{row[last]}`, expected YYYY-MM-DD"
                continue
            if start and end and start > end:
                yield f"{address}: ends {end} before it starts {start}"


def _languages(tables: Tables) -> Iterator[str]:
    for table in tables.values():
        stems = {c[:-3] for c in table.columns if c.endswith("_en")}
        for address, row in table.numbered():
            for stem in sorted(stems):
                yield from _stem_faults(address, row, stem)


def _stem_faults(address: str, row: dict[str, str], stem: str) -> Iterator[str]:
    texts = {language: row.get(f"{stem}_{language}", "").strip() for language in LANGUAGES}
    if not any(texts.values()) and stem in MAY_BE_EMPTY:
        return
    for language, text in texts.items():
        if not text:
            yield f"{address}: `{stem}_{language}` is empty"


def _normal_form(tables: Tables) -> Iterator[str]:
    for table in tables.values():
        for address, row in table.numbered():
            for column, text in row.items():
                if text != unicodedata.normalize("NFC", text) and column != "alias":
                    yield f"{address}: `{column}` is not in Unicode normal form NFC"


def _formulas(tables: Tables) -> Iterator[str]:
    known = tables["indicators"].codes()
    for address, row in tables["indicators"].numbered():
        if not row["derived_from"]:
            continue
        try:
            ratio = Ratio.parse(row["derived_from"])
        except ValueError as error:
            yield f"{address}: `derived_from`: {error}"
            continue
        for code in (ratio.numerator, ratio.denominator):
            if code not in known:
                yield f"{address}: `derived_from` names `{code}`, which indicators.csv does not have"


def _continuous(tables: Tables) -> Iterator[str]:
    """Versions of one region follow each other without a gap or an overlap."""
    last: dict[str, date | None] = {}
    for address, row in tables["regions"].numbered():
        try:
            start = date.fromisoformat(row["version_from"]) if row["version_from"] else None
            end = date.fromisoformat(row["version_to"]) if row["version_to"] else None
        except ValueError:
            continue
        if row["id"] in last:
            before = last[row["id"]]
            if before is None or start != before + timedelta(days=1):
                yield f"{address}: starts {start}, but the version before it ends {before or 'never'}"
        last[row["id"]] = end


def _courses(tables: Tables) -> Iterator[str]:
    """Target, base and milestones are numbers, on days one after another."""
    for address, row in tables["targets"].numbered():
        try:
            Course.from_row(row)
        except ValueError as error:
            yield f"{address}: {error}"
