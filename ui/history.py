"""One indicator: where it stands in the chosen period, all its figures over time, its conflicts."""

from functools import partial

import pandas as pd
import streamlit as st

from charts import timeline as chart
from ui import attention, cache, figures, headlines, links, phrases, register, workings
from ui.origins import Origins
from ui.view import View
from ui.where_from import where_from


def standing(view: View, code: str) -> None:
    """Coverage, country and sum of regions, and the map of the period."""
    ranking = cache.rankings(view.snapshot, (code,), view.period, view.known_at)[code]
    origins = Origins(view, ranking.members())
    headlines.league_summary(view, ranking)
    headlines.map_or_note(view, ranking, origins)
    with st.container(horizontal=True):
        where_from(view, ranking.members(), "from-standing", partial(workings.lines, view, ranking))
        st.markdown(links.markdown(view.say("to-ranking"), "ranking", indicator=code))


def timeline(view: View, code: str) -> None:
    """Every dated figure as a mark; joined only where the figures form one series."""
    known = _all(view, code)
    drawn = known[~known["reference"]]  # the many dates of a register would drown the reports
    drawn = drawn if len(drawn) else known
    undated = int(drawn["period_end"].isna().sum())
    if drawn["period_end"].isna().all():
        st.info(view.say("timeline-empty"), icon=":material/timeline:")
        return
    origins = Origins(view, [str(o) for o in drawn["observation"]])
    frame = figures.timeline_frame(view, drawn, origins)
    unit = view.catalog.indicators[code].unit
    alt = view.say("alt-timeline", indicator=phrases.indicator_name(view, code))
    dates = figures.year_ticks(frame["date"])
    figures.show(
        chart.draw(frame, view.ink, dates, figures.value_ticks(view, frame["value"], unit)), "timeline", alt
    )
    st.caption(view.say("timeline-legend", undated=undated))


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
