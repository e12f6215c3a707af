from typing import Any

import pandas as pd

from charts import hexmap, region_map
from charts.ink import LIGHT
from kpi.paths import data_folder


def _named(figure: Any, name: str) -> Any:
    (trace,) = [one for one in figure.data if one.name == name]
    return trace


def _texts(figure: Any) -> set[str]:
    return {text for one in figure.data if one.type == "bar" for text in one.text}


def test_every_region_of_the_frame_is_on_the_map(regions: pd.DataFrame, shapes: Any) -> None:
    figure = region_map.draw(regions, shapes, LIGHT)
    assert set(regions["id"]) <= {trace.name for trace in figure.data}
    points = _named(figure, "regions")
    assert {data[0] for data in points.customdata} == set(regions["id"])


def test_the_hover_text_is_the_one_of_the_frame(regions: pd.DataFrame, shapes: Any) -> None:
    points = _named(region_map.draw(regions, shapes, LIGHT), "regions")
    shown = {data[0]: hover for data, hover in zip(points.customdata, points.hovertext, strict=True)}
    assert shown == dict(zip(regions["id"], regions["hover"], strict=True))


def test_a_region_without_data_is_hatched_and_no_other(regions: pd.DataFrame, shapes: Any) -> None:
    figure = region_map.draw(regions, shapes, LIGHT)
    hatched = {one.name for one in figure.data if one.type == "scatter" and one.fillpattern.shape}
    assert hatched == {"KZ-59"}


def test_the_hatching_is_explained_only_where_it_occurs(regions: pd.DataFrame, shapes: Any) -> None:
    def keys(frame: pd.DataFrame) -> list[str]:
        figure = region_map.draw(frame, shapes, LIGHT, no_data_name="нет данных")
        return [one.name for one in figure.data if one.showlegend]

    assert keys(regions) == ["нет данных"]
    assert keys(regions.fillna({"value": 1.0})) == []


def test_low_and_high_values_take_the_ends_of_the_colours(regions: pd.DataFrame, shapes: Any) -> None:
    figure = region_map.draw(regions, shapes, LIGHT)
    assert _named(figure, "KZ-11").fillcolor == LIGHT.sequence[0]
    assert _named(figure, "KZ-71").fillcolor == LIGHT.sequence[-1]


def test_equal_values_share_the_middle_colour_and_need_no_scale(regions: pd.DataFrame, shapes: Any) -> None:
    figure = region_map.draw(regions.assign(value=5.0), shapes, LIGHT, legend=[(5.0, "5")])
    assert {_named(figure, region).fillcolor for region in regions["id"]} == {LIGHT.sequence[3]}
    assert figure.layout.coloraxis.showscale is False


def test_every_name_and_value_is_written_once(regions: pd.DataFrame, shapes: Any) -> None:
    texts = _texts(region_map.draw(regions, shapes, LIGHT))
    assert sum("Астана" in text for text in texts) == 1
    assert sum("80 %" in text for text in texts) == 1
    assert sum("Северо" in text for text in texts) == 1


def test_labels_can_be_left_out(regions: pd.DataFrame, shapes: Any) -> None:
    assert _texts(region_map.draw(regions, shapes, LIGHT, labels=False)) == set()


def test_a_shape_without_a_row_stays_plain(regions: pd.DataFrame, shapes: Any) -> None:
    figure = region_map.draw(regions.head(2), shapes, LIGHT)
    plain = _named(figure, "KZ-59")
    assert plain.fillcolor == LIGHT.no_data
    assert plain.fillpattern.shape is None
    assert "KZ-59" not in {data[0] for data in _named(figure, "regions").customdata}


def test_large_regions_are_drawn_before_small_ones(regions: pd.DataFrame, shapes: Any) -> None:
    names = [trace.name for trace in region_map.draw(regions, shapes, LIGHT).data]
    assert names[:3] == ["KZ-11", "KZ-59", "KZ-71"]


def test_a_click_selects_without_fading_anything(regions: pd.DataFrame, shapes: Any) -> None:
    figure = region_map.draw(regions, shapes, LIGHT)
    assert figure.layout.clickmode == "event+select"
    assert figure.layout.dragmode is False
    for bar in (one for one in figure.data if one.type == "bar"):
        assert bar.unselected.textfont.color == bar.insidetextfont.color


def test_a_text_at_the_edge_of_the_country_keeps_its_bar_inside_the_axis():
    # Plotly hides the text of a bar that the end of an axis cuts: North Kazakhstan lost its name.
    shapes = hexmap.read(
        data_folder() / "geo" / "hexmap.txt", {"KZ-10": "KZ-63", "KZ-33": "KZ-19", "KZ-62": "KZ-35"}
    )
    known = [region == "KZ-59" for region in sorted(shapes)]
    frame = pd.DataFrame(
        {
            "id": sorted(shapes),
            "label": "СКО",
            "value": [100.0 if one else float("nan") for one in known],
            "text": ["100 %" if one else "" for one in known],
            "hover": "",
        }
    )
    figure = region_map.draw(frame, shapes, LIGHT)
    top = figure.layout.yaxis.range[1]
    bars = [trace for trace in figure.data if trace.name in ("names", "values")]
    assert bars
    for bar in bars:
        assert all(base + height <= top + 1e-9 for base, height in zip(bar.base, bar.y, strict=True))
