"""A document that comes back; what is not a briefing of the open workspace is refused with a sentence."""

import hashlib

import streamlit as st

from briefings import compose
from briefings.blocks import Subject
from briefings.refresh import READERS, Refreshed, opened
from kpi.errors import BriefingOfOtherData, BriefingTooLarge, BriefingUnreadable
from loaders.container import harmless
from loaders.limits import Refused
from ui import phrases
from ui.briefing.document import look
from ui.briefing.template import FAULTS
from ui.frame import workspace_name
from ui.view import View
from warehouse.snapshot import NOW

LARGEST = 20_000_000
"""Bytes; a briefing has less than one million."""
FORMS = tuple(READERS)
"""What can be refilled."""


def refilled(view: View, name: str, content: bytes) -> tuple[Subject, Refreshed]:
    """What the document was about, and its newer self; worked out once while it is looked at.

    The day of knowledge is the page's if it has one, else the document's own. Raises KpiError.
    """
    data = (view.snapshot.workspace, view.snapshot.identity, view.known_at.isoformat())
    key = (*data, hashlib.sha256(content).hexdigest(), name)
    if st.session_state.get("refilled", [None])[0] != key:
        _check(name, content)
        try:
            st.session_state["refilled"] = (key, _refilled(view, name, content))
        except FAULTS as error:
            raise BriefingUnreadable(file=name) from error
    found: tuple[Subject, Refreshed] = st.session_state["refilled"][1]
    return found


def _check(name: str, content: bytes) -> None:
    if len(content) > LARGEST:
        raise BriefingTooLarge(file=name, most=LARGEST // 1_000_000)
    try:
        harmless(content)
    except Refused as refused:
        raise BriefingUnreadable(file=name) from refused


def _refilled(view: View, name: str, content: bytes) -> tuple[Subject, Refreshed]:
    document = opened(content, name)
    about = document.subject
    if about.workspace != view.snapshot.workspace:
        raise BriefingOfOtherData(
            file=name,
            workspace=phrases.literal(workspace_name(about.workspace, view.say)),
            opened=workspace_name(view.snapshot.workspace, view.say),
        )
    day = view.known_at if view.known_at != NOW else about.known_at
    now = look(view, about.language, about.period, day)
    return about, document.refresh(compose.made(now, about.region, about.parts))
