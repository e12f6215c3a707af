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
    day = subject.known_at.isoformat()
    place = (subject.kind, subject.region, subject.period.code, subject.language)
    return _SIGN.join((*place, day, subject.workspace, subject.snapshot))


def read_passport(line: str) -> Subject:
    """Raises ValueError for a line that is not one."""
    kind, region, period, language, day, workspace, snapshot = line.split(_SIGN)
    return Subject(kind, region, Period.parse(period), language, date.fromisoformat(day), workspace, snapshot)
