"""The summary in sentences. The wording follows the facts: what chance could have made is no change."""

from collections import Counter
from collections.abc import Iterable, Iterator

import pandas as pd

from analysis.change import Change
from analysis.progress import OFF_TRACK, STATUSES
from briefings.blocks import Block, Fact, Heading, Listing, Paragraph, Sentence
from briefings.look import Look, Marks
from kpi.region import COUNTRY
from studies.ranked import Ranking

CALLED = ("rose", "fell", "same")
FEWEST = 3
"""Regions with a figure, so that the first and the last third mean something."""


def of_region(look: Look, region: str) -> Iterator[Paragraph]:
    """How much is known and the best and worst place; what changed over the year; how the targets stand."""
    known = [i.code for i in look.core if pd.notna(look.row(i.code, region)["value"])]
    place: dict[str, object] = {"period": look.period_text(), "region": look.region_name(region)}
    if known:
        facts = _reported(look, region, known)
        told = look.sentence("brief-reported", "reported", facts, count=len(look.core), **place)
        rows = [(look.rankings[code], look.row(code, region), look.rankings[code].earlier) for code in known]
        yield Paragraph((told, *_ends(look, region)))
        yield from (Paragraph((change,)) for change in _changes(look, rows))
    else:
        yield Paragraph((look.sentence("brief-nothing", "reported", None, **place),))
    yield Paragraph(tuple(_aims(look, region)))


def of_country(look: Look) -> Iterator[Paragraph]:
    """The same of the country, with its figures instead of places."""
    known = [i.code for i in look.core if look.rankings[i.code].nation is not None]
    period = look.period_text()
    if not known:
        yield Paragraph((look.sentence("brief-country-nothing", "reported", period=period),))
        return
    facts = _reported(look, COUNTRY, known)
    told = look.sentence("brief-country-reported", "reported", facts, period=period, count=len(known))
    yield Paragraph((told, *_numbers(look, known)))
    yield from (Paragraph((change,)) for change in _changes(look, _of_nation(look, known)))
    yield Paragraph(tuple(_aims(look, COUNTRY)))


def _of_nation(look: Look, known: list[str]) -> Iterator[tuple[Ranking, pd.Series, pd.DataFrame]]:
    for ranking in (look.rankings[code] for code in known):
        if ranking.nation is not None and ranking.earlier_nation is not None:
            yield ranking, ranking.nation, pd.DataFrame([ranking.earlier_nation])


def _reported(look: Look, region: str, known: list[str]) -> dict[str, Fact]:
    return {
        "core": look.count("summary", region, "core", len(look.core)),
        "known": look.count("summary", region, "known", len(known)),
    }


def _numbers(look: Look, known: list[str]) -> Iterator[Sentence]:
    """All figures of the country in one sentence."""
    marks, told = Marks(look), []
    for code in known:
        nation = look.rankings[code].nation
        if nation is not None:
            value = marks(look.number(nation, look.rankings[code].unit))
            told.append(look.say("brief-figure", indicator=look.indicator_name(code), value=value))
    if told:
        text = look.say("brief-nation", figures="; ".join(told))
        yield look.assembled("nation", text, marks.facts)


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


def listing(look: Look, title: str, none: str, told: list[Sentence]) -> tuple[Block, Block]:
    """A heading and a list under it, or the sentence `none`, that there is nothing to list."""
    return Heading(look.say(title)), Listing(tuple(told) or (look.sentence(none, title),))


def _ends(look: Look, region: str) -> Iterator[Sentence]:
    """The best and the worst place among the headline indicators, measured by the share of regions ahead."""
    core = {i.code for i in look.core}
    rows = [(r, row) for r, row in ranked_rows(look, region) if r.question.indicator in core]
    if not rows:
        return
    ordered = sorted(rows, key=lambda pair: (pair[1]["place"] - 1) / (pair[0].covered - 1))
    if len(ordered) == 1:
        yield placed(look, "brief-only-place", "best", *ordered[0])
        return
    yield placed(look, "brief-best", "best", *ordered[0])
    yield placed(look, "brief-worst", "worst", *ordered[-1])


def _changes(look: Look, pairs: Iterable[tuple[Ranking, pd.Series, pd.DataFrame]]) -> Iterator[Sentence]:
    """A sentence on what rose over the year, on what fell and on what is as it was.

    `pairs`: ranking, row now, rows of the year before.
    """
    told: dict[str, list[str]] = {called: [] for called in CALLED}
    marks = {called: Marks(look) for called in CALLED}
    for ranking, row, earlier in pairs:
        code = ranking.question.indicator
        found = look.change(code, row, earlier) if len(earlier) else None
        if found is not None:
            called = _called(found)
            change = marks[called](look.difference(row, found, ranking.unit))
            told[called].append(look.say("brief-changed", indicator=look.indicator_name(code), change=change))
    for called, changes in told.items():
        if changes:
            text = look.say(f"brief-{called}", changes="; ".join(changes))
            yield look.assembled(f"change/{called}", text, marks[called].facts)


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
