"""Method, glossary and programmes, written from the catalog."""

import streamlit as st

from ui import manual
from ui.view import current

view = current()
say = view.say
st.markdown(say("about-lead"))
manual.programmes(view)

st.header(say("about-method"), anchor=False)
manual.method(view)

st.header(say("about-indicators"), anchor=False)
manual.indicators(view)
manual.offer(view)

st.header(say("about-glossary"), anchor=False)
manual.glossary(view)
