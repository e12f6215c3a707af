"""The arithmetic under "where from": which reported numbers a seen one was computed from, sum by sum."""

from itertools import product

import pytest

from kpi.numerals import Numerals
from kpi.period import Period
from kpi.words import words
from studies import ranked
from studies.sides import Question
from tests.reports import flow
from ui import workings
from ui.view import View
from warehouse.snapshot import NOW

COUNTS = {
    ("fixed", 2020): (11, 9, 8, 12),
    ("violations", 2020): (20, 10, 10, 40),
    ("fixed", 2019): (1, 2, 3, 4),
    ("violations", 2019): (5, 10, 15, 20),
}


@pytest.fixture
def view(publish_rows, small_catalog):
    """Two regions that reported by quarters in two years, as a reader of Russian sees them."""
    rows = []
    for (code, year), region in product(COUNTS, ("KZ-59", "KZ-61")):
        for quarter, value in enumerate(COUNTS[code, year]):
            period = Period.of_months(year, 3 * quarter + 1, 3)
            rows.append(flow(code, value, period.start.isoformat(), period.end.isoformat(), region))
    say = words("ru")
    return View(say, Numerals(say), small_catalog, publish_rows(*rows), Period.parse("2020"))


def _ranking(view, indicator, see="level"):
    return ranked.ranking(view.snapshot, view.catalog, Question(indicator, see), view.period, NOW)


def _of_one(view, indicator, see="level"):
    lines = workings.lines(view, _ranking(view, indicator, see), ["KZ-61"])
    return [line.partition(": ")[2].replace("\u00a0", " ") for line in lines]


def test_a_share_over_a_year_shows_its_two_sums(view):
    expected = "50 % = 100 × (11 + 9 + 8 + 12) / (20 + 10 + 10 + 40)"
    assert _of_one(view, "fixed_percent") == [expected]
    (line,) = workings.lines(view, _ranking(view, "fixed_percent"), ["KZ-61"])
    assert all(part in line for part in ("fixed_percent ru", "2020"))


def test_there_is_a_line_for_every_region_of_every_ranking(view):
    rankings = [_ranking(view, code) for code in ("fixed_percent", "violations", "trust")]
    assert len(workings.of_all(view, rankings)) == 2
    assert len(workings.of_all(view, rankings, ["KZ-59"])) == 1


def test_a_share_of_a_base_keeps_sums_together(view):
    expected = "50 % = 100 × (11 + 9 + 8 + 12) / (20 + 10 + 10 + 40)"
    assert _of_one(view, "fixed", "share") == [expected]


def test_an_increase_lies_between_two_sums(view):
    assert _of_one(view, "fixed", "improvement") == ["+30 = 40 (2020 год) − 10 (2019 год)"]


def test_an_increase_of_a_share_shows_both_shares(view):
    first, now, before = _of_one(view, "fixed_percent", "improvement")
    assert first == "+30 п. п. = 50 % (2020 год) − 20 % (2019 год)"
    assert now.startswith("50 % = ")
    assert before == "20 % = 100 × (1 + 2 + 3 + 4) / (5 + 10 + 15 + 20)"


def test_shares_are_not_summed_over_regions(view):
    ranking = _ranking(view, "fixed_percent")
    assert ranking.covered == 2
    assert ranking.total is None
    assert _ranking(view, "fixed").total.value == 80


def test_a_plain_level_needs_no_arithmetic(view):
    assert _of_one(view, "violations") == []
