"""The shipped hexagon map covers exactly the regions of each time."""

from datetime import date

import pytest

from charts import hexmap
from kpi.paths import data_folder

FILE = data_folder() / "geo" / "hexmap.txt"
MERGED = {"KZ-10": "KZ-63", "KZ-33": "KZ-19", "KZ-62": "KZ-35"}
"""Today's oblast -> the one it left."""


@pytest.mark.parametrize(
    ("day", "merge", "count"), [(date(2022, 6, 8), {}, 20), (date(2022, 6, 7), MERGED, 17)]
)
def test_the_map_covers_every_region_and_nothing_else(catalog, day, merge, count):
    shapes = hexmap.read(FILE, merge)
    assert sorted(shapes) == catalog.regions.units(day)
    assert len(shapes) == count


def test_the_catalog_says_the_same_about_who_left_whom(catalog):
    today, before = catalog.regions.units(date(2022, 6, 8)), catalog.regions.units(date(2022, 6, 7))
    left = {r: catalog.regions.at(r, date(2022, 6, 8)).predecessors for r in today if r not in before}
    assert left == {new: (old,) for new, old in MERGED.items()}


def test_every_city_has_a_hexagon_of_its_own():
    shapes = hexmap.read(FILE, {})
    assert [len(shapes[city]) for city in ("KZ-71", "KZ-75", "KZ-79")] == [1, 1, 1]


def test_merging_loses_no_hexagon():
    apart, together = hexmap.read(FILE, {}), hexmap.read(FILE, MERGED)
    assert sum(map(len, apart.values())) == sum(map(len, together.values()))
    assert len(together["KZ-63"]) == len(apart["KZ-63"]) + len(apart["KZ-10"])


def test_hexagons_follow_the_area_of_the_oblasts(catalog):
    shapes = hexmap.read(FILE, {})
    for region in catalog.regions.units(date(2022, 6, 8), "oblast"):
        area = catalog.regions.at(region, date(2022, 6, 8)).area_km2
        assert len(shapes[region]) * 10_000 == pytest.approx(area, rel=0.35), region
