"""The briefing of a region or of the country, put together from its blocks."""

from briefings import sourcing
from briefings.blocks import Block, Briefing, Heading, Paragraph, Subject
from briefings.look import Look
from briefings.parts import charted, doubts, score_table, standings, summary
from kpi.errors import BriefingRegionUnknown, UnknownChoice
from kpi.region import COUNTRY
from warehouse.snapshot import NOW
from warehouse.workspace import is_demo


def region(look: Look, code: str) -> Briefing:
    """Raises UnknownChoice for no such id, BriefingRegionUnknown for a region of another time."""
    if code not in look.catalog.regions:
        raise UnknownChoice(name=look.say("choice-region"), value=code)
    name = look.region_name(code)
    if code not in look.catalog.regions.units(look.period.end):
        raise BriefingRegionUnknown(region=name, period=look.period_text())
    blocks: tuple[Block, ...] = (
        Heading(look.say("brief-summary")),
        Paragraph(summary.of_region(look, code)),
        Heading(look.say("region-scorecard")),
        score_table.of_region(look, code),
        *charted.charts(look, code),
        *standings.strengths(look, code),
        *standings.gaps(look, code),
        *standings.behind(look, code),
        *doubts.contradictions(look, code),
        *doubts.missing(look, code),
    )
    return _made(look, code, blocks)


def country(look: Look) -> Briefing:
    """The same for the country: its own figures, who leads, what is behind, what disagrees."""
    blocks: tuple[Block, ...] = (
        Heading(look.say("brief-summary")),
        Paragraph(summary.of_country(look)),
        Heading(look.say("region-scorecard")),
        score_table.of_country(look),
        *charted.charts(look),
        *standings.ends(look),
        *standings.behind(look),
        *doubts.contradictions(look),
        *doubts.missing(look, COUNTRY),
    )
    return _made(look, COUNTRY, blocks)


def subject_of(look: Look, code: str) -> Subject:
    """What the briefing of a place is about."""
    kind, snapshot = "country" if code == COUNTRY else "region", look.snapshot
    told = (look.known.known_at, snapshot.workspace, snapshot.identity)
    return Subject(kind, code, look.period, look.language, *told)


def _made(look: Look, code: str, blocks: tuple[Block, ...]) -> Briefing:
    snapshot, subject = look.snapshot, subject_of(look, code)
    title = look.say("brief-title", region=look.region_name(code), period=look.period_text())
    bare = Briefing(subject, title, (), blocks, "")
    notes, sources = sourcing.gather(look, bare.facts())
    mark = look.say("demo-banner") if is_demo(snapshot.workspace) else ""
    footer = look.say("brief-footer", workspace=snapshot.workspace, snapshot=snapshot.identity)
    return Briefing(subject, title, _dated(look), blocks, footer, mark, notes, sources)


def _dated(look: Look) -> tuple[str, ...]:
    """As of when: publication, the day whose knowledge is asked for, the borders."""
    published = look.numerals.day(look.snapshot.published_at.date())
    borders = look.numerals.day(look.period.end)
    lines = [look.say("brief-dated", date=published, borders=borders)]
    if look.known.known_at != NOW:
        lines.append(look.say("known-at-banner", date=look.numerals.day(look.known.known_at)))
    return tuple(lines)


def made(look: Look, subject_region: str) -> Briefing:
    """Of the country or of a region, by its id."""
    return country(look) if subject_region == COUNTRY else region(look, subject_region)
