"""Contradictions as cases: the sides of each, with the editor's verdict where there is one."""

from dataclasses import dataclass

import pandas as pd

ORDER = (
    "differ_same_time",
    "cumulative_stock_falls",
    "part_exceeds_whole",
    "sub_period_exceeds_period",
    "region_exceeds_nation",
    "regions_exceed_nation",
    "districts_exceed_region",
    "differ_order_unknown",
    "editorial",
)
"""Kinds, the gravest first; `editorial` is a verdict on figures that no general rule relates."""
UNSETTLED = ("contradiction", "undecidable_without_date", "")
"""Verdicts that leave the question open; '' is a case no editor has judged yet."""


@dataclass(frozen=True)
class Case:
    """Figures that disagree. `kinds` are the rules that found it; `sides` one row per figure."""

    kinds: tuple[str, ...]
    verdict_id: str
    indicators: tuple[str, ...]
    regions: tuple[str, ...]
    sides: pd.DataFrame


def cases(found: pd.DataFrame, judged: pd.DataFrame) -> list[Case]:
    """All cases: first those no editor has judged, then the judged ones.

    `found` is Snapshot.contradictions(), `judged` Snapshot.verdict_figures(). Everything one verdict
    covers becomes one case.
    """
    open_cases = [
        _case(group, str(group["kind"].iloc[0]), "")
        for _, group in found[found["verdict"].isna()].groupby("contradiction", sort=False)
    ]
    settled = [_judged(group, found, str(verdict)) for verdict, group in judged.groupby("verdict")]
    return sorted(open_cases, key=lambda case: ORDER.index(case.kinds[0])) + settled


def _case(sides: pd.DataFrame, kind: str, verdict: str) -> Case:
    return Case((kind,), verdict, _unique(sides, "indicator"), _unique(sides, "region"), sides)


def _judged(sides: pd.DataFrame, found: pd.DataFrame, verdict: str) -> Case:
    kinds = found.loc[found["verdict"] == verdict, "kind"].unique()
    ordered = tuple(sorted(map(str, kinds), key=ORDER.index)) or ("editorial",)
    return Case(ordered, verdict, _unique(sides, "indicator"), _unique(sides, "region"), sides)


def _unique(sides: pd.DataFrame, column: str) -> tuple[str, ...]:
    return tuple(map(str, sides[column].unique()))
