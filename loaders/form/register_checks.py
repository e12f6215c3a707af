"""What may be wrong inside one register, row by row."""

from collections.abc import Iterator, Sequence
from datetime import date

from kpi.finding import Finding
from loaders.form.cell import Fault
from loaders.form.edition import Column
from loaders.form.reading import Reading, facts
from loaders.form.rows import Row
from loaders.form.spelling import answer_key


def without_repeats(reading: Reading, rows: Sequence[Row]) -> tuple[list[Row], list[Finding]]:
    """The first of equal rows stays."""
    kept, findings, seen = [], [], dict[tuple[str, ...], int]()
    for row in rows:
        identity = _identity(row)
        first = seen.setdefault(identity, row.number) if identity else row.number
        if first == row.number:
            kept.append(row)
            continue
        fault = Fault("duplicate_row", facts(first=first))
        findings.append(reading.finding(row.found, row.cell(next(iter(row.raw))), fault))
    return kept, findings


def _identity(row: Row) -> tuple[str, ...]:
    """What makes a row itself; () when a part that every such row must have is missing."""
    sheet = row.found.sheet
    keys = sheet.identity or tuple(column.key for column in sheet.columns)
    values = row.values
    for key in keys:
        if key in row.unread or (key not in values and _is_required(sheet.column(key), row)):
            return ()
    return tuple([answer_key(str(values.get(key, ""))) for key in keys])


def _is_required(column: Column, row: Row) -> bool:
    if column.required or not column.required_when:
        return column.required
    return any(row.values.get(key) in answers for key, answers in column.required_when.items())


def without_future(reading: Reading, row: Row) -> tuple[Row, list[Finding]]:
    """Dates of things done that lie after the day the report came are dropped."""
    sheet = row.found.sheet
    ahead = [
        key
        for key, value in row.values.items()
        if isinstance(value, date) and value > reading.today and sheet.is_past(key)
    ]
    if not ahead:
        return row, []
    findings = [
        reading.finding(
            row.found,
            row.cell(key),
            Fault("date_in_future", {**_dated(reading, row, key), "today": reading.day(reading.today)}),
        )
        for key in ahead
    ]
    kept = {key: value for key, value in row.values.items() if key not in ahead}
    return row._replace(values=kept, unread=row.unread | set(ahead)), findings


def check_rows(reading: Reading, rows: Sequence[Row]) -> Iterator[Finding]:
    """Every finding of a register that is in use."""
    in_use = any(row.is_touched for row in rows)
    for row in rows:
        if in_use:
            yield from _empty(reading, row)
        yield from _dates(reading, row)
        yield from _parts(reading, row)


def _empty(reading: Reading, row: Row) -> Iterator[Finding]:
    for column in row.found.sheet.columns:
        filled = column.key in row.values or column.key in row.unread
        if not filled and column.key in row.found.columns and _is_required(column, row):
            fault = Fault("required_empty", facts(column=row.header(column.key)))
            yield reading.finding(row.found, row.cell(column.key), fault)


def _dates(reading: Reading, row: Row) -> Iterator[Finding]:
    sheet, period = row.found.sheet, reading.period
    for key in (*sheet.within_period, *sheet.not_after):
        day = row.values.get(key)
        if not isinstance(day, date):
            continue
        too_early = key in sheet.within_period and day < period.start
        if too_early or day > period.end:
            told = {**_dated(reading, row, key), "period": period.code}
            yield reading.finding(row.found, row.cell(key), Fault("date_outside_period", told))
    ends = [row.values.get(key) for key in sheet.span]
    if len(ends) == 2 and isinstance(ends[0], date) and isinstance(ends[1], date) and ends[0] > ends[1]:
        told = {"start": reading.day(ends[0]), "end": reading.day(ends[1])}
        yield reading.finding(row.found, row.cell(sheet.span[1]), Fault("dates_reversed", told))


def _parts(reading: Reading, row: Row) -> Iterator[Finding]:
    for code, pairs in row.found.sheet.parts.items():
        for part, whole in pairs:
            if _exceeds(row, part, whole):
                told = facts(
                    part=row.values[part],
                    part_name=row.header(part),
                    whole=row.values[whole],
                    whole_name=row.header(whole),
                    whole_cell=row.cell(whole),
                )
                yield reading.finding(row.found, row.cell(part), Fault(code, told))


def _exceeds(row: Row, part: str, whole: str) -> bool:
    less, more = row.values.get(part), row.values.get(whole)
    return isinstance(less, int | float) and isinstance(more, int | float) and less > more


def _dated(reading: Reading, row: Row, key: str) -> dict[str, str]:
    day = row.values[key]
    text = reading.day(day) if isinstance(day, date) else ""
    return {"found": text, "column": row.header(key)}
