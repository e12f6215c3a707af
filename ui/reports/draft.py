"""A draft: what was recognised in the file, what is wrong with it, what it would change."""

import pandas as pd
import streamlit as st

from kpi.period import Period
from ui import findings, phrases
from ui.reports import changes, decide, files
from ui.view import View
from warehouse.archive import Receipt
from warehouse.parsed import ParsedFiles
from warehouse.preview import Preview


def card(view: View, draft: ParsedFiles, seen: Preview, by: str) -> None:
    """One file in a frame of its own."""
    say, receipt = view.say, draft.receipt
    found = seen.findings[seen.findings["report"] == receipt.report]
    with st.container(border=True):
        st.markdown(f"**{phrases.literal(receipt.file_name)}** :small[{_received(view, receipt)}]")
        st.markdown(_recognised(view, draft))
        if draft.form:
            changes.draw(view, seen.changes[seen.changes["report"] == receipt.report], receipt.report[:8])
        findings.table(view, found, receipt.report[:8])
        with st.container(horizontal=True, vertical_alignment="center"):
            _decisions(view, draft, by)
            files.offer(view, receipt, found, draft.form)
        if not draft.form:
            st.caption(say("draft-refused"))


def form_name(view: View, form: str) -> str:
    """The form in words; a layout stored by the office under its own title."""
    key = f"form-{form}"
    return view.say(key) if form and view.say.has(key) else form or view.say("form-unknown")


def _recognised(view: View, draft: ParsedFiles) -> str:
    say = view.say
    parts = [form_name(view, draft.form)]
    if draft.region:
        parts.append(f"**{phrases.region_name(view, draft.region)}**")
    if draft.period:
        parts.append(view.numerals.period(Period.parse(draft.period)))
    return " · ".join([*parts, say("figures-count", count=draft.count)])


def _received(view: View, receipt: Receipt) -> str:
    day = view.numerals.day(pd.Timestamp(receipt.received_at).date())
    sender = receipt.sender or view.say("sender-unnamed")
    return view.say(
        "received-from", date=day, sender=phrases.literal(sender), size=max(1, receipt.bytes // 1024)
    )


def _decisions(view: View, draft: ParsedFiles, by: str) -> None:
    say, report = view.say, draft.receipt.report
    if draft.form:
        pressed = st.button(
            say("draft-accept"), key=f"accept-{report[:8]}", type="primary", icon=":material/check:"
        )
        if pressed:
            decide.accept(view, [report], by)
    if st.button(say("draft-put-aside"), key=f"aside-{report[:8]}", icon=":material/inventory_2:"):
        decide.put_aside(view, report, by)
