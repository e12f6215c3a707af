"""The country by region: hexagons or an office's own boundaries, coloured by one indicator."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from charts import map_labels, map_texts, raster
from charts.canvas import HOVER, LABEL, blank, go, steady
from charts.ink import Ink
from charts.map_labels import Caption, Placed
from charts.rings import Point, Ring, by_area, extent, outlines
from charts.shade import between, faded
from charts.wrap import plain

_HOVER_PX = 40


def draw(
    regions: pd.DataFrame,
    shapes: Mapping[str, Sequence[Ring]],
    ink: Ink,
    labels: bool = True,
    legend: Sequence[tuple[float, str]] = (),
    no_data_name: str = "",
    height: int = 560,
) -> go.Figure:
    """A map with one filled trace per region and one trace `regions` to hover and click on.

    `regions`: id, label (short name), value (float, NaN = no data), text (value as read, or ""),
    hover. `shapes` as read by `hexmap` or `geojson`: those without a row stay plain, rows without
    a shape are left out. `legend`: positions and texts on the colour scale; `no_data_name` names
    the hatching. `height` is in px. A clicked point carries `customdata = [id]`.
    """
    figure = blank(ink, height, t=44, b=12, l=4, r=4)
    known = regions[regions["id"].isin(list(shapes))]
    if known.empty:
        return figure
    fills = _fills(known, ink)
    figure.add_traces(_areas(shapes, fills, ink))
    placed = map_labels.place(_captions(known), shapes) if labels else []
    figure.add_traces(map_texts.traces(placed, fills, ink, _width(shapes)))
    figure.add_trace(_points(known, raster.targets(shapes)))
    _frame(figure, shapes, placed)
    _colour_scale(figure, known, ink, legend)
    if no_data_name and known["value"].isna().any():
        figure.add_trace(_hatched_key(no_data_name, ink))
    return figure


def _captions(known: pd.DataFrame) -> list[Caption]:
    return [
        Caption(region, label, text)
        for region, label, text in zip(known["id"], known["label"], known["text"], strict=True)
    ]


def _fills(known: pd.DataFrame, ink: Ink) -> dict[str, str | None]:
    """Colour per region id, None where the value is missing."""
    low, high = float(known["value"].min()), float(known["value"].max())
    return {
        region: None if math.isnan(value) else between(ink.sequence, _share(value, low, high))
        for region, value in zip(known["id"], known["value"], strict=True)
    }


def _share(value: float, low: float, high: float) -> float:
    return 0.5 if low == high else (value - low) / (high - low)


def _areas(
    shapes: Mapping[str, Sequence[Ring]], fills: Mapping[str, str | None], ink: Ink
) -> list[go.Scatter]:
    found = [
        _area(region, shapes[region], fills.get(region), ink, region in fills) for region in by_area(shapes)
    ]
    return [*found, _borders(shapes, ink)]


def _area(region: str, rings: Sequence[Ring], fill: str | None, ink: Ink, row: bool) -> go.Scatter:
    hatched = row and fill is None
    return go.Scatter(
        **_path(rings),
        name=region,
        mode="lines",
        fill="toself",
        fillcolor=fill or ink.no_data,
        fillpattern=_hatching(ink) if hatched else None,
        # Inner edges of hexagons: just visible, so that the region reads as one area.
        line={"width": 0.5, "color": faded(ink.surface, 0.45)},
        hoverinfo="skip",
        showlegend=False,
    )


def _hatching(ink: Ink) -> dict[str, Any]:
    return {
        "shape": "/",
        "fgcolor": ink.line,
        "bgcolor": ink.no_data,
        "size": 7,
        "solidity": 0.2,
        "fillmode": "overlay",
    }


def _path(rings: Sequence[Ring]) -> dict[str, list[float | None]]:
    closed = [[*ring, ring[0], (None, None)] for ring in rings]
    points = [point for ring in closed for point in ring][:-1]
    return {"x": [x for x, _ in points], "y": [y for _, y in points]}


def _borders(shapes: Mapping[str, Sequence[Ring]], ink: Ink) -> go.Scatter:
    loops = [loop for rings in shapes.values() for loop in outlines(rings)]
    return go.Scatter(
        **_path(loops),
        name="borders",
        mode="lines",
        line={"width": 2.5, "color": ink.surface},
        hoverinfo="skip",
        showlegend=False,
    )


def _points(known: pd.DataFrame, places: Mapping[str, Sequence[Point]]) -> go.Scatter:
    """Invisible points all over every region: what a mouse or a finger meets."""
    rows = [
        (point, region, value, hover)
        for region, value, hover in zip(known["id"], known["value"], known["hover"], strict=True)
        for point in places[region]
    ]
    return go.Scatter(
        x=[point[0] for point, *_ in rows],
        y=[point[1] for point, *_ in rows],
        name="regions",
        mode="markers",
        customdata=[[region] for _, region, _, _ in rows],
        hovertext=[hover for *_, hover in rows],
        hovertemplate=HOVER,
        marker={
            "size": 18,
            "opacity": 0,
            "color": [value for _, _, value, _ in rows],
            "coloraxis": "coloraxis",
        },
        # A click selects; nothing on the map may fade because of it.
        **steady(0.0),
        showlegend=False,
    )


def _frame(figure: go.Figure, shapes: Mapping[str, Sequence[Ring]], placed: list[Placed]) -> None:
    tight = extent(ring for rings in shapes.values() for ring in rings)
    reached = [map_texts.reach(one, tight.width) for one in placed]
    bottom = min([tight.bottom, *(low for low, _ in reached)])
    top = max([tight.top, *(high for _, high in reached)])
    figure.update_layout(
        clickmode="event+select",
        hoverdistance=_HOVER_PX,
        uniformtext={"mode": "hide", "minsize": LABEL - 1},
        showlegend=True,
        bargap=0,
        barmode="overlay",
        legend={"x": 1, "xanchor": "right", "y": 1.02, "yanchor": "bottom", "itemclick": False,
                "itemdoubleclick": False, "font": {"size": LABEL}},
    )  # fmt: skip
    figure.update_xaxes(range=[tight.left, tight.right], constrain="domain")
    figure.update_yaxes(
        range=[bottom, top],
        scaleanchor="x",
        scaleratio=1,
        constrain="domain",
        # On a phone the map is wider than high: it stays under its legend.
        constraintoward="top",
    )


def _colour_scale(
    figure: go.Figure, known: pd.DataFrame, ink: Ink, legend: Sequence[tuple[float, str]]
) -> None:
    low, high = float(known["value"].min()), float(known["value"].max())
    shown = bool(legend) and low < high
    figure.update_layout(coloraxis={
        "colorscale": list(ink.sequence),
        "cmin": low if shown else 0,
        "cmax": high if shown else 1,
        "showscale": shown,
        "colorbar": {
            "orientation": "h",
            "x": 0, "xanchor": "left", "y": 1.0, "yanchor": "bottom", "ypad": 6, "xpad": 28,
            "lenmode": "pixels", "len": 200, "thickness": 10, "outlinewidth": 0, "ticks": "",
            "tickmode": "array",
            "ticklabeloverflow": "allow",
            "tickvals": [position for position, _ in legend],
            "ticktext": [text for _, text in legend],
            "tickfont": {"size": LABEL, "color": ink.muted},
        },
    })  # fmt: skip


def _hatched_key(name: str, ink: Ink) -> go.Scatter:
    return go.Scatter(
        x=[None],
        y=[None],
        name=plain(name),
        mode="lines",
        line={"width": 1, "color": ink.line},
        fill="toself",
        fillcolor=ink.no_data,
        fillpattern=_hatching(ink),
        hoverinfo="skip",
        showlegend=True,
    )


def _width(shapes: Mapping[str, Sequence[Ring]]) -> float:
    return extent(ring for rings in shapes.values() for ring in rings).width
