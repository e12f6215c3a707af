"""The address bar is a complete link to the view; back, forward and the menu keep what was chosen."""

from collections.abc import Callable

import pytest

from kpi.words import words
from tests.browser import labels
from tests.browser.conftest import OpenPage
from tests.browser.screen import Screen

SAY = words("ru")


def _ranking(screen: Screen) -> None:
    screen.choose("period", "2019", SAY("period-year", year="2019"))
    screen.choose("indicator", "service_akimats_district", labels.indicator("service_akimats_district"))
    screen.press("view", "share", SAY("view-share"))
    screen.press("group", "oblast", SAY("group-oblast"))


def _comparison(screen: Screen) -> None:
    field = screen.key("widget-regions").locator("input").first
    field.click()
    field.fill(labels.region("KZ-59"))
    screen.page.get_by_role("option", name=labels.region("KZ-59"), exact=True).click()
    screen.page.wait_for_url("**KZ-59**")
    screen.page.keyboard.press("Escape")
    screen.ready()
    screen.choose("theme", "open_space", labels.theme("open_space"))
    screen.choose("y", "front_offices", labels.indicator("front_offices"))


def _region(screen: Screen) -> None:
    screen.choose("region", "KZ-61", labels.region("KZ-61"))
    screen.speak("kk")


def _sources(screen: Screen) -> None:
    screen.choose("from_region", "KZ", labels.region("KZ"))
    field = screen.key("widget-q").locator("input")
    field.fill("DKnews")
    field.press("Enter")
    screen.until(q="DKnews")


STEPS: dict[str, Callable[[Screen], None]] = {
    "ranking": _ranking,
    "comparison": _comparison,
    "region": _region,
    "sources": _sources,
}


@pytest.mark.parametrize("name", STEPS)
def test_a_copied_address_shows_the_same_view_to_somebody_else(name: str, open_page: OpenPage) -> None:
    mine = open_page(name, "ru", period="2020")
    before = mine.lines("[data-testid=stMain]")
    STEPS[name](mine)
    mine.page.keyboard.press("Escape")
    seen = mine.ready().lines("[data-testid=stMain]")
    assert seen != before
    assert all(value.isascii() for value in mine.choices().values())
    theirs = open_page(mine.name(), "", new=True, **mine.choices())
    assert theirs.choices() == mine.choices()
    assert theirs.lines("[data-testid=stMain]") == seen


def test_the_back_button_returns_to_the_former_choice(open_page: OpenPage) -> None:
    screen = open_page("ranking", "ru", period="2020", indicator="open_space_bodies")
    former = screen.lines("[data-testid=stMain]")
    screen.choose("indicator", "front_offices", labels.indicator("front_offices"))
    assert screen.lines("[data-testid=stMain]") != former
    screen.page.go_back()
    screen.until(indicator="open_space_bodies")
    assert screen.lines("[data-testid=stMain]") == former
    screen.page.go_forward()
    screen.until(indicator="front_offices")
    assert screen.shows(labels.definition("front_offices"))


def test_the_menu_keeps_language_period_day_of_knowledge_and_workspace(
    open_page: OpenPage, published
) -> None:
    shared = {"period": "2019", "known_at": "2020-06-01", "workspace": "main"}
    screen = open_page("ranking", "kk", **shared)
    identity = screen.snapshot()
    for name in ("region", "sources", "about", "overview"):
        link = name if name != "overview" else ""
        screen.page.locator(f".st-key-menu a[href^='{link}?']").click()
        screen.page.wait_for_url(f"**/{name if name != 'overview' else ''}?*")
        screen.until(lang="kk", **shared)
        assert screen.title() == words("kk")(f"page-{name}")
        assert screen.snapshot() == identity
    screen.check()


def test_a_link_inside_a_page_keeps_the_choices(open_page: OpenPage) -> None:
    screen = open_page("ranking", "kk", period="2020", known_at="2024-01-01")
    link = screen.page.locator("[data-testid=stTable] a[href*='region=KZ-61']").first
    assert all(
        f"{part}" in link.get_attribute("href") for part in ("lang=kk", "period=2020", "known_at=2024")
    )
