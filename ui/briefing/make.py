"""Choose what the briefing says, take it away, and look at it before."""

import streamlit as st

from briefings import compose
from kpi.names import LANGUAGES
from kpi.region import COUNTRY
from ui import choices, phrases
from ui.briefing import offer, sheet
from ui.briefing.document import Asked, made
from ui.view import View


def show(view: View) -> None:
    """Region or country, language, parts; the buttons; the document as it will be."""
    asked = _asked(view)
    if not asked.parts:
        st.info(view.say("brief-no-parts"), icon=":material/checklist:")
        return
    if view.borders is not None:
        st.caption(view.say("section-as-reported"))
    with st.container(horizontal=True, vertical_alignment="center"):
        offer.buttons(view, asked)
    with st.spinner(view.say("brief-progress")):
        briefing = made(view, asked)
    sheet.draw(view, briefing)


def _asked(view: View) -> Asked:
    say = view.say
    with st.container(horizontal=True, vertical_alignment="bottom"):
        with st.container(width=430):
            region = choices.select(
                "region",
                [COUNTRY, *view.catalog.regions.units(view.period.end)],
                lambda r: phrases.region_name(view, r),
                say,
                absent=lambda r: phrases.absent_region(view, r),
            )
        language = choices.segment(
            "doc_lang",
            LANGUAGES,
            lambda code: say(f"language-{code}").capitalize(),
            say,
            default=view.language,
        )
    parts = choices.parts("contents", list(compose.PARTS), lambda part: say(f"contents-{part}"), say)
    return Asked(region, language, tuple(parts))
