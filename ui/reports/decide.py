"""Decisions on reports, each by a name: received as drafts, accepted, put aside, withdrawn; published."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import streamlit as st

from kpi.errors import ReasonMissing
from ui import cache, choices
from ui.view import View
from warehouse import archive, journal, publish
from warehouse.workspace import Workspace

WHO = "who"
"""Key of the session: a person's name never stands in an address."""


def workspace(view: View) -> Workspace:
    return Workspace.named(view.snapshot.workspace)


def who(view: View) -> str:
    """The field for the name under which this reader decides."""
    st.session_state.setdefault(WHO, "")
    st.session_state[WHO] = st.session_state[WHO]  # keeps it while the field is on another tab
    with st.container(width=430):
        name = st.text_input(view.say("who"), key=WHO, help=view.say("who-help"), autocomplete="name")
    return name.strip()


def receive(name: str, key: str) -> None:
    """Files just uploaded go into the archive at once, as drafts: a lost connection loses nothing."""
    own, now = Workspace.named(name), _now()
    by = st.session_state.get(WHO, "").strip()
    for file in st.session_state[key]:
        content = file.getvalue()
        came_before = archive.holds(own, content)
        receipt = archive.add(own, file.name, content, by, now, draft=True)
        if came_before and journal.standing(own, receipt).state != journal.DRAFT:
            journal.sent_again(own, receipt.report, by, now)
            st.session_state.setdefault("again", []).append(receipt.report)
    st.session_state["upload-round"] = st.session_state.get("upload-round", 0) + 1


def accept(view: View, reports: Sequence[str], by: str) -> None:
    """They count from now on, and are published."""
    if not by:
        raise ReasonMissing(what="by")
    own, now = workspace(view), _now()
    for report in reports:
        journal.accept(own, report, by, now)
    publish_all(view)
    st.session_state["accepted"] = list(reports)
    st.rerun()


def put_aside(view: View, report: str, by: str) -> None:
    """A draft that shall not be loaded; its bytes stay."""
    journal.withdraw(workspace(view), report, by, view.say("put-aside-reason"), _now())
    st.rerun()


def withdraw(view: View, report: str, by: str, reason: str) -> None:
    """A report counts no longer."""
    journal.withdraw(workspace(view), report, by, reason, _now())
    publish_all(view)
    st.session_state["withdrawn"] = report
    st.rerun()


def publish_all(view: View) -> None:
    """Build, verify, switch; each step is told. Raises what publishing raises."""
    say = view.say
    with st.status(say("publish-building"), expanded=False) as status:

        def tell(step: str) -> None:
            status.update(label=say(f"publish-{step}"))

        publish.publish(workspace(view), cache.shipped_catalog(), tell)
        status.update(state="complete")
    choices.forget("snapshot")


def outcome(key: str) -> Any:
    """What the last decision left to say, once."""
    return st.session_state.pop(key, None)


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
