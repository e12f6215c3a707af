"""Closed outlines of regions in map units, y up. Outer rings run anticlockwise, holes clockwise."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]
Ring = list[Point]


@dataclass(frozen=True)
class Box:
    """A rectangle in map units."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom


def area(ring: Ring) -> float:
    """Signed area: positive for an outer ring, negative for a hole (shoelace formula)."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in _edges(ring)) / 2


def total_area(rings: Iterable[Ring]) -> float:
    """Area of a region: its outer rings less its holes."""
    return sum(area(ring) for ring in rings)


def centre(ring: Ring) -> Point:
    """The middle of the ring's extent."""
    box = extent([ring])
    return (box.left + box.right) / 2, (box.bottom + box.top) / 2


def extent(rings: Iterable[Ring]) -> Box:
    """The smallest rectangle around all rings."""
    xs, ys = zip(*(point for ring in rings for point in ring), strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def by_area(shapes: Mapping[str, Sequence[Ring]]) -> list[str]:
    """Region ids, the largest first: drawn so, a city lies on top of the region around it."""
    return sorted(shapes, key=lambda region: -total_area(shapes[region]))


def outlines(rings: Sequence[Ring]) -> list[Ring]:
    """The border of a region alone: edges that two of its own rings share drop out."""
    edges = {(_near(a), _near(b)): (a, b) for ring in rings for a, b in _edges(ring)}
    border: dict[Point, list[tuple[Point, Point]]] = {}
    for (start, end), edge in edges.items():
        if (end, start) not in edges:
            border.setdefault(start, []).append(edge)
    return list(_loops(border))


def _loops(border: dict[Point, list[tuple[Point, Point]]]) -> Iterable[Ring]:
    while border:
        at = next(iter(border))
        loop: Ring = []
        while at in border:
            first, second = border[at].pop()
            if not border[at]:
                del border[at]
            loop.append(first)
            at = _near(second)
        yield [*loop, loop[0]]


def _edges(ring: Ring) -> Iterable[tuple[Point, Point]]:
    return (edge for edge in pairwise([*ring, ring[0]]) if edge[0] != edge[1])


def _near(point: Point) -> Point:
    # Two hexagons compute the same corner by different sums; their last digits differ.
    return round(point[0], 6), round(point[1], 6)
