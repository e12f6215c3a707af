from typing import Any

import pandas as pd

from charts import dumbbell
from charts.ink import LIGHT
from charts.line import Line


def _named(figure: Any, name: str) -> Any:
    (trace,) = [one for one in figure.data if one.name == name]
    return trace


def test_every_dot_is_tied_to_the_nation(regions: pd.DataFrame) -> None:
    figure = dumbbell.draw(regions, Line(60.0, "РК"), LIGHT)
    assert list(_named(figure, "ties").x) == [60.0, 80.0, None, 60.0, 40.0, None]


def test_a_missing_value_is_no_dot_and_not_zero(regions: pd.DataFrame) -> None:
    assert list(_named(dumbbell.draw(regions, None, LIGHT), "values").x) == [80.0, 40.0, None]


def test_without_a_national_value_the_dots_stand_alone(regions: pd.DataFrame) -> None:
    assert [one.name for one in dumbbell.draw(regions, None, LIGHT).data] == ["values"]


def test_values_stand_on_the_far_side_of_the_line(regions: pd.DataFrame) -> None:
    dots = _named(dumbbell.draw(regions, Line(60.0, "РК"), LIGHT), "values")
    assert list(dots.textposition[:2]) == ["middle right", "middle left"]
