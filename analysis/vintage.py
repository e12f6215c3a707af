"""Figures as they were first known: every standing again with the first version of each figure behind it."""

import numpy as np
import pandas as pd

from kpi.formula import Ratio

_VERSIONS = ("first", "now")


def vintages(
    standing: pd.DataFrame, versions: pd.DataFrame, ratio: Ratio | None
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """(as first known, as known now), each region, value, period_end, numerator, denominator.

    `standing` is that of Snapshot.standing() for one indicator and `versions` that of
    Snapshot.first_versions() for its members. A sum over parts of a period is the sum of their first
    versions, a ratio of sums the ratio of such sums. The numerator carries the ratio's factor; both are NaN
    where the figure was reported as it is.
    """
    known = {str(row["observation"]): row for _, row in versions.iterrows()}
    rows = [row for _, row in standing.iterrows()]
    first, now = (
        pd.DataFrame(
            [_row(row, [known[str(member)] for member in row["members"]], version, ratio) for row in rows],
            columns=["region", "value", "period_end", "numerator", "denominator"],
        )
        for version in _VERSIONS
    )
    return first, now


def _row(row: pd.Series, members: list[pd.Series], version: str, ratio: Ratio | None) -> dict[str, object]:
    numerator, denominator = _inputs(str(row["origin"]), members, version, ratio)
    value = float(row["value"])
    if version == "first":
        whole = row["origin"] != "share_of_sums"
        value = sum(float(m["value_first"]) for m in members) if whole else numerator / denominator
    return {
        "region": str(row["region"]),
        "value": value,
        "period_end": row["period_end"],
        "numerator": numerator,
        "denominator": denominator,
    }


def _inputs(origin: str, members: list[pd.Series], version: str, ratio: Ratio | None) -> tuple[float, float]:
    """What the figure was divided out of; NaN for both where it was not, or where the base was zero."""
    if ratio is None or origin not in ("derived", "share_of_sums"):
        return np.nan, np.nan
    if origin == "derived":
        numerator, denominator = (float(members[0][f"{name}_{version}"]) for name in ("part", "base"))
    else:
        upper = [m["indicator"] == ratio.numerator for m in members]
        values = [float(m[f"value_{version}"]) for m in members]
        numerator = sum(v for v, is_part in zip(values, upper, strict=True) if is_part)
        denominator = sum(v for v, is_part in zip(values, upper, strict=True) if not is_part)
    return (ratio.factor * numerator, denominator) if denominator > 0 else (np.nan, np.nan)
