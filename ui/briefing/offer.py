"""A button per format; the file is made when it is asked for."""

from functools import partial

import streamlit as st

from briefings import compose
from briefings.written import WRITERS, file_name
from kpi.paths import PROJECT
from kpi.region import COUNTRY
from ui import explain, links, phrases
from ui.briefing import template
from ui.briefing.document import Asked, look, written
from ui.view import View

_OFFICE = "application/vnd.openxmlformats-officedocument"
KINDS = {
    "docx": (f"{_OFFICE}.wordprocessingml.document", ":material/description:"),
    "pptx": (f"{_OFFICE}.presentationml.presentation", ":material/slideshow:"),
    "xlsx": (f"{_OFFICE}.spreadsheetml.sheet", ":material/table_view:"),
}
"""Format -> its MIME type and icon."""


def quick(view: View, region: str = COUNTRY) -> None:
    """The whole briefing in the page's language, and the way to where it can be chosen and looked at."""
    if region not in (COUNTRY, *view.catalog.regions.units(view.period.end)):
        name, period = phrases.region_name(view, region), phrases.period_text(view, view.period)
        st.caption(view.say("error-briefing-region", region=name, period=period))
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{view.say('brief-offer')}**", width="content")
        buttons(view, Asked(region, view.language))
        st.page_link(
            PROJECT / "pages" / "briefing.py",  # a relative path would be looked for beside the shell
            label=view.say("brief-choose"),
            icon=":material/preview:",
            query_params={**links.carried(), "region": region},
        )


def buttons(view: View, asked: Asked) -> None:
    """One per format; in the place of one whose template cannot be used stands why."""
    faults = {form: template.fault(form) for form in WRITERS}
    subject = compose.subject_of(look(view, asked.language), asked.region, asked.parts)
    for form in (form for form, fault in faults.items() if fault is None):
        mime, icon = KINDS[form]
        st.download_button(
            view.say(f"download-{form}"),
            partial(written, view, asked, form),
            file_name(subject, form),
            mime,
            key=f"briefing-{form}",
            icon=icon,
            type="tertiary",
            on_click="ignore",
        )
    for fault in filter(None, faults.values()):
        st.warning(" ".join(explain.sentences(fault, view.say)), icon=":material/draft:")
