"""Targets that are behind."""

from collections.abc import Iterator
from dataclasses import replace

import pandas as pd

from analysis.progress import OFF_TRACK
from analysis.pursuit import Aim
from briefings.blocks import Block, Sentence
from briefings.look import Look, Marks
from briefings.parts.score_table import goal
from briefings.parts.summary import listing
from kpi.region import COUNTRY


def behind(look: Look, region: str) -> tuple[Block, Block]:
    """Those of the region, the farthest behind first; for the country then, by indicator, the regions'."""
    late = [aim for aim in look.known.aims if aim.progress.status in OFF_TRACK]
    own = [aim for aim in late if aim.row["region"] == region]
    own.sort(key=lambda aim: OFF_TRACK.index(aim.progress.status))
    told = [_late(look, aim, region) for aim in own]
    if region == COUNTRY:
        told += _regions(look, [aim for aim in late if aim.row["region"] != COUNTRY])
    return listing(look, "brief-behind", "brief-behind-none", told)


def _late(look: Look, aim: Aim, region: str) -> Sentence:
    """What is reached, the target and its day."""
    code, day = str(aim.row["indicator"]), aim.target.day
    facts, row = {"target": goal(look, aim)}, _figure(look, code, region)
    if row is not None:
        facts["value"] = look.number(row, look.rankings[code].unit)
    return look.sentence(
        "brief-late-unknown" if row is None else "brief-late",
        f"late/{code}/{region}/{day.isoformat()}",
        facts,
        indicator=look.indicator_name(code),
        status=look.say(f"status-{aim.progress.status}"),
        date=look.numerals.day(day),
    )


def _figure(look: Look, code: str, region: str) -> pd.Series | None:
    if region == COUNTRY:
        return look.rankings[code].nation
    row = look.row(code, region)
    return None if pd.isna(row["value"]) else row


def _regions(look: Look, late: list[Aim]) -> Iterator[Sentence]:
    """A sentence per indicator: how many and who are far behind their target, how many and who behind."""
    for code in look.catalog.indicators:
        own, marks = [aim for aim in late if aim.row["indicator"] == code], Marks(look)
        told = "; ".join(filter(None, (_with_status(look, status, own, marks) for status in OFF_TRACK)))
        if told:
            text = look.say("brief-late-regions", indicator=look.indicator_name(code), regions=told)
            yield look.assembled(f"late/{code}/regions", text, marks.facts)


def _with_status(look: Look, status: str, late: list[Aim], marks: Marks) -> str:
    own = [aim.row for aim in late if aim.progress.status == status]
    regions = list(dict.fromkeys(str(row["region"]) for row in own))
    if not regions:
        return ""
    members = tuple(str(row["observation"]) for row in own)
    count = look.count(str(own[0]["indicator"]), COUNTRY, status, len(regions))
    names = ", ".join(look.region_name(region, short=True) for region in regions)
    return look.say(f"brief-{status}_by", count=marks(replace(count, sources=members)), regions=names)
