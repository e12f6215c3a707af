import pandas as pd

from charts import scatter
from charts.axis import Axis
from charts.dot_names import sides
from charts.ink import LIGHT


def test_a_region_with_one_value_missing_is_no_dot(regions: pd.DataFrame) -> None:
    frame = regions.assign(x=regions["value"], y=[1.0, 2.0, 3.0])
    dots = scatter.draw(frame, LIGHT, Axis("x"), Axis("y")).data[0]
    assert [data[0] for data in dots.customdata] == ["KZ-71", "KZ-11"]


def test_a_name_gives_way_to_another_dot() -> None:
    assert sides([(0.5, 0.5), (0.55, 0.5)], ["Абай", "Абай"], [False, False]) == [
        "middle left",
        "middle right",
    ]


def test_a_name_without_room_is_left_out() -> None:
    dots = [(0.4 + column / 50, 0.4 + row / 50) for column in range(12) for row in range(12)]
    assert "" in sides(dots, ["Актюбинская"] * len(dots), [False] * len(dots))


def test_a_highlighted_name_chooses_first() -> None:
    rivals = [(0.5, 0.5), (0.5, 0.52)]
    assert sides(rivals, ["Абай", "Абай"], [False, True])[1] == "middle right"
    assert sides(rivals, ["Абай", "Абай"], [True, False])[0] == "middle right"
