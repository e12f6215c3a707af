"""From when until when each report is what we know.

A report of a region is known from the day it was accepted until another one for the same form, region and
period is, or until it is withdrawn; accepted again, it is known again. A collection of published figures is
one report whose figures are each known from their publication; a superseded edition of it was a faulty
transcript that nobody ever knew.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from loaders.layout import layouts
from warehouse.journal import ACCEPTED, Standing, Term
from warehouse.parsed import Head


@dataclass(frozen=True)
class Span:
    """Days of knowledge. `start` None: each figure by its own publication. `end` None: still what we know."""

    start: date | None
    end: date | None

    @property
    def void(self) -> bool:
        """A superseded or withdrawn collection: none of its figures was ever known."""
        return self.start is None and self.end is not None


@dataclass(frozen=True)
class Known:
    """A report that was accepted at least once. `superseded_by` is the one that counts in its place."""

    files: Head
    standing: Standing
    spans: tuple[Span, ...]
    superseded_by: str | None


@dataclass(frozen=True)
class _Tenure:
    """One term of one report among those of the same form, region and period."""

    number: int
    report: str
    start: str
    end: str


def known(reports: Iterable[tuple[Head, Standing]]) -> list[Known]:
    """Every report that was ever accepted, in the order of acceptance."""
    came = [(files, standing) for files, standing in reports if standing.terms]
    came.sort(key=lambda pair: (pair[1].accepted_at, pair[0].receipt.report))
    published = {layout.form for layout in layouts()}
    keys = [_key(number, files, published) for number, (files, _) in enumerate(came)]
    tenures = defaultdict(list)
    for number, (files, standing) in enumerate(came):
        for term in standing.terms:
            tenures[keys[number]].append(_tenure(number, files, term))
    for same in tenures.values():
        same.sort(key=lambda tenure: (tenure.start, tenure.report))
    return [
        _known(files, standing, tenures[keys[number]], published)
        for number, (files, standing) in enumerate(came)
    ]


def _key(number: int, files: Head, published: set[str]) -> tuple[object, ...]:
    """What replaces each other. An unreadable file and a table of many periods replace nothing."""
    told = files.region or files.period or files.form in published
    return (files.form, files.region, files.period) if files.form and told else (number,)


def _tenure(number: int, files: Head, term: Term) -> _Tenure:
    return _Tenure(number, files.receipt.report, term.start, term.end)


def _known(files: Head, standing: Standing, same: list[_Tenure], published: set[str]) -> Known:
    own = files.receipt.report
    spans: list[Span] = []
    heir = None
    for at, tenure in enumerate(same):
        if tenure.report != own:
            continue
        heir = next((later for later in same[at + 1 :] if later.report != own), None)
        ends = [moment for moment in (tenure.end, heir.start if heir else "") if moment]
        spans.append(Span(_day(tenure.start), _day(min(ends)) if ends else None))
    if files.form in published:
        spans = [Span(None, spans[-1].end)]
    replaced = heir is not None and (standing.state == ACCEPTED or heir.start < standing.ended_at)
    return Known(files, standing, tuple(_joined(spans)), heir.report if heir and replaced else None)


def _joined(spans: list[Span]) -> Iterable[Span]:
    """Without those that the next one continues: accepted once more while it still counted."""
    for at, span in enumerate(spans):
        following = spans[at + 1] if at + 1 < len(spans) else None
        if following and span.start is not None and span.end == following.start:
            spans[at + 1] = Span(span.start, following.end)
        else:
            yield span


def _day(moment: str) -> date:
    return datetime.fromisoformat(moment).date()
