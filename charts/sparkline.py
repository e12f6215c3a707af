"""A line without axes, small enough for a tile; the last point stands out."""

import pandas as pd

from charts.canvas import HOVER, blank, go
from charts.ink import Ink
from charts.numbers import gapped, padded, span
from charts.shade import faded

_HEIGHT = 48


def draw(frame: pd.DataFrame, ink: Ink) -> go.Figure:
    """`frame`: date, value (float, NaN = a gap), hover; one series, in order of date."""
    figure = blank(ink, _HEIGHT, t=6, b=6, l=6, r=8)
    known = frame[frame["value"].notna()]
    if known.empty:
        return figure
    figure.add_trace(_line(frame, ink))
    figure.add_trace(_last(known.tail(1), ink))
    figure.update_yaxes(range=padded(*span(frame["value"]), 0.1, 0.1))
    return figure


def _line(frame: pd.DataFrame, ink: Ink) -> go.Scatter:
    return go.Scatter(
        name="line",
        x=frame["date"].tolist(),
        y=gapped(frame["value"]),
        mode="lines+markers",
        connectgaps=False,
        line={"width": 2, "color": faded(ink.accent, 0.7)},
        # A value between two gaps has no line: its dot is all there is of it.
        marker={"size": 3, "color": ink.accent},
        hovertext=frame["hover"].tolist(),
        hovertemplate=HOVER,
    )


def _last(last: pd.DataFrame, ink: Ink) -> go.Scatter:
    return go.Scatter(
        name="last",
        x=last["date"].tolist(),
        y=last["value"].tolist(),
        mode="markers",
        marker={"size": 8, "color": ink.accent},
        cliponaxis=False,
        hoverinfo="skip",
    )
