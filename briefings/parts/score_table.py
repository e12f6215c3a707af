"""The table of headline indicators: of one region beside its peers, or of the country."""

from dataclasses import replace

import pandas as pd

from analysis.pursuit import Aim
from briefings.blocks import Fact, Table, Text
from briefings.look import Look
from briefings.parts.summary import FEWEST
from briefings.sourcing import figure_date
from briefings.tones import third
from kpi.region import COUNTRY
from studies.ranked import Ranking

NAMED = 3
"""Regions that share the first place are named up to so many."""
_Rows = tuple[tuple[Text, ...], ...]
_Tones = dict[tuple[int, int], str]
_NOTHING: Text = ("–",)
_OF_REGION = ("indicator", "value", "target", "place", "change", "national", "best")
_OF_COUNTRY = ("indicator", "value", "target", "change", "sum", "best")


def of_region(look: Look, region: str) -> Table:
    """Value with its date, target, place with its range, change, country, leader; else why there is none."""
    rows = tuple(_region_row(look, look.rankings[i.code], region) for i in look.core)
    return _table(look, _OF_REGION, rows, (19, 15, 13, 13, 11, 13, 16), _tones(look, _OF_REGION, region))


def of_country(look: Look) -> Table:
    """The national figure, its target and change; beside it the sum of the regions; the leader."""
    rows = tuple(_country_row(look, look.rankings[i.code]) for i in look.core)
    return _table(look, _OF_COUNTRY, rows, (24, 16, 15, 12, 17, 16), _tones(look, _OF_COUNTRY, COUNTRY))


def _table(
    look: Look, columns: tuple[str, ...], rows: _Rows, widths: tuple[int, ...], tones: _Tones
) -> Table:
    header = tuple(look.say(f"column-{name}") for name in columns)
    right = frozenset({columns.index("change")})
    return Table(look.say("region-scorecard"), header, rows, widths, right, tones)


def _tones(look: Look, columns: tuple[str, ...], region: str) -> _Tones:
    """How good the places and the targets are, in the order of the core."""
    found: _Tones = {}
    for row, indicator in enumerate(look.core):
        if aim := first_aim(look, indicator.code, region):
            found[row, columns.index("target")] = f"status-{aim.progress.status}"
        if region != COUNTRY and (tone := _third(look, look.rankings[indicator.code], region)):
            found[row, columns.index("place")] = tone
    return found


def _third(look: Look, ranking: Ranking, region: str) -> str:
    """Nothing where neither more nor less is better, or where too few regions are ranked for thirds."""
    place = look.row(ranking.question.indicator, region)["place"]
    if pd.isna(place) or ranking.covered < FEWEST or _neutral(look, ranking):
        return ""
    return third(int(place), ranking.covered)


def _region_row(look: Look, ranking: Ranking, region: str) -> tuple[Text, ...]:
    code = ranking.question.indicator
    figure = look.row(code, region)
    known = pd.notna(figure["value"])
    return (
        (look.indicator_name(code),),
        dated(look, figure, ranking.unit) if known else reason(look, figure),
        target(look, code, region),
        place(look, ranking, figure) if known else _NOTHING,
        _change(look, ranking, figure) if known else _NOTHING,
        _nation(look, ranking),
        leader(look, ranking),
    )


def _country_row(look: Look, ranking: Ranking) -> tuple[Text, ...]:
    code, nation = ranking.question.indicator, ranking.nation
    return (
        (look.indicator_name(code),),
        _nation(look, ranking),
        target(look, code, COUNTRY),
        _change(look, ranking, nation) if nation is not None else _NOTHING,
        _sum(look, ranking),
        leader(look, ranking),
    )


def dated(look: Look, row: pd.Series, unit: str) -> Text:
    """The figure and its own date."""
    return (look.value(row, unit), f" ({figure_date(look, row)})")


def reason(look: Look, row: pd.Series) -> Text:
    """No figure, and why."""
    day = row.get("reason_date")
    text = "" if day is None or pd.isna(day) else look.numerals.day(pd.Timestamp(day).date())
    return (look.say(f"reason-{row['reason']}", date=text),)


