"""A filled form -> ParsedReport, in any of its languages, whatever people moved, renamed or sorted.

read("отчёт.xlsx", content, catalog).observations[0].place   -> sheet «Показатели», cell E8
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from kpi.catalog import Catalog
from kpi.finding import Finding, Place
from loaders.form import register_checks, total_checks
from loaders.form.book import Book, open_book
from loaders.form.day import read_day
from loaders.form.edition import Edition, editions
from loaders.form.figure import Figure
from loaders.form.indicators import Stated, read_indicators
from loaders.form.layout_checks import layout_findings
from loaders.form.passport import Line, Passport, read_lines, read_passport
from loaders.form.reading import Reading
from loaders.form.recognise import Found, Recognised, lexicon, recognise
from loaders.form.rows import Row, read_rows
from loaders.form.totals import district_totals, totals
from loaders.limits import Refused
from loaders.parsed import ParsedReport, RegisterRow, Value, refused

_ENOUGH_SHEETS = 3


def read(name: str, content: bytes, catalog: Catalog, received: date | None = None) -> ParsedReport:
    """Never raises for what is in the file. `received` is the day it came (today if not given)."""
    try:
        book = open_book(content)
    except Refused as reason:
        return refused(name, reason.code, **reason.facts)
    return read_book(name, book, catalog, received) or refused(name, "form_not_recognised")


def read_book(name: str, book: Book, catalog: Catalog, received: date | None = None) -> ParsedReport | None:
    """The report of an opened workbook; None if it is no form of ours."""
    report = _read(name, book, catalog, received)
    notes = tuple(Finding(code, Place(name)) for code in book.notes)
    return replace(report, findings=(*report.findings, *notes)) if report else None


def _read(name: str, book: Book, catalog: Catalog, received: date | None) -> ParsedReport | None:
    edition = _edition(book)
    if edition is None and book.stamp:
        return _unknown_edition(name, book)
    if edition is None:
        return None
    recognised = recognise(book, edition)
    if not recognised.sheets:
        return None
    return _report(name, book, edition, recognised, catalog, received or date.today())


def _edition(book: Book) -> Edition | None:
    """The stamped edition; without a stamp the newest that knows most of the headers."""
    stamp = book.stamp
    if stamp:
        return next((e for e in editions() if (e.form, str(e.edition)) == (stamp.form, stamp.edition)), None)
    known = [(len(recognise(book, edition).sheets), edition.edition, edition) for edition in editions()]
    sheets, _, best = max(known, key=lambda entry: entry[:2], default=(0, 0, None))
    return best if sheets >= _ENOUGH_SHEETS else None


def _unknown_edition(name: str, book: Book) -> ParsedReport:
    stamp, known = book.stamp, ", ".join(f"{e.form} {e.edition}" for e in editions())
    facts = {"form": stamp.form, "edition": stamp.edition, "known": known} if stamp else {}
    return refused(name, "form_edition_unknown", **facts)


def _report(
    name: str, book: Book, edition: Edition, recognised: Recognised, catalog: Catalog, today: date
) -> ParsedReport:
    lines = _lines(name, edition, recognised.sheets)
    passport = read_passport(lines, name, book.stamp, catalog, today)
    findings = [*passport.findings, *layout_findings(name, edition, recognised)]
    if passport.region is None or passport.period is None or passport.reported_at is None:
        return ParsedReport(edition.form, edition.edition, (), tuple(findings), language=recognised.language)
    when = (passport.period, recognised.language, passport.reported_at, today)
    reading = Reading(name, catalog, edition, passport.region, *when)
    return _content(reading, recognised.sheets, passport, findings)


def _lines(name: str, edition: Edition, sheets: Mapping[str, Found]) -> dict[str, Line]:
    found = next((f for f in sheets.values() if f.sheet.shape == "passport"), None)
    return read_lines(name, found, lexicon(edition)[found.sheet.key]) if found else {}


def _content(
    reading: Reading, sheets: Mapping[str, Found], passport: Passport, findings: list[Finding]
) -> ParsedReport:
    """Figures, registers and findings of a report that is known to be whose and when."""
    stated = _stated(reading, sheets)
    registers, found_in_rows = _registers(reading, sheets)
    counted, districts = totals(reading, registers), district_totals(reading, registers)
    loaded = {**{code: figures[0] for code, figures in counted.items()}, **stated.figures}
    between = _between(reading, stated, registers, (counted, districts, loaded))
    figures = [*(loaded[code] for code in reading.catalog.indicators if code in loaded), *districts]
    rows = [_passport_row(reading, passport), *_filled(reading, stated, registers)]
    return ParsedReport(
        form=reading.edition.form,
        edition=reading.edition.edition,
        observations=tuple(figure.observation(reading) for figure in figures),
        findings=(*findings, *stated.findings, *found_in_rows, *between),
        region=reading.region,
        period=reading.period.code,
        language=reading.language,
        registers=tuple(rows),
    )


def _stated(reading: Reading, sheets: Mapping[str, Found]) -> Stated:
    found = next((f for f in sheets.values() if f.sheet.shape == "indicators"), None)
    return read_indicators(reading, found) if found else Stated()


def _registers(reading: Reading, sheets: Mapping[str, Found]) -> tuple[dict[str, list[Row]], list[Finding]]:
    """Rows of every register that has any, in the order of the form, and what is wrong inside them."""
    registers: dict[str, list[Row]] = {}
    findings: list[Finding] = []
    for found in (sheets[s.key] for s in reading.edition.sheets if s.key in sheets):
        if found.sheet.shape != "register":
            continue
        rows, faults = read_rows(reading, found)
        rows, repeats = register_checks.without_repeats(reading, rows)
        dated = [register_checks.without_future(reading, row) for row in rows]
        rows = [row for row, _ in dated]
        ahead = [finding for _, future in dated for finding in future]
        findings += [*faults, *repeats, *ahead, *register_checks.check_rows(reading, rows)]
        if rows:
            registers[found.sheet.key] = rows
    return registers, findings


def _between(
    reading: Reading,
    stated: Stated,
    registers: Mapping[str, list[Row]],
    figures: tuple[dict[str, list[Figure]], list[Figure], dict[str, Figure]],
) -> list[Finding]:
    """What contradicts what across the sheets."""
    counted, districts, loaded = figures
    return [
        *total_checks.against_registers(reading, stated.figures, counted),
        *total_checks.parts_and_wholes(reading, stated.figures, loaded),
        *total_checks.plausible(reading, loaded),
        *total_checks.against_catalog(reading, loaded),
        *total_checks.against_districts(reading, registers, counted, districts),
    ]


def _filled(reading: Reading, stated: Stated, registers: Mapping[str, list[Row]]) -> Iterator[RegisterRow]:
    yield from (row.register_row(reading) for row in stated.rows)
    yield from (row.register_row(reading) for rows in registers.values() for row in rows)


def _passport_row(reading: Reading, passport: Passport) -> RegisterRow:
    lines = passport.lines
    values: dict[str, Value] = {key: line.text for key, line in lines.items() if line.text}
    values |= {"region": reading.region, "period": reading.period.code}
    day = read_day(lines["date"].raw) if "date" in lines else None
    values = {key: value for key, value in values.items() if key != "date"}
    place = next((line.place for line in lines.values()), Place(reading.file))
    return RegisterRow("passport", place, {**values, **({"date": day} if day else {})})
