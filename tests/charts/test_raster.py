from pathlib import Path

import numpy as np

from charts import hexmap
from charts.raster import paint, targets, windows

COUNTRY = Path(__file__).parents[2] / "data" / "geo" / "hexmap.txt"
OBLAST = [(0.0, 0.0), (10.0, 0.0), (10.0, 5.0), (0.0, 5.0)]
CITY = [(4.0, 2.0), (5.0, 2.0), (5.0, 3.0), (4.0, 3.0)]


def test_every_hexagon_of_the_country_has_one_point_to_aim_at() -> None:
    shapes = hexmap.read(COUNTRY, {})
    found = targets(shapes)
    assert {region: len(points) for region, points in found.items()} == {
        region: len(rings) for region, rings in shapes.items()
    }


def test_a_large_region_has_points_all_over_but_none_under_its_city() -> None:
    points = targets({"oblast": [OBLAST], "city": [CITY]})["oblast"]
    assert len(points) > 100
    assert not [(x, y) for x, y in points if 4 < x < 5 and 2 < y < 3]


def test_every_cell_of_the_country_is_painted_without_seams() -> None:
    shapes = hexmap.read(COUNTRY, {})
    raster = paint(shapes, border=0.0)
    hexagons = sum(map(len, shapes.values())) * 3 * 3**0.5 / 2
    painted = (~raster.outside()).sum() * raster.cell**2
    assert abs(painted / hexagons - 1) < 0.01


def test_windows_finds_exactly_the_places_where_all_cells_are_true() -> None:
    mask = np.array([[True, True, False], [True, True, True]])
    assert windows(mask, 2, 2).tolist() == [[True, False]]
    assert windows(mask, 3, 1).size == 0
