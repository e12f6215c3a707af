"""Figures in the borders of a date: sums where borders moved and figures add up, a visible break elsewhere.

A figure belongs to the unit as it was on the figure's date. In the borders of another day a unit shows

* its own figure, if its territory was the same on both days;
* the sum over the units it consisted of, if each lies wholly inside it, all have a figure and the indicator
  adds up; for a share, the sums of its parts divided anew;
* nothing, and a reason, otherwise: what one unit reported is never divided among others.

What no region of the day can show still counts for the country: `Borders.outside`.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd

from kpi.catalog import Catalog
from kpi.formula import Ratio
from kpi.region import COUNTRY, Regions

BREAKS = (
    "undated",
    "not_there",
    "old_borders",
    "other_borders",
    "part_missing",
    "does_not_add_up",
    "no_parts",
    "no_base",
)
"""Why a unit shows no figure in the borders of the day.

undated: the figure has no date; not_there: the unit did not exist on the figure's date; old_borders: it had
another territory then, which cannot be divided; other_borders: this figure covers a part, another one already
stands for the whole; part_missing: not all units it consisted of have a figure; does_not_add_up: neither a
sum nor a share of sums; no_parts: a share whose numerator or denominator is not there; no_base: its
denominator is not above zero.
"""
BREAK_COLUMNS = ("region", "reason", "parts", "missing")
Row = Mapping[Any, Any]
Key = tuple[Any, ...]
_ENDS = {"value", "low", "high"}


@dataclass(frozen=True)
class Borders:
    """The view of one day, from `in_borders`.

    `figures`: columns as given; the country's rows and unmoved ones untouched, then sums (origin `sum`) and
    recomputed shares (origin `derived`). `breaks`: indicator, the columns of `by` and BREAK_COLUMNS, with the
    units that reported something (`parts`) and those that did not (`missing`). `outside`: the given rows that
    no unit of the day can show.
    """

    figures: pd.DataFrame
    breaks: pd.DataFrame
    outside: pd.DataFrame

    def total(self, indicator: str) -> float:
        """Sum over all regions, shown or not: the same in the borders of every day."""
        rows = (
            f[(f["indicator"] == indicator) & (f["region"] != COUNTRY)] for f in (self.figures, self.outside)
        )
        return math.fsum(value for frame in rows for value in frame["value"])


@dataclass(frozen=True)
class _Claim:
    """What figures of other borders have to say about one unit of the day: `reason` '' if they cover it."""

    key: Key
    unit: str
    rows: tuple[Row, ...]
    missing: tuple[str, ...]
    reason: str


def in_borders(figures: pd.DataFrame, catalog: Catalog, day: date, by: Sequence[str] = ()) -> Borders:
    """The figures as the units of `day` would have them.

    `figures`: region rows (no districts) with the columns of Snapshot.standing(); of these indicator, region,
    value and period_end are needed, what else is there is carried along. `by`: columns beside the indicator
    that keep comparisons apart, such as period_start and period_end for a history. Rows without a value count
    as not reported. A sum bears the oldest date and the latest known_from of its parts.

    Raises ValueError for two figures of one region in a comparison.
    """
    keys = ["indicator", *by]
    known = figures[figures["value"].notna()]
    if known.duplicated([*keys, "region"]).any():
        raise ValueError(f"more than one figure of a region within {', '.join(keys)}")
    stays = _stays(known, catalog.regions, day)
    whole, moved = known[stays], known[~stays].assign(_row=range(len(known) - int(stays.sum())))
    taken = {tuple(map(_plain, row)) for row in whole[[*keys, "region"]].itertuples(index=False)}
    groups = moved.groupby(keys, sort=False, dropna=False)
    claims = [c for _, group in groups for c in _claims(group, keys, taken, catalog.regions, day)]
    settled = _shares(_sums(claims, catalog), whole, keys, catalog)
    shown = [row for _, row in settled if row is not None]
    used = {row["_row"] for claim, made in settled if made is not None for row in claim.rows}
    outside = moved[~moved["_row"].isin(used)].drop(columns="_row")
    breaks = [_break(claim) for claim, made in settled if made is None]
    return Borders(_joined(whole, shown), pd.DataFrame(breaks, columns=[*keys, *BREAK_COLUMNS]), outside)


def _stays(figures: pd.DataFrame, regions: Regions, day: date) -> pd.Series:
    """True for figures of the country and of units with the same territory on the day."""
    pairs = list(zip(figures["region"], figures["period_end"], strict=True))
    same = {
        (region, end): region == COUNTRY
        or (pd.notna(end) and regions.same_territory(region, end.date(), day))
        for region, end in set(pairs)
    }
    return pd.Series([same[pair] for pair in pairs], index=figures.index, dtype=bool)


def _claims(
    group: pd.DataFrame, keys: Sequence[str], taken: set[Key], regions: Regions, day: date
) -> Iterator[_Claim]:
    """One claim per unit of the day on which a moved figure bears, and per figure that bears on none."""
    rows = group.to_dict("records")
    key = tuple(_plain(rows[0][column] for column in keys))
    heirs = [_heirs(row, regions, day) for row in rows]
    for row, found in zip(rows, heirs, strict=True):
        if not found:
            yield _Claim(
                key, row["region"], (row,), (), "undated" if pd.isna(row["period_end"]) else "not_there"
            )
    for unit in sorted(frozenset[str]().union(*heirs)):
        parts = [row for row, found in zip(rows, heirs, strict=True) if unit in found]
        divided = [row for row, found in zip(rows, heirs, strict=True) if unit in found and found != {unit}]
        needed = {regions.sharing(unit, day, row["period_end"].date()) for row in parts}
        missing = tuple(sorted(frozenset[str]().union(*needed) - {row["region"] for row in parts}))
        reason = "part_missing" if missing else ""
        if divided:
            there = regions.at(unit, divided[0]["period_end"].date())
            reason = "old_borders" if there else "not_there"
        elif (*key, unit) in taken or len(needed) > 1:
            reason = "other_borders"
        yield _Claim(key, unit, tuple(parts), () if divided else missing, reason)


def _heirs(row: Row, regions: Regions, day: date) -> frozenset[str]:
    end = row["period_end"]
    return frozenset() if pd.isna(end) else regions.sharing(row["region"], end.date(), day)


Settled = list[tuple[_Claim, dict[str, Any] | None]]
"""Claims with the row that meets them; None is a break."""


def _sums(claims: Iterable[_Claim], catalog: Catalog) -> Settled:
    """Covered claims of indicators that add up get their sum; those that never will get their reason."""
    settled: Settled = []
    for claim in claims:
        indicator = catalog.indicators[claim.key[0]]
        if indicator.adds_up:
            settled.append((claim, None if claim.reason else _sum(claim)))
        elif indicator.ratio is None and claim.reason in ("", "part_missing"):
            settled.append((replace(claim, reason="does_not_add_up"), None))
        else:
            settled.append((claim, None))
    return settled


def _shares(settled: Settled, whole: pd.DataFrame, keys: Sequence[str], catalog: Catalog) -> Settled:
    """Shares are recomputed from the figures of the whole unit, its own or summed, whatever their parts."""
    ratios = [catalog.indicators[claim.key[0]].ratio for claim, _ in settled]
    codes = {code for ratio in ratios if ratio for code in (ratio.numerator, ratio.denominator)}
    rows: list[Row] = [*whole[whole["indicator"].isin(codes)].to_dict("records")]
    rows += [row for _, row in settled if row is not None]
    found = {(*(_plain(row[c]) for c in keys), row["region"]): row for row in rows}
    return [
        (claim, row)
        if ratio is None or claim.reason not in ("", "part_missing")
        else _share(claim, ratio, found)
        for (claim, row), ratio in zip(settled, ratios, strict=True)
    ]


def _sum(claim: _Claim) -> dict[str, Any]:
    row = _merged(claim, claim.rows, "sum")
    for end in _ENDS & row.keys():
        row[end] = math.fsum(part[end] for part in claim.rows)
    return _qualified(row)


def _share(claim: _Claim, ratio: Ratio, found: Mapping[Key, Row]) -> tuple[_Claim, dict[str, Any] | None]:
    codes = (ratio.numerator, ratio.denominator)
    part, base = (found.get((code, *claim.key[1:], claim.unit)) for code in codes)
    if part is None or base is None:
        return replace(claim, reason=claim.reason or "no_parts"), None
    if base["value"] <= 0:
        return replace(claim, reason="no_base"), None
    row = _merged(claim, (part, base), "derived")
    row["value"] = ratio.factor * part["value"] / base["value"]
    if {"low", "high"} <= row.keys():
        row["low"] = ratio.factor * part["low"] / base["high"]
        row["high"] = ratio.factor * part["high"] / base["low"] if base["low"] > 0 else math.inf
    return claim, _qualified(row)


def _merged(claim: _Claim, parts: Sequence[Row], origin: str) -> dict[str, Any]:
    """What the parts say alike; the oldest date, the latest known_from, all members."""
    alike = {n: all(p[n] == v for p in parts) for n, v in parts[0].items() if n != "members"}
    row = {name: value if alike.get(name) else None for name, value in parts[0].items()}
    row |= {"indicator": claim.key[0], "region": claim.unit}
    row["period_end"] = min(part["period_end"] for part in parts)
    if "origin" in row:
        row["origin"] = origin
    if "known_from" in row:
        row["known_from"] = max(part["known_from"] for part in parts)
    if "members" in row:
        row["members"] = [member for part in parts for member in part["members"]]
    return row


def _qualified(row: dict[str, Any]) -> dict[str, Any]:
    """The qualifier that the interval leaves, as for every sum and share."""
    if {"low", "high", "qualifier"} <= row.keys():
        low, high, value = row["low"], row["high"], row["value"]
        closed = "exact" if low == high else "at_least" if low == value else "at_most"
        row["qualifier"] = closed if value in (low, high) else "about"
    return row


def _break(claim: _Claim) -> tuple[Any, ...]:
    parts = sorted(row["region"] for row in claim.rows)
    return (*claim.key, claim.unit, claim.reason, parts, list(claim.missing))


def _joined(whole: pd.DataFrame, made: Sequence[Row]) -> pd.DataFrame:
    if not made:
        return whole.reset_index(drop=True)
    return pd.concat([whole, pd.DataFrame(made, columns=whole.columns)], ignore_index=True)


def _plain(cell: Any) -> Any:
    """A cell as part of a key: every kind of missing is None."""
    return None if pd.isna(cell) else cell
