"""The briefing of a region or of the country, put together from its blocks."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from briefings import sourcing
from briefings.blocks import Block, Briefing, Heading, Paragraph, Subject
from briefings.look import Look
from briefings.parts import (
    charted,
    doubts,
    missing,
    monitored,
    moves,
    score_table,
    standings,
    summary,
    targets,
)
from kpi.errors import BriefingRegionUnknown, UnknownChoice
from kpi.region import COUNTRY
from warehouse.snapshot import NOW
from warehouse.workspace import is_demo

Part = Callable[[Look, str], Iterable[Block]]


def _summary(look: Look, code: str) -> Iterator[Block]:
    yield Heading(look.say("brief-summary"))
    yield from summary.of_country(look) if code == COUNTRY else summary.of_region(look, code)


def _indicators(look: Look, code: str) -> Iterator[Block]:
    yield Heading(look.say("region-scorecard"))
    yield score_table.of_country(look) if code == COUNTRY else score_table.of_region(look, code)


PARTS: dict[str, Part] = {
    "summary": _summary,
    "indicators": _indicators,
    "standings": standings.standings,
    "charts": charted.charts,
    "targets": targets.behind,
    "moves": moves.moves,
    "monitoring": monitored.results,
    "contradictions": doubts.contradictions,
    "missing": missing.missing,
}
"""What a briefing may consist of, in its order; a reader may leave any of it out."""


def made(look: Look, code: str, parts: Sequence[str] = tuple(PARTS)) -> Briefing:
    """The briefing of a region or of the country. Raises UnknownChoice for an id of no region or part,
    BriefingRegionUnknown for a region of another time."""
    _checked(look, code, parts)
    blocks = tuple(block for name, told in PARTS.items() if name in parts for block in told(look, code))
    if parts and not blocks:
        blocks = (Paragraph((look.sentence("brief-only-regions", "empty"),)),)
    subject = subject_of(look, code, parts)
    snapshot = look.snapshot
    title = look.say("brief-title", region=look.region_name(code), period=look.period_text())
    bare = Briefing(subject, title, (), blocks, "")
    found = sourcing.gather(look, bare.facts())
    mark = look.say("demo-banner") if is_demo(snapshot.workspace) else ""
    footer = look.say("brief-footer", workspace=snapshot.workspace, snapshot=snapshot.identity)
    return Briefing(subject, title, _dated(look), blocks, footer, mark, *found)


def _dated(look: Look) -> tuple[str, ...]:
    """As of when: publication, the day whose knowledge is asked for, the borders."""
    published = look.numerals.day(look.snapshot.published_at.date())
    borders = look.numerals.day(look.period.end)
    lines = [look.say("brief-dated", date=published, borders=borders)]
    if look.known.known_at != NOW:
        lines.append(look.say("known-at-banner", date=look.numerals.day(look.known.known_at)))
    return tuple(lines)


def _checked(look: Look, code: str, parts: Sequence[str]) -> None:
    for part in set(parts) - set(PARTS):
        raise UnknownChoice(name=look.say("choice-contents"), value=part)
    if code == COUNTRY:
        return
    if code not in look.catalog.regions:
        raise UnknownChoice(name=look.say("choice-region"), value=code)
    if code not in look.catalog.regions.units(look.period.end):
        raise BriefingRegionUnknown(region=look.region_name(code), period=look.period_text())


def subject_of(look: Look, code: str, parts: Sequence[str] = tuple(PARTS)) -> Subject:
    """What the briefing of a place is about; its parts in the order in which they are told."""
    known, told = look.known, tuple(name for name in PARTS if name in parts)
    return Subject(
        code,
        look.period,
        look.language,
        told,
        known.known_at,
        look.snapshot.workspace,
        look.snapshot.identity,
    )
