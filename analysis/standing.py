"""How far one region stands from the leader and from the country."""

from dataclasses import dataclass

import pandas as pd

from kpi.indicator import Indicator


@dataclass(frozen=True)
class Distances:
    """Differences region - other in the indicator's unit; None where there is nothing to compare with."""

    leader: float | None
    nation: float | None


def distances(
    figure: pd.Series, places: pd.DataFrame, nation: pd.Series | None, indicator: Indicator
) -> Distances:
    """To the region on the first place, and to the national figure unless that is a total of regions."""
    if pd.isna(figure["value"]):
        return Distances(None, None)
    leaders = places[places["place"] == 1]
    ahead = float(figure["value"] - leaders["value"].iloc[0]) if len(places["place"].dropna()) > 1 else None
    if nation is None or indicator.adds_up:
        return Distances(ahead, None)
    return Distances(ahead, float(figure["value"] - nation["value"]))
