"""The charts of a briefing: regions by the headline indicators that most of them have reported."""

from collections.abc import Iterator

import pandas as pd

from briefings.blocks import Block, Chart, Heading, Paragraph, Point
from briefings.look import Look
from kpi.region import COUNTRY
from studies.ranked import Ranking

MOST = 4
FEWEST = 2
"""A bar alone compares nothing."""


def charts(look: Look, region: str) -> Iterator[Block]:
    """Of a region those it has a bar in come first; a sentence where there is nothing to draw."""
    yield Heading(look.say("brief-charts"))
    rankings = [look.rankings[i.code] for i in look.core if look.rankings[i.code].covered >= FEWEST]
    rankings.sort(key=lambda ranking: (not _has(ranking, region), -ranking.covered))
    if not rankings:
        yield Paragraph((look.sentence("brief-no-chart", "chart"),))
    yield from (_chart(look, ranking, region) for ranking in rankings[:MOST])


def _has(ranking: Ranking, region: str) -> bool:
    own = ranking.places[ranking.places["region"] == region]
    return region == COUNTRY or bool(own["value"].notna().any())


def _chart(look: Look, ranking: Ranking, region: str) -> Chart:
    name = look.indicator_name(ranking.question.indicator)
    rows = ranking.places[ranking.places["value"].notna()]
    points = tuple(_point(look, ranking, row) for _, row in rows.iterrows())
    marked = look.region_name(region, short=True) if region != COUNTRY else ""
    title = look.say("brief-chart", indicator=name, period=look.period_text())
    return Chart(title, look.say(f"unitname-{ranking.unit}"), points, ranking.unit, marked)


def _point(look: Look, ranking: Ranking, row: pd.Series) -> Point:
    return Point(look.region_name(str(row["region"]), short=True), look.value(row, ranking.unit))
