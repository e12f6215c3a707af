"""Rows that end in a sentence: a table on a wide screen, a list on a phone, where a table hides the end."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from ui.view import View


def draw(view: View, rows: Sequence[dict[str, str]]) -> None:
    """The last column of a row is its sentence."""
    if not view.on_phone:
        st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
        return
    st.markdown("\n".join(_line(list(row.values())) for row in rows))


def _line(texts: list[str]) -> str:
    return f"- {' · '.join(texts[:-1])}  \n  :small[{texts[-1]}]"
