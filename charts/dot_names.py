"""On which side of its dot a name can stand without covering another name or dot."""

from collections.abc import Sequence

from charts.canvas import LABEL
from charts.rings import Box, Point

# The plot the names are placed for, in px; on a phone some of them meet.
_WIDE, _HIGH = 520.0, 430.0
_DOT = 8.0
_GLYPH = 0.6
_SIDES = ("middle right", "middle left", "top center", "bottom center")


def sides(dots: Sequence[Point], names: Sequence[str], first: Sequence[bool]) -> list[str]:
    """A Plotly text position per dot, or "" where every side is taken.

    `dots` are shares of the plot's width and height; names marked `first` choose before others.
    """
    points = [(x * _WIDE, y * _HIGH) for x, y in dots]
    taken = [Box(x - _DOT, y - _DOT, x + _DOT, y + _DOT) for x, y in points]
    found = [""] * len(points)
    for index in sorted(range(len(points)), key=lambda index: not first[index]):
        for side in _SIDES:
            box = _box(points[index], names[index], side)
            others = taken[:index] + taken[index + 1 :]
            if box.right <= _WIDE and box.left >= 0 and not any(_meet(box, one) for one in others):
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
