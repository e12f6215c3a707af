"""Shares and rates with their intervals, every number a fact."""

import pandas as pd

from analysis import monitoring
from analysis.monitoring import Rate
from briefings.blocks import Fact, Text, tag
from briefings.look import Look, sources
from kpi.region import COUNTRY

_NOTHING: Text = ("–",)


def of(look: Look, regions: list[str]) -> list[Rate]:
    """The rates of the period over the sums of the regions."""
    levels = [look.rankings[code].levels[0] for code in monitoring.SPOKEN_OF]
    return monitoring.rates(pd.concat(levels, ignore_index=True), regions)


def leading(look: Look, rates: list[Rate], code: str, region: str) -> Text:
    """The first rate that leads to the step, with its interval."""
    found = next((rate for rate in rates if rate.part == code), None)
    return _NOTHING if found is None else told(look, found, region)


def told(look: Look, rate: Rate, region: str, of: str = "", members: tuple[str, ...] = ()) -> Text:
    """`34,8 % проверенных объектов (32,6–37,0 %)`."""
    facts = numbers(look, rate, region, of, members)
    return look.sentence(
        f"link-{rate.name}", "rate", facts, between=look.phrase("brief-between", facts)
    ).pieces


def numbers(look: Look, rate: Rate, region: str, of: str, members: tuple[str, ...]) -> dict[str, Fact]:
    """value, low, high; `of` tells rates of the same things apart, `members` are the figures divided."""
    scale, unit = (100, "percent") if rate.kind == "share" else (1, "count")
    digits = 2 if rate.kind == "rate" and rate.value < 1 else 1
    inputs = members or _inputs(look, rate, region)

    def fact(role: str, value: float, shown: str) -> Fact:
        text = look.numerals.printed(scale * value, shown, digits)
        name = tag(rate.name, region, look.period.code, *filter(None, (of, role)))
        return Fact(name, text, scale * value, unit=unit, sources=inputs)

    return {
        "value": fact("rate", rate.value, unit),
        "low": fact("rate-low", rate.low, "count"),
        "high": fact("rate-high", rate.high, unit),
    }


def _inputs(look: Look, rate: Rate, region: str) -> tuple[str, ...]:
    """The figures divided; for the country those of all regions that have both."""
    sides = [look.rankings[code].levels[0] for code in (rate.part, rate.whole)]
    if region != COUNTRY:
        sides = [side[side["region"] == region] for side in sides]
    both = set(sides[0]["region"]) & set(sides[1]["region"]) - {COUNTRY}
    rows = (row for side in sides for _, row in side[side["region"].isin(both)].iterrows())
    return tuple(member for row in rows for member in sources(row))
