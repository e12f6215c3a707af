"""Regions by indicators: the place of each, on a colour for how good it is."""

import math
from typing import Any

import pandas as pd

from charts.canvas import HOVER, LABEL, VALUE, blank, go, steady, ticked_axis, unseen
from charts.ink import Ink
from charts.shade import between, legible_on
from charts.wrap import lines, plain, split

_ROW = 32  # px
_LETTER = 7.4  # px: about the width of a letter of a column's name
_WRAPS = (12, 16, 20, 24, 32)  # characters per line, tried until a name takes two lines
_REACH = 80  # px from the middle of a cell at which it still answers
_LONG = 3  # characters in a cell beyond which the text is smaller


def draw(frame: pd.DataFrame, ink: Ink) -> go.Figure:
    """A grid of cells, rows and columns in their order of appearance.

    `frame`: row_id, row_label, column_id, column_label, place (float, NaN = none), share (1 = best,
    0 = last, NaN = no colour), text (what the cell says, also when empty of data), hover.
    A clicked cell carries `customdata = [row_id, column_id]`.
    """
    rows, columns = _names(frame, "row"), _names(frame, "column")
    figure = blank(ink, _head(columns) + 16 + max(len(rows), 1) * _ROW, t=8)
    if frame.empty:
        return figure
    x = [list(columns).index(one) for one in frame["column_id"]]
    y = [list(rows).index(one) for one in frame["row_id"]]
    figure.add_trace(_cells(frame, x, y, (len(rows), len(columns)), ink))
    figure.update_layout(hoverdistance=_REACH)
    # A trace per colour, because only a single colour can be kept when a cell is clicked on.
    tints = frame["share"].map(lambda share: _tint(share, ink))
    placed = frame.assign(x=x, y=y)
    for tint in tints.unique():
        figure.add_trace(_texts(placed[tints == tint], tint))
    turned = {"tickangle": None, "autotickangles": [0, -90]}
    figure.update_xaxes(_axis(columns, ink) | {"side": "top", "range": [-0.5, len(columns) - 0.5]} | turned)
    figure.update_yaxes(_axis(rows, ink) | {"range": [len(rows) - 0.5, -0.5]})
    return figure


def _names(frame: pd.DataFrame, side: str) -> dict[str, str]:
    return dict(zip(frame[f"{side}_id"], frame[f"{side}_label"], strict=True))


def _narrow(name: str) -> str:
    # At most two lines: turned upright on a phone, they fit side by side.
    return lines(name, next((w for w in _WRAPS if len(split(name, w)) <= 2), _WRAPS[-1]))


def _head(columns: dict[str, str]) -> int:
    """Px for the names of the columns when they stand upright."""
    texts = [line for name in columns.values() for line in _narrow(name).split("<br>")]
    return round(max((len(text) for text in texts), default=0) * _LETTER)


def _axis(names: dict[str, str], ink: Ink) -> dict[str, Any]:
    ticks: list[tuple[float, str]] = [
        (float(index), _narrow(name)) for index, name in enumerate(names.values())
    ]
    return ticked_axis(ink, ticks, grid=False) | {"tickfont": {"size": LABEL, "color": ink.text}}


def _cells(frame: pd.DataFrame, x: list[int], y: list[int], size: tuple[int, int], ink: Ink) -> go.Heatmap:
    shares: list[list[float | None]] = [[None] * size[1] for _ in range(size[0])]
    for row, column, share in zip(y, x, frame["share"], strict=True):
        shares[row][column] = None if math.isnan(share) else share
    return go.Heatmap(
        name="cells",
        z=shares,
        zmin=0,
        zmax=1,
        colorscale=list(ink.sequence),
        showscale=False,
        xgap=3,
        ygap=3,
        hoverongaps=False,
        hoverinfo="skip",
    )


def _tint(share: float, ink: Ink) -> str:
    return ink.muted if math.isnan(share) else legible_on(between(ink.sequence, share))


def _texts(cells: pd.DataFrame, tint: str) -> go.Scatter:
    return go.Scatter(
        name="texts",
        x=cells["x"].tolist(),
        y=cells["y"].tolist(),
        mode="markers+text",
        # Invisible, but it is what a mouse or a finger meets.
        marker=unseen(26),
        text=[plain(text) for text in cells["text"]],
        textfont={
            "size": [VALUE if len(text) < _LONG else LABEL for text in cells["text"]],
            "color": tint,
        },
        customdata=[list(pair) for pair in zip(cells["row_id"], cells["column_id"], strict=True)],
        hovertext=cells["hover"].tolist(),
        hovertemplate=HOVER,
        **steady(0.0, tint),
    )
