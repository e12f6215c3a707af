"""The ranking says what chance leaves of its places, where it can."""

import re

import pytest

from analysis.chance import ends
from kpi.numerals import Numerals
from kpi.period import Period
from kpi.words import words
from studies import ranked as studied
from studies.sides import Question
from tests.reports import flow, stock
from ui import uncertainty
from ui.view import View
from warehouse.snapshot import NOW

REGIONS = {"KZ-59": (9, 10), "KZ-61": (8, 10), "KZ-63": (300, 1000)}


@pytest.fixture
def view(publish_rows, small_catalog):
    rows = []
    for region, (part, base) in REGIONS.items():
        rows += [stock("service", part, "2023-12-31", region), stock("akimats", base, "2023-12-31", region)]
        rows += [flow("violations", base, "2023-01-01", "2023-12-31", region)]
    say = words("ru")
    return View(say, Numerals(say), small_catalog, publish_rows(*rows), Period.parse("2023"))


def told(view, indicator, see="level"):
    ranking = studied.ranking(view.snapshot, view.catalog, Question(indicator, see), view.period, NOW)
    chance = studied.chance(view.snapshot, view.catalog, ranking, view.period, NOW)
    ranked = ranking.places[ranking.places["value"].notna()]
    return [uncertainty.places(chance, row) for _, row in ranked.iterrows()], chance


@pytest.mark.parametrize(("indicator", "see"), [("service", "share"), ("coverage", "level")])
def test_a_share_has_ranges_whichever_way_it_is_asked_for(view, indicator, see):
    places, chance = told(view, indicator, see)
    assert places == ["1–2", "1–2", "3"]
    assert [len(group) for group in chance.groups()] == [2, 1]


@pytest.mark.parametrize(("indicator", "see"), [("service", "level"), ("violations", "level")])
def test_a_count_has_no_range_of_chance(view, indicator, see):
    places, chance = told(view, indicator, see)
    assert chance is None
    assert all(re.fullmatch(r"\d", place) for place in places)


def test_a_download_holds_the_ends_of_what_is_drawn(view):
    ranking = studied.ranking(view.snapshot, view.catalog, Question("coverage"), view.period, NOW)
    chance = studied.chance(view.snapshot, view.catalog, ranking, view.period, NOW)
    first = ranking.places.iloc[0]
    low, high = ends(chance, first, "low", "high")
    assert (low, high) == pytest.approx((59.6, 98.2), abs=0.1)
    assert ends(None, first, "first", "last", "low") == [1, 1, 90]
