"""How a point over time shows what kind of value it is: exact, a bound, about, target, undated."""

from typing import Any

import pandas as pd

from charts.canvas import go, steady
from charts.ink import Ink

_TURNS = {"at_least": 180, "at_most": 0}  # degrees an arrowhead that points down is turned by


def symbols(rows: pd.DataFrame) -> list[str]:
    """Plotly symbols: a diamond for a target or plan, open when the value or date is not exact."""
    inferred = rows.get("inferred", pd.Series(False, index=rows.index))
    return [
        ("circle" if kind == "actual" else "diamond") + ("-open" if qualifier == "about" or undated else "")
        for qualifier, kind, undated in zip(rows["qualifier"], rows["kind"], inferred, strict=True)
    ]


def colours(rows: pd.DataFrame, ink: Ink, actual: str) -> list[str]:
    """The colour of the series for actual values, the colour of targets for the others."""
    return [actual if kind == "actual" else ink.target for kind in rows["kind"]]


def carets(rows: pd.DataFrame, ink: Ink, actual: str, **place: str) -> list[Any]:
    """A trace of small arrowheads above (at least) or below (at most) values that are bounds."""
    bounds = rows[rows["qualifier"].isin(list(_TURNS)) & rows["value"].notna()]
    if bounds.empty:
        return []
    return [
        go.Scatter(
            name="bounds",
            x=bounds["date"].tolist(),
            y=bounds["value"].tolist(),
            mode="markers",
            marker={
                "symbol": "triangle-down",
                "angle": [_TURNS[one] for one in bounds["qualifier"]],
                "size": 8,
                # Away from the dot, whatever the scale of the axis.
                "standoff": 11,
                "color": colours(bounds, ink, actual),
            },
            **steady(),
            cliponaxis=False,
            hoverinfo="skip",
            showlegend=False,
            **place,
        )
    ]
