"""What part is done by which day: a step line with the band of its interval."""

from typing import Any

import pandas as pd

from charts.axis import Axis
from charts.canvas import HOVER, LABEL, blank, go, halo, ticked_axis
from charts.ink import Ink
from charts.line import Line
from charts.numbers import gapped, padded, span
from charts.shade import faded
from charts.wrap import plain

_HEIGHT = 340


def draw(frame: pd.DataFrame, ink: Ink, x: Axis, y: Axis, middle: Line | None = None) -> go.Figure:
    """The line holds its height until the next step.

    `frame`: x (day), y (done by then, in the unit of the axis), low, high (the band, NaN = none), hover; in
    the order of the days. `middle` is the day by which half is done, as an upright line with its name.
    """
    figure = blank(ink, _HEIGHT, t=40, r=24)
    known = frame[frame["x"].notna() & frame["y"].notna()]
    if known.empty:
        return figure
    figure.add_traces(_band(known, ink))
    figure.add_trace(_line(known, ink))
    across = padded(*span(known["x"], middle, zero=True), 0.0, 0.03)
    figure.update_xaxes(
        ticked_axis(ink, x.ticks, grid=False) | {"range": across, "title": _title(x.title, ink)}
    )
    figure.update_yaxes(ticked_axis(ink, y.ticks) | {"range": [0, 104]})
    figure.add_annotation(
        text=plain(y.title), x=0, xref="paper", xanchor="left", y=1, yref="paper",
        yanchor="bottom", yshift=12, showarrow=False, font={"size": LABEL, "color": ink.muted},
    )  # fmt: skip
    _middle(figure, middle, ink)
    return figure


def _title(text: str, ink: Ink) -> dict[str, Any]:
    return {"text": plain(text), "font": {"size": LABEL, "color": ink.muted}, "standoff": 10}


def _band(known: pd.DataFrame, ink: Ink) -> list[Any]:
    edge = {"width": 0, "shape": "hv", "color": ink.accent}
    days, shared = known["x"].tolist(), {"mode": "lines", "line": edge, "hoverinfo": "skip"}
    tint = faded(ink.accent, 0.2)
    return [
        go.Scatter(name="low", x=days, y=gapped(known["low"]), **shared),
        go.Scatter(name="high", x=days, y=gapped(known["high"]), fill="tonexty", fillcolor=tint, **shared),
    ]


def _line(known: pd.DataFrame, ink: Ink) -> go.Scatter:
    return go.Scatter(
        name="done",
        x=known["x"].tolist(),
        y=known["y"].tolist(),
        mode="lines",
        line={"width": 2.4, "shape": "hv", "color": ink.accent},
        hovertext=known["hover"].tolist(),
        hovertemplate=HOVER,
    )


def _middle(figure: go.Figure, middle: Line | None, ink: Ink) -> None:
    if middle is None:
        return
    figure.add_vline(x=middle.value, line={"color": ink.nation, "width": 1, "dash": "dot"}, layer="below")
    figure.add_annotation(
        text=plain(middle.label), x=middle.value, xanchor="left", xshift=6, y=8, yanchor="bottom",
        showarrow=False, font=halo(ink, LABEL, ink.nation),
    )  # fmt: skip
