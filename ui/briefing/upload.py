"""The field for one briefing, in the reader's language; the file is read and nothing of it is kept."""

import binascii
from base64 import b64decode
from pathlib import Path
from typing import Any

import streamlit as st

from ui.briefing.returned import FORMS, LARGEST
from ui.file_field import field
from ui.view import View

_field = field("adaldyq_briefing", Path(__file__).with_suffix(".js"))
_HELD = "briefing-returned"


def draw(view: View) -> tuple[str, bytes] | None:
    """The field; name and bytes of the file that was given last in this session."""
    say = view.say
    words = {
        "choose": say("refresh-choose"),
        "drop": say("refresh-drop"),
        "failed": say("upload-failed"),
        "large": say("error-briefing-large", file="", most=LARGEST // 1_000_000),
    }
    forms = ",".join(f".{form}" for form in FORMS)
    told: Any = _field(
        key="briefing-upload",
        data={"words": words, "most": LARGEST, "forms": forms},
        on_file_change=lambda: None,
    )
    if told.file:
        st.session_state[_HELD] = _read(*told.file)
    held: tuple[str, bytes] | None = st.session_state.get(_HELD)
    return held


def _read(name: str, text: str) -> tuple[str, bytes]:
    """What is not what our own field sends is a file that nobody can read."""
    try:
        return Path(str(name)).name, b64decode(str(text), validate=True)
    except binascii.Error:
        return Path(str(name)).name, b""
