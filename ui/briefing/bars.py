"""A chart of the document on screen: the same bars, drawn as the charts of the pages."""

import math
from html import escape

import pandas as pd
import streamlit as st

from briefings.blocks import Chart, Fact
from charts import invented, ranked_bars, ticks
from kpi.qualifier import Qualifier
from ui import figures, phrases
from ui.view import View


def draw(reader: View, block: Chart, key: str, is_invented: bool) -> None:
    """Best on top; the region of the briefing stands out; bounds are arrows."""
    values = [point.fact.value for point in block.points]
    steps = phrases.ticks(reader, ticks.nice(min(0.0, *values), max(0.0, *values)), block.unit)
    drawn = ranked_bars.draw(_frame(block), reader.ink, ticks=steps)
    if is_invented:
        drawn = invented.marked(drawn, reader.say("demo-mark"), reader.ink)
    st.markdown(f"**{phrases.literal(block.title)}**")
    told = "; ".join(f"{point.label} – {point.fact.text}" for point in block.points)
    st.plotly_chart(drawn, key=key, alt=f"{block.title}: {told}", **figures.CHART)


def _frame(block: Chart) -> pd.DataFrame:
    rows = [
        {
            "id": point.label,
            "label": point.label,
            "value": point.fact.value,
            "text": point.fact.text,
            "hover": f"<b>{escape(point.label)}</b><br>{escape(point.fact.text)}",
            "low": -math.inf if point.fact.qualifier == Qualifier.AT_MOST else _end(point.fact),
            "high": math.inf if point.fact.qualifier == Qualifier.AT_LEAST else _end(point.fact),
        }
        for point in block.points
    ]
    frame = pd.DataFrame(rows)
    marked = frame["label"] == block.marked
    return frame.assign(highlighted=marked) if marked.any() else frame


def _end(fact: Fact) -> float:
    """A bound ends in itself on its other side; what is exact or about has no whisker."""
    bound = fact.qualifier in (Qualifier.AT_LEAST, Qualifier.AT_MOST)
    return fact.value if bound else math.nan
