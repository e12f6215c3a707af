"""A draft: what was recognised in the file, what is wrong with it, what it would change."""

import pandas as pd
import streamlit as st

from kpi.period import Period
from ui import findings, phrases
from ui.reports import changes, columns, decide, files, known
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
        if draft.count:
            own = seen.changes[seen.changes["report"] == receipt.report]
            changes.draw(view, own, receipt.report[:8], say("changes-title"))
        findings.table(view, found, receipt.report[:8])
        described = columns.offer(view, draft, by)
        with st.container(horizontal=True, vertical_alignment="center"):
            _decisions(view, draft, by)
            files.offer(view, receipt, found, draft.form)
        if not draft.count and not described:
            st.caption(say("draft-refused"))


def form_name(view: View, form: str) -> str:
    """The form in words; a layout stored by the office under its own title."""
    key = f"form-{form}"
    if not form or view.say.has(key):
        return view.say(key) if form else view.say("form-unknown")
    titles = known.layout_titles(decide.workspace(view))
    return phrases.literal(titles.get(form, "")) or form


def what(view: View, form: str, region: str, period: str) -> str:
    """Form, region and period in words, as far as they are known."""
    parts = [form_name(view, form)]
    if region:
        parts.append(f"**{phrases.region_name(view, region)}**")
    if period:
        parts.append(view.numerals.period(Period.parse(period)))
    return " · ".join(parts)


def _recognised(view: View, draft: ParsedFiles) -> str:
    counted = view.say("figures-count", count=draft.count)
    return f"{what(view, draft.form, draft.region, draft.period)} · {counted}"


def _received(view: View, receipt: Receipt) -> str:
    day = view.numerals.day(pd.Timestamp(receipt.received_at).date())
    sender = receipt.sender or view.say("sender-unnamed")
    return view.say(
        "received-from", date=day, sender=phrases.literal(sender), size=max(1, receipt.bytes // 1024)
    )


def _decisions(view: View, draft: ParsedFiles, by: str) -> None:
    say, report = view.say, draft.receipt.report
    if draft.count:
        pressed = st.button(
            say("draft-accept"), key=f"accept-{report[:8]}", type="primary", icon=":material/check:"
        )
        if pressed:
            decide.accept(view, [report], by)
    if st.button(say("draft-put-aside"), key=f"aside-{report[:8]}", icon=":material/inventory_2:"):
        decide.put_aside(view, report, by)
