"""What is asked of a snapshot for one ranking and one period: as reported, or in the borders of a day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from analysis import measure
from analysis.boundaries import Borders, in_borders
from analysis.district_sums import from_districts
from analysis.league import within_borders
from kpi.catalog import Catalog
from kpi.period import Period
from warehouse.snapshot import Snapshot


@dataclass(frozen=True)
class Question:
    """Which ranking: `see` is one of measure.VIEWS, `level` '' (all), oblast or city."""

    indicator: str
    see: str = "level"
    scope: str = ""
    level: str = ""


@dataclass(frozen=True)
class Side:
    """What is known for one period: figures as seen, the standings behind them, and what is lacking.

    `borders`: the day whose units these are, `breaks`: unit -> why it shows nothing in the borders of
    that day; None when the figures are as reported. `reported`: the level as reported.
    """

    period: Period
    figures: pd.DataFrame
    levels: list[pd.DataFrame]
    lacking: pd.DataFrame
    reported: pd.DataFrame
    people: pd.DataFrame = field(default_factory=pd.DataFrame)
    borders: date | None = None
    breaks: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Asker:
    snapshot: Snapshot
    catalog: Catalog
    known_at: date
    borders: date | None

    def side(self, question: Question, period: Period) -> Side:
        """One question for one period."""
        asked = list(self.levels(question, period))
        lacking = self.snapshot.shortfall([question.indicator], period, question.scope, self.known_at)
        people = self.people(period) if question.see == "per_100k" else pd.DataFrame()
        levels = [level for level, _, _ in asked]
        (_, reported, breaks), day = asked[0], self.borders
        return Side(
            period, _seen(question.see, levels, people), levels, lacking, reported, people, day, breaks
        )

    def levels(self, question: Question, period: Period) -> Iterator["_Level"]:
        """The indicator's own standing, then the other one that the question's way of seeing needs."""
        yield self.level(question.indicator, period, question.scope)
        if question.see == "share":
            yield self.level(self.catalog.indicators[question.indicator].base, period, question.scope)
        elif question.see == "improvement":
            before, reported, breaks = self.level(question.indicator, period.a_year_earlier(), question.scope)
            same = before if self.borders else within_borders(before, self.catalog.regions, period.end)
            yield same, reported, breaks

    def level(self, indicator: str, period: Period, scope: str) -> "_Level":
        return self.standing([indicator], period, scope).get(indicator)

    def people(self, period: Period) -> pd.DataFrame:
        found = self.snapshot.population(period.end)
        return measure.people_in_borders(found, self.catalog.regions, self.borders) if self.borders else found

    def sides(self, indicators: Sequence[str], period: Period) -> dict[str, Side]:
        """The levels of many indicators for one period, in two questions."""
        levels = self.standing(indicators, period)
        lacking = self.snapshot.shortfall(indicators, period, known_at=self.known_at)
        reasons, nothing = _by_indicator(lacking), lacking.head(0)
        sides = {}
        for code in indicators:
            level, reported, breaks = levels.get(code)
            why = reasons.get(code, nothing)
            sides[code] = Side(period, level, [level], why, reported, borders=self.borders, breaks=breaks)
        return sides

    def standing(self, indicators: Sequence[str], period: Period, scope: str = "") -> "_Levels":
        """The standings of the indicators; in other borders the parts of shares are asked for as well."""
        ratios = [self.catalog.indicators[code].ratio for code in indicators] if self.borders else []
        parts = [part for ratio in ratios if ratio for part in (ratio.numerator, ratio.denominator)]
        asked = list(dict.fromkeys([*indicators, *parts]))
        reported = self.snapshot.standing(asked, period, scope, self.known_at)
        if self.borders is None:
            return _Levels(_by_indicator(reported), _by_indicator(reported), None, reported.head(0))
        view = self._in_borders(self.borders, reported, period, scope)
        breaks = {
            str(code): dict(zip(rows["region"], rows["reason"], strict=True))
            for code, rows in view.breaks.groupby("indicator")
        }
        return _Levels(_by_indicator(view.figures), _by_indicator(reported), breaks, reported.head(0))

    def _in_borders(self, day: date, reported: pd.DataFrame, period: Period, scope: str) -> Borders:
        """What is left open by the regions' own figures is made of their districts where these are known."""
        view = in_borders(reported, self.catalog, day)
        if view.outside.empty or scope:
            return view
        former = sorted(set(view.outside["region"]))
        codes = sorted(set(view.outside["indicator"]))
        districts = self.snapshot.districts(codes, former, period, self.known_at)
        return from_districts(view, districts, self.catalog, day)


_Level = tuple[pd.DataFrame, pd.DataFrame, Mapping[str, str] | None]
"""A standing in the borders asked for, as reported, and why units show nothing in those borders."""


@dataclass(frozen=True)
class _Levels:
    shown: dict[str, pd.DataFrame]
    reported: dict[str, pd.DataFrame]
    breaks: dict[str, dict[str, str]] | None
    nothing: pd.DataFrame

    def get(self, code: str) -> _Level:
        shown, reported = (side.get(code, self.nothing) for side in (self.shown, self.reported))
        return shown, reported, None if self.breaks is None else self.breaks.get(code, {})


def _seen(see: str, levels: list[pd.DataFrame], people: pd.DataFrame) -> pd.DataFrame:
    """The standings in a way of seeing."""
    if see == "share":
        return measure.share_of_base(*levels)
    if see == "per_100k":
        return measure.per_100k(levels[0], people)
    return measure.improvement(*levels) if see == "improvement" else levels[0]


def _by_indicator(frame: pd.DataFrame) -> dict[str, pd.DataFrame]:
    return {str(code): rows for code, rows in frame.groupby("indicator", sort=False)}
