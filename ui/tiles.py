"""Headline tiles: one indicator of the country, with everything needed to believe the number."""

from functools import partial

import pandas as pd
import streamlit as st

from analysis.change import change
from analysis.national import SumOfRegions
from analysis.pursuit import Aim
from charts import sparkline
from studies.ranked import Ranking
from ui import aims, cache, figures, goals, links, phrases, progress, workings
from ui.league_table import change_text
from ui.view import View
from ui.where_from import where_from

MOST = 8


def headline(rankings: dict[str, Ranking]) -> list[Ranking]:
    """Up to eight indicators that have a national figure, in catalog order."""
    return [r for r in rankings.values() if r.nation is not None][:MOST]


def draw(view: View, shown: list[Ranking]) -> None:
    """A wall of tiles that wraps to the width of the screen."""
    grid = st.grid(4, min_column_width=250, border=True)
    for ranking in shown:
        if ranking.nation is not None:
            with grid.cell():
                _tile(view, ranking, ranking.nation)


def _tile(view: View, ranking: Ranking, nation: pd.Series) -> None:
    code = ranking.question.indicator
    name = phrases.indicator_name(view, code)
    st.header(phrases.number(view, nation, ranking.unit), anchor=False)
    st.markdown(f"**{links.markdown(name, 'indicator', indicator=code)}**")
    facts = _facts(view, ranking, nation)
    if ranking.total is not None:
        facts.append(sum_text(view, ranking.total, ranking.unit))
    st.caption("  \n".join(facts))
    due = aims.nearest(view, str(nation["region"]), code)
    if due:
        st.markdown("  \n".join(_goal(view, due, ranking.unit)))
    _trend(view, code)
    goal = [str(due.row["observation"]), *due.members] if due else []
    members = list(dict.fromkeys([*nation["members"], *ranking.members(), *goal]))
    where_from(view, members, f"from-tile-{code}", partial(_workings, view, ranking, due))


def _workings(view: View, ranking: Ranking, due: Aim | None) -> list[str]:
    return [*workings.lines(view, ranking), *progress.workings(view, [due] if due else [])]


def _facts(view: View, ranking: Ranking, nation: pd.Series) -> list[str]:
    """Own date and change since a year before."""
    indicator = view.catalog.indicators[ranking.question.indicator]
    facts = [phrases.figure_date(view, nation)]
    disputes = cache.separations(view.snapshot, view.known_at)
    difference = change(nation, ranking.earlier_nation, indicator, disputes)
    if difference is not None:
        facts.append(view.say("since-year", change=change_text(view, difference, ranking.unit)))
    return facts


def _goal(view: View, due: Aim, unit: str) -> list[str]:
    """The nearest target, how it stands, and what it takes."""
    told = [goals.told(view, due.row, unit), progress.sentence(view, due)]
    return [progress.badge(view, due), *(f":small[{line}]" for line in told if line)]


def sum_text(view: View, total: SumOfRegions, unit: str) -> str:
    """The sum of the regions with its coverage."""
    text = view.numerals.quantity(total.value, unit, total.qualifier)
    return view.say("sum-of-regions", sum=text, covered=total.covered, units=total.units)


def _trend(view: View, code: str) -> None:
    drawn = figures.kept(view, ("sparkline", code), partial(_sparkline, view, code))
    if drawn is not None:
        alt = view.say("alt-trend", indicator=phrases.indicator_name(view, code))
        figures.show(drawn, f"spark-{code}", alt)


def _sparkline(view: View, code: str) -> object:
    """None where there is no course: dots alone tell none."""
    frame = figures.sparkline_frame(view, code)
    known = frame["value"].notna()
    return sparkline.draw(frame, view.ink) if (known & known.shift(fill_value=False)).any() else None
