from itertools import combinations
from pathlib import Path

import pytest

from charts import hexmap
from charts.canvas import LABEL, VALUE
from charts.map_labels import WIDE, Caption, Placed, place
from charts.raster import paint
from charts.rings import Box, extent

COUNTRY = Path(__file__).parents[2] / "data" / "geo" / "hexmap.txt"


def _texts(one: Placed, width: float) -> list[Box]:
    """The name above its seam and the value under it, at the estimated size of a letter."""
    pixel, middle = width / WIDE, (one.room.left + one.room.right) / 2

    def box(letters: int, size: int, bottom: float, top: float) -> Box:
        half = letters * size * 0.5 * pixel / 2
        return Box(middle - half, one.seam + bottom * pixel, middle + half, one.seam + top * pixel)

    longest = max(len(line) for line in one.name)
    return [
        box(longest, LABEL, 1, len(one.name) * LABEL * 1.2),
        box(len(one.value), VALUE, -VALUE * 1.2, -1),
    ]


def _meet(one: Box, other: Box) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.bottom < other.top
        and other.bottom < one.top
    )


@pytest.mark.parametrize("name", ["Абай", "Актюбинская", "Северо-Казахстанская"])
def test_on_the_map_of_the_country_no_text_covers_another(name: str) -> None:
    shapes = hexmap.read(COUNTRY, {})
    placed = place([Caption(region, name, "93,4 %") for region in shapes], shapes)
    assert {one.region for one in placed} == set(shapes)
    width = extent(ring for rings in shapes.values() for ring in rings).width
    boxes = [(one.region, box) for one in placed for box in _texts(one, width)]
    for (region, box), (other, other_box) in combinations(boxes, 2):
        assert region == other or not _meet(box, other_box), (region, other)


def test_a_city_of_one_hexagon_is_named_outside_the_country() -> None:
    shapes = hexmap.read(COUNTRY, {})
    placed = place([Caption("KZ-71", "г. Астана", "93,4 %")], shapes)
    (city,) = placed
    assert city.leader is not None
    raster = paint(shapes, border=3.0)
    column = int((city.room.left - raster.box.left) / raster.cell) + 1
    row = int((city.room.bottom - raster.box.bottom) / raster.cell) + 1
    assert raster.owner[row, column] == -1


@pytest.mark.parametrize("name", ["Шымкент", "Шымкент қ.", "Н.-Султан"])
def test_the_name_of_a_city_has_more_room_than_a_narrow_map_takes_away(name: str) -> None:
    """In a column of 600 px Plotly would hide a name that only just fits into its bar."""
    shapes = hexmap.read(COUNTRY, {})
    (city,) = place([Caption("KZ-79", name, "3")], shapes)
    width = extent(ring for rings in shapes.values() for ring in rings).width
    assert city.room.width / width * 600 > len(name) * LABEL * 0.56


def test_a_text_that_fits_stands_in_its_region() -> None:
    shapes = hexmap.read(COUNTRY, {})
    (oblast,) = place([Caption("KZ-15", "Актюбинская", "93,4 %")], shapes)
    assert oblast.leader is None


def test_a_caption_of_an_unknown_region_is_left_out() -> None:
    assert place([Caption("KZ-99", "?", "")], hexmap.read(COUNTRY, {})) == []
