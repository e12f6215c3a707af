"""The map as a grid of small cells, each owned by one region: where is room for a text?"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from charts.rings import Box, Point, Ring, area, by_area, centre, extent

Mask = npt.NDArray[np.bool_]

_ACROSS = 240  # cells from the west to the east end
_TARGET = 6  # cells from one point of the grid to the next


@dataclass(frozen=True)
class Raster:
    """`owner` has one row per cell row, bottom first; -1 is outside, n is `regions[n]`."""

    box: Box
    cell: float
    regions: tuple[str, ...]
    owner: npt.NDArray[np.int16]

    def mask(self, region: str) -> Mask:
        """The cells a region owns; a city on top of it is not among them."""
        owned: Mask = self.owner == self.regions.index(region)
        return owned

    def outside(self) -> Mask:
        """The cells no region owns."""
        free: Mask = self.owner < 0
        return free

    def cells(self, length: float) -> int:
        """A length in map units as a whole number of cells, rounded up."""
        return max(1, int(np.ceil(length / self.cell - 1e-9)))

    def point(self, row: float, column: float) -> Point:
        """The map position of a cell's corner, or of its middle at `+ 0.5`."""
        return self.box.left + column * self.cell, self.box.bottom + row * self.cell


def paint(shapes: Mapping[str, Sequence[Ring]], border: float) -> Raster:
    """Cells of all regions, with an empty border of `border` map units above and below."""
    tight = extent(ring for rings in shapes.values() for ring in rings)
    box = Box(tight.left, tight.bottom - border, tight.right, tight.top + border)
    cell = (box.width or 1.0) / _ACROSS
    owner = np.full((int(np.ceil(box.height / cell)) or 1, _ACROSS), -1, dtype=np.int16)
    regions = tuple(by_area(shapes))
    raster = Raster(box, cell, regions, owner)
    for index, region in enumerate(regions):
        _fill(raster, _edges(shapes[region]), index)
    return raster


def targets(shapes: Mapping[str, Sequence[Ring]]) -> dict[str, list[Point]]:
    """Points to aim at in every region: the middle of each ring, and a grid in large regions."""
    box = extent(ring for rings in shapes.values() for ring in rings)
    large = {
        region
        for region, rings in shapes.items()
        if max(area(ring) for ring in rings) > box.width * box.height / 100
    }
    found = {region: [centre(ring) for ring in rings if area(ring) > 0] for region, rings in shapes.items()}
    return found | _grids(paint(shapes, border=0.0), large) if large else found


def _grids(raster: Raster, large: Collection[str]) -> dict[str, list[Point]]:
    found: dict[str, list[Point]] = {}
    for region in large:
        cells = np.argwhere(raster.mask(region))
        cells = cells[((cells % _TARGET) == 0).all(axis=1)]
        found[region] = [raster.point(row + 0.5, column + 0.5) for row, column in cells]
    return found


def windows(mask: Mask, height: int, width: int) -> Mask:
    """For every cell as lower left corner: is the window of that many cells all true?"""
    rows, columns = mask.shape
    if height > rows or width > columns:
        return np.zeros((0, 0), dtype=np.bool_)
    sums = np.zeros((rows + 1, columns + 1), dtype=np.int64)
    sums[1:, 1:] = mask.cumsum(axis=0).cumsum(axis=1)
    inside = (
        sums[height:, width:] - sums[:-height, width:]
        - sums[height:, :-width] + sums[:-height, :-width]
    )  # fmt: skip
    full: Mask = inside == height * width
    return full


def _edges(rings: Sequence[Ring]) -> npt.NDArray[np.float64]:
    starts = np.array([point for ring in rings for point in ring], dtype=np.float64)
    ends = np.array([point for ring in rings for point in [*ring[1:], ring[0]]], dtype=np.float64)
    return np.hstack([starts, ends])


def _fill(raster: Raster, edges: npt.NDArray[np.float64], index: int) -> None:
    x0, y0, x1, y1 = edges.T
    for row in range(raster.owner.shape[0]):
        _, y = raster.point(row + 0.5, 0)
        cut = (y0 <= y) != (y1 <= y)
        crossings = np.sort(x0[cut] + (y - y0[cut]) * (x1[cut] - x0[cut]) / (y1[cut] - y0[cut]))
        columns = np.round((crossings - raster.box.left) / raster.cell).astype(int)
        # Between an odd crossing and the next even one the scan line is inside the region.
        for start, end in zip(columns[::2], columns[1::2], strict=True):
            raster.owner[row, start:end] = index
