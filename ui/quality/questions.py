"""Patterns that chance seldom makes, each as a question with how often chance would make it."""

import streamlit as st

from analysis.suspicions import LIMIT, Suspicion
from ui import phrases
from ui.quality.gather import Quality
from ui.view import View
from ui.where_from import where_from


def show(view: View, found: Quality) -> None:
    """The questions below the limit, the limit itself and what chance alone would bring."""
    for suspicion in found.asked:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(sentence(view, f"**{name_of(view, found.side, suspicion.key)}**", suspicion))
            where_from(view, suspicion.members, key=f"from-{suspicion.kind}-{suspicion.key}")
    if not found.asked:
        st.markdown(view.say("suspicion-none"))
    limit = view.numerals.number(1 / LIMIT)
    by_chance = view.numerals.number(LIMIT * len(found.tested), 2)
    st.caption(view.say("suspicion-limit", limit=limit, tested=len(found.tested), expected=by_chance))
    st.caption(view.say("suspicion-how"))


def sentence(view: View, name: str, suspicion: Suspicion) -> str:
    """How many of how many, how often by chance, and what to ask."""
    pattern = suspicion.pattern
    odds = view.numerals.number(suspicion.one_in)
    return view.say(
        f"suspicion-{suspicion.kind}", name=name, count=pattern.count, figures=pattern.figures, odds=odds
    )


def mark(view: View, suspicion: Suspicion) -> str:
    """The same in a few words, for a cell."""
    pattern = suspicion.pattern
    return view.say(f"mark-{suspicion.kind}", count=pattern.count, figures=pattern.figures)


def name_of(view: View, side: str, key: str, short: bool = False) -> str:
    """The region's or the indicator's name."""
    return phrases.region_name(view, key, short) if side == "region" else phrases.indicator_name(view, key)
