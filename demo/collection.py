"""Targets and national figures: a long table as publishers give it out; every row says it is invented."""

import csv
import io
import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from demo.faults import COLLECTION, Fault, changed, faults
from demo.report import report
from demo.tables import word
from demo.world import QUARTERS, World, number
from kpi.indicator import Indicator
from kpi.period import Period
from kpi.region import COUNTRY

FILE_NAME = "demo_targets_and_national_figures.csv"
TARGET_YEARS = {2020: ("2019-01-15", 0.6), 2023: ("2022-07-15", 0.88)}
"""Year -> when its targets were set, and how far everybody should come."""
_PUBLISHED = {2019: "2020-01-30", 2020: "2021-01-29", 2022: "2023-01-31", 2023: "2024-01-30"}
_PERCENT = {
    "service_akimat_coverage_percent": (60, 90),
    "digitization_percent": (75, 92),
    "recommendations_done_percent": (65, 85),
}
"""Shares are the same target for everybody."""

Row = dict[str, str]


@dataclass(frozen=True)
class Truth:
    """What the invented country looks like before anybody reports on it wrongly."""

    world: World

    def value(self, indicator: Indicator, region: str, year: int) -> float | None:
        """A state at the end of a year, a count over the whole of it, a share of two of them."""
        if indicator.ratio:
            known = self.world.catalog.indicators
            parts = [known[c] for c in (indicator.ratio.numerator, indicator.ratio.denominator)]
            above, below = (self.value(part, region, year) for part in parts)
            return round(indicator.ratio.factor * above / below, 1) if above is not None and below else None
        regions = self.world.units(Period.parse(f"{year}")) if region == COUNTRY else [region]
        quarters = [q for q in QUARTERS if q.start.year == year]
        if not indicator.is_stock and len(quarters) < 4:
            return None
        chosen = quarters[-1:] if indicator.is_stock else quarters
        return sum(report(self.world, r, q).value(indicator.code) for r in regions for q in chosen)


def content(world: World) -> bytes:
    """The csv file."""
    truth = Truth(world)
    rows = [*_targets(truth), *_national(truth), *_regional(truth)]
    stream = io.StringIO()
    writer = csv.DictWriter(stream, ["id", *rows[0]], lineterminator="\n")
    writer.writeheader()
    for place, row in enumerate(rows, start=1):
        writer.writerow({"id": f"demo-{place:03d}", **row})
    return stream.getvalue().encode()


def _targets(truth: Truth) -> Iterator[Row]:
    for place, (year, (published, goal)) in enumerate(TARGET_YEARS.items()):
        for indicator in truth.world.catalog.core():
            own = {
                region: _target(truth, indicator, region, year, goal)
                for region in truth.world.units(Period.parse(f"{year}"))
            }
            if indicator.code in _PERCENT:
                own = dict.fromkeys((*own, COUNTRY), _PERCENT[indicator.code][place])
            elif indicator.adds_up:
                own[COUNTRY] = sum(own.values())
            qualifier = "at_most" if indicator.better == "lower" else "at_least"
            for region, value in own.items():
                told = {"qualifier": qualifier, "kind": "target", "published": published}
                yield _row("target", indicator, region, year, value, **told)


def _target(truth: Truth, indicator: Indicator, region: str, year: int, goal: float) -> int:
    """As if everybody should come equally far: those ahead keep their pace, the others need a push."""
    value = truth.value(indicator, region, year) or 0
    share = truth.world.share(region, indicator.theme, number(Period.parse(f"{year}-Q4")))
    if indicator.better == "lower":
        return _round_up(value * min(1.1, max(0.7, share / goal)))
    whole = truth.world.catalog.indicators.get(indicator.base)
    highest = truth.value(whole, region, year) if whole else None
    return min(_round_up(value * min(1.5, max(0.85, goal / share))), int(highest or indicator.maximum))


def _round_up(value: float) -> int:
    """To two digits: 1 234 -> 1 300."""
    step = int(10 ** max(0, len(str(int(value))) - 2))
    return step * math.ceil(value / step)


def _national(truth: Truth) -> Iterator[Row]:
    planted = {(f.row, f.period): f for f in _planted() if f.region == COUNTRY}
    for year, published in _PUBLISHED.items():
        for indicator in truth.world.catalog.core():
            adds_up = indicator.adds_up or (indicator.ratio and indicator.code != "digitization_percent")
            value = truth.value(indicator, COUNTRY, year) if adds_up else None
            if value is None:
                continue
            fault = planted.get((indicator.code, f"{year}-12-31"))
            said = float(str(changed(fault, int(value)))) if fault else value
            yield _row("national", indicator, COUNTRY, year, said, published=published)


def _regional(truth: Truth) -> Iterator[Row]:
    """What somebody published about a region otherwise than the region reports it."""
    for fault in (f for f in _planted() if f.region != COUNTRY):
        indicator, year = truth.world.catalog.indicators[fault.row], date.fromisoformat(fault.period).year
        value = float(str(changed(fault, int(truth.value(indicator, fault.region, year) or 0))))
        yield _row("regional", indicator, fault.region, year, value, published=_PUBLISHED[year])


def _planted() -> list[Fault]:
    return [f for f in faults() if f.sheet == COLLECTION and f.change]


def _row(title: str, indicator: Indicator, region: str, year: int, value: float, /, **told: str) -> Row:
    span = Period.parse(f"{year}")
    return {
        "region": region,
        "district": "",
        "indicator": indicator.code,
        "value": f"{value:.10g}",
        "qualifier": told.get("qualifier", "exact"),
        "kind": told.get("kind", "actual"),
        "period_start": "" if indicator.is_stock else span.start.isoformat(),
        "period_end": span.end.isoformat(),
        "date_precision": "day",
        "date_basis": "printed",
        "scope": "",
        "published": told["published"],
        "publisher": word("collection", "publisher", "ru"),
        "title": word("collection", title, "ru"),
        "url": "",
        "document": FILE_NAME,
        "note_ru": word("collection", "note", "ru"),
        "note_kk": word("collection", "note", "kk"),
        "note_en": "The number is invented",
    }
