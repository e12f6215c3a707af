"""Method, glossary and programmes, written from the catalog; the guides."""

import streamlit as st

from ui import choices, guides, manual
from ui.view import current

view = current()
say = view.say
read = choices.segment("read", ["programme", *guides.READERS], lambda r: say(f"read-{r}"), say, True)
if read in guides.READERS:
    guides.show(view, read)
else:
    st.markdown(say("about-lead"))
    manual.programmes(view)

    st.header(say("about-method"), anchor=False)
    manual.method(view)

    st.header(say("about-indicators"), anchor=False)
    manual.indicators(view)
    manual.offer(view)

    st.header(say("about-glossary"), anchor=False)
    manual.glossary(view)
