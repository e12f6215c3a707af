"""What changed since a day: each difference with its cause; nothing when nothing changed."""

from datetime import date

import pytest

from kpi.numerals import Numerals
from kpi.period import Period
from kpi.words import words
from tests.reports import stock
from ui import since
from ui.view import View
from warehouse.snapshot import NOW

THEN = date(2021, 6, 30)


@pytest.fixture
def view(publish_rows, small_catalog):
    """One region revised its figure after THEN, one reported later, one not at all."""
    rows = [
        stock("service", 20, "2020-12-31", "KZ-59", published="2021-01-15"),
        stock("service", 30, "2020-12-31", "KZ-59", published="2021-07-15"),
        stock("service", 25, "2020-12-31", "KZ-61", published="2021-01-15"),
        stock("service", 10, "2020-12-31", "KZ-63", published="2021-08-15"),
    ]
    say = words("ru")
    return View(say, Numerals(say), small_catalog, publish_rows(*rows), Period.parse("2020"), NOW)


def told(view, then):
    found = since._differences(view, then)
    return list(zip(found["region"], found["kind"], found["steps"].fillna(0), strict=True))


def test_each_difference_is_there_once_with_its_effect_on_the_place(view):
    assert told(view, THEN) == [
        ("KZ-59", "revised", 1),
        ("KZ-63", "new", 0),
        ("KZ-61", "moved", -1),
    ]


def test_nothing_changed_since_the_last_news(view):
    assert told(view, date(2021, 8, 15)) == []


@pytest.mark.parametrize(
    ("kind", "members", "cause"),
    [
        ("gone", {"taken"}, "withdrawn"),
        ("gone", {"other"}, "left_out"),
        ("revised", {"mended"}, "corrected"),
        ("revised", {"other"}, "revised"),
        ("newer", {"mended"}, "newer"),
    ],
)
def test_a_cause_is_what_is_known_of_the_report(kind, members, cause):
    assert since._cause(kind, members, {"mended"}, {"taken"}) == cause


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_the_page_shows_the_latest_news_of_the_shipped_data(run_page, lang):
    test = run_page("sources", show="since", lang=lang, since="2020-11-01", period="2020")
    assert not test.exception
    assert len(test.table) == 1


def test_no_change_is_said_in_words(run_page):
    test = run_page("sources", show="since", lang="en", since="2026-01-01", period="2020")
    assert not test.exception
    assert len(test.table) == 0
    assert any("No figure" in box.value for box in test.success)


def test_a_day_that_is_none_is_named(run_page):
    test = run_page("sources", show="since", since="yesterday")
    assert not test.exception
    assert any("yesterday" in warning.value for warning in test.warning)
