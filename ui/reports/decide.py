"""Decisions on reports, each by a name: accepted, put aside, withdrawn; published."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import streamlit as st

from ui import choices
from ui.reports import known
from ui.view import View
from warehouse import journal, publish
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


def accept(view: View, reports: Sequence[str], by: str) -> None:
    """They count from now on, and are published."""
    own, now = workspace(view), _now()
    if not _signed(view, by=by):
        return
    for report in reports:
        journal.accept(own, report, by, now)
    publish_all(view)
    st.session_state["accepted"] = list(reports)
    st.rerun()


def put_aside(view: View, report: str, by: str) -> None:
    """A draft that shall not be loaded; its bytes stay."""
    if not _signed(view, by=by):
        return
    journal.withdraw(workspace(view), report, by, view.say("put-aside-reason"), _now())
    st.rerun()


def withdraw(view: View, report: str, by: str, reason: str) -> None:
    """A report counts no longer."""
    if not _signed(view, by=by, reason=reason):
        return
    journal.withdraw(workspace(view), report, by, reason, _now())
    publish_all(view)
    st.session_state["withdrawn"] = report
    st.rerun()


def _signed(view: View, **given: str) -> bool:
    """Says what is missing, without a name or a reason."""
    missing = next((what for what, text in given.items() if not text.strip()), "")
    if missing:
        st.warning(view.say("error-reason-missing", what=missing), icon=":material/edit:")
    return not missing


def publish_all(view: View) -> None:
    """Build, verify, switch; each step is told. Raises what publishing raises."""
    say = view.say
    with st.status(say("publish-building"), expanded=False) as status:

        def tell(step: str) -> None:
            status.update(label=say(f"publish-{step}"))

        publish.publish(workspace(view), known.shipped_catalog(), tell)
        status.update(state="complete")
    choices.forget("snapshot")


def outcome(key: str) -> Any:
    """What the last decision left to say, once."""
    return st.session_state.pop(key, None)


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
