"""Where the names and values of regions go on a map so that none covers another.

A text that fits into its region stands in the widest room there; the others (cities, narrow
regions) stand outside the country, tied to their region by a thin line.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from charts.canvas import LABEL, VALUE
from charts.raster import Mask, Raster, paint, windows
from charts.rings import Box, Point, Ring, total_area
from charts.wrap import split

WIDE, PHONE = 760.0, 340.0  # px: widths of the map the texts are placed for
_GLYPH = 0.56  # mean width of a Cyrillic letter, in font sizes
_SLACK = 1.3  # a name outside stands in more room than it needs: a narrow map would hide it otherwise
LEADING = 1.3  # height of a line, in font sizes
_WRAPS = (40, 14, 9)  # characters per line, tried in turn
_OUTSIDE_WRAP = 16
_ROOMY = 2.0  # more room than this many times the text is of no further use
_STRIDE = 8  # of all free rooms, sorted by distance, every so many-th is looked at
_GAP = 4.0  # px around a text


@dataclass(frozen=True)
class Caption:
    """The texts of one region: its name and its value (may be empty)."""

    region: str
    name: str
    value: str


@dataclass(frozen=True)
class Placed:
    """A caption with its place. `room` is free of other texts.

    The value hangs under the height `seam`, the name stands on it. `leader`, outside the region,
    is the line from the region to the text.
    """

    region: str
    name: tuple[str, ...]
    value: str
    room: Box
    seam: float
    leader: tuple[Point, Point] | None = None


def place(captions: Sequence[Caption], shapes: Mapping[str, Sequence[Ring]]) -> list[Placed]:
    """A place for every caption; widths are estimated, since only the browser knows the fonts."""
    known = [caption for caption in captions if caption.region in shapes]
    if not known:
        return []
    raster = paint(shapes, border=_border(shapes))
    inside = [_inside(raster, caption) for caption in known]
    placed = [one for one in inside if one is not None]
    left_over = [known[index] for index, one in enumerate(inside) if one is None]
    free = raster.outside()
    # Cities first: the smallest region has the least choice.
    for caption in sorted(left_over, key=lambda one: total_area(shapes[one.region])):
        placed.append(_outside(raster, free, placed, caption))
        free = free & ~_covered(raster, placed[-1].room)
    return placed


def _border(shapes: Mapping[str, Sequence[Ring]]) -> float:
    xs = [x for rings in shapes.values() for ring in rings for x, _ in ring]
    return (max(xs) - min(xs)) * 0.06


def _inside(raster: Raster, caption: Caption) -> Placed | None:
    mask = raster.mask(caption.region)
    best: tuple[float, Placed] | None = None
    for wrap in _WRAPS:
        lines = split(caption.name, wrap)
        scale, room, seam = _widest(raster, mask, lines, caption.value)
        if room is not None and (best is None or scale > best[0] + 0.1):
            best = scale, Placed(caption.region, tuple(lines), caption.value, room, seam)
    return best[1] if best else None


def _widest(raster: Raster, mask: Mask, lines: Sequence[str], value: str) -> tuple[float, Box | None, float]:
    """The roomiest place in the mask: how many times the text is wide, the room, its seam."""
    unit = raster.box.width / WIDE
    upper, lower = (raster.cells(side * unit) for side in _heights(lines, value))
    for scale in np.arange(_ROOMY, 0.95, -0.1):
        top, bottom = (raster.cells(side * unit * scale) for side in _widths(lines, value))
        wide = max(top, bottom)
        fits = np.argwhere(
            _stacked(mask, (upper, top), (lower, bottom)) if value else windows(mask, upper, top)
        )
        if len(fits):
            tall = upper + lower if value else upper
            row, column = fits[np.argmin(_distances(fits, (tall, wide), _middle(mask)))]
            room = _room(raster, row, column, tall, wide)
            return float(scale), room, raster.point(row + (lower if value else 0), 0)[1]
    return 0.0, None, 0.0


def _stacked(mask: Mask, upper: tuple[int, int], lower: tuple[int, int]) -> Mask:
    """Lower left corners at which a window of (height, width) cells stands on another."""
    wide = max(upper[1], lower[1])
    tall = upper[0] + lower[0]
    rows, columns = mask.shape[0] - tall + 1, mask.shape[1] - wide + 1
    if rows < 1 or columns < 1:
        return np.zeros((0, 0), dtype=np.bool_)
    found = np.ones((rows, columns), dtype=np.bool_)
    for rise, (height, width) in ((lower[0], upper), (0, lower)):
        shift = (wide - width) // 2
        full = windows(mask, height, width)
        found &= full[rise : rise + rows, shift : shift + columns]
    return found


def _widths(lines: Sequence[str], value: str) -> tuple[float, float]:
    """Width in px of a name and of a value."""
    name = max(len(line) for line in lines) * LABEL * _GLYPH + _GAP
    return name, len(value) * VALUE * _GLYPH + _GAP


def _heights(lines: Sequence[str], value: str) -> tuple[float, float]:
    """Height in px of a name and of a value."""
    return len(lines) * LABEL * LEADING, (VALUE * LEADING if value else 0.0)


def _middle(mask: Mask) -> tuple[float, float]:
    rows, columns = np.nonzero(mask)
    return float(rows.mean()) + 0.5, float(columns.mean()) + 0.5


def _distances(
    corners: npt.NDArray[np.int64], size: tuple[int, int], middle: tuple[float, float]
) -> npt.NDArray[np.float64]:
    """Squared distances, in cells, from the middles of windows of that size."""
    ways = corners + np.array(size) / 2 - np.array(middle)
    squares: npt.NDArray[np.float64] = (ways**2).sum(axis=1)
    return squares


def _room(raster: Raster, row: int, column: int, tall: int, wide: int) -> Box:
    left, bottom = raster.point(row, column)
    right, top = raster.point(row + tall, column + wide)
    return Box(left, bottom, right, top)


def _outside(raster: Raster, free: Mask, placed: Sequence[Placed], caption: Caption) -> Placed:
    middle = _middle(raster.mask(caption.region))
    start = raster.point(*middle)
    lines = split(caption.name, _OUTSIDE_WRAP)
    size, drop = _outside_size(raster, lines, caption.value)
    # A value needs more of the map on a phone than name and value together on a wide screen.
    phone = _widths(lines, caption.value)[1] * raster.box.width / PHONE if caption.value else 0.0
    rooms = _empty(raster, free, middle, (max(size[0], phone), size[1]))
    narrow = _empty(raster, free, middle, size)
    clear = (
        room for room in rooms + narrow
        if not any(_crosses(start, _tie(start, _inner(room, size)), one.room) for one in placed)
    )  # fmt: skip
    room = next(clear, next(iter(rooms + narrow), Box(*start, *start)))
    text = _inner(room, size)
    leader = start, _tie(start, text)
    return Placed(caption.region, tuple(lines), caption.value, room, text.bottom + drop, leader)


def _outside_size(raster: Raster, lines: Sequence[str], value: str) -> tuple[tuple[float, float], float]:
    """Width and height of the texts, and how far above their lower edge the seam is."""
    unit = raster.box.width / WIDE
    name, under = _heights(lines, value)
    if not value:
        return (_widths(lines, "")[0] * _SLACK * unit, name * unit), 0.0
    # On a phone the value is larger on the map, and reaches further down.
    drop = (under * unit + VALUE * raster.box.width / PHONE) / 2
    width, under_it = _widths(lines, value)
    return (max(width * _SLACK, under_it) * unit, name * unit + drop), drop


def _inner(room: Box, size: tuple[float, float]) -> Box:
    """The text alone, in the middle of its room."""
    x, y = (room.left + room.right) / 2, (room.bottom + room.top) / 2
    return Box(x - size[0] / 2, y - size[1] / 2, x + size[0] / 2, y + size[1] / 2)


def _empty(raster: Raster, free: Mask, middle: tuple[float, float], size: tuple[float, float]) -> list[Box]:
    """Free rooms of that size, the nearest first."""
    wide, tall = raster.cells(size[0]), raster.cells(size[1])
    fits = np.argwhere(windows(free, tall, wide))
    if not len(fits):
        return []
    order = np.argsort(_distances(fits, (tall, wide), middle))
    return [_room(raster, row, column, tall, wide) for row, column in fits[order[::_STRIDE]]]


def _tie(start: Point, text: Box) -> Point:
    """The point of the text's edge that faces the region."""
    (x, y), middle = start, (text.bottom + text.top) / 2
    if not text.left <= x <= text.right:
        return (text.left if x < text.left else text.right), middle
    return (text.left + text.right) / 2, (text.bottom if y < middle else text.top)


def _crosses(start: Point, end: Point, box: Box) -> bool:
    along = np.linspace(0.0, 1.0, 40)
    x, y = (start[axis] + (end[axis] - start[axis]) * along for axis in (0, 1))
    within = (box.left < x) & (x < box.right) & (box.bottom < y) & (y < box.top)
    return bool(within.any())


def _covered(raster: Raster, room: Box) -> Mask:
    rows, columns = raster.owner.shape
    x = raster.box.left + (np.arange(columns) + 0.5) * raster.cell
    y = raster.box.bottom + (np.arange(rows) + 0.5) * raster.cell
    across = (room.left < x) & (x < room.right)
    along = (room.bottom < y) & (y < room.top)
    covered: Mask = along[:, None] & across[None, :]
    return covered
