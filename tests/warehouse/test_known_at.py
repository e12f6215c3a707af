"""As known on a date: for every question, what was published later does not exist yet."""

import inspect
from datetime import date
from itertools import pairwise

import pytest

from kpi.period import Period
from tests.reports import flow, stock
from warehouse.snapshot import Snapshot

YEAR = Period.parse("2020")
BEFORE, SINCE = date(2021, 5, 31), date(2021, 6, 1)
LATE = {"published": "2021-06-01"}
QUESTIONS = {
    "standing": lambda s, day: s.standing(["service", "violations"], YEAR, known_at=day),
    "shortfall": lambda s, day: s.shortfall(["service", "violations"], YEAR, known_at=day),
    "observations": lambda s, day: s.observations(known_at=day),
    "contradictions": lambda s, day: s.contradictions(known_at=day),
    "verdict_figures": lambda s, day: s.verdict_figures(known_at=day),
    "targets": lambda s, day: s.targets(["service"], YEAR, known_at=day),
    "coverage": lambda s, day: s.coverage(known_at=day),
    "years": lambda s, day: s.years(known_at=day),
    "spans": lambda s, day: s.spans(day),
    "news": lambda s, day: s.news(day),
    "scopes": lambda s, day: s.scopes("service", known_at=day),
}


@pytest.fixture
def snapshot(publish_rows):
    """Everything of 2020 was published on one day of 2021."""
    return publish_rows(
        stock("service", 20, "2020-12-31", id="t901", **LATE),
        stock("service", 30, "2020-12-31", id="t902", **LATE),
        stock("akimats", 40, "2020-12-31", **LATE),
        stock("service", 25, "2021-12-31", kind="target", **LATE),
        flow("violations", 10, "2020-01-01", "2020-12-31", **LATE),
    )


def test_every_question_with_a_day_of_knowledge_is_asked_here():
    """But those of reports (test_knowledge.py, test_replay.py) and of quality (test_quality_questions.py)."""
    with_day = {
        name
        for name, method in inspect.getmembers(Snapshot, inspect.isfunction)
        if "known_at" in inspect.signature(method).parameters
    }
    elsewhere = {"reports", "register_rows", "warned", "districts", "percent_bases", "first_versions"}
    assert with_day - elsewhere == set(QUESTIONS)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_later_figure_is_invisible_before_its_day_and_there_from_it_on(snapshot, question):
    ask = QUESTIONS[question]
    assert len(ask(snapshot, BEFORE)) == 0
    assert len(ask(snapshot, SINCE)) > 0
    assert ask(snapshot, SINCE).equals(ask(snapshot, date(2099, 1, 1)))


def test_a_contradiction_is_known_when_its_last_side_is(publish_rows):
    snapshot = publish_rows(
        stock("service", 20, "2020-12-31", published="2021-01-15"),
        stock("service", 30, "2020-12-31", published="2021-06-01"),
    )
    assert len(snapshot.contradictions(known_at=BEFORE)) == 0
    assert len(snapshot.contradictions(known_at=SINCE)) == 2


def test_a_revision_changes_the_figure_from_its_day_on(publish_rows):
    snapshot = publish_rows(
        stock("service", 20, "2020-12-31", published="2021-01-15"),
        stock("service", 30, "2020-12-31", published="2021-06-01"),
    )
    values = [snapshot.standing(["service"], YEAR, known_at=day)["value"].item() for day in (BEFORE, SINCE)]
    assert values == [20, 30]


def test_half_a_year_is_not_summed_before_its_second_quarter_is_known(publish_rows):
    snapshot = publish_rows(
        flow("violations", 1, "2020-01-01", "2020-03-31", published="2020-04-15"),
        flow("violations", 2, "2020-04-01", "2020-06-30", published="2021-06-01"),
    )
    half = Period.parse("2020-H1")
    assert len(snapshot.standing(["violations"], half, known_at=BEFORE)) == 0
    assert snapshot.standing(["violations"], half, known_at=SINCE)["value"].item() == 3


def test_knowledge_of_the_shipped_data_only_grows(shipped):
    days = [date(year, 12, 31) for year in range(2018, 2026)]
    known = [set(shipped.observations(known_at=day)["observation"]) for day in days]
    assert known[0] < known[-1]
    assert all(earlier <= later for earlier, later in pairwise(known))
