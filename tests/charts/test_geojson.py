import json
from pathlib import Path
from typing import Any

import pytest

from charts import geojson
from charts.errors import MapError
from charts.raster import paint
from charts.rings import area, extent, total_area

OBLAST = [[70.0, 42.0], [80.0, 42.0], [80.0, 46.0], [70.0, 46.0], [70.0, 42.0]]
CITY = [[74.0, 43.0], [75.0, 43.0], [75.0, 44.0], [74.0, 44.0], [74.0, 43.0]]
IDS = {"KZ-19", "KZ-75"}


def _feature(region: str, *rings: Any, where: str = "id") -> dict[str, Any]:
    geometry = {"type": "Polygon", "coordinates": list(rings)}
    feature: dict[str, Any] = {"type": "Feature", "properties": {}, "geometry": geometry}
    (feature if where == "id" else feature["properties"])["id"] = region
    return feature


def _file(folder: Path, *features: Any) -> Path:
    file = folder / "own.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return file


def test_ids_are_read_from_the_feature_or_its_properties(tmp_path: Path) -> None:
    file = _file(tmp_path, _feature("KZ-75", CITY), _feature("KZ-19", OBLAST, where="properties"))
    assert list(geojson.read(file, IDS)) == ["KZ-19", "KZ-75"]


def test_features_of_other_ids_are_left_out(tmp_path: Path) -> None:
    file = _file(tmp_path, _feature("KZ-75", CITY), _feature("RU-ALT", OBLAST))
    assert list(geojson.read(file, IDS)) == ["KZ-75"]


def test_longitudes_are_narrowed_by_the_cosine_of_the_middle_latitude(tmp_path: Path) -> None:
    box = extent(geojson.read(_file(tmp_path, _feature("KZ-19", OBLAST)), IDS)["KZ-19"])
    assert box.height == pytest.approx(4.0)
    assert box.width == pytest.approx(7.193, abs=0.001)


@pytest.mark.parametrize("hole", [CITY, CITY[::-1]], ids=["anticlockwise", "clockwise"])
def test_a_hole_is_cut_out_whatever_its_direction_in_the_file(tmp_path: Path, hole: Any) -> None:
    rings = geojson.read(_file(tmp_path, _feature("KZ-19", OBLAST, hole)), IDS)["KZ-19"]
    assert [area(ring) > 0 for ring in rings] == [True, False]
    assert total_area(rings) == pytest.approx(area(rings[0]) * 39 / 40)


def test_a_city_lies_on_top_of_the_oblast_around_it(tmp_path: Path) -> None:
    file = _file(tmp_path, _feature("KZ-75", CITY), _feature("KZ-19", OBLAST))
    raster = paint(geojson.read(file, IDS), border=0.0)
    share = raster.mask("KZ-75").sum() / (raster.mask("KZ-19").sum() + raster.mask("KZ-75").sum())
    assert share == pytest.approx(1 / 40, abs=0.005)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{", "line 1"),
        ("[]", "no features"),
        ('{"features": []}', "no features"),
        ('{"features": [{"id": "RU-ALT"}]}', "no feature with a known id"),
        ('{"features": [7]}', "no feature with a known id"),
        ('{"features": [{"id": "KZ-19", "geometry": null}]}', "geometry None in feature 1"),
        (
            '{"features": [{"id": "KZ-19", "geometry": {"type": "Point", "coordinates": [1, 2]}}]}',
            "geometry 'Point' in feature 1",
        ),
        (
            '{"features": [{"id": "KZ-19", "geometry": {"type": "Polygon", "coordinates": [1]}}]}',
            "broken coordinates in feature 1",
        ),
        (
            '{"features": [{"id": "KZ-19", "geometry": {"type": "Polygon", "coordinates": []}}]}',
            "an empty geometry in feature 1",
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_its_reason(tmp_path: Path, text: str, found: str) -> None:
    file = tmp_path / "faulty.geojson"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(MapError) as caught:
        geojson.read(file, IDS)
    assert found in str(caught.value)
    assert "faulty.geojson" in str(caught.value)


def test_a_missing_file_is_a_map_error(tmp_path: Path) -> None:
    with pytest.raises(MapError, match=r"absent\.geojson"):
        geojson.read(tmp_path / "absent.geojson", IDS)
