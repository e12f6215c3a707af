"""Targets beside a ranking: the country's as a line or a sentence, a region's own as a mark on its bar."""

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from charts.line import Line
from kpi.region import COUNTRY
from studies.ranked import Ranking
from ui import cache, phrases
from ui.view import View


def due(view: View, ranking: Ranking) -> pd.DataFrame:
    """The nearest published target of each region, due in or after the period; only a level has one."""
    if ranking.question.see != "level" or ranking.question.scope:
        return cache.targets(view.snapshot, view.period, view.known_at).head(0)
    targets = cache.targets(view.snapshot, view.period, view.known_at)
    own = targets[targets["indicator"] == ranking.question.indicator].drop_duplicates("region")
    day, regions = view.borders or view.period.end, view.catalog.regions
    pairs = zip(own["region"], own["period_end"], strict=True)
    same = [r == COUNTRY or regions.same_territory(str(r), end.date(), day) for r, end in pairs]
    return own[pd.Series(same, index=own.index, dtype=bool)]


def nation_line(view: View, ranking: Ranking) -> Line | None:
    """The national target of a percent; the target of a total is no yardstick for one region."""
    if view.catalog.indicators[ranking.question.indicator].adds_up:
        return None
    nation = _nation(view, ranking)
    if nation is None:
        return None
    text = phrases.number(view, nation, ranking.unit)
    return Line(float(nation["value"]), view.say("target-line", target=text))


def of_regions(view: View, ranking: Ranking) -> dict[str, float]:
    """Targets by region."""
    own = due(view, ranking)
    return {str(r): float(v) for r, v in zip(own["region"], own["value"], strict=True) if r != COUNTRY}


def hovers(view: View, ranking: Ranking, regions: Iterable[str], texts: Iterable[str]) -> list[str]:
    """The hover boxes with the region's own target as a last line."""
    own = {str(row["region"]): told(view, row, ranking.unit) for _, row in due(view, ranking).iterrows()}
    return [f"{text}<br>{own[r]}" if r in own else text for r, text in zip(regions, texts, strict=True)]


def caption(view: View, ranking: Ranking) -> None:
    """What the diamonds are and by when, and the target of the country."""
    nation, own = _nation(view, ranking), due(view, ranking)
    own = own[own["region"].isin(ranking.places.loc[ranking.places["value"].notna(), "region"])]
    lines = []
    if nation is not None:
        text = phrases.number(view, nation, ranking.unit)
        lines.append(view.say("goal-nation", target=text, date=phrases.figure_date(view, nation)))
    if len(own):
        dates = dict.fromkeys(phrases.figure_date(view, row) for _, row in own.iterrows())
        lines.append(view.say("goal-regions", dates=", ".join(dates)))
    if lines:
        st.caption("  \n".join(lines))


def told(view: View, row: pd.Series, unit: str) -> str:
    """`цель ≥ 69 (31.12.2023)`."""
    text = phrases.number(view, row, unit)
    return view.say("target-is", target=text, date=phrases.figure_date(view, row))


def _nation(view: View, ranking: Ranking) -> pd.Series | None:
    own = due(view, ranking)
    nation = own[own["region"] == COUNTRY]
    return None if nation.empty else nation.iloc[0]
