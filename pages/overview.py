"""Where does the country stand, who leads, what contradicts what."""

from functools import partial

import streamlit as st

from ui import attention, cache, figures, goals, headlines, passport, phrases, scorecard, tiles, workings
from ui.briefing import offer
from ui.origins import Origins
from ui.reports import calendar
from ui.view import current
from ui.where_from import where_from

view = current()
say = view.say
core = [indicator.code for indicator in view.catalog.core()]
rankings = cache.rankings(view.snapshot, core, view.period, view.known_at, view.borders)

shown = tiles.headline(rankings)
headlines.coverage_line(view, rankings)
if shown:
    tiles.draw(view, shown)
else:
    headlines.nothing(view)
headlines.without_nation(view, rankings)
offer.quick(view)

st.header(say("map-title"), anchor=False)
code = passport.indicator_choice(view)
ranking = (
    rankings.get(code)
    or cache.rankings(view.snapshot, [code], view.period, view.known_at, view.borders)[code]
)
origins = Origins(view, ranking.members())
name = phrases.indicator_name(view, code)
left, right = st.columns([2, 1])
with left:
    headlines.map_or_note(view, ranking, origins)
with right:
    headlines.league_summary(view, ranking)
    if ranking.covered:
        chosen = figures.clicked(
            figures.bars_figure(view, ranking, origins), "bars", say("alt-bars", indicator=name)
        )
        headlines.open_region(chosen)
        goals.caption(view, ranking)
    where_from(view, ranking.members(), "from-map", partial(workings.lines, view, ranking))

st.header(say("scorecard-title"), anchor=False)
scorecard.draw(view, rankings)

st.header(say("attention-title"), anchor=False)
calendar.line(view)
attention.draw(view)
