"""Links inside the product: complete addresses, with the reader's language, period and data."""

from urllib.parse import urlencode

import streamlit as st

from kpi.region import COUNTRY

CARRIED = ("lang", "period", "workspace", "snapshot", "known_at", "borders", "indicator", "region", "regions")


def carried() -> dict[str, str]:
    """The choices that go along from page to page, as they stand in the URL.

    The country, which a briefing may be about, is no region of another page.
    """
    held = {name: st.query_params[name] for name in CARRIED if name in st.query_params}
    return {name: value for name, value in held.items() if (name, value) != ("region", COUNTRY)}


def to(page: str, **choices: str) -> str:
    """The relative address of a page with these choices."""
    return f"{page}?{urlencode({**carried(), **choices})}"


def markdown(text: str, page: str, **choices: str) -> str:
    """A Markdown link."""
    return f"[{text}]({to(page, **choices)})"
