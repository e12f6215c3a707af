"""Who stands where in one indicator, and who has no place and why."""

from functools import partial

import streamlit as st

from studies.ranked import views
from studies.sides import Question
from ui import (
    cache,
    choices,
    downloads,
    figures,
    goals,
    headlines,
    league_table,
    movement,
    passport,
    uncertainty,
    workings,
)
from ui.origins import Origins
from ui.view import current
from ui.where_from import where_from

view = current()
say = view.say
with st.container(horizontal=True, vertical_alignment="bottom"):
    with st.container(width=430):
        code = passport.indicator_choice(view)
    indicator = view.catalog.indicators[code]
    see = choices.segment("view", views(indicator), lambda v: say(f"view-{v}"), say)
    level = choices.segment("group", ["all", "oblast", "city"], lambda g: say(f"group-{g}"), say)
    question = Question(code, see, passport.scope_choice(view, code), "" if level == "all" else level)
ranking = cache.ranking(view.snapshot, question, view.period, view.known_at, view.borders)
origins = Origins(view, ranking.members())
chance = uncertainty.of(view, ranking)

passport.line(view, indicator)
headlines.league_summary(view, ranking)
if ranking.covered:
    bars, table = st.columns([2, 3])
    with bars:
        drawn = figures.bars_figure(view, ranking, origins, chance)
        alt = say("alt-bars", indicator=indicator.name.in_(view.language))
        headlines.open_region(figures.clicked(drawn, "ranking-bars", alt))
        goals.caption(view, ranking)
        st.caption(passport.rank_rule(view, ranking))
        uncertainty.explain(view, chance)
    with table:
        league_table.draw(view, ranking, origins, chance)
else:
    league_table.draw(view, ranking, origins)
with st.container(horizontal=True):
    where_from(view, ranking.members(), "from-ranking", partial(workings.lines, view, ranking))
    sheet = partial(league_table.sheet, view, ranking, origins, chance)
    downloads.offer(view, "ranking", sheet, ranking.members())
st.header(say("places-over-time"), anchor=False)
movement.draw(view, question)
