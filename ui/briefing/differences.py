"""What a refilled document and the data say differently, in tables that a person can work through."""

import re
from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from briefings.refresh import Difference, Refreshed
from ui import phrases
from ui.briefing import tags
from ui.view import View

URGENT, LEFT = ("sentences", "edited"), ("sentences", "edited", "gone", "added")
"""What is left to people; what is urgent is open at once."""
_SENTENCE = re.compile(r"[a-z]\S*")
"""The name of a sentence; every other tag there is in words."""


def draw(view: View, found: Refreshed) -> None:
    """A table per kind, in a panel; the last one holds the numbers that were refilled."""
    lists = {kind: _once(getattr(found, kind)) for kind in LEFT}
    if not any(lists.values()):
        st.caption(view.say("refresh-nothing-left"))
    for kind, listed in lists.items():
        if listed:
            title = f"**{view.say(f'brief-refresh-{kind}')} ({len(listed)})**"
            with st.expander(title, expanded=kind in URGENT):
                st.caption(view.say(f"refresh-{kind}-help"))
                _table(view, listed, _of_sentence if kind == "sentences" else tags.told)
    if found.numbers:
        with st.expander(view.say("refresh-numbers")):
            _table(view, _once(found.numbers), tags.told)


def _once(listed: Sequence[Difference]) -> list[Difference]:
    """A number that stands in several places is one line."""
    return list(dict.fromkeys(listed))


def _of_sentence(view: View, tag: str) -> str:
    """Nothing for a sentence; a cell is called by its table, row and column."""
    return "" if _SENTENCE.fullmatch(tag) else tags.told(view, tag)


def _table(view: View, listed: Sequence[Difference], what: Callable[[View, str], str]) -> None:
    """Of what, where that is to be said; what the document says; what the data say."""
    say = view.say
    rows = {
        say("refresh-what"): [what(view, one.tag) for one in listed],
        say("refresh-in-document"): [phrases.literal(one.old) or "–" for one in listed],
        say("refresh-in-data"): [phrases.literal(one.new) or "–" for one in listed],
    }
    told = {name: cells for name, cells in rows.items() if any(cells)}
    st.table(pd.DataFrame(told), border="horizontal", hide_index=True)
