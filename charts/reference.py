"""Vertical reference lines, labelled above the plot: the nation on top, the target under it."""

from typing import Any

from charts.canvas import LABEL, go
from charts.ink import Ink
from charts.line import Line
from charts.wrap import plain

_LABEL_HEIGHT = 20  # px
_LEFT, _RIGHT = 0.35, 0.65  # shares of the axis beyond which a label grows towards the middle


def headroom(*lines: Line | None) -> int:
    """Px above the plot for the labels of the lines there are."""
    return 8 + _LABEL_HEIGHT * sum(line is not None for line in lines)


def add(
    figure: go.Figure,
    nation: Line | None,
    target: Line | None,
    ink: Ink,
    across: list[float],
    up: list[float],
) -> None:
    """Draws the lines there are; `across` and `up` are the ranges of the two axes.

    The lines are traces: what is drawn later, such as the texts of values, lies on top of them.
    """
    if nation:
        figure.add_trace(_stroke("nation", nation, ink.nation, "solid", up))
        rise = 3 + _LABEL_HEIGHT if target else 3
        figure.add_annotation(_label(nation, ink.nation, rise, across))
    if target:
        figure.add_trace(_stroke("target", target, ink.target, "dash", up))
        figure.add_annotation(_label(target, ink.target, 3, across))


def _stroke(name: str, line: Line, colour: str, dash: str, up: list[float]) -> go.Scatter:
    return go.Scatter(
        name=name,
        x=[line.value, line.value],
        y=up,
        mode="lines",
        line={"color": colour, "width": 1.6, "dash": dash},
        hoverinfo="skip",
    )


def _label(line: Line, colour: str, rise: int, across: list[float]) -> dict[str, Any]:
    share = (line.value - across[0]) / ((across[1] - across[0]) or 1.0)
    return {
        "text": plain(line.label),
        "x": line.value,
        "xref": "x",
        "y": 1,
        "yref": "paper",
        "yshift": rise,
        "yanchor": "bottom",
        # Growing towards the middle, a label is not cut off on a phone.
        "xanchor": "left" if share < _LEFT else "right" if share > _RIGHT else "center",
        "showarrow": False,
        "font": {"size": LABEL, "color": colour},
    }
