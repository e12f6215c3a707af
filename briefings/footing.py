"""What stands under a briefing: footnotes, and a passport from which it can be made again."""

from datetime import date

from briefings.blocks import Briefing, Fact, Subject
from kpi.period import Period
from kpi.words import Words

MOST = 3
"""Sources in one footnote; the table of sources has them all."""
_SIGN = "|"


def note_text(briefing: Briefing, fact: Fact, say: Words) -> str:
    """Nothing for a count that the briefing made itself."""
    told = [briefing.notes[source] for source in dict.fromkeys(fact.sources) if source in briefing.notes]
    if len(told) <= MOST:
        return "; ".join(told)
    return "; ".join([*told[:MOST], say("brief-sources-more", count=len(told) - MOST)])


def passport(subject: Subject) -> str:
    """One line that a document keeps about itself."""
    place = (subject.region, subject.period.code, subject.language, ",".join(subject.parts))
    return _SIGN.join((*place, subject.known_at.isoformat(), subject.workspace, subject.snapshot))


def read_passport(line: str) -> Subject:
    """Raises ValueError for a line that is not one."""
    region, period, language, parts, day, workspace, snapshot = line.split(_SIGN)
    told, known_at = tuple(parts.split(",")), date.fromisoformat(day)
    return Subject(region, Period.parse(period), language, told, known_at, workspace, snapshot)
