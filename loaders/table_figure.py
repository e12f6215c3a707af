"""One figure of a described column -> an observation in the indicator's unit, or findings."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from kpi.catalog import Catalog
from kpi.finding import Finding, Place, Severity
from kpi.indicator import Indicator
from kpi.observation import DATE_PRECISIONS, Observation
from kpi.period import Period, last_of_month
from kpi.qualifier import Qualifier, interval
from loaders.figure import Figure, plain_number
from loaders.form.cell import implausible
from loaders.form.number import Number, read_number
from loaders.labels.claim import claim
from loaders.row import Row, read_row
from loaders.table_faults import power
from loaders.table_layout import TableColumn, TableLayout

Loaded = tuple[Observation | None, list[Finding]]


@dataclass(frozen=True)
class Asked:
    """What is known of every figure of a file. `received` is the day from which they are known."""

    file: str
    catalog: Catalog
    layout: TableLayout
    received: date


def load(asked: Asked, column: TableColumn, period: Period, figure: Figure) -> Loaded:
    """The observation (None if there is none to load) and every finding of the cell."""
    indicator = asked.catalog.indicators[column.indicator]
    qualifier, number = _number(figure)
    shift = power(column, indicator) or 0
    scaled = replace(number, value=number.value.scaleb(shift))
    place = place_of(asked, figure)
    fault = implausible(indicator.unit, scaled, {"found": figure.value_as_written})
    findings = [Finding(fault.code, place, dict(fault.facts))] if fault else []
    if any(finding.severity is Severity.REFUSAL for finding in findings):
        return None, findings
    row = Row(_fields(asked, column, period, figure, (qualifier, scaled)), place, asked.received)
    observation, problems = read_row(row, asked.catalog)
    findings += problems
    if observation is None or any(p.severity is Severity.REFUSAL for p in problems):
        return None, findings
    low, high = _bounds(observation, number, shift, indicator)
    return replace(observation, as_written=figure.value_as_written, low=low, high=high), findings


def place_of(asked: Asked, figure: Figure) -> Place:
    """A cell; of a text file, which has no sheets, the line too."""
    line = None if figure.sheet else int("".join(filter(str.isdigit, figure.cell)))
    return Place(asked.file, line, figure.sheet, figure.cell)


def _number(figure: Figure) -> tuple[Qualifier, Number]:
    """The exact digits as written, where they are what was read; else the digits of the value."""
    claimed = claim(figure.value_as_written)
    if claimed:
        return claimed
    written = read_number(figure.value_as_written)
    if written and float(written.value) == figure.value:
        return written.sign or Qualifier.EXACT, written
    percent = "%" in figure.value_as_written
    return Qualifier.EXACT, Number(Decimal(plain_number(figure.value)), percent=percent)


def _fields(
    asked: Asked, column: TableColumn, period: Period, figure: Figure, said: tuple[Qualifier, Number]
) -> dict[str, str]:
    """As a row of a long table."""
    indicator, layout = asked.catalog.indicators[column.indicator], asked.layout
    further = [column.scope, "" if column.kind == "actual" else column.kind]
    parts = [layout.form, figure.region, period.code, column.indicator, *further]
    begins = not indicator.is_stock and period.kind != "day"
    return {
        "figure": ":".join(filter(None, parts)),
        "region": figure.region,
        "indicator": column.indicator,
        "value": said[1].text,
        "qualifier": str(said[0]),
        "kind": column.kind,
        "period_start": period.start.isoformat() if begins else "",
        "period_end": period.end.isoformat(),
        "date_precision": _precision(period) if indicator.is_stock else "day",
        "date_basis": "printed" if column.period else "inferred",
        "scope": column.scope,
        "cell": figure.cell,
        "publisher": layout.source.publisher,
        "title": layout.source.title or layout.title,
        "url": layout.source.url,
        "document": asked.file,
    }


def _precision(period: Period) -> str:
    """A stock reported for a span belongs to its end: to the last month of whole months."""
    if period.kind in DATE_PRECISIONS:
        return period.kind
    whole_months = period.start.day == 1 and period.end == last_of_month(period.end)
    return "month" if whole_months else "day"


def _bounds(
    observation: Observation, number: Number, shift: int, indicator: Indicator
) -> tuple[float, float]:
    """A count in thousands is as exact as its last written digit, not as its last unit."""
    if shift == 0:
        return observation.low, observation.high
    bounds = interval(number.text, observation.qualifier, whole_units=False)
    low, high = (
        bound if bound in (float("inf"), float("-inf")) else _scaled(bound, shift) for bound in bounds
    )
    return max(low, 0.0) if indicator.unit == "count" else low, high


def _scaled(bound: float, shift: int) -> float:
    return float(Decimal(repr(bound)).scaleb(shift))
