"""Regions as horizontal bars, the best on top, with the nation's value and the target as lines."""

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd

from charts import reference
from charts.canvas import HOVER, LABEL, VALUE, blank, go, halo, steady, ticked_axis, unseen
from charts.ink import Ink
from charts.line import Line
from charts.numbers import finite, gapped, padded, span
from charts.shade import faded
from charts.wrap import lines, plain

_ROW = 30  # px
_WRAP = 16  # characters of a region's name on a line
_DIGIT = 8  # px: width of a character of a value
_OPEN = 0.05  # length of an open whisker, as a share of the axis


def draw(
    frame: pd.DataFrame,
    ink: Ink,
    nation: Line | None = None,
    target: Line | None = None,
    ticks: Sequence[tuple[float, str]] = (),
) -> go.Figure:
    """One bar per row in the order given, first row on top.

    `frame`: id, label, value (float, NaN draws no bar), text (the value as it is to be read),
    hover, low and high (ends of the interval in the unit of value; NaN = none, infinite = the
    value is only a bound, drawn as an arrow). Optional: target (float, NaN = none: a diamond),
    highlighted (bool) mutes the other bars. A clicked bar carries `customdata = [id]`.
    """
    top = reference.headroom(nation, target)
    figure = blank(ink, top + _height(frame), t=top, r=_room(frame))
    if frame.empty:
        return figure
    ends = (*frame["value"], *frame["low"], *frame["high"], *_own(frame))
    low, high = span(ends, nation, target, zero=True)
    rows = list(range(len(frame)))
    arrow = (high - low) * _OPEN
    across, up = _across(frame, low, high), [len(rows) - 0.45, -0.55]
    figure.add_trace(_bars(frame, rows, ink))
    reference.add(figure, nation, target, ink, across, up)
    figure.add_traces([*_intervals(frame, ink, arrow), *_targets(_own(frame), rows, ink)])
    figure.add_trace(_values(frame, rows, ink, arrow, high + arrow / 2))
    figure.update_xaxes(ticked_axis(ink, ticks) | {"range": across})
    figure.update_yaxes(_names(frame, rows, ink) | {"range": up})
    return figure


def _own(frame: pd.DataFrame) -> list[float]:
    """The regions' own targets."""
    return list(frame.get("target", pd.Series(math.nan, index=frame.index)))


def _targets(own: list[float], rows: list[int], ink: Ink) -> list[Any]:
    diamonds = go.Scatter(
        name="targets",
        x=gapped(own),
        y=rows,
        mode="markers",
        marker={
            "symbol": "diamond",
            "size": 10,
            "color": ink.target,
            "line": {"width": 1.5, "color": ink.surface},
        },
        **steady(),
        cliponaxis=False,
        hoverinfo="skip",
    )
    return [diamonds] if finite(own) else []


def _across(frame: pd.DataFrame, low: float, high: float) -> list[float]:
    """Plotly drops a text whose anchor lies off the axis, so the arrow of a bound gets its room."""
    after = 2 * _OPEN if math.inf in set(frame["high"]) or finite(_own(frame)) else 0.02
    return padded(low, high, 0.1 if low < 0 else 0.0, after)


def _room(frame: pd.DataFrame) -> int:
    """Pixels to the right of the longest bar for the widest text."""
    widest = max((len(plain(text)) for text in frame["text"]), default=0)
    return max(64, 24 + _DIGIT * widest)


def _height(frame: pd.DataFrame) -> int:
    tall = 8 if any("<br>" in lines(label, _WRAP) for label in frame["label"]) else 0
    return 52 + max(len(frame), 1) * (_ROW + tall)


def _names(frame: pd.DataFrame, rows: list[int], ink: Ink) -> dict[str, Any]:
    names = [lines(label, _WRAP) for label in frame["label"]]
    axis = ticked_axis(ink, list(zip(rows, names, strict=True)), grid=False)
    return axis | {
        "tickfont": {"size": LABEL, "color": ink.text},
        "ticklabelstandoff": 6,
    }


def _bars(frame: pd.DataFrame, rows: list[int], ink: Ink) -> go.Bar:
    quiet = faded(ink.accent, 0.45)
    picked = frame.get("highlighted")
    colours = ink.accent if picked is None else [ink.accent if one else quiet for one in picked]
    return go.Bar(
        name="values",
        orientation="h",
        x=gapped(frame["value"]),
        y=rows,
        width=0.62,
        customdata=[[region] for region in frame["id"]],
        hovertext=frame["hover"].tolist(),
        hovertemplate=HOVER,
        marker={"color": colours, "line": {"width": 0}, "cornerradius": 2},
        **steady(),
    )


def _values(frame: pd.DataFrame, rows: list[int], ink: Ink, arrow: float, edge: float) -> go.Scatter:
    """Texts beyond the bar, or beyond its whisker where that reaches further; with targets at the `edge`."""
    known = [0.0 if math.isnan(value) else value for value in frame["value"]]
    ends = [
        _far_end(value, low, high, arrow)
        for value, low, high in zip(known, frame["low"], frame["high"], strict=True)
    ]
    if finite(_own(frame)):
        # In a column of their own: beside a diamond a number would be read as the target's.
        ends = [edge] * len(ends)
    colours = [ink.muted if math.isnan(value) else ink.text for value in frame["value"]]
    return go.Scatter(
        name="texts",
        x=ends,
        y=rows,
        mode="markers+text",
        marker=unseen(10),
        text=[plain(text) for text in frame["text"]],
        textposition=[
            "middle left" if value < 0 and end < 0 else "middle right"
            for value, end in zip(known, ends, strict=True)
        ],
        textfont=halo(ink, VALUE, colours),
        **steady(0.0, ink.text),
        cliponaxis=False,
        hoverinfo="skip",
    )


def _far_end(value: float, low: float, high: float, arrow: float) -> float:
    if value < 0:
        return min([value, *finite([low])]) - (arrow if low == -math.inf else 0.0)
    return max([value, *finite([high])]) + (arrow if high == math.inf else 0.0)


def _intervals(frame: pd.DataFrame, ink: Ink, arrow: float) -> list[Any]:
    """Whiskers of closed intervals, and arrows where the value is only a bound."""
    xs: list[float | None] = []
    ys: list[float | None] = []
    symbols: list[str] = []
    for row, (value, low, high) in enumerate(zip(frame["value"], frame["low"], frame["high"], strict=True)):
        if math.isnan(value) or (math.isnan(low) and math.isnan(high)) or low == high:
            continue
        ends = _end(low, value, -arrow), _end(high, value, arrow)
        xs += [*ends, None]
        ys += [row, row, None]
        symbols += [_tip(low), _tip(high), "circle"]
    return [_whiskers(xs, ys, symbols, ink)] if xs else []


def _whiskers(xs: list[float | None], ys: list[float | None], symbols: list[str], ink: Ink) -> go.Scatter:
    return go.Scatter(
        name="intervals",
        x=xs,
        y=ys,
        mode="lines+markers",
        line={"color": ink.text, "width": 1.4},
        marker={
            "symbol": symbols,
            "size": 9,
            "color": ink.text,
            "line": {"width": 1.4, "color": ink.text},
        },
        **steady(),
        cliponaxis=False,
        hoverinfo="skip",
    )


def _end(bound: float, value: float, arrow: float) -> float:
    if math.isnan(bound):
        return value
    return bound if math.isfinite(bound) else value + arrow


def _tip(bound: float) -> str:
    if math.isnan(bound):
        return "line-ns"
    if math.isfinite(bound):
        return "line-ns-open"
    return "triangle-right" if bound > 0 else "triangle-left"
