"""The field for report files in the reader's language; Streamlit's own speaks English only.

Files go to POST /api/reports one by one and are archived as drafts before the page hears of them, so a lost
connection loses nothing. See docs/decisions/0008-own-upload-field.md.
"""

from pathlib import Path
from typing import Any

import streamlit as st

from ui.reports.decide import WHO
from ui.view import View

_HERE = Path(__file__).parent
HTML = """<div class="field"><button type="button"></button><p></p>
<input type="file" multiple hidden><ul aria-live="polite"></ul></div>"""
CSS = (_HERE / "upload_field.css").read_text(encoding="utf-8")
_field = st.components.v2.component(
    "adaldyq_upload",
    html=HTML,
    css=CSS,
    js=(_HERE / "upload_field.js").read_text(encoding="utf-8"),
)


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
