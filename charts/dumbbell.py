"""Each region as a dot, tied to the vertical line of the nation: how far is it from there?"""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from charts import reference
from charts.canvas import HOVER, LABEL, VALUE, blank, go, halo, steady, ticked_axis
from charts.ink import Ink
from charts.line import Line
from charts.numbers import gapped, padded, span
from charts.shade import faded
from charts.wrap import lines, plain

_ROW = 40  # px
_ROOM = 0.5  # free at both ends for the texts of values, as a share of their span
_WRAP = 16  # characters of a region's name on a line


def draw(
    frame: pd.DataFrame,
    nation: Line | None,
    ink: Ink,
    ticks: Sequence[tuple[float, str]] = (),
) -> go.Figure:
    """One indicator, one row per region in the order given, first row on top.

    `frame`: id, label, value (float, NaN draws no dot), text, hover. Without `nation` the dots
    stand alone. A clicked dot carries `customdata = [id]`.
    """
    top = reference.headroom(nation)
    figure = blank(ink, top + 36 + max(len(frame), 1) * _ROW, t=top)
    if frame.empty:
        return figure
    ends = padded(*span(frame["value"], nation), _ROOM, _ROOM)
    if nation:
        figure.add_trace(_ties(frame, nation.value, ink))
        reference.add(figure, nation, None, ink, ends, [len(frame) - 0.45, -0.55])
    figure.add_trace(_dots(frame, nation, ink))
    figure.update_xaxes(ticked_axis(ink, ticks) | {"range": ends})
    figure.update_yaxes(_names(frame, ink))
    return figure


def _names(frame: pd.DataFrame, ink: Ink) -> dict[str, Any]:
    names = [(row, lines(label, _WRAP)) for row, label in enumerate(frame["label"])]
    return ticked_axis(ink, names, grid=False) | {
        "range": [len(frame) - 0.45, -0.55],
        "tickfont": {"size": LABEL, "color": ink.text},
        "ticklabelstandoff": 6,
    }


def _ties(frame: pd.DataFrame, nation: float, ink: Ink) -> go.Scatter:
    known = [(row, value) for row, value in enumerate(gapped(frame["value"])) if value is not None]
    return go.Scatter(
        name="ties",
        x=[x for _, value in known for x in (nation, value, None)],
        y=[y for row, _ in known for y in (row, row, None)],
        mode="lines",
        line={"width": 4, "color": faded(ink.accent, 0.35)},
        hoverinfo="skip",
    )


def _dots(frame: pd.DataFrame, nation: Line | None, ink: Ink) -> go.Scatter:
    # The text stands on the side away from the line.
    left = [nation is not None and value < nation.value for value in frame["value"]]
    return go.Scatter(
        name="values",
        x=gapped(frame["value"]),
        y=list(range(len(frame))),
        mode="markers+text",
        text=[f"{plain(text)} " if one else f" {plain(text)}"
              for text, one in zip(frame["text"], left, strict=True)],
        textposition=["middle left" if one else "middle right" for one in left],
        textfont=halo(ink, VALUE, ink.text),
        customdata=[[region] for region in frame["id"]],
        hovertext=frame["hover"].tolist(),
        hovertemplate=HOVER,
        marker={"size": 14, "color": ink.accent, "line": {"width": 1.5, "color": ink.surface}},
        **steady(text=ink.text),
        cliponaxis=False,
    )  # fmt: skip
