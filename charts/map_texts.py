"""The traces that write names and values on a map.

Texts inside regions are the texts of invisible bars, because Plotly hides a bar's text where the
bar is too narrow for it: on a phone the long names give way and the values stay.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from charts.canvas import LABEL, VALUE, go, steady
from charts.ink import Ink
from charts.map_labels import LEADING, WIDE, Placed
from charts.shade import legible_on
from charts.wrap import plain

_SLACK = 1.15  # a name may keep this much more height than it needs on a wide screen
_STRETCH = 1.1  # the widths of texts are estimates: a little more before they are hidden
_PADDING = 2.0  # px Plotly leaves between a text and the end of its bar, less a breath
_FINGER = 25.5 / 340.0  # height of a value's bar on a phone, in widths of the map


def traces(placed: Sequence[Placed], fills: Mapping[str, str | None], ink: Ink, width: float) -> list[Any]:
    """Traces for all placed texts; `fills` is the colour under each region, `width` of the map."""
    found = [_leaders(placed, ink)] if any(one.leader for one in placed) else []
    groups: dict[str, list[Placed]] = {}
    for one in placed:
        colour = _on(None if one.leader else fills.get(one.region), ink)
        groups.setdefault(colour, []).append(one)
    # A trace per colour, because only a single colour can be kept when something is clicked on.
    for colour, group in groups.items():
        found += [_names(group, colour, width), _values(group, colour, width)]
    return found


def _on(fill: str | None, ink: Ink) -> str:
    return legible_on(fill) if fill else ink.text


def _names(placed: Sequence[Placed], colour: str, width: float) -> go.Bar:
    heights = [_rise(one, width) for one in placed]
    bases = [one.seam - _PADDING * width / WIDE for one in placed]
    texts = ["<br>".join(plain(line) for line in one.name) for one in placed]
    return _bars("names", placed, bases, heights, texts, colour, "start")


def _values(placed: Sequence[Placed], colour: str, width: float) -> go.Bar:
    height = _FINGER * width
    bases = [one.seam - _drop(width) for one in placed]
    texts = [_bold(one.value) for one in placed]
    return _bars("values", placed, bases, [height] * len(placed), texts, colour, "middle")


def reach(one: Placed, width: float) -> tuple[float, float]:
    """Lowest and highest map position the texts need; Plotly cuts bars at the end of an axis."""
    low = one.seam - (_drop(width) if one.value else 0.0)
    return low, one.seam + _rise(one, width)


def _rise(one: Placed, width: float) -> float:
    return (len(one.name) * LABEL * LEADING + 4 * _PADDING) * _SLACK * width / WIDE


def _drop(width: float) -> float:
    return (VALUE * LEADING / 2 - _PADDING) * width / WIDE + _FINGER * width / 2


def _bold(value: str) -> str:
    return f'<b><span style="font-size:{VALUE}px">{plain(value)}</span></b>' if value else ""


def _bars(
    name: str,
    placed: Sequence[Placed],
    bases: list[float],
    heights: list[float],
    texts: list[str],
    colour: str,
    anchor: str,
) -> go.Bar:
    return go.Bar(
        name=name,
        x=[(one.room.left + one.room.right) / 2 for one in placed],
        width=[one.room.width * _STRETCH for one in placed],
        base=bases,
        y=heights,
        text=texts,
        textposition="inside",
        insidetextanchor=anchor,
        textangle=0,
        insidetextfont={"size": LABEL, "color": colour},
        marker={"color": "rgba(0,0,0,0)", "line": {"width": 0}},
        cliponaxis=False,
        **steady(text=colour),
        hoverinfo="skip",
        showlegend=False,
        # Bars lie under lines unless told otherwise.
        zorder=1,
    )


def _leaders(placed: Sequence[Placed], ink: Ink) -> go.Scatter:
    lines = [[*one.leader, (None, None)] for one in placed if one.leader]
    points = [point for line in lines for point in line]
    return go.Scatter(
        name="leaders",
        x=[x for x, _ in points],
        y=[y for _, y in points],
        mode="lines",
        line={"width": 1, "color": ink.muted},
        hoverinfo="skip",
        showlegend=False,
        zorder=1,
    )
