"""Monitoring results: from objects checked to recommendations done, what waits, published totals."""

from collections.abc import Iterator

import pandas as pd

from analysis import monitoring
from briefings.blocks import Block, Fact, Heading, Listing, Paragraph, Sentence, Table, Text, tag
from briefings.look import Look
from briefings.parts import rates, totals
from briefings.sourcing import figure_date
from kpi.region import COUNTRY
from studies.ranked import Ranking

FEWEST = 3
"""Regions: fewer are no company to be compared with."""
OUTSIDE = ("high_998", "high_95", "low_95", "low_998")
_NOTHING: Text = ("–",)
_WIDTHS = (28, 18, 27, 27)


def results(look: Look, region: str) -> Iterator[Block]:
    """What was checked, found, recommended and done; a sentence where none of it was reported."""
    yield Heading(look.say("page-monitoring"))
    rows = tuple(_rows(look, region))
    told = (*_waiting(look, region), *_funnel(look, region), *totals.told(look, region))
    if not rows and not told:
        yield Paragraph((look.sentence("brief-monitoring-none", "monitoring", period=look.period_text()),))
        return
    if rows:
        names = ("step", "value", "rate", "rate-of-all" if region != COUNTRY else "nation-told")
        yield Table(look.say("chain-title"), tuple(look.say(f"column-{n}") for n in names), rows, _WIDTHS)
    if told:
        yield Listing(told)


def _rows(look: Look, region: str) -> Iterator[tuple[Text, ...]]:
    """A row per step that is known: of a region its own and all regions', of the country the regions' sum."""
    units = look.catalog.regions.units(look.period.end)
    own = rates.of(look, units if region == COUNTRY else [region])
    every = rates.of(look, units)
    for code in monitoring.SPOKEN_OF:
        ranking = look.rankings[code]
        value = _sum(look, ranking) if region == COUNTRY else _value(look, ranking, region)
        if value is None:
            continue
        beside = _nation(look, ranking) if region == COUNTRY else rates.leading(look, every, code, COUNTRY)
        yield (look.indicator_name(code),), value, rates.leading(look, own, code, region), beside


def _value(look: Look, ranking: Ranking, region: str) -> Text | None:
    row = look.row(ranking.question.indicator, region)
    return None if pd.isna(row["value"]) else (look.value(row, ranking.unit),)


def _sum(look: Look, ranking: Ranking) -> Text | None:
    """With how many regions are in it."""
    total, code = ranking.total, ranking.question.indicator
    if total is None:
        return None
    text = look.numerals.quantity(total.value, ranking.unit, total.qualifier)
    facts = {
        "sum": Fact(
            tag(code, COUNTRY, look.period.code, "sum"),
            text,
            total.value,
            unit=ranking.unit,
            sources=tuple(map(str, total.members)),
        ),
        "covered": look.count(code, COUNTRY, "covered", ranking.covered),
        "units": look.count(code, COUNTRY, "units", len(ranking.places)),
    }
    return look.sentence("brief-sum", "sum", facts).pieces


def _nation(look: Look, ranking: Ranking) -> Text:
    if ranking.nation is None:
        return _NOTHING
    return (look.value(ranking.nation, ranking.unit), f" ({figure_date(look, ranking.nation)})")


def _waiting(look: Look, region: str) -> Iterator[Sentence]:
    """Recommendations open at the end of the period and overdue, by the registers."""
    known = look.known.registers
    told = known.told if region == COUNTRY else known.told[known.told["region"] == region]
    if told.empty:
        return
    counts = told["state"].value_counts()
    numbers = {"open": int(counts.get("open", 0)), "overdue": int(counts.get("overdue", 0))}
    numbers["open"] += numbers["overdue"]
    facts = {role: look.count("recommendations", region, role, n) for role, n in numbers.items()}
    day = look.numerals.day(look.period.end)
    yield look.sentence("brief-waiting", "waiting", facts, date=day, count=numbers["open"])


def _funnel(look: Look, region: str) -> Iterator[Sentence]:
    """Whose share of objects with violations differs from the others' by more than chance."""
    levels = [look.rankings[code].levels[0] for code in (monitoring.CHECKED, monitoring.FAULTY)]
    units = look.catalog.regions.units(look.period.end)
    table = monitoring.funnel(pd.concat(levels, ignore_index=True), units)
    if len(table) < FEWEST:
        return
    if region == COUNTRY:
        yield from _outside(look, table)
        return
    own = table[table["region"] == region]
    if len(own):
        verdict = look.say(f"brief-funnel-{own['verdict'].iloc[0]}")
        yield look.sentence("brief-funnel", "funnel", verdict=verdict)


def _outside(look: Look, table: pd.DataFrame) -> Iterator[Sentence]:
    """A sentence per limit that somebody is beyond, or that nobody is."""
    for verdict in OUTSIDE:
        rows = table[table["verdict"] == verdict]
        if len(rows):
            names = look.region_names(rows["region"])
            told = look.say(f"verdict-{verdict}")
            yield look.sentence("brief-outside", f"funnel/{verdict}", verdict=told, regions=names)
    if not set(table["verdict"]) & set(OUTSIDE):
        count = {"count": look.count("funnel", COUNTRY, "regions", len(table))}
        yield look.sentence("brief-all-within", "funnel", count)
