"""One region and one indicator of the chosen period: what the three blocks speak of."""

from dataclasses import dataclass

import pandas as pd

from analysis.place_change import Vintages
from analysis.rank import rank
from analysis.vintage import vintages
from kpi.indicator import Indicator
from kpi.period import Period
from studies.ranked import Ranking
from ui import cache, choices, dossier, phrases
from ui.view import View


@dataclass(frozen=True)
class Case:
    """`ranking`: that of the indicator's level in the period; the region is one of its units."""

    view: View
    region: str
    indicator: Indicator
    ranking: Ranking

    @property
    def figure(self) -> pd.Series:
        """The region's row in the league."""
        return self.ranking.places[self.ranking.places["region"] == self.region].iloc[0]

    @property
    def unit(self) -> str:
        return self.indicator.unit

    @property
    def level(self) -> str:
        """oblast or city."""
        return self.view.catalog.regions.nearest(self.region, self.view.period.end).level

    @property
    def peers(self) -> list[str]:
        """The units of the same type at the end of the period, the region among them."""
        return self.view.catalog.regions.units(self.view.period.end, self.level)

    @property
    def key(self) -> tuple[str, ...]:
        """What a computation about this case depends on; texts depend on the language too."""
        view = self.view
        data = (view.snapshot.workspace, view.snapshot.identity, view.known_at.isoformat())
        return (*data, view.period.code, self.region, self.indicator.code)

    def vintages(self, period: Period) -> Vintages:
        """What is known of a period, and what was known of it first."""
        view = self.view
        data = (view.snapshot.workspace, view.snapshot.identity, view.known_at.isoformat())
        key = (*data, "vintages", period.code, self.indicator.code)
        known: Vintages = cache.kept(key, lambda: self._vintages(period))
        return known

    def _vintages(self, period: Period) -> Vintages:
        standing = self.standing(period)
        members = [str(member) for row in standing["members"] for member in row]
        versions = self.view.snapshot.first_versions(members)
        first, now = vintages(standing, versions, self.indicator.ratio)
        return Vintages(period, first, now)

    def standing(self, period: Period) -> pd.DataFrame:
        return self.view.snapshot.standing([self.indicator.code], period, known_at=self.view.known_at)


def choose(view: View, region: str) -> Case:
    """The reader's indicator; without a choice the one whose place has changed most."""
    codes = list(view.catalog.indicators)
    code = choices.select(
        "indicator", codes, lambda c: phrases.indicator_name(view, c), view.say, telling(view, region)
    )
    return Case(view, region, view.catalog.indicators[code], dossier.rankings(view)[code])


def telling(view: View, region: str) -> str:
    """The core indicator with the largest change of place in a year, else the first core one with a place.

    The other judged indicators only where no core one has a place.
    """
    key = (*view.identity, "telling", region)
    return str(cache.kept(key, lambda: _telling(view, region)))


def _telling(view: View, region: str) -> str:
    found = dossier.rankings(view)
    judged = [i for i in view.catalog.indicators.values() if i.better != "neutral"]
    ranked = [i for i in judged if _place(found[i.code].places, region) and found[i.code].covered > 1]
    chosen = [i for i in ranked if i.core] or ranked
    moved = {i.code: _moved(found[i.code], region, i.better) for i in chosen}
    return max(moved, key=lambda code: moved[code], default=judged[0].code)


def _moved(ranking: Ranking, region: str, better: str) -> float:
    """By how many places, up or down, as known now; -1 if there is nothing to compare with."""
    earlier, now = ranking.earlier, ranking.places
    before = earlier[earlier["region"].isin(now["region"])]
    then = _place(before.assign(place=rank(before["value"].to_list(), better)), region)
    return abs(_place(now, region) - then) if then else -1


def _place(table: pd.DataFrame, region: str) -> float:
    """0 for none."""
    places = table.loc[table["region"] == region, "place"].dropna()
    return float(places.iloc[0]) if len(places) else 0
