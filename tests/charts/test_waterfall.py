from typing import Any

import pandas as pd
import pytest

from charts import waterfall
from charts.ink import LIGHT


@pytest.fixture
def figure(steps: pd.DataFrame) -> Any:
    return waterfall.draw(steps, LIGHT)


def _named(figure: Any, name: str) -> Any:
    (trace,) = [one for one in figure.data if one.name == name]
    return trace


def test_a_step_starts_where_the_one_before_has_ended(figure: Any) -> None:
    bars = _named(figure, "steps")
    assert (list(bars.base), list(bars.x), list(bars.y)) == ([7.0, 2.5], [-4.5, 1.5], [1, 2])


def test_places_won_and_lost_differ_in_colour(figure: Any) -> None:
    assert list(_named(figure, "steps").marker.color) == [LIGHT.positive, LIGHT.negative]


def test_a_place_held_is_a_dot_and_a_step_is_none(figure: Any) -> None:
    assert list(_named(figure, "texts").marker.opacity) == [1, 0, 0, 1]


def test_the_better_place_is_to_the_right_and_the_first_row_on_top(figure: Any) -> None:
    left, right = figure.layout.xaxis.range
    bottom, top = figure.layout.yaxis.range
    assert left > 7
    assert right < 2.5
    assert bottom > top


def test_texts_stand_at_the_better_end_of_their_row(figure: Any) -> None:
    assert list(_named(figure, "texts").x) == [7.0, 2.5, 2.5, 4.0]
