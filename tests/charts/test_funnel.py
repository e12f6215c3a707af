import pandas as pd

from charts import funnel
from charts.axis import Axis
from charts.ink import LIGHT
from tests.charts.conftest import ENDS, LIMITS


def _dots(frame: pd.DataFrame) -> dict[str, object]:
    figure = funnel.draw(frame, LIMITS, LIGHT, Axis("x"), Axis("y"), ENDS)
    return next(trace for trace in figure.to_dict()["data"] if trace["name"] == "regions")


def test_a_dot_outside_points_away_and_opens_its_region(regions: pd.DataFrame) -> None:
    frame = regions.assign(x=[100.0, 150.0, 200.0], y=[80.0, 60.0, 40.0])
    dots = _dots(frame.assign(verdict=["high_998", "within", "low_95"]))
    assert dots["marker"]["symbol"] == ["triangle-up", "circle", "triangle-down"]  # type: ignore[index]
    assert dots["customdata"] == [["KZ-71"], ["KZ-11"], ["KZ-59"]]


def test_limits_are_drawn_only_where_the_chart_reaches(regions: pd.DataFrame) -> None:
    frame = regions.head(1).assign(x=150.0, y=60.0, verdict="within")
    figure = funnel.draw(frame, LIMITS, LIGHT, Axis("x"), Axis("y"), ENDS).to_dict()
    low, high = figure["layout"]["xaxis"]["range"]
    limit = next(trace for trace in figure["data"] if trace["name"] == "low_998")
    assert all(low <= base <= high for base in limit["x"])
