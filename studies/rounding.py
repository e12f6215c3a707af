"""How many decimals a figure is shown with."""

import numpy as np
import pandas as pd

DERIVED_DECIMALS = 1
"""Computed numbers are rounded for the eye; printed ones are shown with every digit they had."""


def decimals(row: pd.Series, unit: str) -> int | None:
    """None for every digit there is."""
    computed = row.get("origin") == "derived" or unit == "per_100k" or len(_members(row)) > 1
    return DERIVED_DECIMALS if computed and unit in ("percent", "per_100k") else None


def _members(row: pd.Series) -> list[str]:
    members = row.get("members")
    return list(members) if isinstance(members, list | np.ndarray) else []
