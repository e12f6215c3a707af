"""One indicator: where it stands in the chosen period, all its figures over time, its conflicts."""

from functools import partial

import pandas as pd
import streamlit as st

from analysis.targets import way
from charts import small_multiples
from charts import timeline as chart
from kpi.region import COUNTRY
from ui import aims, attention, cache, figures, headlines, histories, links, phrases, register, workings
from ui.origins import Origins
from ui.view import View
from ui.where_from import where_from

TOGETHER = 6
"""Lines one chart can hold."""
NATION_HEIGHT, REGIONS_HEIGHT = 300, 460


def standing(view: View, code: str) -> None:
    """Coverage, country and sum of regions, and the map of the period."""
    ranking = cache.rankings(view.snapshot, (code,), view.period, view.known_at, view.borders)[code]
    origins = Origins(view, ranking.members())
    headlines.league_summary(view, ranking)
    headlines.map_or_note(view, ranking, origins)
    with st.container(horizontal=True):
        where_from(view, ranking.members(), "from-standing", partial(workings.lines, view, ranking))
        st.markdown(links.markdown(view.say("to-ranking"), "ranking", indicator=code))


def timeline(view: View, code: str) -> None:
    """The country, then the regions on one scale of their own; nothing after the chosen period."""
    known = _all(view, code)
    whole = known[known["district"] == ""]
    # The many dates of a register would drown the reports.
    shown = whole[~whole["reference"]] if not whole["reference"].all() else whole
    shown = histories.shown(view, shown)
    past = shown[shown["period_end"] <= pd.Timestamp(view.period.end)]
    if past.empty:
        st.info(view.say("timeline-empty"), icon=":material/timeline:")
    country = past["region"] == COUNTRY
    for rows, key in ((past[country], "nation"), (past[~country], "regions")):
        if len(rows):
            st.markdown(f"**{view.say(f'timeline-{key}')}**")
            _drawn(view, code, rows, key)
    later = shown[shown["period_end"] > pd.Timestamp(view.period.end)]
    drawn = dict.fromkeys(past["region"], "")
    if _ways(view, code, drawn) is not None:
        st.caption(view.say("timeline-way"))
    st.caption(view.say("timeline-legend", undated=int(shown["period_end"].isna().sum())))
    if len(later):
        st.caption(view.say("timeline-later", count=len(later), period=view.numerals.period(view.period)))


def _drawn(view: View, code: str, rows: pd.DataFrame, key: str) -> None:
    alt = view.say("alt-timeline", indicator=phrases.indicator_name(view, code))
    drawn = figures.kept(view, ("timeline", code, key), lambda: _chart(view, code, rows, key))
    figures.show(drawn, f"timeline-{key}", alt)


def _chart(view: View, code: str, rows: pd.DataFrame, key: str) -> object:
    """One chart, or a panel for each region where their lines would cover one another."""
    order = {region: number for number, region in enumerate(view.catalog.regions.ids())}
    ordered = rows.sort_values("region", key=lambda ids: ids.map(order), kind="stable")
    origins = Origins(view, [str(o) for members in ordered["members"] for o in members])
    frame = figures.timeline_frame(view, ordered, origins)
    unit, dates = view.catalog.indicators[code].unit, figures.year_ticks(frame["date"])
    ways = _ways(view, code, dict(zip(frame["id"], frame["label"], strict=True)))
    levels = frame["value"] if ways is None else pd.concat([frame["value"], ways["value"]])
    if frame["id"].nunique() > TOGETHER:
        ticks = figures.value_ticks(view, levels, unit, count=3)
        panels = frame.rename(columns={"label": "panel"})
        return small_multiples.draw(panels, view.ink, 2 if view.on_phone else 3, dates, ticks, ways)
    height = NATION_HEIGHT if key == "nation" else REGIONS_HEIGHT
    ticks = figures.value_ticks(view, levels, unit)
    return chart.draw(frame, view.ink, dates, ticks, height, ways)


def _ways(view: View, code: str, panels: dict[str, str]) -> pd.DataFrame | None:
    """What the trajectory of each target expects, from its base to the end of the period."""
    rows = [
        (panels[region], f"{region} {aim.target.day}", pd.Timestamp(day), value)
        for aim in aims.among(view, indicator=code)
        for day, value in way(aim.target, view.period.end)
        if (region := str(aim.row["region"])) in panels
    ]
    return pd.DataFrame(rows, columns=["panel", "id", "date", "value"]) if rows else None


def figures_table(view: View, code: str) -> None:
    """Every figure and its source, undated ones and targets too."""
    register.table(view, _all(view, code), "indicator", hide=["indicator"])


def contradictions(view: View, code: str) -> None:
    """Cases that involve the indicator."""
    found = [case for case in cache.cases(view.snapshot, view.known_at) if code in case.indicators]
    if found:
        attention.cases(view, found)
    else:
        st.markdown(view.say("indicator-contradictions-none"))


def _all(view: View, code: str) -> pd.DataFrame:
    return cache.observations(view.snapshot, (code,), (), (), view.known_at)
