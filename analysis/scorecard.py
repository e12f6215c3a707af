"""The matrix regions x indicators: places of every region in every core indicator."""

from collections.abc import Mapping

import pandas as pd


def scorecard(leagues: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """All leagues under one another with a column `indicator`, and `standing_share` (1 = first, 0 = last).

    The share is computed among the ranked regions of the indicator; a single ranked region has no rivals
    and therefore no share.
    """
    return pd.concat(
        [table.assign(indicator=code, standing_share=_share(table)) for code, table in leagues.items()],
        ignore_index=True,
    )


def _share(table: pd.DataFrame) -> pd.Series:
    ranked = int(table["place"].notna().sum())
    if ranked < 2:
        return pd.Series(float("nan"), index=table.index)
    return 1 - (table["place"] - 1) / (ranked - 1)
