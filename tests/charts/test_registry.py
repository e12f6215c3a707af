"""What holds for every chart: the list of charts is the list of files that have `draw`."""

import importlib
import inspect
import json
import pkgutil
from pathlib import Path
from typing import Any

import pytest

import charts
from charts.ink import DARK, LIGHT, Ink

MODULES = {
    found.name: importlib.import_module(f"charts.{found.name}")
    for found in pkgutil.iter_modules(charts.__path__)
}
CHARTS = sorted(name for name, module in MODULES.items() if hasattr(module, "draw"))


def test_there_are_charts() -> None:
    assert len(CHARTS) >= 9


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_has_a_test_of_its_name_and_a_sample(name: str, samples: dict[str, Any]) -> None:
    assert name in samples
    assert (Path(__file__).parent / f"test_{name}.py").exists()


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_has_one_public_function_which_is_explained(name: str) -> None:
    module = MODULES[name]
    public = [
        key
        for key, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__ and key[0] != "_"
    ]
    assert public == ["draw"]
    assert inspect.getdoc(module.draw)


@pytest.mark.parametrize("ink", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", CHARTS)
def test_a_figure_is_clear_untitled_and_large_enough_to_read(
    name: str, ink: Ink, samples: dict[str, Any]
) -> None:
    frame, draw = samples[name]
    figure = json.loads(draw(ink, frame).to_json())
    layout = figure["layout"]
    assert layout["paper_bgcolor"] == layout["plot_bgcolor"] == "rgba(0,0,0,0)"
    assert "title" not in layout
    assert layout["font"]["color"] == ink.text
    assert figure["data"]
    assert min(_font_sizes(figure)) >= 13


@pytest.mark.parametrize("name", CHARTS)
def test_a_frame_without_rows_gives_a_figure_without_traces(name: str, samples: dict[str, Any]) -> None:
    frame, draw = samples[name]
    assert len(draw(LIGHT, frame.head(0)).data) == 0


@pytest.mark.parametrize("name", CHARTS)
def test_a_single_row_is_drawn(name: str, samples: dict[str, Any]) -> None:
    frame, draw = samples[name]
    assert len(draw(LIGHT, frame.head(1)).data) > 0


@pytest.mark.parametrize("name", CHARTS)
def test_a_frame_of_missing_values_is_drawn_without_an_error(name: str, samples: dict[str, Any]) -> None:
    frame, draw = samples[name]
    numbers = [column for column in ("value", "x", "y", "low", "high", "place", "share") if column in frame]
    draw(LIGHT, frame.assign(**{column: float("nan") for column in numbers}))


@pytest.mark.parametrize("name", CHARTS)
def test_names_are_escaped(name: str, samples: dict[str, Any]) -> None:
    frame, draw = samples[name]
    assert "<b>&" not in draw(LIGHT, frame).to_json().replace("\\u003c", "<").replace("\\u003e", ">")


@pytest.mark.parametrize("name", CHARTS)
def test_the_frame_is_left_as_it_was(name: str, samples: dict[str, Any]) -> None:
    frame, draw = samples[name]
    before = frame.copy()
    draw(LIGHT, frame)
    assert before.equals(frame)


def _font_sizes(node: Any, inside_font: bool = False) -> list[float]:
    if isinstance(node, list):
        return [size for one in node for size in _font_sizes(one, inside_font)]
    if not isinstance(node, dict):
        return []
    found = []
    for key, value in node.items():
        if inside_font and key == "size":
            found += value if isinstance(value, list) else [value]
        else:
            found += _font_sizes(value, "font" in key)
    return found
