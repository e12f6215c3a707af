"""The entry script of every run: routes and nothing else."""

from pathlib import Path

import streamlit as st
from streamlit.navigation.page import Page

from kpi.errors import KpiError
from kpi.paths import PROJECT
from ui import choices, explain, frame, links

PAGES = (
    *("overview", "ranking", "comparison", "region", "indicator", "monitoring"),
    *("briefing", "reports", "sources", "about"),
)
ICONS = {
    "overview": ":material/dashboard:",
    "ranking": ":material/format_list_numbered:",
    "comparison": ":material/compare_arrows:",
    "region": ":material/location_on:",
    "indicator": ":material/monitoring:",
    "monitoring": ":material/checklist:",
    "briefing": ":material/description:",
    "reports": ":material/upload_file:",
    "sources": ":material/library_books:",
    "about": ":material/info:",
}


def page_file(name: str) -> Path:
    return PROJECT / "pages" / f"{name}.py"


def run() -> None:
    """Choose the page, put the frame around it, and turn every known error into its sentence."""
    choices.start()
    say = frame.language()
    st.set_page_config(page_title=say("product"), page_icon=str(PROJECT / "ui" / "icon.png"), layout="wide")
    st.logo(str(PROJECT / "ui" / "logo.svg"), size="large")
    pages = [
        st.Page(
            page_file(name),
            title=say(f"page-{name}"),
            icon=ICONS[name],
            url_path=name,
            default=name == "overview",
        )
        for name in PAGES
    ]
    chosen = st.navigation(pages, position="hidden")
    _menu(pages)
    try:
        frame.draw(say, chosen.title)
        chosen.run()
        frame.close()
    except KpiError as error:
        explain.error(error, say)


def _menu(pages: list[Page]) -> None:
    """The pages as links that carry the reader's choices; Streamlit's own menu would drop them."""
    carried = links.carried()
    with st.container(horizontal=True, gap="xxsmall", key="menu"):
        for page in pages:
            st.page_link(page, query_params=carried)


run()
