from typing import Any

import pandas as pd

from charts import ranked_bars
from charts.ink import LIGHT
from charts.line import Line


def _named(figure: Any, name: str) -> Any:
    (trace,) = [one for one in figure.data if one.name == name]
    return trace


def test_the_first_row_is_on_top(regions: pd.DataFrame) -> None:
    figure = ranked_bars.draw(regions, LIGHT)
    bars = _named(figure, "values")
    assert list(bars.y) == [0, 1, 2]
    assert figure.layout.yaxis.range[0] > figure.layout.yaxis.range[1]
    assert [data[0] for data in bars.customdata] == list(regions["id"])
    assert figure.layout.yaxis.ticktext[0] == "г. Астана"


def test_a_missing_value_is_no_bar_and_not_zero(regions: pd.DataFrame) -> None:
    assert list(_named(ranked_bars.draw(regions, LIGHT), "values").x) == [80.0, 40.0, None]


def test_a_bound_ends_in_an_arrow_and_an_interval_in_strokes(regions: pd.DataFrame) -> None:
    whiskers = _named(ranked_bars.draw(regions, LIGHT), "intervals")
    assert list(whiskers.x[:2]) == [75.0, 84.0]
    assert whiskers.marker.symbol[4] == "triangle-right"
    assert whiskers.x[4] > 40.0
    assert len(whiskers.x) == 6


def test_values_are_written_beyond_bars_and_whiskers(regions: pd.DataFrame) -> None:
    texts = _named(ranked_bars.draw(regions, LIGHT), "texts")
    assert texts.x[0] == 84.0
    assert texts.x[1] > 40.0


def test_the_reference_lines_are_inside_the_plot_and_labelled(regions: pd.DataFrame) -> None:
    figure = ranked_bars.draw(regions, LIGHT, Line(60.0, "РК 60 %"), Line(120.0, "Цель 120 %"))
    assert [note.text for note in figure.layout.annotations] == ["РК 60 %", "Цель 120 %"]
    assert figure.layout.xaxis.range[1] > 120.0
    assert list(_named(figure, "target").x) == [120.0, 120.0]


def test_the_height_grows_with_the_rows(regions: pd.DataFrame) -> None:
    few = ranked_bars.draw(regions.head(1), LIGHT).layout.height
    many = ranked_bars.draw(pd.concat([regions] * 6), LIGHT).layout.height
    assert many > few + 15 * 30


def test_highlighted_bars_mute_the_others(regions: pd.DataFrame) -> None:
    figure = ranked_bars.draw(regions.assign(highlighted=[True, False, False]), LIGHT)
    colours = _named(figure, "values").marker.color
    assert colours[0] == LIGHT.accent
    assert colours[1] != LIGHT.accent


def test_targets_are_diamonds_and_values_stand_apart_from_them(regions: pd.DataFrame) -> None:
    figure = ranked_bars.draw(regions.assign(target=[90.0, float("nan"), 50.0]), LIGHT)
    assert list(_named(figure, "targets").x) == [90.0, None, 50.0]
    texts = _named(figure, "texts")
    assert len(set(texts.x)) == 1
    assert texts.x[0] > 90.0
    assert texts.x[0] < figure.layout.xaxis.range[1]


def test_an_exact_value_has_no_whisker(regions: pd.DataFrame) -> None:
    exact = regions.head(1).assign(low=80.0, high=80.0)
    assert "intervals" not in [one.name for one in ranked_bars.draw(exact, LIGHT).data]
