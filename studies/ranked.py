"""Rankings: questions to a snapshot put together with the methods of analysis/."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from analysis import chance as chances
from analysis import league as leagues
from analysis import national, series
from kpi.catalog import Catalog
from kpi.indicator import Indicator
from kpi.period import Period
from studies.sides import Asker, Question, Side
from warehouse.snapshot import Snapshot

_PERIOD_ORDER = ("year", "half", "quarter", "month", "span", "day")
_LOST_IN_VIEW = {"share": "no_base", "per_100k": "no_population", "improvement": "no_earlier"}


@dataclass(frozen=True)
class Ranking:
    """A league with what stands beside it. `nation` and `earlier_nation` are rows of a standing or None.

    `unit` is the unit of the numbers shown (a share is in percent whatever the indicator's unit), `places`
    the league of the period, `levels` the standings it was computed from (the indicator's own, then its
    base's or its own of a year before), `people` the population behind a rate (empty otherwise), `earlier`
    the standing of the comparable period a year before, as far as the regions have kept their borders.
    """

    question: Question
    unit: str
    places: pd.DataFrame
    earlier: pd.DataFrame
    nation: pd.Series | None
    earlier_nation: pd.Series | None
    total: national.SumOfRegions | None
    levels: list[pd.DataFrame]
    people: pd.DataFrame

    @property
    def covered(self) -> int:
        return leagues.covered(self.places)

    def members(self) -> list[str]:
        """Ids of every observation behind a number of this ranking."""
        rows = [
            *self.places["members"].dropna(),
            *([self.nation["members"]] if self.nation is not None else []),
        ]
        return list(dict.fromkeys(member for row in rows for member in row))


def views(indicator: Indicator) -> list[str]:
    """The ways of seeing that make sense for an indicator."""
    shares = ["share"] if indicator.base else []
    per_people = ["per_100k"] if indicator.unit in ("count", "bn_kzt") and indicator.adds_up else []
    return ["level", *shares, *per_people, "improvement"]


def unit_of(indicator: Indicator, see: str) -> str:
    if see == "share":
        return "percent"
    return "per_100k" if see == "per_100k" else indicator.unit


def ranking(
    snapshot: Snapshot,
    catalog: Catalog,
    question: Question,
    period: Period,
    known_at: date,
    borders: date | None = None,
) -> Ranking:
    """The ranking of one question: as reported, or in the borders of a day."""
    ask = Asker(snapshot, catalog, known_at, borders)
    sides = [ask.side(question, p) for p in (period, period.a_year_earlier())]
    return _assemble(catalog, question, *sides)


def rankings(
    snapshot: Snapshot,
    catalog: Catalog,
    indicators: Sequence[str],
    period: Period,
    known_at: date,
    borders: date | None = None,
) -> dict[str, Ranking]:
    """Level rankings of several indicators: as reported, or in the borders of a day."""
    ask = Asker(snapshot, catalog, known_at, borders)
    sides = [ask.sides(indicators, p) for p in (period, period.a_year_earlier())]
    return {code: _assemble(catalog, Question(code), *(side[code] for side in sides)) for code in indicators}


def chance(
    snapshot: Snapshot,
    catalog: Catalog,
    ranking: Ranking,
    period: Period,
    known_at: date,
    borders: date | None = None,
) -> chances.Chance | None:
    """What chance leaves of a ranking of shares or rates; None for others and where bases are not known."""
    question = ranking.question
    indicator = catalog.indicators[question.indicator]
    ranked = ranking.places[ranking.places["value"].notna()].reset_index(drop=True)
    if question.see == "per_100k" and indicator.unit == "count":
        people = ranking.people.rename(columns={"people": "value"})
        return chances.of_rates(ranked, ranking.levels[0], people, indicator.better)
    if question.see == "share":
        part, base = ranking.levels
        return chances.of_shares(ranked, part, base, indicator.better)
    ratio = indicator.ratio
    if question.see != "level" or ratio is None or indicator.unit != "percent":
        return None
    sides = (ratio.numerator, ratio.denominator)
    found = Asker(snapshot, catalog, known_at, borders).standing(sides, period, question.scope)
    part, base = (found.get(code)[0] for code in sides)
    return chances.of_shares(ranked, part, base, indicator.better)


def most_reported(
    snapshot: Snapshot, catalog: Catalog, indicators: Sequence[str], period: Period, known_at: date
) -> list[str]:
    """The indicators, those that most regions have a figure of in the period first."""
    standing = snapshot.standing(indicators, period, known_at=known_at)
    own = standing[standing["region"].isin(catalog.regions.units(period.end))]
    counts = own.groupby("indicator")["region"].nunique()
    return sorted(indicators, key=lambda code: -int(counts.get(code, 0)))


def separations(snapshot: Snapshot, catalog: Catalog, known_at: date) -> dict[str, set[str]]:
    """series.separations() with the snapshot's contradictions and the editors' verdicts."""
    verdicts = {conflict.id: conflict.verdict for conflict in catalog.conflicts}
    found, judged = snapshot.contradictions(known_at=known_at), snapshot.verdict_figures(known_at)
    return series.separations(found, judged, verdicts)


def periods(snapshot: Snapshot, known_at: date) -> list[str]:
    """Years with figures, newest first; then every other span some flow was reported over."""
    years = sorted(map(str, snapshot.years(known_at)["year"]), reverse=True)
    flows = snapshot.spans(known_at)
    spans = {
        Period(a.date(), b.date()) for a, b in zip(flows["period_start"], flows["period_end"], strict=True)
    }
    others = [p for p in spans if p.code not in years]
    others.sort(key=lambda p: p.end, reverse=True)
    others.sort(key=lambda p: _PERIOD_ORDER.index(p.kind))
    return [*years, *(p.code for p in others)]


def _assemble(catalog: Catalog, question: Question, now: Side, before: Side) -> Ranking:
    indicator = catalog.indicators[question.indicator]
    places = _league(catalog, question, indicator, now)
    day = now.period.end
    same = before.borders is not None
    return Ranking(
        question,
        unit_of(indicator, question.see),
        places,
        before.figures if same else leagues.within_borders(before.figures, catalog.regions, day),
        national.reported(now.figures),
        national.reported(before.figures),
        _total(catalog, question, indicator, now, places),
        now.levels,
        now.people,
    )


def _total(
    catalog: Catalog, question: Question, indicator: Indicator, now: Side, places: pd.DataFrame
) -> national.SumOfRegions | None:
    """The sum of the regions as they reported, whatever borders are shown."""
    if question.see != "level":
        return None
    if now.borders is not None:
        as_reported = replace(now, figures=now.reported, borders=None, breaks=None)
        places = _league(catalog, question, indicator, as_reported)
    return national.sum_of_regions(places, indicator)


def _league(catalog: Catalog, question: Question, indicator: Indicator, side: Side) -> pd.DataFrame:
    units = catalog.regions.units(side.borders or side.period.end, question.level)
    figures, regions, period = side.figures, catalog.regions, side.period
    table = leagues.league(figures, side.lacking, units, indicator, regions, period, side.breaks)
    if question.see == "level":
        return table
    had = set(side.levels[0]["region"])
    return leagues.with_view_reasons(table, had, _LOST_IN_VIEW[question.see])
