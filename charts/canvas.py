"""The empty figure every chart starts from, its axes and its hover box.

The only module that imports Plotly (which has no type stubs): the others take `go` from here.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

import plotly.graph_objects as go  # type: ignore[import-untyped, unused-ignore]

from charts.ink import Ink

__all__ = [
    "FONT",
    "HOVER",
    "LABEL",
    "VALUE",
    "blank",
    "go",
    "halo",
    "hidden_axis",
    "steady",
    "ticked_axis",
    "unseen",
]

FONT = '"Source Sans", "Source Sans 3", "Noto Sans", sans-serif'
LABEL = 13  # px: names, ticks and legends, readable from three metres on a wall screen
VALUE = 15  # px: the numbers themselves
HOVER = "%{hovertext}<extra></extra>"

_CLEAR = "rgba(0,0,0,0)"


def blank(ink: Ink, height: int, **margin: int) -> go.Figure:
    """A figure without traces: clear background, our font; margins in px, 8 unless given."""
    figure = go.Figure()
    figure.update_layout(
        template="none",
        autosize=True,
        height=height,
        margin={"l": 8, "r": 8, "t": 8, "b": 8, "pad": 0} | margin,
        paper_bgcolor=_CLEAR,
        plot_bgcolor=_CLEAR,
        font={"family": FONT, "size": LABEL, "color": ink.text},
        hoverlabel={
            "bgcolor": ink.surface,
            "bordercolor": ink.line,
            "align": "left",
            "font": {"family": FONT, "size": LABEL + 1, "color": ink.text},
        },
        showlegend=False,
        hovermode="closest",
        dragmode=False,
        xaxis=hidden_axis(),
        yaxis=hidden_axis(),
    )
    return figure


def unseen(size: int) -> dict[str, Any]:
    """A marker that is not drawn: it keeps a text `size / 2` px away from its point."""
    return {"size": size, "opacity": 0}


def steady(opacity: float = 1.0, text: str | None = None) -> dict[str, Any]:
    """Trace options that keep markers and texts as they are when something has been clicked on."""
    kept: dict[str, Any] = {"marker": {"opacity": opacity}}
    if text:
        kept["textfont"] = {"color": text}
    return {"selected": kept, "unselected": kept}


def halo(ink: Ink, size: int, colour: str | list[str]) -> dict[str, Any]:
    """A font with an edge in the colour of the surface, readable across lines and bars."""
    edge = ", ".join(f"{x}px {y}px 2px {ink.surface}" for x in (-1, 1) for y in (-1, 1))
    return {"size": size, "color": colour, "shadow": edge}


def hidden_axis() -> dict[str, Any]:
    """An axis that only scales: nothing of it is seen and a finger cannot drag it."""
    return {"visible": False, "fixedrange": True}


def ticked_axis(ink: Ink, ticks: Sequence[tuple[float | date, str]], grid: bool = True) -> dict[str, Any]:
    """An axis with the caller's ticks (position, text) and nothing else; no ticks, no texts."""
    return {
        "visible": True,
        "fixedrange": True,
        "tickmode": "array",
        "tickvals": [position for position, _ in ticks],
        "ticktext": [text for _, text in ticks],
        "tickfont": {"size": LABEL, "color": ink.muted},
        "tickangle": 0,
        "ticks": "",
        "showgrid": grid,
        "gridcolor": ink.grid,
        "gridwidth": 1,
        "zeroline": False,
        "showline": False,
        "automargin": True,
    }
