"""Light and dark: the page and its charts change together, and every text can be read."""

import pytest

from tests.browser.conftest import OpenPage
from tests.browser.pages import PAGES
from tests.browser.screen import Screen

GROUND = """() => getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor
  .match(/\\d+/g).slice(0, 3).map(Number)"""


def _in(theme: str, screen: Screen) -> None:
    dark = theme == "dark"
    assert (sum(screen.page.evaluate(GROUND)) < 3 * 64) == dark
    assert screen.pale() == []
    inks = screen.inks()
    other = [ink for ink in inks if (sum(ink) > 3 * 128) != dark]
    assert not inks or len(other) < len(inks) / 2, "chart texts in the inks of the other theme"


@pytest.mark.parametrize("name", PAGES)
def test_every_text_can_be_read_in_both_themes(name: str, open_page: OpenPage) -> None:
    screen = open_page(name, "ru", scheme="dark", period="2020", indicator="service_akimat_coverage_percent")
    _in("dark", screen)
    screen.page.emulate_media(color_scheme="light")
    screen.page.reload()
    _in("light", screen.ready())
