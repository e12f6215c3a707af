"""Where a figure comes from, one click away: as written, publisher, link or document, date, file and line."""

import pytest

from kpi.words import words
from tests.browser import labels
from tests.browser.conftest import OpenPage
from tests.browser.product import Server
from tests.browser.screen import PANEL, Screen


def _panel(screen: Screen, key: str) -> str:
    screen.open_popover(key)
    return screen.text(PANEL).replace("\u00a0", " ")


def _figure(server: Server, name: str) -> dict:
    found = server.get("/api/observations").json()["observations"]
    return next(row for row in found if row["figure"] == name)


def _expected(row: dict, language: str) -> list[str]:
    say = words(language)
    place = say("line-of", file=row["file"], line=str(row["cell"] or row["line"]))
    title = f"«{row['title']}»" if row["title"] else say("title-unknown")
    published = row["published"] or say("date-unknown")
    return [f"«{row['as_written']}»", row["publisher"], title, published, place, row["report"][:8]]


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_tile_says_where_its_number_comes_from(language: str, open_page: OpenPage, server: Server) -> None:
    screen = open_page("", language, period="2020")
    said = _panel(screen, "from-tile-service_akimats")
    row = _figure(server, "f001")
    for fact in _expected(row, language):
        assert fact in said
    assert words(language)("document-named", document=row["document"]) in said
    assert row[f"note_{language}"] in said
    screen.check()


def test_a_ranking_links_every_source_it_uses(open_page: OpenPage) -> None:
    screen = open_page("ranking", "ru", period="2020", indicator="open_space_bodies")
    said = _panel(screen, "from-ranking")
    links = screen.page.locator(PANEL).locator("a[href^=http]").count()
    papers = said.count(words("ru")("document-named", document="").split("{")[0].split()[0])
    assert links + papers > 0
    assert words("ru")("as-written") in said


def test_a_computed_number_shows_its_inputs(open_page: OpenPage, server: Server) -> None:
    """The coverage of Turkistan in 2020 is computed: 7 of 16 districts and cities."""
    screen = open_page("ranking", "ru", period="2020", indicator="service_akimat_coverage_percent")
    said = _panel(screen, "from-ranking")
    say = words("ru")
    assert say("where-from-derived") in said
    for role, code in (("numerator", "service_akimats_district"), ("denominator", "district_akimats_total")):
        assert f"{say(f'role-{role}')}: " in said
        assert labels.indicator(code) in said
    query = "indicator=service_akimats_district,district_akimats_total&region=KZ-61&period=2020"
    rows = server.get(f"/api/observations?{query}").json()["observations"]
    assert rows
    assert {row["indicator"] for row in rows} == {"service_akimats_district", "district_akimats_total"}
    part = next(row for row in rows if row["indicator"] == "service_akimats_district")
    assert f"{say('role-numerator')}: {part['as_written']} " in said


def test_a_panel_of_a_phone_stays_on_the_screen(open_page: OpenPage) -> None:
    screen = open_page("ranking", "kk", 390, period="2020", indicator="service_akimat_coverage_percent")
    box = screen.open_popover("from-ranking").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    screen.check()
