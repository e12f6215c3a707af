import pandas as pd

from charts import small_multiples
from charts.ink import LIGHT


def _panels(history: pd.DataFrame, count: int) -> pd.DataFrame:
    return pd.concat(history.assign(panel=f"P{n}", value=history["value"] * (n + 1)) for n in range(count))


def test_every_panel_has_its_name_and_all_share_the_dates(history: pd.DataFrame) -> None:
    figure = small_multiples.draw(_panels(history, 5), LIGHT, columns=3)
    assert [note.text for note in figure.layout.annotations] == ["P0", "P1", "P2", "P3", "P4"]
    ranges = {tuple(figure.layout[f"xaxis{n}"].range) for n in ("", 2, 3, 4, 5)}
    assert len(ranges) == 1


def test_a_gap_is_not_bridged(history: pd.DataFrame) -> None:
    lines = [one for one in small_multiples.draw(history, LIGHT).data if one.name == "line"]
    assert [list(line.y) for line in lines] == [[10.0, 20.0, None]]
    assert lines[0].connectgaps is False


def test_the_newest_actual_value_is_written_not_the_target(history: pd.DataFrame) -> None:
    (newest,) = [one for one in small_multiples.draw(history, LIGHT).data if one.name == "newest"]
    assert list(newest.text) == ["<b>≥ 20</b>"]


def test_panels_of_one_unit_can_share_their_scale(history: pd.DataFrame) -> None:
    frame = _panels(history, 2)
    own = small_multiples.draw(frame, LIGHT).layout
    same = small_multiples.draw(frame, LIGHT, same_scale=True).layout
    assert own.yaxis.range != own.yaxis2.range
    assert same.yaxis.range == same.yaxis2.range


def test_there_are_three_columns_at_most(history: pd.DataFrame) -> None:
    figure = small_multiples.draw(_panels(history, 6), LIGHT, columns=6)
    assert len({figure.layout[f"xaxis{n}"].domain for n in ("", 2, 3, 4, 5, 6)}) == 3
