import pandas as pd

from charts import small_multiples
from charts.ink import LIGHT


def _panels(history: pd.DataFrame, count: int) -> pd.DataFrame:
    return pd.concat(history.assign(panel=f"P{n}", value=history["value"] * (n + 1)) for n in range(count))


def test_every_panel_has_its_name_and_all_share_the_dates(history: pd.DataFrame) -> None:
    figure = small_multiples.draw(_panels(history, 5), LIGHT, columns=3)
    names = [note.text.split("<br>")[0] for note in figure.layout.annotations]
    assert names == ["P0", "P1", "P2", "P3", "P4"]
    ranges = {tuple(figure.layout[f"xaxis{n}"].range) for n in ("", 2, 3, 4, 5)}
    assert len(ranges) == 1


def test_a_gap_is_not_bridged(history: pd.DataFrame) -> None:
    lines = [one for one in small_multiples.draw(history, LIGHT).data if one.name == "line"]
    assert [list(line.y) for line in lines] == [[10.0, 20.0, None]]
    assert lines[0].connectgaps is False


def test_the_newest_actual_value_stands_under_the_name_not_the_target(history: pd.DataFrame) -> None:
    (note,) = small_multiples.draw(history, LIGHT).layout.annotations
    assert note.text.split("<br>")[1].endswith("≥ 20</span></b>")


def test_figures_that_may_not_be_joined_have_no_line(history: pd.DataFrame) -> None:
    figure = small_multiples.draw(history.assign(connected=False), LIGHT)
    (line,) = [one for one in figure.data if one.name == "line"]
    assert set(line.y) == {None}


def test_regions_of_a_panel_differ_by_colour_and_by_dashes_and_are_named_once(
    history: pd.DataFrame,
) -> None:
    frame = pd.concat(_panels(history, 3).assign(series=name) for name in ("А", "Б"))
    figure = small_multiples.draw(frame, LIGHT)
    assert [one.name for one in figure.data if one.showlegend] == ["А", "Б"]
    lines = [one.line for one in figure.data if one.mode == "lines"]
    assert len({(line.color, line.dash) for line in lines}) == 2
    assert len({line.dash for line in lines}) == 2
    assert figure.layout.annotations[0].text.count("●") == 2


def test_panels_of_one_unit_can_share_their_scale(history: pd.DataFrame) -> None:
    frame = _panels(history, 2)
    own = small_multiples.draw(frame, LIGHT).layout
    same = small_multiples.draw(frame, LIGHT, ticks=[(0.0, "0"), (50.0, "50")]).layout
    assert own.yaxis.range != own.yaxis2.range
    assert same.yaxis.range == same.yaxis2.range
    assert same.yaxis.range[0] <= 0.0
    assert list(same.yaxis2.ticktext) == ["0", "50"]


def test_there_are_three_columns_at_most(history: pd.DataFrame) -> None:
    figure = small_multiples.draw(_panels(history, 6), LIGHT, columns=6)
    assert len({figure.layout[f"xaxis{n}"].domain for n in ("", 2, 3, 4, 5, 6)}) == 3


def test_the_way_to_a_target_stands_in_its_own_panel(history: pd.DataFrame) -> None:
    other = history.assign(panel="Other")
    ways = pd.DataFrame({"panel": "Other", "id": "a", "date": history["date"][:2], "value": [1.0, 2.0]})
    figure = small_multiples.draw(pd.concat([history, other]), LIGHT, ways=ways)
    (line,) = [one for one in figure.data if one.name == "way"]
    assert (line.xaxis, line.yaxis, line.line.dash) == ("x2", "y2", "dash")
