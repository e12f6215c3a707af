"""From when until when each report is what we know.

A report of a region is known from the day it came until the next one for the same form, region and period
comes, or until it is withdrawn. A collection of published figures is one report whose figures are each known
from their publication; a superseded edition of it was a faulty transcript that nobody ever knew.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from warehouse.journal import ACCEPTED, DRAFT, Standing
from warehouse.parsed import ParsedFiles


@dataclass(frozen=True)
class Known:
    """`known_from` None: each figure by its own publication. `known_to` None: still what we know."""

    files: ParsedFiles
    standing: Standing
    known_from: date | None
    known_to: date | None
    superseded_by: str | None

    @property
    def void(self) -> bool:
        """A superseded or withdrawn collection: none of its figures was ever known."""
        return self.known_from is None and self.known_to is not None


def known(reports: Iterable[tuple[ParsedFiles, Standing]]) -> list[Known]:
    """Every report that is not a draft, in the order of acceptance."""
    came = [(files, standing) for files, standing in reports if standing.state != DRAFT]
    came.sort(key=lambda pair: (pair[1].accepted_at, pair[0].receipt.report))
    return [
        _span(files, standing, _heir(came[number + 1 :], files))
        for number, (files, standing) in enumerate(came)
    ]


def _heir(
    later: list[tuple[ParsedFiles, Standing]], files: ParsedFiles
) -> tuple[ParsedFiles, Standing] | None:
    """The next report for the same form, region and period; an unreadable file replaces nothing."""
    key = (files.form, files.region, files.period)
    same = (pair for pair in later if (pair[0].form, pair[0].region, pair[0].period) == key)
    return next(same, None) if files.form else None


def _span(files: ParsedFiles, standing: Standing, heir: tuple[ParsedFiles, Standing] | None) -> Known:
    received = _day(standing.accepted_at)
    ends = [_day(standing.ended_at)] if standing.state != ACCEPTED else []
    ends += [_day(heir[1].accepted_at)] if heir else []
    return Known(
        files,
        standing,
        received if files.region else None,
        min(ends) if ends else None,
        heir[0].receipt.report if heir else None,
    )


def _day(moment: str) -> date:
    return datetime.fromisoformat(moment).date()
