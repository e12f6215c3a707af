"""The guides of docs/ with their pictures, read inside the product: one section per reader."""

import re
from collections.abc import Iterator

import streamlit as st

from kpi.names import LANGUAGES
from kpi.paths import PROJECT
from ui import links
from ui.view import View

READERS = ("minister", "curator", "analyst")
"""Each has a section `read-<reader>` in docs/guide_<language>.md."""
FOLDER = PROJECT / "docs"
_HEADING = re.compile(r"^## (.+)\n", re.MULTILINE)
_PICTURE = re.compile(r"^!\[(.+)\]\((.+)\)$", re.MULTILINE)


def show(view: View, reader: str) -> None:
    """The reader's section; where the language has no guide, the languages that have one."""
    file = FOLDER / f"guide_{view.language}.md"
    if not file.exists():
        others = [code for code in LANGUAGES if (FOLDER / f"guide_{code}.md").exists()]
        named = [links.markdown(view.say(f"language-{o}"), "about", lang=o, read=reader) for o in others]
        st.info(view.say("guide-languages", names=", ".join(named)), icon=":material/translate:")
        return
    _, *parts = _HEADING.split(file.read_text(encoding="utf-8"))
    sections = dict(zip(parts[::2], parts[1::2], strict=True))
    with st.container(width=900):
        for text, alt, picture in _pieces(sections[view.say(f"read-{reader}")]):
            st.markdown(text)
            if picture:
                st.container(border=True).image(FOLDER / picture, alt=alt, width="stretch")


def _pieces(section: str) -> Iterator[tuple[str, str, str]]:
    """(text, what the picture after it shows, its file); the last text has no picture."""
    pieces = [*_PICTURE.split(section), "", ""]
    yield from zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True)
