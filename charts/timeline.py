"""Every value of one indicator over time, as reported: dots, and lines only where series allow."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pandas as pd

from charts import marks
from charts.canvas import HOVER, LABEL, blank, go, halo, steady, ticked_axis
from charts.ink import Ink
from charts.numbers import padded, span
from charts.ticks import days
from charts.wrap import plain

_HEIGHT = 460
_WRITTEN = 6  # values of a single series written out
_NAMED = 8  # series with a colour and a legend entry of their own


def draw(
    frame: pd.DataFrame,
    ink: Ink,
    dates: Sequence[tuple[date, str]] = (),
    ticks: Sequence[tuple[float, str]] = (),
    height: int = _HEIGHT,
) -> go.Figure:
    """Series in their order of appearance; the first eight are named, the others are muted.

    `frame`: id, label, date, value (float, NaN = a gap), text, hover, qualifier (exact, at_least,
    at_most, about), kind (actual, target, plan), inferred (bool: the date is a guess), span_start
    (date or NaT: the value belongs somewhere between it and date), connected (bool: may be joined
    to its neighbours). `dates` and `ticks` are positions and texts on the axes. Only actual values
    are joined. `height` is in px. A clicked dot carries `customdata = [id]`.
    """
    figure = blank(ink, height, t=12, r=24)
    if frame.empty or frame["value"].isna().all():
        return figure
    series = list(dict.fromkeys(frame["id"]))
    for index, region in reversed(list(enumerate(series))):
        rows = frame[frame["id"] == region].sort_values("date", kind="stable")
        colour = _colour(index, len(series), ink)
        figure.add_traces(_series(rows, ink, colour, named=index < _NAMED and len(series) > 1))
    if len(series) == 1:
        figure.add_trace(_texts(frame, ink))
    low, high = span(frame["value"], zero=bool(frame["value"].min() >= 0))
    figure.update_xaxes(_time(frame, dates, ink))
    figure.update_yaxes(ticked_axis(ink, ticks) | {"range": padded(low, high, 0.03, 0.12)})
    figure.update_layout(showlegend=len(series) > 1, legend=_legend())
    return figure


def _time(frame: pd.DataFrame, dates: Sequence[tuple[date, str]], ink: Ink) -> dict[str, Any]:
    axis = ticked_axis(ink, dates, grid=False)
    return axis | {"type": "date", "range": days(frame["date"], dates)}


def _colour(index: int, count: int, ink: Ink) -> str:
    if count == 1:
        return ink.accent
    return ink.categories[index] if index < _NAMED else ink.line


def _legend() -> dict[str, Any]:
    return {
        "orientation": "h",
        "x": 0,
        "y": 1.02,
        "yanchor": "bottom",
        "traceorder": "reversed",
        "font": {"size": LABEL},
        "itemclick": False,
        "itemdoubleclick": False,
    }


def _series(rows: pd.DataFrame, ink: Ink, colour: str, named: bool) -> list[Any]:
    actual = rows[rows["kind"] == "actual"]
    label = plain(str(rows["label"].iloc[0]))
    return [
        *_whiskers(rows, colour),
        _line(actual, label, colour, named),
        _dots(rows, ink, colour),
        *marks.carets(rows, ink, colour),
    ]


def _line(actual: pd.DataFrame, label: str, colour: str, named: bool) -> go.Scatter:
    """Joins neighbours that both may be joined; a gap or a lone value breaks the line."""
    joined = actual["connected"] & actual["value"].notna()
    return go.Scatter(
        name=label,
        x=actual["date"].tolist(),
        y=[value if one else None for value, one in zip(actual["value"], joined, strict=True)],
        mode="lines",
        connectgaps=False,
        line={"width": 2, "color": colour},
        hoverinfo="skip",
        # The key is a line: the symbols of the dots say something else.
        showlegend=named,
    )


def _dots(rows: pd.DataFrame, ink: Ink, colour: str) -> go.Scatter:
    known = rows[rows["value"].notna()]
    return go.Scatter(
        name="values",
        x=known["date"].tolist(),
        y=known["value"].tolist(),
        mode="markers",
        customdata=[[region] for region in known["id"]],
        hovertext=known["hover"].tolist(),
        hovertemplate=HOVER,
        marker={
            "symbol": marks.symbols(known),
            "size": 11,
            "color": marks.colours(known, ink, colour),
            "line": {"width": 2, "color": marks.colours(known, ink, colour)},
        },
        **steady(),
        cliponaxis=False,
        showlegend=False,
    )


def _whiskers(rows: pd.DataFrame, colour: str) -> list[Any]:
    spans = rows[rows["span_start"].notna() & rows["value"].notna()]
    if spans.empty:
        return []
    return [
        go.Scatter(
            name="dates",
            x=[x for row in spans.itertuples() for x in (row.span_start, row.date, None)],
            y=[y for row in spans.itertuples() for y in (row.value, row.value, None)],
            mode="lines",
            line={"width": 1.2, "color": colour, "dash": "dot"},
            hoverinfo="skip",
            showlegend=False,
        )
    ]


def _texts(frame: pd.DataFrame, ink: Ink) -> go.Scatter:
    """A single series says its values; the newest alone when there are many."""
    known = frame[frame["value"].notna()].sort_values("date", kind="stable")
    shown = known if len(known) <= _WRITTEN else known.tail(1)
    # Clear of the dot, and of the arrowhead above a value that is a lower bound.
    sizes = [36 if qualifier == "at_least" else 16 for qualifier in shown["qualifier"]]
    return go.Scatter(
        name="texts",
        x=shown["date"].tolist(),
        y=shown["value"].tolist(),
        mode="markers+text",
        marker={"size": sizes, "opacity": 0},
        text=[plain(text) for text in shown["text"]],
        textposition=_sides(shown),
        textfont=halo(ink, LABEL, ink.text),
        **steady(0.0, ink.text),
        cliponaxis=False,
        hoverinfo="skip",
    )


def _sides(shown: pd.DataFrame) -> list[str]:
    """Above its dot; under it beside a target, and for the lower of two values of one day."""
    goals = bool((shown["kind"] != "actual").any())
    lower = shown.groupby("date")["value"].transform("max") > shown["value"]
    under = lower | ((shown["kind"] == "actual") & goals)
    return ["bottom center" if below else "top center" for below in under]
