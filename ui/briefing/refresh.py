"""A briefing that people have edited: its numbers from the snapshot of the page, their words left alone."""

import streamlit as st

from briefings.blocks import Subject
from briefings.refresh import Refreshed
from kpi.errors import KpiError
from ui import explain, phrases
from ui.briefing import differences, upload
from ui.briefing.offer import KINDS
from ui.briefing.returned import refilled
from ui.view import View


def show(view: View) -> None:
    """The field, what was done with the file given last, and the file to take away."""
    st.markdown(view.say("refresh-lead"))
    given = upload.draw(view)
    if given is None:
        return
    name, content = given
    try:
        with st.spinner(view.say("refresh-running")):
            about, found = refilled(view, name, content)
    except KpiError as problem:
        explain.error(problem, view.say)
        return
    _told(view, about, found)
    _download(view, name, found)
    differences.draw(view, found)


def _told(view: View, about: Subject, found: Refreshed) -> None:
    """What the document is about, and how many of its numbers are new."""
    say = view.say
    region = phrases.region_name(view, about.region)
    st.subheader(f"{region}, {view.numerals.period(about.period)}", anchor=False)
    now = view.snapshot.identity
    if about.snapshot == now and not found.numbers:
        st.info(say("refresh-same", snapshot=now), icon=":material/check_circle:")
        return
    st.success(say("refresh-done", count=len(found.numbers)), icon=":material/sync:")
    if about.snapshot != now:
        st.caption(say("refresh-snapshots", old=phrases.literal(about.snapshot), new=now))


def _download(view: View, name: str, found: Refreshed) -> None:
    form = name.rpartition(".")[2].lower()
    mime, icon = KINDS.get(form, KINDS["docx"])
    st.download_button(
        view.say("refresh-download"),
        found.content,
        name,
        mime,
        key="briefing-refilled",
        icon=icon,
        type="primary",
        on_click="ignore",
    )
