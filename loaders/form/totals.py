"""What the registers add up to: for the region, and for each of its districts.

    Район              Уровень            Сервисная модель
    Сарыагашский       сельский уровень   да                  -> service_akimats_rural = 1, as in the district
    Сарыагашский       сельский уровень   нет                 -> rural_akimats_total   = 2

Nothing is counted from a register that nobody has answered: an empty cell is not a no. Where only some rows
are answered, the count is "at least".
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from loaders.form.cell import exact
from loaders.form.edition import Gives
from loaders.form.figure import Figure
from loaders.form.reading import Reading, cells_between
from loaders.form.recognise import Found
from loaders.form.rows import Row

Registers = Mapping[str, Sequence[Row]]
"""Sheet key -> its rows."""


def totals(reading: Reading, registers: Registers) -> dict[str, list[Figure]]:
    """Indicator -> counts for the region; a register of single items before one of sums."""
    found: list[tuple[bool, Figure]] = []
    for rows in registers.values():
        for gives in _given(rows):
            figure = count(reading, gives, rows)
            if figure:
                found.append((gives.itemised, figure))
    by_indicator: dict[str, list[Figure]] = {}
    for _, figure in sorted(found, key=lambda pair: not pair[0]):
        by_indicator.setdefault(figure.indicator.code, []).append(figure)
    return by_indicator


def district_totals(reading: Reading, registers: Registers) -> list[Figure]:
    """Counts of single districts, by the register's order of districts."""
    figures = []
    for rows in registers.values():
        of_district: dict[str, list[Row]] = {}
        for row in rows:
            of_district.setdefault(str(row.values.get("district", "")), []).append(row)
        of_district.pop("", None)
        for gives in filter(lambda g: g.by_district, _given(rows)):
            for district, own in of_district.items():
                figure = count(reading, gives, own, district)
                if figure:
                    figures.append(figure)
    return figures


def _given(rows: Sequence[Row]) -> tuple[Gives, ...]:
    """What a register in use gives; one that still is as it was sent out gives nothing."""
    return rows[0].found.sheet.gives if any(row.is_touched for row in rows) else ()


def count(reading: Reading, gives: Gives, rows: Sequence[Row], district: str = "") -> Figure | None:
    """One total, or None when the rows do not tell it."""
    among = [row for row in rows if fits(row, gives.among)]
    unsure = bool(gives.among) and any(key not in row.values for row in rows for key in gives.among)
    if gives.column and not all(k in rows[0].found.columns for k in (gives.column, gives.whole) if k):
        return None
    counted = _counted(gives, among)
    if counted is None:
        return None
    value, unanswered = counted
    at_least = unanswered or unsure or (not district and _is_partial(reading, gives, rows))
    found = rows[0].found
    cell = _cells(found, gives, among)
    return Figure.counted(reading.catalog.indicators[gives.indicator], value, at_least, found, cell, district)


def fits(row: Row, among: Mapping[str, list[str]]) -> bool:
    """True if the row has one of the answers in each of the columns."""
    for key, answers in among.items():  # noqa: SIM110, a plain loop is three times faster here
        if row.values.get(key) not in answers:
            return False
    return True


def _counted(gives: Gives, rows: Sequence[Row]) -> tuple[Decimal, bool] | None:
    """(total, whether some rows are unanswered)"""
    if gives.method == "rows":
        return (Decimal(len(rows)), False) if rows else None
    answered = [row.values[gives.column] for row in rows if gives.column in row.values]
    if not answered:
        return None
    if gives.method == "share":
        return _share(gives, rows)
    if gives.method == "sum":
        total = sum((exact(value) for value in answered), Decimal(0)) / gives.divided_by
    else:
        expected = {"yes": True, "no": False}.get(gives.answer, gives.answer)
        total = Decimal(sum(value == expected for value in answered))
    return total, len(answered) < len(rows)


def _share(gives: Gives, rows: Sequence[Row]) -> tuple[Decimal, bool] | None:
    """A percent needs every part and every whole; above a hundred it would only repeat a fault of a row."""
    pairs = [(row.values.get(gives.column), row.values.get(gives.whole)) for row in rows]
    known = [(exact(part), exact(whole)) for part, whole in pairs if part is not None and whole is not None]
    whole = sum((w for _, w in known), Decimal(0))
    if len(known) < len(pairs) or not whole:
        return None
    percent = 100 * sum((p for p, _ in known), Decimal(0)) / whole
    return (Decimal(format(percent, ".12g")), False) if percent <= 100 else None


def _is_partial(reading: Reading, gives: Gives, rows: Sequence[Row]) -> bool:
    """An oblast that lists no rural akimat has not listed all its akimats."""
    if not gives.complete_with or any(fits(row, gives.complete_with) for row in rows):
        return False
    return reading.catalog.regions.nearest(reading.region, reading.period.end).level != "city"


def _cells(found: Found, gives: Gives, rows: Sequence[Row]) -> str:
    """The counted cells; for a count of rows those of the first column that is filled by people."""
    key = gives.column or next(c.key for c in found.sheet.columns if c.key in found.columns)
    return cells_between(found.columns[key], [row.number for row in rows])
