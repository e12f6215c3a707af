"""Load reports: upload, look at what was recognised and what it would change, accept."""

from collections.abc import Sequence

import streamlit as st

from ui import cache, links, phrases
from ui.reports import decide, draft, known, upload_field
from ui.view import View
from warehouse import archive, journal
from warehouse.snapshot import NOW
from warehouse.workspace import Workspace


def show(view: View) -> None:
    """The upload field, what the last decision did, and every draft that waits."""
    by = decide.who(view)
    again = upload_field.draw(view)
    _told(view, again)
    own = decide.workspace(view)
    _unpublished(view, own)
    waiting = [known.parsed(own, receipt) for receipt in journal.drafts(own, _once_more(view, again))]
    if not waiting:
        st.caption(view.say("drafts-none"))
        return
    st.subheader(view.say("drafts-title", count=len(waiting)), anchor=False)
    readable = [file.receipt.report for file in waiting if file.count]
    with st.spinner(view.say("preview-running")):
        seen = known.previewed(own, view.snapshot.identity, tuple(f.receipt.report for f in waiting))
    _accept_all(view, readable, by)
    for file in waiting:
        draft.card(view, file, seen, by)


def _told(view: View, again: list[str]) -> None:
    """What the last acceptance did, with links to the regions; files that came before."""
    say = view.say
    accepted = decide.outcome("accepted")
    if accepted:
        known = cache.reports(view.snapshot, NOW).set_index("report")
        for report in (r for r in accepted if r in known.index):
            st.success(_accepted(view, known.loc[report].to_dict()), icon=":material/check_circle:")
    own = decide.workspace(view)
    for receipt in (archive.receipt(own, report) for report in again):
        if journal.standing(own, receipt).state != journal.DRAFT:
            link = links.markdown(say("to-history"), "reports", desk="history", report=receipt.report[:8])
            told = say("file-known", file=phrases.literal(receipt.file_name))
            st.info(f"{told} {link}", icon=":material/info:")


def _accepted(view: View, row: dict[str, object]) -> str:
    say, region, period = view.say, str(row["region"]), str(row["period"])
    text = say(
        "report-accepted", file=phrases.literal(str(row["file_name"])), count=int(str(row["observations"]))
    )
    if not region:
        return f"{text} {links.markdown(say('page-sources'), 'sources')}"
    name = phrases.region_name(view, region)
    return f"{text} {links.markdown(name, 'region', region=region, period=period)}"


def _once_more(view: View, again: list[str]) -> Sequence[str]:
    """Reports sent once more in this session that do not count now: they may be accepted again."""
    held: list[str] = st.session_state.setdefault("once-more", [])
    held += [report for report in again if report not in held]
    known = cache.reports(view.snapshot, NOW).set_index("report")
    in_force = (known["state"] == journal.ACCEPTED) & known["superseded_by"].isna()
    counting = known[in_force & (known["observations"] > 0)].index
    return [report for report in held if report not in counting]


def _unpublished(view: View, own: Workspace) -> None:
    """Accepted, but a publication since then failed or never ran."""
    published = set(cache.reports(view.snapshot, NOW)["report"])
    left = [r for r in archive.receipts(own) if r.report not in published]
    accepted = [r for r in left if journal.standing(own, r).state == journal.ACCEPTED]
    if not accepted:
        return
    st.warning(view.say("unpublished", count=len(accepted)), icon=":material/pending:")
    if st.button(view.say("publish-now"), key="publish-now"):
        decide.publish_all(view)
        st.session_state["accepted"] = [receipt.report for receipt in accepted]
        st.rerun()


def _accept_all(view: View, readable: list[str], by: str) -> None:
    if len(readable) > 1 and st.button(
        view.say("accept-all", count=len(readable)), key="accept-all", type="primary"
    ):
        decide.accept(view, readable, by)
