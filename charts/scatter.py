"""Two indicators against each other, one dot per region."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from charts import dot_names
from charts.axis import Axis
from charts.canvas import HOVER, LABEL, blank, go, steady, ticked_axis
from charts.ink import Ink
from charts.line import Line
from charts.numbers import padded, span
from charts.wrap import plain

_HEIGHT = 520


def draw(frame: pd.DataFrame, ink: Ink, x: Axis, y: Axis) -> go.Figure:
    """A dot per row where both values are known; a name stands beside it where there is room.

    `frame`: id, label, x, y (float, NaN = no dot), hover, and optionally highlighted (bool: named
    first and in the accent colour, the others muted). A clicked dot carries `customdata = [id]`.
    """
    figure = blank(ink, _HEIGHT, t=40, r=16)
    known = frame[frame["x"].notna() & frame["y"].notna()].reset_index(drop=True)
    if known.empty:
        return figure
    across = padded(*span(known["x"], x.nation), 0.06, 0.1)
    up = padded(*span(known["y"], y.nation), 0.08, 0.08)
    figure.add_trace(_dots(known, ink))
    figure.add_trace(dot_names.trace(known, across, up, ink))
    figure.update_xaxes(_axis(ink, x.ticks, across) | {"title": _title(x.title, ink)})
    figure.update_yaxes(_axis(ink, y.ticks, up))
    # The name of the vertical axis stands level above it: nobody has to tilt the head.
    figure.add_annotation(
        text=plain(y.title), x=0, xref="paper", xanchor="left", y=1, yref="paper",
        yanchor="bottom", yshift=12, showarrow=False, font={"size": LABEL, "color": ink.muted},
    )  # fmt: skip
    _nation(figure, x.nation, y.nation, ink)
    return figure


def _axis(ink: Ink, ticks: Sequence[tuple[float, str]], ends: list[float]) -> dict[str, Any]:
    return ticked_axis(ink, ticks) | {"range": ends}


def _title(text: str, ink: Ink) -> dict[str, Any]:
    return {"text": plain(text), "font": {"size": LABEL, "color": ink.muted}, "standoff": 10}


def _dots(known: pd.DataFrame, ink: Ink) -> go.Scatter:
    picked = known.get("highlighted")
    colours = ink.accent if picked is None else [ink.accent if one else ink.line for one in picked]
    return go.Scatter(
        name="regions",
        x=known["x"].tolist(),
        y=known["y"].tolist(),
        mode="markers",
        customdata=[[region] for region in known["id"]],
        hovertext=known["hover"].tolist(),
        hovertemplate=HOVER,
        marker={
            "size": 13,
            "opacity": 0.9,
            "color": colours,
            "line": {"width": 1.5, "color": ink.surface},
        },
        **steady(0.9),
        cliponaxis=False,
    )


def _nation(figure: go.Figure, x_nation: Line | None, y_nation: Line | None, ink: Ink) -> None:
    stroke = {"color": ink.nation, "width": 1, "dash": "dot"}
    font = {"size": LABEL, "color": ink.nation}
    if x_nation:
        figure.add_vline(x=x_nation.value, line=stroke, layer="below")
        figure.add_annotation(
            text=plain(x_nation.label), x=x_nation.value, y=1, yref="paper", yanchor="bottom",
            yshift=-4, showarrow=False, font=font,
        )  # fmt: skip
    if y_nation:
        figure.add_hline(y=y_nation.value, line=stroke, layer="below")
        figure.add_annotation(
            text=plain(y_nation.label), x=1, xref="paper", xanchor="right", y=y_nation.value,
            yanchor="bottom", showarrow=False, font=font,
        )  # fmt: skip
