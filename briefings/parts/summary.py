"""The summary in sentences. The wording follows the facts: what chance could have made is no change."""

from collections import Counter
from collections.abc import Iterator

import pandas as pd

from analysis.change import Change
from analysis.progress import OFF_TRACK, STATUSES
from briefings.blocks import Fact, Sentence
from briefings.look import Look
from kpi.region import COUNTRY
from studies.ranked import Ranking

FEWEST = 3
"""Regions with a figure, so that the first and the last third mean something."""


def of_region(look: Look, region: str) -> tuple[Sentence, ...]:
    known = [i.code for i in look.core if pd.notna(look.row(i.code, region)["value"])]
    place = look.region_name(region)
    if not known:
        nothing = look.sentence("brief-nothing", "reported", period=look.period_text(), region=place)
        return (nothing, *_aims(look, region))
    told = look.sentence(
        "brief-reported", "reported", _reported(look, region, known), period=look.period_text(), region=place
    )
    return (told, *_ends(look, region), *_changes(look, region, known), *_aims(look, region))


def of_country(look: Look) -> tuple[Sentence, ...]:
    known = [i.code for i in look.core if look.rankings[i.code].nation is not None]
    if not known:
        return (look.sentence("brief-country-nothing", "reported", period=look.period_text()),)
    facts = _reported(look, COUNTRY, known)
    told = look.sentence("brief-country-reported", "reported", facts, period=look.period_text())
    return (told, *_numbers(look, known), *_aims(look, COUNTRY))


def _reported(look: Look, region: str, known: list[str]) -> dict[str, Fact]:
    return {
        "core": look.count("summary", region, "core", len(look.core)),
        "known": look.count("summary", region, "known", len(known)),
    }


def _numbers(look: Look, known: list[str]) -> Iterator[Sentence]:
    for code in known:
        nation = look.rankings[code].nation
        fact = look.number(nation, look.rankings[code].unit) if nation is not None else None
        if fact:
            name = look.indicator_name(code)
            yield look.sentence("brief-nation", f"nation/{code}", {"value": fact}, indicator=name)


def ranked_rows(look: Look, region: str) -> list[tuple[Ranking, pd.Series]]:
    """The judged indicators in which the region has a place among enough others."""
    judged = [r for c, r in look.rankings.items() if look.catalog.indicators[c].better != "neutral"]
    rows = [(r, look.row(r.question.indicator, region)) for r in judged if r.covered >= FEWEST]
    return [(ranking, row) for ranking, row in rows if pd.notna(row["place"])]


def placed(look: Look, key: str, name: str, ranking: Ranking, row: pd.Series) -> Sentence:
    """A sentence about one place: its slots are indicator, value, place and ranked."""
    code, region = ranking.question.indicator, str(row["region"])
    facts = {
        "value": look.number(row, ranking.unit),
        "place": look.count(code, region, "place", int(row["place"])),
        "ranked": look.count(code, region, "ranked", ranking.covered),
    }
    return look.sentence(key, name, facts, indicator=look.indicator_name(code))


def _ends(look: Look, region: str) -> Iterator[Sentence]:
    """The best and the worst place among the headline indicators, measured by the share of regions ahead."""
    core = {i.code for i in look.core}
    rows = [(r, row) for r, row in ranked_rows(look, region) if r.question.indicator in core]
    if not rows:
        return
    ordered = sorted(rows, key=lambda pair: (pair[1]["place"] - 1) / (pair[0].covered - 1))
    yield placed(look, "brief-best", "best", *ordered[0])
    if len(ordered) > 1:
        yield placed(look, "brief-worst", "worst", *ordered[-1])


def _changes(look: Look, region: str, known: list[str]) -> Iterator[Sentence]:
    for code in known:
        ranking, row = look.rankings[code], look.row(code, region)
        found = look.change(code, row, ranking.earlier)
        if found is not None:
            fact = look.difference(row, found, ranking.unit)
            name = look.indicator_name(code)
            yield look.sentence(f"brief-{_called(found)}", f"change/{code}", {"change": fact}, indicator=name)


def _called(found: Change) -> str:
    """Within noise nothing has changed, whichever way the last digit went."""
    if not (found.sure and found.noticeable) or found.value == 0:
        return "same"
    return "rose" if found.value > 0 else "fell"


def _aims(look: Look, region: str) -> Iterator[Sentence]:
    found = Counter(aim.progress.status for aim in look.known.aims if aim.row["region"] == region)
    if not found:
        yield look.sentence("brief-no-aims", "aims")
        return
    counts = {status: found[status] for status in STATUSES}
    late = sum(counts.pop(status) for status in OFF_TRACK)
    numbers = {**counts, "total": found.total(), "behind": late}
    facts = {name: look.count("aims", region, name, number) for name, number in numbers.items()}
    yield look.sentence("brief-aims", "aims", facts)
