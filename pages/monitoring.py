"""What monitorings found and what came of it: chain, funnel, spheres, register, recommendations, balance."""

import streamlit as st

from ui import choices
from ui.monitoring import balance, chain, funnel, known, recommendations, register, spheres, totals
from ui.view import current

view = current()
say = view.say
with st.container(horizontal=True, vertical_alignment="bottom"):
    place = known.place_choice(view)
    parts = ["results", "register", "recommendations"]
    part = choices.segment("part", parts, lambda p: say(f"part-{p}"), say)
known.about_borders(view)
if part == "results":
    st.header(say("chain-title"), anchor=False)
    chain.draw(view, place)

    st.header(say("totals-title"), anchor=False)
    totals.draw(view, place)

    st.header(say("funnel-title"), anchor=False)
    funnel.draw(view)

    st.header(say("spheres-title"), anchor=False)
    spheres.draw(view, place)
elif part == "register":
    st.header(say("register-title"), anchor=False)
    register.draw(view, place)
else:
    st.header(say("recommendations-title"), anchor=False)
    recommendations.draw(view, place)

    st.header(say("balance-title"), anchor=False)
    balance.draw(view, place)
