from datetime import date
from typing import Any

import pandas as pd

from charts import timeline
from charts.ink import LIGHT


def _named(figure: Any, name: str) -> list[Any]:
    return [one for one in figure.data if one.name == name]


def test_a_gap_is_not_bridged_and_a_target_not_joined(history: pd.DataFrame) -> None:
    figure = timeline.draw(history, LIGHT)
    (line,) = [one for one in figure.data if one.mode == "lines" and one.name != "dates"]
    assert list(line.y) == [10.0, 20.0, None]
    assert line.connectgaps is False


def test_values_that_may_not_be_joined_have_no_line(history: pd.DataFrame) -> None:
    figure = timeline.draw(history.assign(connected=False), LIGHT)
    (line,) = [one for one in figure.data if one.mode == "lines" and one.name != "dates"]
    assert set(line.y) == {None}


def test_symbols_tell_dates_qualifiers_and_targets(history: pd.DataFrame) -> None:
    (dots,) = _named(timeline.draw(history, LIGHT), "values")
    assert list(dots.marker.symbol) == ["circle-open", "circle", "diamond-open"]
    assert dots.marker.color[2] == LIGHT.target


def test_a_lower_bound_has_an_arrowhead_that_points_up(history: pd.DataFrame) -> None:
    (bounds,) = _named(timeline.draw(history, LIGHT), "bounds")
    assert list(bounds.y) == [20.0]
    assert [abs(angle) for angle in bounds.marker.angle] == [180]


def test_an_uncertain_date_has_a_whisker(history: pd.DataFrame) -> None:
    (dates,) = _named(timeline.draw(history, LIGHT), "dates")
    assert list(dates.y) == [10.0, 10.0, None]
    assert dates.x[0] < dates.x[1]


def test_the_legend_names_eight_series_at_most(history: pd.DataFrame) -> None:
    many = pd.concat(history.assign(id=f"KZ-{n}", label=f"KZ-{n}") for n in range(10, 21))
    figure = timeline.draw(many, LIGHT)
    assert [one.name for one in figure.data if one.showlegend] == [f"KZ-{n}" for n in reversed(range(10, 18))]


def test_a_single_series_needs_no_legend(history: pd.DataFrame) -> None:
    assert timeline.draw(history, LIGHT).layout.showlegend is False


def test_the_years_named_on_the_axis_are_inside_it(history: pd.DataFrame) -> None:
    early = date(2018, 7, 1)
    first, last = timeline.draw(history, LIGHT, [(early, "2018")]).layout.xaxis.range
    assert first < early < last


def test_values_stand_under_their_dots_where_there_are_targets(history: pd.DataFrame) -> None:
    (texts,) = _named(timeline.draw(history, LIGHT), "texts")
    assert list(texts.textposition) == ["bottom center", "bottom center", "top center"]


def test_two_values_of_one_day_have_their_texts_on_two_sides(history: pd.DataFrame) -> None:
    one_day = history[history["kind"] == "actual"].head(2).assign(date=date(2020, 12, 31), value=[75.5, 76.0])
    (texts,) = _named(timeline.draw(one_day, LIGHT), "texts")
    assert list(texts.textposition) == ["bottom center", "top center"]
