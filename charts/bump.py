"""Places of regions over periods: who rose, who fell. A missing place is a gap in the line."""

from collections.abc import Sequence

import pandas as pd

from charts.canvas import HOVER, LABEL, blank, go, halo, steady, ticked_axis
from charts.ink import Ink
from charts.shade import legible_on
from charts.wrap import lines, plain

_ROW = 30  # px
_DOT = 24  # px
_WRAP = 8  # characters of a period's name on a line


def draw(frame: pd.DataFrame, periods: Sequence[str], ink: Ink) -> go.Figure:
    """One line per region through its places, place 1 on top.

    `frame`: id, label, period (one of `periods`, which are shown in their order), place (1 = best,
    NaN = none), text (the place as it is to be read), hover, highlighted (bool). Regions that
    share a place stand one under the other. A clicked dot carries `customdata = [id]`.
    """
    known = frame[frame["place"].notna() & frame["period"].isin(list(periods))]
    if known.empty:
        return blank(ink, 120)
    known = known.assign(
        column=known["period"].map({period: index for index, period in enumerate(periods)}),
        # Two regions on place 3 leave place 4 empty: the second of them takes that row.
        row=known.groupby("period")["place"].rank(method="first"),
    )
    rows = int(known["row"].max())
    figure = blank(ink, 48 + rows * _ROW, t=36)
    plain_ids, picked = _split(known)
    for region in plain_ids:
        figure.add_trace(_line(known[known["id"] == region], len(periods), ink, None))
    for index, region in enumerate(picked):
        colour = ink.categories[index % len(ink.categories)]
        figure.add_trace(_line(known[known["id"] == region], len(periods), ink, colour))
    _axes(figure, known, periods, ink, rows)
    return figure


def _split(known: pd.DataFrame) -> tuple[list[str], list[str]]:
    """Regions without and with highlight; the latter are drawn last, on top."""
    picked = known.groupby("id", sort=False)["highlighted"].any()
    return list(picked.index[~picked]), list(picked.index[picked])


def _line(rows: pd.DataFrame, columns: int, ink: Ink, colour: str | None) -> go.Scatter:
    by_column = {row.column: row for row in rows.itertuples()}
    points = [by_column.get(column) for column in range(columns)]
    fill = colour or ink.grid
    tint = legible_on(fill) if colour else ink.text
    return go.Scatter(
        name=plain(str(rows["label"].iloc[-1])),
        x=list(range(columns)),
        y=[point.row if point else None for point in points],
        mode="lines+markers+text",
        connectgaps=False,
        line={"width": 3 if colour else 2, "color": colour or ink.line},
        marker={"size": _DOT, "color": fill, "line": {"width": 1.5, "color": ink.surface}},
        opacity=1,
        text=[plain(str(point.text)) if point else "" for point in points],
        textfont={"size": LABEL, "color": tint},
        customdata=[[point.id] if point else None for point in points],
        hovertext=[point.hover if point else "" for point in points],
        hovertemplate=HOVER,
        **steady(text=tint),
        cliponaxis=False,
    )


def _axes(figure: go.Figure, known: pd.DataFrame, periods: Sequence[str], ink: Ink, rows: int) -> None:
    last = len(periods) - 1
    final = known[known["column"] == last]
    names = [
        (float(row), f"<b>{plain(label)}</b>" if highlighted else plain(label))
        for row, label, highlighted in zip(final["row"], final["label"], final["highlighted"], strict=True)
    ]
    ticks: list[tuple[float, str]] = [
        (float(index), lines(name, _WRAP)) for index, name in enumerate(periods)
    ]
    figure.update_xaxes(ticked_axis(ink, ticks, grid=False) | {"side": "top", "range": [-0.2, last + 0.2]})
    figure.update_yaxes(
        ticked_axis(ink, names, grid=False)
        | {
            "side": "right",
            "range": [rows + 0.6, 0.4],
            "tickfont": {"size": LABEL, "color": ink.text},
            "ticklabelstandoff": 8,
        }
    )
    _departed(figure, known, last, ink)


def _departed(figure: go.Figure, known: pd.DataFrame, last: int, ink: Ink) -> None:
    """Names of highlighted regions without a place in the last period, beside their last one."""
    final = known.sort_values("column").groupby("id").tail(1)
    gone = final[(final["column"] < last) & final["highlighted"]]
    if gone.empty:
        return
    figure.add_trace(
        go.Scatter(
            name="departed",
            x=[column + 0.12 for column in gone["column"]],
            y=gone["row"].tolist(),
            mode="text",
            text=[plain(label) for label in gone["label"]],
            textposition="middle right",
            textfont=halo(ink, LABEL, ink.text),
            **steady(text=ink.text),
            hoverinfo="skip",
        )
    )
