"""The field for report files in the reader's language.

Files go to POST /api/reports one by one and are archived as drafts before the page hears of them, so a lost
connection loses nothing. See docs/decisions/0008-own-upload-field.md.
"""

from pathlib import Path
from typing import Any

import streamlit as st

from ui.file_field import field
from ui.reports.decide import WHO
from ui.view import View

_field = field("adaldyq_upload", Path(__file__).with_suffix(".js"))


def draw(view: View) -> list[str]:
    """The field; in the run after an upload the ids of files that had come before, else []."""
    say = view.say
    st.markdown(f"**{say('upload')}**")
    told: Any = _field(
        key="upload",
        data={
            "words": {name: say(f"upload-{name}") for name in ("choose", "drop", "failed")},
            "workspace": view.snapshot.workspace,
            "sender": str(st.session_state.get(WHO, "")).strip(),
            "lang": view.language,
        },
        on_received_change=lambda: None,
    )
    st.caption(say("upload-help"))
    return [str(report) for report, came_before in told.received or [] if came_before]
