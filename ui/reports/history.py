"""Every report that was ever accepted: who sent it and when, what it changed, how it ended; withdrawal."""

import math

import pandas as pd
import streamlit as st

from ui import cache, choices, findings, links, phrases
from ui.reports import changes, decide, draft, files, known
from ui.view import View
from warehouse import archive, journal

ANY = "any"
PER_PAGE = 20
NEWEST = 6


def show(view: View) -> None:
    """One report in full when the address names it, and the list."""
    say, reports = view.say, cache.reports(view.snapshot, view.known_at)
    withdrawn = decide.outcome("withdrawn")
    if withdrawn:
        st.success(say("report-withdrawn"), icon=":material/check_circle:")
    asked = choices.free("report")
    chosen = reports[reports["report"].str.startswith(asked)] if asked else reports.head(0)
    if len(chosen) == 1:
        _one(view, chosen.iloc[0])
    elif asked:
        st.warning(say("error-unknown-choice", name=say("report"), value=asked), icon=":material/link_off:")
    with st.container(width=430):
        known = [r for r in view.catalog.regions.ids() if r in set(reports["region"])]
        region = choices.select("from_region", [ANY, *known], lambda r: _region(view, r), say)
    listing(view, reports[(reports["region"] == region) | (region == ANY)])


def _region(view: View, region: str) -> str:
    return view.say("any") if region == ANY else phrases.region_name(view, region)


def of_region(view: View, region: str) -> None:
    """The newest reports of one region, and a link to all of them."""
    known = cache.reports(view.snapshot, view.known_at)
    own = known[known["region"] == region]
    if own.empty:
        st.markdown(view.say("region-reports-none"))
        return
    st.table(
        pd.DataFrame([_row(view, row) for _, row in own.head(NEWEST).iterrows()]),
        border="horizontal",
        hide_index=True,
    )
    text = view.say("region-reports-all", count=len(own))
    st.markdown(links.markdown(text, "reports", desk="history", from_region=region))


def listing(view: View, reports: pd.DataFrame) -> None:
    """A page of reports, each a link to its own story."""
    pages = math.ceil(len(reports) / PER_PAGE)
    place = st.container()
    number = choices.page_number(pages)
    shown = reports.iloc[(number - 1) * PER_PAGE : number * PER_PAGE]
    with place:
        rows = [_row(view, row) for _, row in shown.iterrows()]
        st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)


def _row(view: View, row: pd.Series) -> dict[str, str]:
    say, number = view.say, view.numerals.number
    name = phrases.literal(str(row["file_name"]))
    return {
        say("column-received"): view.numerals.day(row["received_at"].date()),
        say("column-form"): draft.what(view, str(row["form"]), str(row["region"]), str(row["period"])),
        say("column-file"): links.markdown(name, "reports", desk="history", report=str(row["report"])[:8]),
        say("column-status"): _status(view, row),
        say("column-figures"): number(int(row["observations"])),
        say("column-findings"): number(int(row["findings"])),
    }


def _status(view: View, row: pd.Series) -> str:
    if row["state"] == journal.WITHDRAWN:
        return view.say("report-state-withdrawn")
    if not row["form"]:
        return view.say("report-refused")
    return view.say("report-superseded" if isinstance(row["superseded_by"], str) else "report-in-force")


def _one(view: View, row: pd.Series) -> None:
    report = str(row["report"])
    found = view.snapshot.findings()
    found = found[found["report"] == report]
    receipt = archive.receipt(decide.workspace(view), report)
    with st.container(border=True):
        st.subheader(phrases.literal(str(row["file_name"])), anchor=False)
        st.markdown(draft.what(view, str(row["form"]), str(row["region"]), str(row["period"])))
        st.markdown("\n".join(f"- {line}" for line in _story(view, row)))
        changes.draw(view, known.changes(view.snapshot, report), report[:8], view.say("changes-were"))
        findings.table(view, found, report[:8])
        with st.container(horizontal=True, vertical_alignment="center"):
            files.offer(view, receipt, found, str(row["form"]))
            if row["state"] == journal.ACCEPTED:
                _withdrawal(view, report)
        st.caption(f"SHA-256 {report}")


def _story(view: View, row: pd.Series) -> list[str]:
    """Received, and everything decided since, in order."""
    say, day = view.say, view.numerals.day
    own, report = decide.workspace(view), str(row["report"])
    sender = str(row["sender"]) or say("sender-unnamed")
    lines = [say("story-received", date=day(row["received_at"].date()), by=phrases.literal(sender))]
    for event in journal.events(own, report):
        when = day(pd.Timestamp(event.at).date())
        facts = {"date": when, "by": phrases.literal(event.by), "reason": phrases.literal(event.reason)}
        lines.append(say(f"story-{event.kind}", **facts))
    if isinstance(row["superseded_by"], str):
        heir = row["superseded_by"][:8]
        lines.append(
            links.markdown(say("story-superseded", report=heir), "reports", desk="history", report=heir)
        )
    return lines


def _withdrawal(view: View, report: str) -> None:
    say = view.say
    with st.popover(say("withdraw"), icon=":material/undo:", key=f"withdraw-{report[:8]}"):
        by = decide.who(view)
        reason = st.text_area(say("withdraw-reason"), key=f"reason-{report[:8]}")
        st.caption(say("withdraw-help"))
        if st.button(say("withdraw-confirm"), key=f"withdraw-now-{report[:8]}", type="primary"):
            decide.withdraw(view, report, by, reason)
