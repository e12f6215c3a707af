"""The field for files in the reader's language; Streamlit's own speaks English only.

See docs/decisions/0008-own-upload-field.md.
"""

from pathlib import Path
from typing import Any

import streamlit as st

_HERE = Path(__file__).parent
_HTML = """<div class="field"><button type="button"></button><p></p>
<input type="file" multiple hidden><ul aria-live="polite"></ul></div>"""


def field(name: str, receiver: Path) -> Any:
    """A component; `receiver` is the script that says what becomes of the files, after file_field.js."""
    wiring, own = ((_HERE / "file_field.js").read_text("utf-8"), receiver.read_text("utf-8"))
    css = (_HERE / "file_field.css").read_text("utf-8")
    return st.components.v2.component(name, html=_HTML, css=css, js=f"{wiring}\n{own}")
