import pandas as pd

from charts import sparkline
from charts.ink import LIGHT


def test_a_gap_is_not_bridged_and_the_last_value_stands_out(history: pd.DataFrame) -> None:
    line, last = sparkline.draw(history, LIGHT).data
    assert list(line.y) == [10.0, 20.0, None, 40.0]
    assert line.connectgaps is False
    assert list(last.y) == [40.0]


def test_it_is_small_and_has_no_axes(history: pd.DataFrame) -> None:
    layout = sparkline.draw(history, LIGHT).layout
    assert layout.height == 48
    assert layout.xaxis.visible is layout.yaxis.visible is False
