"""From one place to another, part by part: where it was, what each cause won or lost, where it is."""

import pandas as pd

from charts.canvas import HOVER, LABEL, VALUE, blank, go, halo, steady, ticked_axis
from charts.ink import Ink
from charts.numbers import gapped, padded, span
from charts.wrap import lines, plain

_ROW = 44  # px
_WRAP = 18  # characters of a name on a line
_DIGIT = 8  # px: width of a character of a text
_ROOM = 0.06  # free at both ends, as a share of the span


def draw(frame: pd.DataFrame, ink: Ink) -> go.Figure:
    """One row per step in the order given, first row on top; further to the right is better.

    `frame`: label, low and high (the ends of the step in places, 1 = best; equal for a place that is held),
    value (places won by the step, negative if lost; NaN marks a place held, drawn as a dot), text, hover.
    """
    widest = max((len(text) for text in frame["text"]), default=0)
    figure = blank(ink, 16 + max(len(frame), 1) * _ROW, r=24 + _DIGIT * widest)
    if frame.empty:
        return figure
    figure.add_trace(_ties(frame, ink))
    figure.add_trace(_bars(frame, ink))
    figure.add_trace(_ends(frame, ink))
    worst, best = reversed(padded(*span([*frame["low"], *frame["high"]]), _ROOM, _ROOM))
    figure.update_xaxes(range=[worst, best])
    names = [(row, lines(label, _WRAP)) for row, label in enumerate(frame["label"])]
    axis = ticked_axis(ink, names, grid=False) | {"range": [len(frame) - 0.5, -0.5]}
    figure.update_yaxes(axis | {"tickfont": {"size": LABEL, "color": ink.text}, "ticklabelstandoff": 6})
    return figure


def _ties(frame: pd.DataFrame, ink: Ink) -> go.Scatter:
    """Thin lines from the end of a step to the start of the next."""
    ends = gapped(frame["high"])[:-1]
    return go.Scatter(
        name="ties",
        x=[x for end in ends for x in (end, end, None)],
        y=[y for row in range(len(ends)) for y in (row, row + 1, None)],
        mode="lines",
        line={"width": 1.2, "color": ink.line},
        hoverinfo="skip",
    )


def _bars(frame: pd.DataFrame, ink: Ink) -> go.Bar:
    """A bar for each step; its text stands beyond its better end."""
    steps = frame["value"].notna()
    chosen = frame[steps]
    return go.Bar(
        name="steps",
        orientation="h",
        base=gapped(chosen["low"]),
        x=gapped(chosen["high"] - chosen["low"]),
        y=[row for row, is_step in enumerate(steps) if is_step],
        width=0.5,
        marker={"color": [ink.positive if v > 0 else ink.negative for v in chosen["value"]]},
        hovertext=chosen["hover"].tolist(),
        hovertemplate=HOVER,
        **steady(),
    )


def _ends(frame: pd.DataFrame, ink: Ink) -> go.Scatter:
    """Dots for the places held, and the texts of all rows."""
    held = frame["value"].isna()
    right = frame[["low", "high"]].min(axis=1)
    return go.Scatter(
        name="texts",
        x=gapped(right),
        y=list(range(len(frame))),
        mode="markers+text",
        marker={"size": 14, "color": ink.accent, "opacity": [1 if one else 0 for one in held]},
        text=[f"  {plain(text)}" for text in frame["text"]],
        textposition="middle right",
        textfont=halo(ink, VALUE, ink.text),
        hovertext=frame["hover"].tolist(),
        hovertemplate=HOVER,
        **steady(text=ink.text),
        cliponaxis=False,
    )
