"""Units of a day made of the districts they consist of, where a former unit reported its districts.

What analysis/boundaries.py must leave open - a former unit is not divided among its successors - is settled
where every district of every successor was reported by the former unit for the same time and together they
give the very figure it reported. Districts are known by their names in the register (districts.csv).
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd

from analysis.boundaries import Borders
from kpi.catalog import Catalog
from kpi.formula import Ratio

_ENDS = ("value", "low", "high")
Row = Mapping[Any, Any]


def from_districts(view: Borders, districts: pd.DataFrame, catalog: Catalog, day: date) -> Borders:
    """`view` of the day with what districts settle: figures more, breaks and outside fewer.

    `districts`: the columns of the figures and district (its name in Russian). The total of an indicator that
    adds up stays the same. Shares are recomputed where both their parts could be.
    """
    known = {(r["indicator"], r["region"], r["district"]): r for r in districts.to_dict("records")}
    made: list[dict[str, Any]] = []
    settled = []
    for at, old in view.outside.iterrows():
        heirs = _heirs(old.to_dict(), known, catalog, day)
        made += heirs
        if heirs:
            settled.append(at)
    if not made:
        return view
    figures = pd.concat([view.figures, pd.DataFrame(made, columns=view.figures.columns)], ignore_index=True)
    figures = _with_shares(figures, view.breaks, catalog)
    there = set(zip(figures["indicator"], figures["region"], strict=True))
    open_still = [
        pair not in there for pair in zip(view.breaks["indicator"], view.breaks["region"], strict=True)
    ]
    return replace(view, figures=figures, breaks=view.breaks[open_still], outside=view.outside.drop(settled))


def _heirs(
    old: Row, known: Mapping[tuple[str, str, str], Row], catalog: Catalog, day: date
) -> list[dict[str, Any]]:
    """The successors of one former unit from its districts; none if any is not settled or the sum differs."""
    code, region = old["indicator"], old["region"]
    if not catalog.indicators[code].adds_up or pd.isna(old["period_end"]):
        return []
    then = old["period_end"].date()
    rows = []
    for unit in sorted(catalog.regions.sharing(region, then, day)):
        names = [district["name_ru"] for district in catalog.districts_on(unit, day)]
        parts = [known[code, region, name] for name in names if (code, region, name) in known]
        if not names or len(parts) < len(names) or catalog.regions.sharing(unit, day, then) != {region}:
            return []
        rows.append(_sum(old, unit, parts))
    same = math.isclose(math.fsum(row["value"] for row in rows), old["value"], abs_tol=1e-9)
    return rows if rows and same else []


def _sum(old: Row, unit: str, parts: Iterable[Row]) -> dict[str, Any]:
    parts = list(parts)
    sums = {end: math.fsum(part[end] for part in parts) for end in _ENDS}
    members = [member for part in parts for member in part["members"]]
    exact = sums["low"] == sums["high"]
    qualifier = "exact" if exact else "about"
    return {**old, **sums, "region": unit, "origin": "sum", "qualifier": qualifier, "members": members}


def _with_shares(figures: pd.DataFrame, breaks: pd.DataFrame, catalog: Catalog) -> pd.DataFrame:
    """Shares of units that had none, from their parts."""
    found = {(r["indicator"], r["region"]): r for r in figures.to_dict("records")}
    made = []
    for code, unit in zip(breaks["indicator"], breaks["region"], strict=True):
        ratio = catalog.indicators[code].ratio
        if ratio is None or (code, unit) in found:
            continue
        part, base = (found.get((side, unit)) for side in (ratio.numerator, ratio.denominator))
        if part and base and base["value"] > 0:
            made.append(_share(code, ratio, part, base))
    return pd.concat([figures, pd.DataFrame(made, columns=figures.columns)], ignore_index=True)


def _share(code: str, ratio: Ratio, part: Row, base: Row) -> dict[str, Any]:
    value = ratio.factor * part["value"] / base["value"]
    low = ratio.factor * part["low"] / base["high"]
    high = ratio.factor * part["high"] / base["low"] if base["low"] > 0 else math.inf
    exact = "exact" if low == high else "about"
    members = [*part["members"], *base["members"]]
    ends = {"value": value, "low": low, "high": high}
    return {**part, **ends, "indicator": code, "origin": "derived", "qualifier": exact, "members": members}