def place(look: Look, ranking: Ranking, figure: pd.Series) -> Text:
    """`3 of 17 (2–5)`; the range only where there is one. A place among one is none."""
    code, region = ranking.question.indicator, str(figure["region"])
    if _neutral(look, ranking):
        return _NOTHING
    if ranking.covered == 1:
        return (look.say("place-only"),)
    facts = {
        "place": look.count(code, region, "place", int(figure["place"])),
        "ranked": look.count(code, region, "ranked", ranking.covered),
    }
    told = look.sentence("place-of", "place", facts).pieces
    first, last = look.places(code, figure)
    if first == last:
        return told
    ends = [look.count(code, region, role, end) for role, end in (("first", first), ("last", last))]
    return (*told, " (", ends[0], "–", ends[1], ")")


def _neutral(look: Look, ranking: Ranking) -> bool:
    """Neither more nor less is better: nobody leads."""
    return look.catalog.indicators[ranking.question.indicator].better == "neutral"


def _change(look: Look, ranking: Ranking, figure: pd.Series) -> Text:
    code = ranking.question.indicator
    earlier = ranking.earlier
    if figure["region"] == COUNTRY:
        earlier = pd.DataFrame([] if ranking.earlier_nation is None else [ranking.earlier_nation])
    found = look.change(code, figure, earlier) if len(earlier) else None
    return _NOTHING if found is None else (look.difference(figure, found, ranking.unit),)


def _nation(look: Look, ranking: Ranking) -> Text:
    if ranking.nation is None:
        return (look.say("no-data"),)
    return dated(look, ranking.nation, ranking.unit)


def _sum(look: Look, ranking: Ranking) -> Text:
    """The sum of the regions with its coverage; never instead of the national figure."""
    total, code = ranking.total, ranking.question.indicator
    covered = look.count(code, COUNTRY, "covered", ranking.covered)
    units = look.count(code, COUNTRY, "units", len(ranking.places))
    if total is None:
        return look.sentence("coverage-regions", "covered", {"covered": covered, "units": units}).pieces
    text = look.numerals.quantity(total.value, ranking.unit, total.qualifier)
    name = covered.tag.replace("/covered", "/sum")
    fact = Fact(name, text, total.value, "exact", ranking.unit, tuple(map(str, total.members)))
    return look.sentence("brief-sum", "sum", {"sum": fact, "covered": covered, "units": units}).pieces


def leader(look: Look, ranking: Ranking) -> Text:
    """Who has the first place of at least two, and with what."""
    first = ranking.places[ranking.places["place"] == 1]
    if ranking.covered < 2 or _neutral(look, ranking):
        return _NOTHING
    names = ", ".join(look.region_name(str(region), short=True) for region in first["region"].head(NAMED))
    value: Text = (f"{names}: ", look.value(first.iloc[0], ranking.unit))
    if len(first) <= NAMED:
        return value
    more = look.count(ranking.question.indicator, COUNTRY, "leaders", len(first) - NAMED)
    rest = look.sentence("brief-more", "leaders", {"count": more}).pieces
    return (*value, " ", *rest)


def target(look: Look, code: str, region: str) -> Text:
    """The one due first, with its day and how it stands."""
    aim = first_aim(look, code, region)
    return _NOTHING if aim is None else aimed_at(look, aim)


def first_aim(look: Look, code: str, region: str) -> Aim | None:
    """The one due first."""
    aims = [aim for aim in look.known.aims if (aim.row["indicator"], aim.row["region"]) == (code, region)]
    return min(aims, key=lambda aim: aim.target.day, default=None)


def goal(look: Look, aim: Aim) -> Fact:
    """The target's number."""
    unit = look.catalog.indicators[str(aim.row["indicator"])].unit
    fact = look.value(aim.row, unit, f"target-{aim.target.day.isoformat()}")
    return replace(fact, qualifier="exact", sources=(str(aim.row["observation"]),))


def aimed_at(look: Look, aim: Aim) -> Text:
    day = look.numerals.day(aim.target.day)
    status = look.say(f"status-{aim.progress.status}")
    return (goal(look, aim), f" ({day}). {status}")
