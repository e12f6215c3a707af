"""The section of the region's page: one indicator, then why, what it takes, and who does it better."""

import streamlit as st

from ui import phrases
from ui.moves import ahead, case, reach, why
from ui.view import View


def draw(view: View, region: str) -> None:
    """Three short blocks about the indicator of the URL, or the sentence why there is nothing to say."""
    if view.borders is not None:
        st.caption(view.say("section-as-reported"))
        view = view.as_reported
    if region not in view.units:
        st.info(phrases.absent_region(view, region), icon=":material/inbox:")
        return
    with st.container(width=520):
        chosen = case.choose(view, region)
    if chosen.indicator.better == "neutral":
        st.info(view.say("moves-neutral"), icon=":material/balance:")
        return
    name = phrases.region_name(view, region)
    if chosen.figure["reason"]:
        reason = phrases.reason(view, chosen.figure)
        st.info(view.say("moves-unranked", region=name, reason=reason), icon=":material/inbox:")
        st.markdown(phrases.how_to_add(view))
        return
    if chosen.ranking.covered == 1:
        st.info(view.say("moves-alone"), icon=":material/inbox:")
        return
    why.draw(chosen)
    reach.draw(chosen)
    ahead.draw(chosen)
