"""The way to a target over time: a dashed line under the figures."""

from typing import Any

import pandas as pd

from charts.canvas import go
from charts.ink import Ink


def lines(ways: pd.DataFrame | None, ink: Ink, **place: str) -> list[Any]:
    """One line per `id`, in the colour of targets. `ways`: id, date, value; `place` names the axes."""
    return [
        go.Scatter(
            name="way",
            x=rows["date"].tolist(),
            y=rows["value"].tolist(),
            mode="lines",
            line={"width": 1.6, "color": ink.target, "dash": "dash"},
            hoverinfo="skip",
            showlegend=False,
            **place,
        )
        for _, rows in (ways.groupby("id", sort=False) if ways is not None else [])
    ]
