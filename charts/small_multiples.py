"""A grid of small panels over time, one region or one indicator each, on the same dates."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import pandas as pd

from charts import marks, way
from charts.canvas import HOVER, LABEL, VALUE, blank, go, hidden_axis, ticked_axis
from charts.ink import Ink
from charts.numbers import gapped, padded, span
from charts.ticks import days
from charts.wrap import lines, plain, split

_PLOT, _FOOT, _LINE = 92, 30, 17  # px: height of a plot, of its dates, of a line of its name
_WRAPS = {1: 44, 2: 22, 3: 18}  # characters of a name on a line, by number of columns
_KEY = 40  # px of the legend
_MOST_COLUMNS = 3
_VALUES = 3  # newest values on a line of a heading
_DASHES = ("solid", "dash", "dot", "dashdot", "longdash", "longdashdot")


def draw(
    frame: pd.DataFrame,
    ink: Ink,
    columns: int = 2,
    dates: Sequence[tuple[date, str]] = (),
    ticks: Sequence[tuple[float, str]] = (),
    ways: pd.DataFrame | None = None,
) -> go.Figure:
    """One panel per value of `panel`, in order of appearance, in at most three columns.

    `frame`: panel (its name), date, value (float, NaN = a gap), text, hover, qualifier (exact,
    at_least, at_most, about), kind (actual, target, plan). Optional: connected (bool: may be joined
    to its neighbours); series (names of up to six lines of a panel, told apart by colour and by
    dashes, in a legend). The newest actual values stand under the name. `dates` are positions and
    texts on the time axis; with `ticks` all panels share one scale, from zero. `ways`, if any, are dashed.
    """
    names = list(dict.fromkeys(frame["panel"]))
    many = list(dict.fromkeys(frame["series"])) if "series" in frame else []
    across = max(1, min(columns, _MOST_COLUMNS, len(names)))
    grid = _Grid(across, max(1, -(-len(names) // across)), len(names), _head(names, across, len(many)))
    figure = _empty(grid.height, bool(many), ink)
    for index, name in enumerate(names):
        rows = frame[frame["panel"] == name].sort_values("date", kind="stable")
        figure.add_traces([*_ways(ways, name, ink, index + 1), *_panel(rows, ink, index + 1, many)])
        time = grid.time(index, ink, dates) | {"range": days(frame["date"], dates)}
        level = grid.level(index, (frame if ticks else rows)["value"], ink, ticks)
        figure.update_layout({f"xaxis{index + 1}": time, f"yaxis{index + 1}": level})
        title = lines(name, _WRAPS[across])
        figure.add_annotation(_heading(title + _newest(rows, many, ink), index + 1, ink))
    return figure


def _head(names: Sequence[str], across: int, many: int) -> int:
    """Px of the tallest heading: the name and under it the newest values."""
    tall = max((len(split(name, _WRAPS[across])) for name in names), default=1)
    return _LINE * (tall + max(1, -(-many // _VALUES))) + (8 if many else 13)


def _empty(height: int, legend: bool, ink: Ink) -> go.Figure:
    figure = blank(ink, height + (_KEY if legend else 0), t=8)
    figure.update_layout(
        showlegend=legend,
        legend={
            "orientation": "h",
            "x": 0,
            "y": 1 + 8 / height,
            "yanchor": "bottom",
            "font": {"size": LABEL},
            "itemclick": False,
            "itemdoubleclick": False,
        },
    )
    return figure


class _Grid:
    """Where each panel stands."""

    def __init__(self, across: int, down: int, count: int, head: int) -> None:
        self.across, self.down, self.count, self.head = across, down, count, head
        self.height = down * (head + _PLOT + _FOOT) + 16

    def time(self, index: int, ink: Ink, dates: Sequence[tuple[date, str]]) -> dict[str, Any]:
        column = index % self.across
        gap = 0.06 if self.across > 1 else 0.0
        width = (1 - gap * (self.across - 1)) / self.across
        left = column * (width + gap)
        return ticked_axis(ink, dates, grid=False) | {
            "domain": [left, min(left + width, 1.0)],
            "anchor": _axis("y", index + 1),
            "showticklabels": index + self.across >= self.count,
            "showline": True,
            "linecolor": ink.grid,
            "type": "date",
        }

    def level(
        self, index: int, values: Iterable[float], ink: Ink, ticks: Sequence[tuple[float, str]]
    ) -> dict[str, Any]:
        row = index // self.across
        top = 1 - row / self.down
        pixel = 1 / self.down / (self.head + _PLOT + _FOOT)
        inside = {"ticklabelposition": "inside top", "automargin": False, "layer": "below traces"}
        return (ticked_axis(ink, ticks) | inside if ticks else hidden_axis()) | {
            "domain": [top - (self.head + _PLOT) * pixel, top - self.head * pixel],
            "anchor": _axis("x", index + 1),
            "range": padded(*span(values, zero=bool(ticks)), 0.04 if ticks else 0.12, 0.15),
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


def _newest(rows: pd.DataFrame, many: Sequence[str], ink: Ink) -> str:
    """The newest actual values as lines of the heading: beside its point a line would cross it."""
    known = rows[(rows["kind"] == "actual") & rows["value"].notna()]
    if not many:
        return "".join(f"<br>{_bold(text, VALUE)}" for text in known["text"].tail(1))
    last = known.groupby("series")["text"].last()
    told = [
        f'<span style="color:{_colour(ink, index)}">●</span> {_bold(last[name], LABEL)}'
        for index, name in enumerate(many)
        if name in last
    ]
    return "".join(f"<br>{'   '.join(told[n : n + _VALUES])}" for n in range(0, len(told), _VALUES))


def _bold(text: str, size: int) -> str:
    return f'<b><span style="font-size:{size}px">{plain(str(text))}</span></b>'


def _colour(ink: Ink, index: int) -> str:
    return ink.categories[index % len(ink.categories)]


def _ways(ways: pd.DataFrame | None, panel: str, ink: Ink, number: int) -> list[Any]:
    own = None if ways is None else ways[ways["panel"] == panel]
    return way.lines(own, ink, xaxis=_axis("x", number), yaxis=_axis("y", number))


def _panel(rows: pd.DataFrame, ink: Ink, number: int, many: Sequence[str]) -> list[Any]:
    place = {"xaxis": _axis("x", number), "yaxis": _axis("y", number)}
    if not many:
        return _line(rows, ink, ink.accent, place, {})
    found = []
    for index, name in enumerate(many):
        own = rows[rows["series"] == name]
        colour = _colour(ink, index)
        # One entry of the legend for all panels: the first panel is drawn for every series.
        key = {"name": plain(name), "dash": _DASHES[index % len(_DASHES)], "key": number == 1}
        found += _line(own, ink, colour, place, key) if len(own) or number == 1 else []
    return found


def _line(rows: pd.DataFrame, ink: Ink, colour: str, place: dict[str, str], key: dict[str, Any]) -> list[Any]:
    actual = rows[rows["kind"] == "actual"]
    joined = actual.get("connected", pd.Series(True, index=actual.index))
    return [
        go.Scatter(
            name=key.get("name", "line"),
            x=actual["date"].tolist(),
            y=gapped(actual["value"].where(joined.astype(bool))),
            mode="lines",
            connectgaps=False,
            line={"width": 2, "color": colour, "dash": key.get("dash", "solid")},
            hoverinfo="skip",
            showlegend=key.get("key", False),
            **place,
        ),
        _dots(rows[rows["value"].notna()], ink, colour, place),
        *marks.carets(rows, ink, colour, **place),
    ]


def _dots(known: pd.DataFrame, ink: Ink, colour: str, place: dict[str, str]) -> go.Scatter:
    tints = marks.colours(known, ink, colour)
    return go.Scatter(
        name="values",
        x=known["date"].tolist(),
        y=known["value"].tolist(),
        mode="markers",
        hovertext=known["hover"].tolist(),
        hovertemplate=HOVER,
        marker={
            "symbol": marks.symbols(known),
            "size": 7,
            "color": tints,
            "line": {"width": 1.5, "color": tints},
        },
        cliponaxis=False,
        showlegend=False,
        **place,
    )
