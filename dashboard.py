"""The web application. `streamlit run dashboard.py` serves it; the pages live behind ui/shell.py.

The shell is not beside pages/ on purpose: see docs/decisions/0002-shell-in-ui.md.
"""

import streamlit as st
from starlette.middleware import Middleware

from kpi.paths import PROJECT
from ui.explain import unexpected
from ui.headers import SecurityHeaders
from ui.routes import ROUTES

app = st.App(
    PROJECT / "ui" / "shell.py",
    routes=ROUTES,
    middleware=[Middleware(SecurityHeaders)],
    on_script_error=unexpected,
)
