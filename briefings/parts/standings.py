"""Where a region is among the first and among the last; who leads the country."""

from collections.abc import Iterator

import pandas as pd

from briefings.blocks import Block, Sentence
from briefings.look import Look
from briefings.parts.summary import FEWEST, listing, placed, ranked_rows
from kpi.region import COUNTRY
from studies.ranked import Ranking

LISTED = 10
"""Indicators in one list; the page of the region has them all."""


def standings(look: Look, region: str) -> Iterator[Block]:
    """Where a region is strong and where weak; of the country who leads and who is last."""
    if region == COUNTRY:
        yield from ends(look)
    else:
        yield from (*strengths(look, region), *gaps(look, region))


def strengths(look: Look, region: str) -> tuple[Block, Block]:
    """Every indicator in which the region is in the first third."""
    rows = [(r, row) for r, row in ranked_rows(look, region) if row["place"] <= max(1, r.covered // 3)]
    rows.sort(key=lambda pair: _share_ahead(*pair))
    return listing(look, "region-strengths", "region-strengths-none", list(_placed(look, "strength", rows)))


def gaps(look: Look, region: str) -> tuple[Block, Block]:
    """Every indicator in which it is in the last third."""
    rows = [(r, row) for r, row in ranked_rows(look, region) if row["place"] > r.covered * 2 / 3]
    rows.sort(key=lambda pair: -_share_ahead(*pair))
    return listing(look, "brief-gaps", "brief-gaps-none", list(_placed(look, "gap", rows)))


def _share_ahead(ranking: Ranking, row: pd.Series) -> float:
    return float(row["place"] - 1) / (ranking.covered - 1)


def _placed(look: Look, kind: str, rows: list[tuple[Ranking, pd.Series]]) -> Iterator[Sentence]:
    """The first of them, the most telling ones, and how many more there are."""
    for ranking, row in rows[:LISTED]:
        yield placed(look, "brief-listed", f"{kind}/{ranking.question.indicator}", ranking, row)
    if len(rows) > LISTED:
        more = look.count(f"{kind}-more", str(rows[0][1]["region"]), "count", len(rows) - LISTED)
        yield look.sentence("brief-listed-more", f"{kind}/more", {"number": more}, count=len(rows) - LISTED)


def ends(look: Look) -> tuple[Block, Block]:
    """Who has the first and who the last place of every headline indicator that enough regions reported."""
    return listing(look, "brief-ends", "brief-ends-none", list(_ends(look)))


def _ends(look: Look) -> Iterator[Sentence]:
    for indicator in look.core:
        ranking = look.rankings[indicator.code]
        places = ranking.places[ranking.places["value"].notna()]
        if ranking.covered < FEWEST or indicator.better == "neutral":
            continue
        first, last = (places[places["place"] == p] for p in (1, places["place"].max()))
        facts = {
            "best": look.number(first.iloc[0], ranking.unit),
            "worst": look.number(last.iloc[0], ranking.unit),
            "covered": look.count(indicator.code, COUNTRY, "covered", ranking.covered),
            "units": look.count(indicator.code, COUNTRY, "units", len(ranking.places)),
        }
        given = {"leader": _names(look, first), "last": _names(look, last)}
        name = look.indicator_name(indicator.code)
        yield look.sentence("brief-first-last", f"ends/{indicator.code}", facts, indicator=name, **given)


def _names(look: Look, rows: pd.DataFrame) -> str:
    return ", ".join(look.region_name(str(region), short=True) for region in rows["region"])
