from pathlib import Path

import pytest

from charts import hexmap
from charts.errors import MapError
from charts.rings import area, extent, outlines

COUNTRY = Path(__file__).parents[2] / "data" / "geo" / "hexmap.txt"
BEFORE_2022 = {"KZ-10": "KZ-63", "KZ-33": "KZ-19", "KZ-62": "KZ-35"}


def _file(folder: Path, text: str) -> Path:
    file = folder / "map.txt"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_country_has_20_regions_and_had_17() -> None:
    today, before = hexmap.read(COUNTRY, {}), hexmap.read(COUNTRY, BEFORE_2022)
    assert len(today) == 20
    assert len(before) == 17
    assert set(today) - set(before) == set(BEFORE_2022)
    assert sum(map(len, today.values())) == sum(map(len, before.values()))


def test_a_hexagon_points_up_and_runs_anticlockwise(tmp_path: Path) -> None:
    shapes = hexmap.read(_file(tmp_path, "59\n"), {})
    (ring,) = shapes["KZ-59"]
    assert len(ring) == 6
    assert area(ring) == pytest.approx(3 * 3**0.5 / 2)
    assert extent([ring]).height == 2.0
    assert sorted(y for _, y in ring)[-1] > sorted(y for _, y in ring)[-2]


def test_an_indented_row_is_shifted_right_by_half_a_hexagon(tmp_path: Path) -> None:
    shapes = hexmap.read(_file(tmp_path, "# comment\n\n11\n  59\n"), {})
    upper, lower = extent(shapes["KZ-11"]), extent(shapes["KZ-59"])
    assert lower.left - upper.left == pytest.approx(upper.width / 2)
    assert lower.top < upper.top


def test_neighbouring_hexagons_of_a_region_share_one_outline(tmp_path: Path) -> None:
    shapes = hexmap.read(_file(tmp_path, "11  11\n  11\n"), {})
    (outline,) = outlines(shapes["KZ-11"])
    assert len(outline) == 13
    assert outline[0] == outline[-1]


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        ("# map\n11  9\n", 2, "'9'"),
        ("11  11\n  80\n", 2, "'80'"),
        ("11  KZ\n", 1, "'KZ'"),
        ("11 11\n", 1, "'11' at character 4"),
        ("11  11\n11  11\n", 2, "indented by 0"),
        ("   11\n", 1, "indented by 3"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path: Path, text: str, line: int, found: str) -> None:
    file = _file(tmp_path, text)
    with pytest.raises(MapError) as caught:
        hexmap.read(file, {})
    assert caught.value.line == line
    assert found in str(caught.value)
    assert str(file) in str(caught.value)
    assert "expected" in str(caught.value)


@pytest.mark.parametrize("text", ["", "# nothing\n", "..  ..\n"])
def test_a_map_without_hexagons_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(MapError, match="no hexagon"):
        hexmap.read(_file(tmp_path, text), {})


def test_a_missing_file_is_a_map_error(tmp_path: Path) -> None:
    with pytest.raises(MapError, match=r"absent\.txt"):
        hexmap.read(tmp_path / "absent.txt", {})
