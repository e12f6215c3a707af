"""On which side of its dot a name can stand without covering another name or dot."""

from collections.abc import Sequence

import pandas as pd

from charts.canvas import LABEL, go, halo, steady, unseen
from charts.ink import Ink
from charts.rings import Box, Point
from charts.wrap import plain

# The plot the names are placed for, in px; on a phone some of them meet.
WIDE, _HIGH = 520.0, 430.0
_DOT = 8.0
_GLYPH = 0.6
_SIDES = ("middle right", "middle left", "top center", "bottom center")


def trace(
    known: pd.DataFrame, across: list[float], up: list[float], ink: Ink, wide: float = WIDE
) -> go.Scatter:
    """The names of the dots of a frame (x, y, label, optionally highlighted) on axes of these ends."""
    dots = [
        ((x - across[0]) / (across[1] - across[0]), (y - up[0]) / (up[1] - up[0]))
        for x, y in zip(known["x"], known["y"], strict=True)
    ]
    first = known.get("highlighted", pd.Series(False, index=known.index)).tolist()
    chosen = sides(dots, known["label"].tolist(), first, wide)
    shown = [(index, side) for index, side in enumerate(chosen) if side]
    return go.Scatter(
        name="names",
        x=[known["x"].iloc[index] for index, _ in shown],
        y=[known["y"].iloc[index] for index, _ in shown],
        mode="markers+text",
        marker=unseen(18),
        text=[plain(known["label"].iloc[index]) for index, _ in shown],
        textposition=[side for _, side in shown],
        textfont=halo(ink, LABEL, ink.text),
        **steady(0.0, ink.text),
        cliponaxis=False,
        hoverinfo="skip",
    )


def sides(
    dots: Sequence[Point], names: Sequence[str], first: Sequence[bool], wide: float = WIDE
) -> list[str]:
    """A Plotly text position per dot, or "" where every side is taken.

    `dots` are shares of the plot's width and height; names marked `first` choose before others; the
    plot is `wide` px wide.
    """
    points = [(x * wide, y * _HIGH) for x, y in dots]
    taken = [Box(x - _DOT, y - _DOT, x + _DOT, y + _DOT) for x, y in points]
    found = [""] * len(points)
    for index in sorted(range(len(points)), key=lambda index: not first[index]):
        for side in _SIDES:
            box = _box(points[index], names[index], side)
            others = taken[:index] + taken[index + 1 :]
            if box.right <= wide and box.left >= 0 and not any(_meet(box, one) for one in others):
                found[index] = side
                taken.append(box)
                break
    return found


def _box(point: Point, name: str, side: str) -> Box:
    x, y = point
    width, height = len(name) * LABEL * _GLYPH + _DOT, LABEL * 1.2
    if side == "middle right":
        return Box(x + _DOT, y - height / 2, x + _DOT + width, y + height / 2)
    if side == "middle left":
        return Box(x - _DOT - width, y - height / 2, x - _DOT, y + height / 2)
    bottom = y + _DOT if side == "top center" else y - _DOT - height
    return Box(x - width / 2, bottom, x + width / 2, bottom + height)


def _meet(one: Box, other: Box) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.bottom < other.top
        and other.bottom < one.top
    )
