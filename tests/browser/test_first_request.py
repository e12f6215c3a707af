"""Every page as the very first request of a fresh server: the shell runs, whatever the address."""

from pathlib import Path

import pytest

from kpi.words import words
from tests.browser.conftest import FreshServer, OpenPage
from tests.browser.pages import PAGES

CHOICES = {"period": "2020", "indicator": "open_space_bodies", "region": "KZ-61", "show": "contradictions"}


@pytest.mark.parametrize("name", PAGES)
def test_a_cold_deep_link_opens_its_page_with_its_choices(
    name: str, published: Path, fresh_server: FreshServer, open_page: OpenPage
) -> None:
    screen = open_page(name, "kk", server=fresh_server(published), **CHOICES)
    assert screen.title() == words("kk")(f"page-{name}")
    assert screen.page.locator(".st-key-menu a").count() == len(PAGES)
    kept = screen.choices()
    assert {n: kept[n] for n in CHOICES if n in kept} == {n: v for n, v in CHOICES.items() if n in kept}
    assert kept["period"] == "2020"
