import pandas as pd

from charts import scorecard
from charts.ink import LIGHT


def test_a_missing_place_has_no_colour_and_keeps_its_text(cells: pd.DataFrame) -> None:
    figure = scorecard.draw(cells, LIGHT)
    assert [list(row) for row in figure.data[0].z] == [[1.0, 0.0], [0.0, None]]
    muted = [one for one in figure.data[1:] if one.textfont.color == LIGHT.muted]
    assert [list(one.text) for one in muted] == [["–"]]


def test_every_cell_says_its_row_and_column(cells: pd.DataFrame) -> None:
    figure = scorecard.draw(cells, LIGHT)
    ids = {tuple(data) for one in figure.data[1:] for data in one.customdata}
    assert ids == {("KZ-11", "a"), ("KZ-11", "b"), ("KZ-71", "a"), ("KZ-71", "b")}


def test_the_first_row_is_on_top_and_columns_are_named_above(cells: pd.DataFrame) -> None:
    layout = scorecard.draw(cells, LIGHT).layout
    assert layout.yaxis.range[0] > layout.yaxis.range[1]
    assert layout.xaxis.side == "top"
    assert layout.xaxis.ticktext[0] == "Доля электронных<br>услуг"
