"""A funnel plot: the share of every region against its base, and how far chance alone can move it."""

from typing import Any

import pandas as pd

from charts import dot_names
from charts.axis import Axis
from charts.canvas import HOVER, LABEL, blank, go, halo, steady, ticked_axis, unseen
from charts.ink import Ink
from charts.numbers import padded, span
from charts.wrap import plain

_HEIGHT = 480
_SYMBOLS = {"high": "triangle-up", "low": "triangle-down"}
_LINES = {"95": "dash", "998": "solid"}


def draw(
    frame: pd.DataFrame,
    limits: pd.DataFrame,
    ink: Ink,
    x: Axis,
    y: Axis,
    names: dict[str, str],
    wide: float = dot_names.WIDE,
) -> go.Figure:
    """A dot per row where both values are known; outside the funnel it is a triangle that points away.

    `frame`: id, label, x (base), y (share in the unit of the axis), hover, verdict (low_998, low_95, within,
    high_95, high_998). `limits`: base, low_95, high_95, low_998, high_998 in the unit of the axis. `names`:
    what stands at the end of the limits, by "95" and "998"; `wide`: px of the plot, about. A clicked dot
    carries `customdata = [id]`.
    """
    figure = blank(ink, _HEIGHT, t=40, r=56)
    known = frame[frame["x"].notna() & frame["y"].notna()].reset_index(drop=True)
    if known.empty:
        return figure
    known["highlighted"] = known["verdict"] != "within"
    across = _across(known)
    seen = limits[limits["base"].between(across[0], across[1])]
    up = padded(*span([*known["y"], *_reach(seen, known)], y.nation), 0.05, 0.08)
    figure.add_traces([*_funnel(seen, names, ink), _dots(known, ink)])
    figure.add_trace(dot_names.trace(known, across, up, ink, wide))
    figure.update_xaxes(ticked_axis(ink, x.ticks) | {"range": across, "title": _title(x.title, ink)})
    figure.update_yaxes(ticked_axis(ink, y.ticks) | {"range": up})
    _reference(figure, y, ink)
    return figure


def _title(text: str, ink: Ink) -> dict[str, Any]:
    return {"text": plain(text), "font": {"size": LABEL, "color": ink.muted}, "standoff": 10}


def _reach(limits: pd.DataFrame, known: pd.DataFrame) -> list[float]:
    """The limits of the smallest base that is there: nearer to zero they only open further."""
    near = limits[limits["base"] >= known["x"].min()]
    return [*near["low_998"].head(1), *near["high_998"].head(1)]


def _across(known: pd.DataFrame) -> list[float]:
    low, high = padded(*span(known["x"]), 0.12, 0.06)
    return [max(low, 0.0), high]


def _funnel(limits: pd.DataFrame, names: dict[str, str], ink: Ink) -> list[go.Scatter]:
    """Both limits of each kind and their names."""
    lines = [
        _limit(limits, f"{side}_{name}", dash, ink)
        for name, dash in _LINES.items()
        for side in ("low", "high")
    ]
    return [*lines, *(_name(limits, name, names.get(name, ""), ink) for name in _LINES)]


def _limit(limits: pd.DataFrame, column: str, dash: str, ink: Ink) -> go.Scatter:
    return go.Scatter(
        name=column,
        x=limits["base"].tolist(),
        y=limits[column].tolist(),
        mode="lines",
        line={"width": 1.4, "color": ink.line, "dash": dash},
        hoverinfo="skip",
    )


def _name(limits: pd.DataFrame, name: str, text: str, ink: Ink) -> go.Scatter:
    last = limits.tail(1)
    return go.Scatter(
        name=f"name_{name}",
        x=last["base"].tolist(),
        y=last[f"high_{name}"].tolist(),
        mode="markers+text",
        marker=unseen(8),
        text=[plain(text)] * len(last),
        textposition="middle right",
        textfont=halo(ink, LABEL, ink.muted),
        cliponaxis=False,
        hoverinfo="skip",
    )


def _dots(known: pd.DataFrame, ink: Ink) -> go.Scatter:
    sides = [str(verdict).partition("_") for verdict in known["verdict"]]
    colours = {"998": ink.negative, "95": ink.target}
    return go.Scatter(
        name="regions",
        x=known["x"].tolist(),
        y=known["y"].tolist(),
        mode="markers",
        customdata=[[region] for region in known["id"]],
        hovertext=known["hover"].tolist(),
        hovertemplate=HOVER,
        marker={
            "size": [11 if side == "within" else 15 for side, _, _ in sides],
            "symbol": [_SYMBOLS.get(side, "circle") for side, _, _ in sides],
            "color": [colours.get(how, ink.accent) for _, _, how in sides],
            "opacity": 0.95,
            "line": {"width": 1.5, "color": ink.surface},
        },
        **steady(0.95),
        cliponaxis=False,
    )


def _reference(figure: go.Figure, y: Axis, ink: Ink) -> None:
    """The common share, and the name of the vertical axis level above it."""
    figure.add_annotation(
        text=plain(y.title), x=0, xref="paper", xanchor="left", y=1, yref="paper",
        yanchor="bottom", yshift=12, showarrow=False, font={"size": LABEL, "color": ink.muted},
    )  # fmt: skip
    if y.nation:
        stroke = {"color": ink.nation, "width": 1, "dash": "dot"}
        figure.add_hline(y=y.nation.value, line=stroke, layer="below")
        figure.add_annotation(
            text=plain(y.nation.label), x=0, xref="paper", xanchor="left", y=y.nation.value,
            yanchor="bottom", showarrow=False, font=halo(ink, LABEL, ink.nation),
        )  # fmt: skip
