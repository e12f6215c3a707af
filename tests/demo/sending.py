"""Files of the invented round, filled once for all tests that read them."""

from functools import cache

from demo.fill import Filled
from demo.make import content, fill
from demo.report import Report, report
from demo.rounds import Submission, submissions
from demo.world import World
from kpi.period import Period
from loaders.parsed import ParsedReport
from loaders.read import read_report

SEED = 2020


@cache
def world() -> World:
    return World.of(SEED)


@cache
def sent() -> list[Submission]:
    return submissions(world())


@cache
def submission(region: str, period: str, state: str = "final") -> Submission:
    return next(s for s in sent() if (s.region, s.period.code, s.state) == (region, period, state))


def sound(region: str, period: str) -> Report:
    """The report without what is planted in it."""
    return report(world(), region, Period.parse(period))


@cache
def filled(region: str, period: str) -> Filled:
    return fill(world(), submission(region, period))


@cache
def arrived(region: str, period: str, state: str = "final") -> ParsedReport:
    """What the loaders make of the file."""
    file = submission(region, period, state)
    received = file.received_at.date()
    return read_report(file.file_name, content(world(), file), world().catalog, received)
