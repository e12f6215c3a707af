"""What a better place takes: a region's figure as a ladder, the others as they are or at their pace."""

from collections.abc import Mapping
from decimal import Decimal

import pandas as pd

from analysis.reach import Ladder, in_time
from kpi.indicator import Indicator
from studies.ranked import Ranking

THINGS = {
    "service_akimats": "akimat",
    "service_akimats_district": "akimat",
    "service_akimats_rural": "akimat",
    "open_space_bodies": "body",
}
"""What one unit of an indicator is called; of the others only the number is said."""
_WHOLES = {
    ("service_akimats", "oblast"): ("district_akimats_total", "rural_akimats_total"),
    ("service_akimats", "city"): ("district_akimats_total",),
}
"""What an indicator without a base of its own is part of: akimats of all levels; a city has no rural ones."""


def ladder(indicator: Indicator, value: float, parts: tuple[float, float] | None, whole: float) -> Ladder:
    """Whole units of a count up to the whole, or of a numerator; a bare percent by its last digit."""
    bounds = indicator.minimum, indicator.maximum
    if indicator.ratio and parts:
        factor, (numerator, base) = indicator.ratio.factor, parts
        return Ladder(numerator, 1, 0, base * indicator.maximum / factor, indicator.better, factor, base)
    if indicator.unit in ("count", "sqm"):
        return Ladder(value, 1, bounds[0], whole, indicator.better)
    digits = max(1, -int(Decimal(repr(value)).normalize().as_tuple().exponent))
    return Ladder(value, 10.0**-digits, *bounds, indicator.better)


def parts(now: pd.DataFrame, region: str, indicator: Indicator) -> tuple[float, float] | None:
    """Numerator and denominator of the region's share, if it was divided out of them.

    `now`: the second frame of analysis.vintage.vintages().
    """
    row = now[now["region"] == region].iloc[0]
    if pd.isna(row["denominator"]) or indicator.ratio is None:
        return None
    return float(row["numerator"]) / indicator.ratio.factor, float(row["denominator"])


def whole(
    indicator: Indicator, level: str, region: str, value: float, rankings: Mapping[str, Ranking]
) -> float:
    """A part has no more units than its bases together, where they are known; else the plausible bound."""
    bases = _WHOLES.get((indicator.code, level), (indicator.base,) if indicator.base else ())
    values = [rankings[base].places.set_index("region")["value"].get(region) for base in bases]
    known = [float(found) for found in values if found is not None and pd.notna(found)]
    total = sum(known) if known and len(known) == len(bases) else indicator.maximum
    return total if total >= value else indicator.maximum


def rivals(
    ranking: Ranking, region: str, yearly: Mapping[str, float], indicator: Indicator, years: int
) -> tuple[dict[str, float], dict[str, float]]:
    """The other ranked regions' values as they are, and in so many years at the pace of the last one."""
    ranked = ranking.places[ranking.places["value"].notna()]
    others = ranked[ranked["region"] != region]
    still = dict(zip(others["region"].astype(str), others["value"].astype(float), strict=True))
    return still, in_time(still, yearly, indicator.minimum, indicator.maximum, years)
