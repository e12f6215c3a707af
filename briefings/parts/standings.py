"""Where a region is among the first and among the last; what is behind its target; who leads the country."""

from collections.abc import Iterator

import pandas as pd

from analysis.progress import OFF_TRACK
from analysis.pursuit import Aim
from briefings.blocks import Block, Fact, Heading, Listing, Sentence, tag
from briefings.look import Look
from briefings.parts.summary import FEWEST, placed, ranked_rows
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
    return _listing(look, "region-strengths", list(_placed(look, "strength", rows)))


def gaps(look: Look, region: str) -> tuple[Block, Block]:
    """Every indicator in which it is in the last third."""
    rows = [(r, row) for r, row in ranked_rows(look, region) if row["place"] > r.covered * 2 / 3]
    rows.sort(key=lambda pair: -_share_ahead(*pair))
    return _listing(look, "brief-gaps", list(_placed(look, "gap", rows)))


def _share_ahead(ranking: Ranking, row: pd.Series) -> float:
    return float(row["place"] - 1) / (ranking.covered - 1)


def _placed(look: Look, kind: str, rows: list[tuple[Ranking, pd.Series]]) -> Iterator[Sentence]:
    """The first of them, the most telling ones, and how many more there are."""
    for ranking, row in rows[:LISTED]:
        yield placed(look, "brief-listed", f"{kind}/{ranking.question.indicator}", ranking, row)
    if len(rows) > LISTED:
        more = look.count(f"{kind}-more", str(rows[0][1]["region"]), "count", len(rows) - LISTED)
        yield look.sentence("brief-listed-more", f"{kind}/more", {"count": more})


def behind(look: Look, region: str) -> tuple[Block, Block]:
    """Targets that are behind, of one region; for the country also who is behind in what."""
    late = [
        aim
        for aim in look.known.aims
        if aim.progress.status in OFF_TRACK and region in (COUNTRY, aim.row["region"])
    ]
    late.sort(key=lambda aim: (OFF_TRACK.index(aim.progress.status), aim.row["region"] != COUNTRY))
    own = [_late(look, aim.row, aim.progress.status) for aim in late if aim.row["region"] == region]
    return _listing(
        look, "brief-behind", own + _late_regions(look, [a for a in late if a.row["region"] != region])
    )


def _late_regions(look: Look, late: list[Aim]) -> list[Sentence]:
    """The regions by indicator and by how far they are behind; a target of one is in its own briefing."""
    groups: dict[str, dict[str, list[pd.Series]]] = {}
    for aim in late:
        groups.setdefault(str(aim.row["indicator"]), {}).setdefault(aim.progress.status, []).append(aim.row)
    ordered = [code for code in look.catalog.indicators if code in groups]
    return [_late_together(look, code, groups[code]) for code in ordered]


def _late_together(look: Look, code: str, groups: dict[str, list[pd.Series]]) -> Sentence:
    facts, names = dict[str, Fact](), dict[str, str]()
    for status, rows in groups.items():
        regions = dict.fromkeys(look.region_name(str(row["region"]), short=True) for row in rows)
        names[f"{status}_names"] = ", ".join(regions)
        sources = tuple(str(row["observation"]) for row in rows)
        count, name = len(regions), tag(code, COUNTRY, look.period.code, status)
        facts[status] = Fact(name, look.numerals.number(count), float(count), sources=sources)
    which = "both" if len(groups) > 1 else next(iter(groups))
    given = {"indicator": look.indicator_name(code), "which": which, **names}
    return look.sentence("brief-late-regions", f"late/{code}", facts, **given)


def _late(look: Look, row: pd.Series, status: str) -> Sentence:
    code, region, day = str(row["indicator"]), str(row["region"]), row["period_end"].date()
    made = look.value(row, look.catalog.indicators[code].unit, f"target-{day.isoformat()}")
    fact = Fact(made.tag, made.text, made.value, "exact", made.unit, (str(row["observation"]),))
    return look.sentence(
        "brief-late",
        f"late/{code}/{region}/{day.isoformat()}",
        {"target": fact},
        indicator=look.indicator_name(code),
        region=look.region_name(region, short=True),
        status=look.say(f"status-{status}"),
        date=look.numerals.day(day),
    )


def ends(look: Look) -> tuple[Block, Block]:
    """Who has the first and who the last place of every headline indicator that enough regions reported."""
    return _listing(look, "brief-ends", list(_ends(look)))


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


def _listing(look: Look, title: str, told: list[Sentence]) -> tuple[Block, Block]:
    none = look.sentence(f"{title}-none", title)
    return Heading(look.say(title)), Listing(tuple(told) or (none,))
