"""The passport of one indicator: what it counts, all its figures over time, every source, every conflict."""

import streamlit as st

from ui import history, passport
from ui.quality import percent_list
from ui.view import current

view = current()
say = view.say
with st.container(width=520):
    code = passport.indicator_choice(view)
indicator = view.catalog.indicators[code]
st.header(indicator.name.in_(view.language), anchor=False)
st.markdown(indicator.definition.in_(view.language))
numbers, facts = st.columns([3, 2])
with numbers:
    history.standing(view, code)
with facts:
    passport.table(view, indicator)

st.header(say("indicator-time"), anchor=False)
history.timeline(view, code)

st.header(say("indicator-figures"), anchor=False)
history.figures_table(view, code)

percent_list.of_indicator(view, code)

st.header(say("indicator-contradictions"), anchor=False)
history.contradictions(view, code)
