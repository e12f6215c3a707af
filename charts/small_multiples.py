"""A grid of small panels over time, one region or one indicator each, on the same dates."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd

from charts import marks
from charts.canvas import HOVER, LABEL, VALUE, blank, go, hidden_axis, ticked_axis
from charts.ink import Ink
from charts.numbers import gapped, padded, span
from charts.wrap import lines, plain, split

_PLOT, _FOOT, _LINE = 92, 34, 17  # px: height of a plot, of its dates, of a line of its name
_WRAPS = {1: 44, 2: 22, 3: 15}  # characters of a name on a line, by number of columns
_MOST_COLUMNS = 3


def draw(
    frame: pd.DataFrame,
    ink: Ink,
    columns: int = 2,
    dates: Sequence[tuple[date, str]] = (),
    same_scale: bool = False,
) -> go.Figure:
    """One panel per value of `panel`, in order of appearance, in at most three columns.

    `frame`: panel (its name), date, value (float, NaN = a gap), text, hover, qualifier (exact,
    at_least, at_most, about), kind (actual, target, plan). The newest actual value is written out.
    `dates` are positions and texts on the time axis; `same_scale` is for panels in one unit.
    """
    names = list(dict.fromkeys(frame["panel"]))
    across = max(1, min(columns, _MOST_COLUMNS, len(names)))
    down = max(1, -(-len(names) // across))
    head = _LINE * max((len(split(name, _WRAPS[across])) for name in names), default=1) + 8
    figure = blank(ink, down * (head + _PLOT + _FOOT) + 16, t=8)
    days = _days(frame)
    for index, name in enumerate(names):
        rows = frame[frame["panel"] == name].sort_values("date", kind="stable")
        scaled = (frame if same_scale else rows)["value"]
        figure.add_traces(_panel(rows, ink, index + 1))
        time = _time(index, across, len(names), ink, dates) | {"range": days}
        level = _level(index, across, down, head, scaled)
        figure.update_layout({f"xaxis{index + 1}": time, f"yaxis{index + 1}": level})
        figure.add_annotation(_heading(lines(name, _WRAPS[across]), index + 1, ink))
    return figure


def _days(frame: pd.DataFrame) -> list[Any]:
    """All panels share the span of all dates, with room for the last value's text."""
    if frame.empty:
        return []
    first, last = frame["date"].min(), frame["date"].max()
    room = (last - first) / 12 or timedelta(days=30)
    return [first - room, last + room]


def _time(index: int, across: int, count: int, ink: Ink, dates: Sequence[tuple[date, str]]) -> dict[str, Any]:
    column = index % across
    lowest = index + across >= count
    gap = 0.06 if across > 1 else 0.0
    width = (1 - gap * (across - 1)) / across
    left = column * (width + gap)
    return ticked_axis(ink, dates, grid=False) | {
        "domain": [left, min(left + width, 1.0)],
        "anchor": _axis("y", index + 1),
        "showticklabels": lowest,
        "showline": True,
        "linecolor": ink.grid,
        "type": "date",
    }


def _level(index: int, across: int, down: int, head: int, values: Iterable[float]) -> dict[str, Any]:
    row = index // across
    top = 1 - row / down
    pixel = 1 / down / (head + _PLOT + _FOOT)
    return hidden_axis() | {
        "domain": [top - (head + _PLOT) * pixel, top - head * pixel],
        "anchor": _axis("x", index + 1),
        "range": padded(*span(values), 0.12, 0.25),
    }


def _axis(letter: str, number: int) -> str:
    # Plotly calls the first axis x, the second x2.
    return letter if number == 1 else f"{letter}{number}"


def _heading(name: str, number: int, ink: Ink) -> dict[str, Any]:
    return {
        "text": name,
        "align": "left",
        "showarrow": False,
        "x": 0,
        "xref": f"{_axis('x', number)} domain",
        "xanchor": "left",
        "y": 1,
        "yref": f"{_axis('y', number)} domain",
        "yanchor": "bottom",
        "yshift": 4,
        "font": {"size": LABEL, "color": ink.text},
    }


def _panel(rows: pd.DataFrame, ink: Ink, number: int) -> list[Any]:
    place = {"xaxis": _axis("x", number), "yaxis": _axis("y", number)}
    known = rows[rows["value"].notna()]
    actual = rows[rows["kind"] == "actual"]
    newest = actual[actual["value"].notna()].tail(1)
    return [
        go.Scatter(
            name="line",
            x=actual["date"].tolist(),
            y=gapped(actual["value"]),
            mode="lines",
            connectgaps=False,
            line={"width": 2, "color": ink.accent},
            hoverinfo="skip",
            **place,
        ),
        _dots(known, ink, place),
        *marks.carets(rows, ink, ink.accent, **place),
        _newest(newest, ink, place),
    ]


def _dots(known: pd.DataFrame, ink: Ink, place: dict[str, str]) -> go.Scatter:
    tints = marks.colours(known, ink, ink.accent)
    return go.Scatter(
        name="values",
        x=known["date"].tolist(),
        y=known["value"].tolist(),
        mode="markers",
        hovertext=known["hover"].tolist(),
        hovertemplate=HOVER,
        marker={
            "symbol": marks.symbols(known),
            "size": 8,
            "color": tints,
            "line": {"width": 1.5, "color": tints},
        },
        cliponaxis=False,
        **place,
    )


def _newest(newest: pd.DataFrame, ink: Ink, place: dict[str, str]) -> go.Scatter:
    return go.Scatter(
        name="newest",
        x=newest["date"].tolist(),
        y=newest["value"].tolist(),
        mode="text",
        text=[f"<b>{plain(text)}</b>" for text in newest["text"]],
        textposition="top left",
        textfont={"size": VALUE, "color": ink.text},
        cliponaxis=False,
        hoverinfo="skip",
        **place,
    )
