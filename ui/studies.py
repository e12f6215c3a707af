"""Questions to a snapshot put together with the methods of analysis/: what one page shows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from analysis import league as leagues
from analysis import measure, national, series
from kpi.catalog import Catalog
from kpi.indicator import Indicator
from kpi.period import Period
from warehouse.snapshot import Snapshot

_PERIOD_ORDER = ("year", "half", "quarter", "month", "span", "day")
_LOST_IN_VIEW = {"share": "no_base", "per_100k": "no_population", "improvement": "no_earlier"}


@dataclass(frozen=True)
class Question:
    """Which ranking: `see` is one of measure.VIEWS, `level` '' (all), oblast or city."""

    indicator: str
    see: str = "level"
    scope: str = ""
    level: str = ""


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
    snapshot: Snapshot, catalog: Catalog, question: Question, period: Period, known_at: date
) -> Ranking:
    """The ranking of one question."""
    ask = _Asker(snapshot, catalog, known_at)
    sides = [ask.side(question, p) for p in (period, period.a_year_earlier())]
    return _assemble(catalog, question, *sides)


def rankings(
    snapshot: Snapshot, catalog: Catalog, indicators: Sequence[str], period: Period, known_at: date
) -> dict[str, Ranking]:
    """Level rankings of several indicators."""
    ask = _Asker(snapshot, catalog, known_at)
    sides = [ask.sides(indicators, p) for p in (period, period.a_year_earlier())]
    return {code: _assemble(catalog, Question(code), *(side[code] for side in sides)) for code in indicators}


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
    figures = snapshot.observations(kinds=["actual"], known_at=known_at)
    flows = figures[(figures["measure"] == "flow") & figures["period_start"].notna()]
    spans = {
        Period(a.date(), b.date()) for a, b in zip(flows["period_start"], flows["period_end"], strict=True)
    }
    others = [p for p in spans if p.code not in years]
    others.sort(key=lambda p: p.end, reverse=True)
    others.sort(key=lambda p: _PERIOD_ORDER.index(p.kind))
    return [*years, *(p.code for p in others)]


@dataclass(frozen=True)
class _Side:
    """What is known for one period: figures as seen, the standings behind them, and what is lacking."""

    period: Period
    figures: pd.DataFrame
    levels: list[pd.DataFrame]
    lacking: pd.DataFrame
    people: pd.DataFrame = field(default_factory=pd.DataFrame)


@dataclass(frozen=True)
class _Asker:
    snapshot: Snapshot
    catalog: Catalog
    known_at: date

    def level(self, indicator: str, period: Period, scope: str) -> pd.DataFrame:
        return self.snapshot.standing([indicator], period, scope, self.known_at)

    def side(self, question: Question, period: Period) -> _Side:
        """One question for one period."""
        levels = list(self.levels(question, period))
        lacking = self.snapshot.shortfall([question.indicator], period, question.scope, self.known_at)
        people = self.snapshot.population(period.end) if question.see == "per_100k" else pd.DataFrame()
        return _Side(period, _seen(question.see, levels, people), levels, lacking, people)

    def levels(self, question: Question, period: Period) -> Iterator[pd.DataFrame]:
        """The indicator's own standing, then the other one that the question's way of seeing needs."""
        yield self.level(question.indicator, period, question.scope)
        if question.see == "share":
            yield self.level(self.catalog.indicators[question.indicator].base, period, question.scope)
        elif question.see == "improvement":
            yield self.level(question.indicator, period.a_year_earlier(), question.scope)

    def sides(self, indicators: Sequence[str], period: Period) -> dict[str, _Side]:
        """The levels of many indicators for one period, in two questions."""
        levels = self.snapshot.standing(indicators, period, known_at=self.known_at)
        lacking = self.snapshot.shortfall(indicators, period, known_at=self.known_at)
        figures, reasons = _by_indicator(levels), _by_indicator(lacking)
        nothing = levels.head(0), lacking.head(0)
        sides = {}
        for code in indicators:
            level = figures.get(code, nothing[0])
            sides[code] = _Side(period, level, [level], reasons.get(code, nothing[1]))
        return sides


def _seen(see: str, levels: list[pd.DataFrame], people: pd.DataFrame) -> pd.DataFrame:
    """The standings in a way of seeing."""
    if see == "share":
        return measure.share_of_base(*levels)
    if see == "per_100k":
        return measure.per_100k(levels[0], people)
    return measure.improvement(*levels) if see == "improvement" else levels[0]


def _assemble(catalog: Catalog, question: Question, now: _Side, before: _Side) -> Ranking:
    indicator = catalog.indicators[question.indicator]
    places = _league(catalog, question, indicator, now)
    return Ranking(
        question,
        unit_of(indicator, question.see),
        places,
        leagues.within_borders(before.figures, catalog.regions, now.period.end),
        national.reported(now.figures),
        national.reported(before.figures),
        national.sum_of_regions(places, indicator) if question.see == "level" else None,
        now.levels,
        now.people,
    )


def _league(catalog: Catalog, question: Question, indicator: Indicator, side: _Side) -> pd.DataFrame:
    units = catalog.regions.units(side.period.end, question.level)
    table = leagues.league(side.figures, side.lacking, units, indicator, catalog.regions, side.period)
    if question.see == "level":
        return table
    had = set(side.levels[0]["region"])
    return leagues.with_view_reasons(table, had, _LOST_IN_VIEW[question.see])


def _by_indicator(frame: pd.DataFrame) -> dict[str, pd.DataFrame]:
    return {str(code): rows for code, rows in frame.groupby("indicator", sort=False)}
