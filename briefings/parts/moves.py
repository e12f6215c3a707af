"""What would move a region up: for each headline indicator the next place and what it takes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pandas as pd

from analysis.reach import Ladder, NotReachable, Reached, to_reach
from briefings.blocks import Block, Fact, Heading, Paragraph, Sentence, Table, Text
from briefings.look import Look, sources
from kpi.indicator import Indicator
from kpi.region import COUNTRY
from studies import climb, yearly
from studies.ranked import Ranking
from studies.yearly import Pace

_COLUMNS = ("indicator", "place", "next-place", "others-still", "others-moving")
_WIDTHS = (28, 12, 12, 24, 24)
_STILL, _MOVING = "still", "moving"


@dataclass(frozen=True)
class _Step:
    """The way to the next place: with the others where they are, and after a year at their pace (None where
    no pace of theirs is known)."""

    ranking: Ranking
    row: pd.Series
    ladder: Ladder
    still: Reached | NotReachable
    moving: Reached | NotReachable | None

    @property
    def nearness(self) -> float:
        """The change that the next place takes, as a share of the figure; infinite if it is out of reach."""
        if isinstance(self.still, NotReachable):
            return float("inf")
        value = abs(float(self.row["value"]))
        return abs(self.still.value - float(self.row["value"])) / value if value else float("inf")


def moves(look: Look, region: str) -> Iterator[Block]:
    """A sentence on the nearest place and a table; a sentence where no place can be better.

    The country has no place.
    """
    if region == COUNTRY:
        return
    yield Heading(look.say("brief-moves"))
    steps = [step for indicator in look.core if (step := _step(look, indicator, region))]
    if not steps:
        yield Paragraph((look.sentence("brief-moves-none", "moves"),))
        return
    nearest = min(steps, key=lambda step: step.nearness)
    if isinstance(nearest.still, Reached):
        yield Paragraph((_nearest(look, nearest, nearest.still),))
    header = tuple(look.say(f"column-{name}") for name in _COLUMNS)
    rows = tuple(_row(look, step) for step in steps)
    yield Table(look.say("brief-moves"), header, rows, _WIDTHS)


def _step(look: Look, indicator: Indicator, region: str) -> _Step | None:
    """None for the first place, for none, and for what has no better side."""
    ranking, row = look.rankings[indicator.code], look.row(indicator.code, region)
    if indicator.better == "neutral" or pd.isna(row["place"]) or row["place"] == 1:
        return None
    pace, ladder = _pace(look, indicator, region), _ladder(look, indicator, row)
    still, moving = climb.rivals(ranking, region, pace.yearly, indicator, years=1)
    reach = partial(to_reach, _next_place(ranking, row), ladder, pace=pace.best)
    known = set(pace.yearly) - {region}
    return _Step(
        ranking,
        row,
        ladder,
        reach(others=list(still.values())),
        reach(others=list(moving.values())) if known else None,
    )


def _next_place(ranking: Ranking, row: pd.Series) -> int:
    """That of the regions directly ahead: who shares a place leaves no one behind it."""
    places = ranking.places["place"]
    return int(places[places < row["place"]].max())


def _pace(look: Look, indicator: Indicator, region: str) -> Pace:
    known, period = look.known.changes(indicator.code), look.period
    return yearly.pace(known, period, region, _peers(look, region), indicator.better)


def _peers(look: Look, region: str) -> list[str]:
    day, regions = look.period.end, look.catalog.regions
    return regions.units(day, regions.nearest(region, day).level)


def _ladder(look: Look, indicator: Indicator, row: pd.Series) -> Ladder:
    region, value = str(row["region"]), float(row["value"])
    level = look.catalog.regions.nearest(region, look.period.end).level
    whole = climb.whole(indicator, level, region, value, look.rankings)
    return climb.ladder(indicator, value, look.known.parts(indicator.code, region), whole)


def _nearest(look: Look, step: _Step, found: Reached) -> Sentence:
    code = step.ranking.question.indicator
    facts = {"place": _place(look, step, found.place, "nearest-place"), **_facts(look, step, found, _STILL)}
    words = {"indicator": look.indicator_name(code), "step": _needed(look, step, found, facts)}
    return look.sentence("brief-nearest", "moves", facts, **words)


def _row(look: Look, step: _Step) -> tuple[Text, ...]:
    code, own = step.ranking.question.indicator, int(step.row["place"])
    place = {"place": look.count(code, str(step.row["region"]), "place", own)}
    place["ranked"] = look.count(code, str(step.row["region"]), "ranked", step.ranking.covered)
    return (
        (look.indicator_name(code),),
        look.sentence("place-of", "place", place).pieces,
        (_place(look, step, _next_place(step.ranking, step.row), "next-place"),),
        _told(look, step, step.still, _STILL),
        _told(look, step, step.moving, _MOVING),
    )


def _told(look: Look, step: _Step, found: Reached | NotReachable | None, kind: str) -> Text:
    """What it takes, and why it is out of reach where it is."""
    if found is None:
        return (look.say("brief-move-unknown"),)
    needed = found if isinstance(found, Reached) else found.needed
    if needed is None:
        return (look.say("brief-move-bounds"),)
    if not needed.units:
        return (look.say("brief-move-nothing"),)
    facts, key = _facts(look, step, needed, kind), "move" if isinstance(found, Reached) else "move-pace"
    return look.sentence(f"brief-{key}", kind, facts, step=_needed(look, step, needed, facts)).pieces


def _facts(look: Look, step: _Step, found: Reached, kind: str) -> dict[str, Fact]:
    """How many units, and what the figure becomes."""
    unit, exact = step.ranking.unit, step.ladder.base == 1
    becomes = look.numerals.quantity(found.value, unit, decimals=None if exact else 1)
    size = round(found.units * step.ladder.unit, 9)
    of = {"percent": "percentage_points"}.get(unit, unit)
    amount = look.numerals.number(size) if step.ladder.unit == 1 else look.numerals.quantity(size, of)
    return {
        "number": look.amount(step.row, f"needed-{kind}", size, amount, _ahead(step)),
        "becomes": look.amount(step.row, f"becomes-{kind}", found.value, becomes, _ahead(step)),
    }


def _needed(look: Look, step: _Step, found: Reached, facts: dict[str, Fact]) -> str:
    """`ещё 3 акимата`, of a share what is counted in it; with a mark in the place of the number."""
    indicator, shared = look.catalog.indicators[step.ranking.question.indicator], step.ladder.base != 1
    code = indicator.ratio.numerator if shared and indicator.ratio else indicator.code
    thing = climb.THINGS.get(code, "") if step.ladder.unit == 1 else ""
    amount = look.phrase("reach-amount", facts, thing=thing, count=found.units)
    told = look.say("reach-step", better=indicator.better, amount=amount)
    if not shared or thing:
        return told
    return look.say("brief-step-of", counted=look.indicator_name(code), step=told)


def _ahead(step: _Step) -> tuple[str, ...]:
    """The figures of those who have the next place."""
    places = step.ranking.places
    rows = places[places["place"] == _next_place(step.ranking, step.row)]
    return tuple(member for _, row in rows.iterrows() for member in sources(row))


def _place(look: Look, step: _Step, place: int, role: str) -> Fact:
    return look.count(step.ranking.question.indicator, str(step.row["region"]), role, place)
