import pandas as pd

from charts import bump
from charts.ink import LIGHT

PERIODS = ["2018", "2019", "2020"]


def _lines(frame: pd.DataFrame) -> dict[str, list[float | None]]:
    return {one.name: list(one.y) for one in bump.draw(frame, PERIODS, LIGHT).data}


def test_a_period_without_a_place_is_a_gap(places: pd.DataFrame) -> None:
    later = places.tail(1).assign(period="2020")
    frame = pd.concat([places[~((places["id"] == "KZ-59") & (places["period"] == "2019"))], later])
    figure = bump.draw(frame, PERIODS, LIGHT)
    (line,) = [one for one in figure.data if one.name == "СКО"]
    assert line.y[1] is None
    assert line.connectgaps is False


def test_regions_on_the_same_place_do_not_cover_each_other(places: pd.DataFrame) -> None:
    lines = _lines(places)
    assert lines["СКО"][0] != lines["г. Астана"][0]
    assert {lines["СКО"][0], lines["Акмолинская &lt;b&gt;&amp;"][0]} == {1.0, 2.0}


def test_place_one_is_on_top(places: pd.DataFrame) -> None:
    ends = bump.draw(places, PERIODS, LIGHT).layout.yaxis.range
    assert ends[0] > ends[1]


def test_highlighted_regions_are_drawn_on_top_and_named_where_they_left(
    places: pd.DataFrame,
) -> None:
    figure = bump.draw(places, PERIODS[:2], LIGHT)
    assert figure.data[0].name == "СКО"
    assert figure.data[-1].name == "departed"
    assert list(figure.data[-1].text) == ["г. Астана"]


def test_periods_that_were_not_asked_for_are_left_out(places: pd.DataFrame) -> None:
    assert all(len(one.x) == 1 for one in bump.draw(places, ["2018"], LIGHT).data)
