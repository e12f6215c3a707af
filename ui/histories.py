"""Figures over time as the reader wants the borders: as reported, or of the units of one day."""

from datetime import date

import pandas as pd

from analysis.boundaries import in_borders
from ui.view import View

APART = ["kind", "scope", "period_start", "period_end"]


def shown(view: View, figures: pd.DataFrame) -> pd.DataFrame:
    """Observations with members (ids of the figures behind each) and since (when their borders began).

    In the borders of a day figures of parts become sums, undated figures and districts drop out, and of
    several figures for one unit, period and scope the one that would stand for it enters a sum.
    """
    alone = pd.Series([[o] for o in figures["observation"]], figures.index, dtype=object)
    known = figures.assign(members=alone)
    if view.borders is None:
        return known.assign(since=_since(view, known))
    whole = known[(known["district"] == "") & known["period_end"].notna()]
    best = whole.assign(told=whole["origin"] == "reported").sort_values(
        ["told", "known_from", "observation"], ascending=[False, False, True], kind="stable"
    )
    chosen = best.drop_duplicates(["indicator", "region", *APART])
    moved = in_borders(chosen, view.catalog, view.borders, APART).figures
    rivals = whole[~whole["observation"].isin(chosen["observation"])]
    together = pd.concat([moved, rivals[_same(view, rivals, view.borders)]], ignore_index=True)
    return _complete(together).drop(columns="told").assign(since=view.borders)


def _complete(figures: pd.DataFrame) -> pd.DataFrame:
    """Sums bear the names of their parts, and words where these do not agree."""
    names = [" ".join(members) for members in figures["members"]]
    words = {"date_basis": "inferred", "date_precision": "day", "publisher": ""}
    return figures.assign(observation=names).fillna(words)


def _since(view: View, figures: pd.DataFrame) -> list[date]:
    return [
        date.min if pd.isna(end) else view.catalog.regions.territory_since(str(region), end.date())
        for region, end in zip(figures["region"], figures["period_end"], strict=True)
    ]


def _same(view: View, figures: pd.DataFrame, borders: date) -> list[bool]:
    regions = view.catalog.regions
    pairs = zip(figures["region"], figures["period_end"], strict=True)
    return [regions.same_territory(str(region), end.date(), borders) for region, end in pairs]
