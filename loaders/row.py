"""One row of text -> an observation, or the findings that say why not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation

from kpi.catalog import Catalog
from kpi.finding import Finding, Place
from kpi.indicator import Indicator
from kpi.observation import DATE_BASES, DATE_PRECISIONS, KINDS, Observation, Source
from kpi.period import Period
from kpi.qualifier import Qualifier, interval
from kpi.region import COUNTRY
from loaders.suggest import suggestions

_WORDS = {
    "qualifier": tuple(Qualifier),
    "kind": KINDS,
    "date_precision": DATE_PRECISIONS,
    "date_basis": DATE_BASES,
}
MOST_DIGITS = 15
"""Before the point; a spreadsheet keeps no more."""
_SOURCE_FIELDS = tuple(Source.__dataclass_fields__)


@dataclass(frozen=True)
class Row:
    """The fields of an observation as text, and where they stand."""

    fields: dict[str, str]
    place: Place
    public_at_the_latest: date

    def __getitem__(self, field: str) -> str:
        return self.fields.get(field, "")

    def finding(self, code: str, **facts: str) -> Finding:
        return Finding(code, self.place, facts)


def read_row(row: Row, catalog: Catalog) -> tuple[Observation | None, list[Finding]]:
    """The observation (None if it cannot be made) and every finding of the row."""
    problems = [*_unknown(row, catalog), *_malformed(row)]
    if problems:
        return None, problems
    observation = _observation(row, catalog)
    return observation, list(_doubtful(row, observation, catalog))


def _unknown(row: Row, catalog: Catalog) -> Iterator[Finding]:
    if row["indicator"] not in catalog.indicators:
        near = suggestions(row["indicator"], catalog.indicators)
        yield row.finding("unknown_indicator", indicator=row["indicator"], suggestions=near)
    if row["region"] not in catalog.regions:
        near = suggestions(row["region"], catalog.regions.ids())
        yield row.finding("unknown_region", region=row["region"], suggestions=near)
    elif row["district"] and row["district"] not in _districts(row["region"], catalog):
        near = suggestions(row["district"], _districts(row["region"], catalog))
        yield row.finding("unknown_district", district=row["district"], suggestions=near)
    if row["scope"] and row["scope"] not in catalog.scopes:
        near = suggestions(row["scope"], catalog.scopes)
        yield row.finding("unknown_scope", scope=row["scope"], suggestions=near)


def _districts(region: str, catalog: Catalog) -> list[str]:
    rows = catalog.tables["districts"].rows
    return [r["name_ru"] for r in rows if r["region_id"] == region]


def _malformed(row: Row) -> Iterator[Finding]:
    for field, allowed in _WORDS.items():
        if row[field] not in allowed:
            expected = ", ".join(allowed)
            yield row.finding("word_not_understood", field=field, found=row[field], expected=expected)
    if not _is_number(row["value"]):
        yield row.finding("number_not_understood", found=row["value"])
    dates = [_date(row[field]) for field in ("period_start", "period_end")]
    for field, day in zip(("period_start", "period_end"), dates, strict=True):
        if day is None and row[field]:
            yield row.finding("date_not_understood", field=field, found=row[field])
    if dates[0] and dates[1] and dates[0] > dates[1]:
        yield row.finding("period_reversed", start=row["period_start"], end=row["period_end"])
    if row["published"] and _published(row["published"]) is None:
        yield row.finding("date_not_understood", field="published", found=row["published"])


def _is_number(text: str) -> bool:
    """A number that a count, a sum of money or a percentage can be."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return False
    return number.is_finite() and _fits(number)


def _fits(number: Decimal) -> bool:
    return number.adjusted() < MOST_DIGITS and int(number.as_tuple().exponent) > -2 * MOST_DIGITS


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _published(text: str) -> date | None:
    """The last day of the span the date of publication names: `2020` -> 31 December 2020."""
    try:
        return Period.parse(text).end
    except ValueError:
        return None


def _observation(row: Row, catalog: Catalog) -> Observation:
    indicator = catalog.indicators[row["indicator"]]
    qualifier = Qualifier(row["qualifier"])
    low, high = _interval(row["value"], qualifier, indicator)
    start, end = _date(row["period_start"]), _date(row["period_end"])
    return Observation(
        figure=row["figure"],
        region=row["region"],
        district=row["district"],
        indicator=indicator.code,
        value=float(row["value"]),
        qualifier=qualifier,
        low=low,
        high=high,
        kind=row["kind"],
        period_start=start,
        period_end=end,
        date_precision=row["date_precision"],
        date_basis=row["date_basis"],
        scope=row["scope"],
        reported_at=_published(row["published"]) or row.public_at_the_latest,
        as_written=row["value"],
        place=replace(row.place, cell=row["cell"]),
        source=Source(**{field: row[field] for field in _SOURCE_FIELDS}),
    )


def _interval(text: str, qualifier: Qualifier, indicator: Indicator) -> tuple[float, float]:
    low, high = interval(text, qualifier, whole_units=indicator.unit == "count")
    return low, min(high, 100.0) if indicator.unit == "percent" else high


def _doubtful(row: Row, o: Observation, catalog: Catalog) -> Iterator[Finding]:
    indicator = catalog.indicators[o.indicator]
    if o.period_end and o.region != COUNTRY and catalog.regions.at(o.region, o.period_end) is None:
        yield row.finding("region_not_valid_then", region=o.region, date=o.period_end.isoformat())
    if indicator.unit == "count" and o.value < 0:
        yield row.finding("negative_count", found=o.as_written)
    elif indicator.unit == "percent" and not 0 <= o.value <= 100:
        yield row.finding("percent_out_of_range", found=o.as_written)
    elif o.region != COUNTRY and not indicator.minimum <= o.value <= indicator.maximum:
        bounds = f"{indicator.minimum:g}–{indicator.maximum:g}"
        yield row.finding("outside_plausible_bounds", found=o.as_written, bounds=bounds)
    if not (o.source.url or o.source.document):
        yield row.finding("source_missing", publisher=o.source.publisher)
