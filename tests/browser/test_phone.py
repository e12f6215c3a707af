"""On a phone: the menu is in reach, nothing is wider than the screen, tables scroll in their own box."""

import pytest

from tests.browser.conftest import OpenPage
from tests.browser.pages import PAGES
from tests.browser.screen import PHONE

CONTROLS = (
    "[data-testid=stHeader]",
    "[data-testid=stMain] h1",
    ".st-key-widget-period",
    ".st-key-widget-lang",
    ".st-key-settings",
)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_a_phone(name: str, open_page: OpenPage) -> None:
    screen = open_page(name, "kk", PHONE, period="2020", region="KZ-61")  # the longest words are Kazakh
    assert screen.stuck_tables() == []
    assert screen.overlaps(*CONTROLS) == []


def test_the_menu_of_a_phone_leads_to_every_page(open_page: OpenPage) -> None:
    screen = open_page("ranking", "kk", PHONE, period="2019")
    links = screen.page.locator(".st-key-menu a")
    assert links.count() == len(PAGES)
    assert all(link.is_visible() for link in links.all())
    links.and_(screen.page.locator("[href^='about?']")).click()
    screen.page.wait_for_url("**/about?*")
    screen.ready()
    assert (screen.name(), screen.choices()["period"]) == ("about", "2019")


def test_the_title_and_the_controls_do_not_overlap_at_a_desk(open_page: OpenPage) -> None:
    assert open_page("about", "ru").overlaps(*CONTROLS) == []
