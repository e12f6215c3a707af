"""The sheet of indicators -> figures as stated.

Показатель          …  Значение  Точность   База  Примечание  Код
Сервисные акиматы       57       не менее                     service_akimats
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from kpi.finding import Finding
from kpi.indicator import Indicator
from kpi.qualifier import Qualifier
from loaders.form.book import Raw, as_text
from loaders.form.cell import Fault
from loaders.form.edition import Edition
from loaders.form.figure import Figure
from loaders.form.number import Number
from loaders.form.reading import Reading, facts
from loaders.form.recognise import Found
from loaders.form.rows import Row, filled_rows, read_row
from loaders.form.spelling import header_key, word_keys
from loaders.suggest import suggestions


@dataclass(frozen=True)
class Stated:
    """`figures`: indicator code -> what its own row says, or else the base column of another row."""

    rows: tuple[Row, ...] = ()
    figures: Mapping[str, Figure] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def read_indicators(reading: Reading, found: Found) -> Stated:
    """Every filled row; a row of an unknown indicator is refused with its address."""
    rows: dict[str, Row] = {}
    findings: list[Finding] = []
    for number, raw in filled_rows(reading.edition, found, found.sheet.inputs):
        inputs = {key: cell for key, cell in raw.items() if key in found.sheet.inputs}
        indicator = _indicator(reading, raw)
        row, faults = read_row(reading, found, number, inputs, indicator)
        if indicator is None:
            findings.append(_unknown(reading, row, raw))
        elif indicator.code in rows:
            first = facts(first=rows[indicator.code].number)
            findings.append(reading.finding(found, row.cell("value"), Fault("duplicate_row", first)))
        else:
            row, targets = _without_target(reading, row)
            findings += targets or faults
            rows[indicator.code] = row._replace(values={**row.values, "code": indicator.code})
    figures, more = _figures(reading, rows)
    return Stated(tuple(rows.values()), figures, (*findings, *more))


def _indicator(reading: Reading, raw: Mapping[str, Raw]) -> Indicator | None:
    """By its code; by its name in any language when the code is lost."""
    known = reading.asked.get(as_text(raw.get("code", "")))
    return known or reading.asked_by_name.get(header_key(as_text(raw.get("name", ""))))


def _unknown(reading: Reading, row: Row, raw: Mapping[str, Raw]) -> Finding:
    name = as_text(raw.get("name", "")) or as_text(raw.get("code", ""))
    known = [i.name.in_(reading.language) for i in reading.asked.values()]
    fault = Fault("unknown_indicator", facts(indicator=name, suggestions=suggestions(name, known)))
    return reading.finding(row.found, row.cell("name"), fault)


def _without_target(reading: Reading, row: Row) -> tuple[Row, list[Finding]]:
    """A row that calls its number a target or a plan gives no actual figure."""
    said = [as_text(row.raw[key]) for key in ("value", "qualifier", "note") if key in row.raw]
    targets = _targets(reading.edition)
    target = next((word for text in said for word in word_keys(text) if word in targets), None)
    if target is None or "value" not in row.raw:
        return row, []
    fault = Fault("target_as_actual", facts(word=target, found=as_text(row.raw["value"])))
    finding = reading.finding(row.found, row.cell("value"), fault)
    kept = {key: value for key, value in row.values.items() if key != "value"}
    return row._replace(values=kept, unread=row.unread | {"value"}), [finding]


@cache
def _targets(edition: Edition) -> frozenset[str]:
    return frozenset(word for text in edition.recognised["target"] for word in word_keys(text))


def _figures(reading: Reading, rows: Mapping[str, Row]) -> tuple[dict[str, Figure], list[Finding]]:
    """Own rows first, then bases that have no own value; a base that differs from it is a finding."""
    indicators = reading.catalog.indicators
    figures = {code: _figure(indicators[code], row) for code, row in rows.items() if "value" in row.values}
    findings = []
    for base, row in _bases(rows, indicators):
        figure = Figure.stated(
            indicators[base],
            row.numbers["base"],
            Qualifier.EXACT,
            as_text(row.raw["base"]),
            row.found,
            row.cell("base"),
        )
        first = figures.setdefault(base, figure)
        if not first.agrees(figure):
            findings.append(_base_differs(reading, first, figure))
    return figures, findings


def _bases(rows: Mapping[str, Row], indicators: Mapping[str, Indicator]) -> Iterator[tuple[str, Row]]:
    for code, row in rows.items():
        if "base" in row.values and indicators[code].base:
            yield indicators[code].base, row


def _figure(indicator: Indicator, row: Row) -> Figure:
    number: Number = row.numbers["value"]
    said = row.values.get("qualifier")
    qualifier = Qualifier(str(said)) if said else number.sign or Qualifier.EXACT
    written, note = as_text(row.raw["value"]), str(row.values.get("note", ""))
    return Figure.stated(indicator, number, qualifier, written, row.found, row.cell("value"), note)


def _base_differs(reading: Reading, first: Figure, figure: Figure) -> Finding:
    fault = Fault(
        "base_differs",
        facts(
            base=figure.as_written,
            stated=first.as_written,
            cell=first.cell,
            indicator=figure.indicator.name.in_(reading.language),
        ),
    )
    return reading.finding(figure.found, figure.cell, fault)
