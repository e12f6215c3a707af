"""The briefing of the page's region or of the country, in the page's language and period, to take away."""

from functools import partial

import streamlit as st

from briefings import compose
from briefings.known import Known
from briefings.look import Look
from briefings.written import WRITERS, file_name
from kpi.region import COUNTRY
from ui import cache, phrases
from ui.view import View

_OFFICE = "application/vnd.openxmlformats-officedocument"
_KINDS = {
    "docx": (f"{_OFFICE}.wordprocessingml.document", ":material/description:"),
    "pptx": (f"{_OFFICE}.presentationml.presentation", ":material/slideshow:"),
    "xlsx": (f"{_OFFICE}.spreadsheetml.sheet", ":material/table_view:"),
}


def offer(view: View, region: str = COUNTRY) -> None:
    """A button per format; the file is made when it is asked for."""
    if region not in (COUNTRY, *view.catalog.regions.units(view.period.end)):
        name, period = phrases.region_name(view, region), phrases.period_text(view, view.period)
        st.caption(view.say("error-briefing-region", region=name, period=period))
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{view.say('brief-offer')}**", width="content")
        for form in WRITERS:
            mime, icon = _KINDS[form]
            st.download_button(
                view.say(f"download-{form}"),
                partial(made, view, region, form),
                file_name(compose.subject_of(_look(view), region), form),
                mime,
                key=f"briefing-{form}",
                icon=icon,
                type="tertiary",
                on_click="ignore",
            )


def made(view: View, region: str, form: str) -> bytes:
    """The file, from what the snapshot knows of the period; that is asked for once."""
    return WRITERS[form](compose.made(_look(view), region))


def _look(view: View) -> Look:
    data = (view.snapshot.workspace, view.snapshot.identity, view.known_at.isoformat(), view.period.code)
    ask = (view.snapshot, view.catalog, view.period, view.known_at)
    return Look(cache.kept((*data, "briefing"), lambda: Known(*ask)), view.language)
