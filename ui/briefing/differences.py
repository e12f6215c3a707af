"""What a refilled document and the data say differently, in tables that a person can work through."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from briefings.refresh import Difference, Refreshed
from ui import phrases
from ui.briefing import tags
from ui.view import View

LEFT = ("sentences", "edited", "gone", "added")
"""What is left to people, the most urgent first."""


def draw(view: View, found: Refreshed) -> None:
    """A table per kind; the numbers that were refilled wait in a closed panel."""
    lists = {kind: _once(getattr(found, kind)) for kind in LEFT}
    if not any(lists.values()):
        st.caption(view.say("refresh-nothing-left"))
    for kind, listed in lists.items():
        if listed:
            st.subheader(f"{view.say(f'brief-refresh-{kind}')} ({len(listed)})", anchor=False)
            st.caption(view.say(f"refresh-{kind}-help"))
            _table(view, listed, kind != "sentences")
    if found.numbers:
        with st.expander(view.say("refresh-numbers")):
            _table(view, _once(found.numbers), True)


def _once(listed: Sequence[Difference]) -> list[Difference]:
    """A number that stands in several places is one line."""
    return list(dict.fromkeys(listed))


def _table(view: View, listed: Sequence[Difference], tagged: bool) -> None:
    """Of what, what the document says, what the data say; sentences speak for themselves."""
    say = view.say
    rows = [
        {
            **({say("refresh-what"): tags.told(view, one.tag)} if tagged else {}),
            say("refresh-in-document"): phrases.literal(one.old) or "–",
            say("refresh-in-data"): phrases.literal(one.new) or "–",
        }
        for one in listed
    ]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
