"""The map: a click opens the region, its box says value, date and source, borders follow the period."""

import re

import pytest

from tests.browser import labels
from tests.browser.conftest import OpenPage
from tests.browser.screen import PHONE, Screen

POINT = """(plot, id) => {
  const trace = plot._fullData.find(one => one.name === 'regions');
  const mine = trace.customdata.map((data, i) => [data[0], i]).filter(([own]) => own === id);
  const [, i] = mine[Math.floor(mine.length / 2)];
  const {xaxis, yaxis} = plot._fullLayout, box = plot.getBoundingClientRect();
  const across = xaxis._offset + xaxis.l2p(trace.x[i]), down = yaxis._offset + yaxis.l2p(trace.y[i]);
  return [box.left + across, box.top + down];
}"""
IDS = """plot => [...new Set(plot._fullData.find(one => one.name === 'regions')
  .customdata.map(data => data[0]))]"""


def _map(screen: Screen):
    plot = screen.key("map-0").locator(".js-plotly-plot").first
    plot.scroll_into_view_if_needed()
    return plot


def _point(screen: Screen, region: str) -> tuple[float, float]:
    """Where on the screen a point of the region is."""
    x, y = _map(screen).evaluate(POINT, region)
    return float(x), float(y)


@pytest.mark.parametrize(("region", "width"), [("KZ-61", 1280), ("KZ-71", 1280), ("KZ-15", PHONE)])
def test_a_click_on_the_map_opens_the_region_with_the_choices(
    region: str, width: int, open_page: OpenPage
) -> None:
    screen = open_page("", "kk", width, period="2020", known_at="2024-01-01")
    x, y = _point(screen, region)
    screen.page.mouse.move(x, y)
    screen.page.mouse.click(x, y)
    screen.page.wait_for_url("**/region?*")
    screen.until(region=region, lang="kk", period="2020", known_at="2024-01-01")
    assert screen.key("widget-region").locator("input").input_value() == labels.region(region, "kk")


def test_the_box_over_a_region_says_name_value_date_and_source(open_page: OpenPage) -> None:
    screen = open_page("", "ru", period="2020", indicator="open_space_bodies")
    x, y = _point(screen, "KZ-61")
    screen.page.mouse.move(x - 3, y - 3)
    screen.page.mouse.move(x, y)
    box = screen.page.locator(".hoverlayer .hovertext").first
    box.wait_for()
    said = box.text_content() or ""
    (row,) = screen_rows(screen, "open_space_bodies", "KZ-61")
    for expected in (labels.region("KZ-61"), "57", "30.07.2020", row["publisher"]):
        assert expected in said.replace("\u00a0", " ")


def screen_rows(screen: Screen, indicator: str, region: str) -> list[dict]:
    """What the interface for programs says about the same figure."""
    query = f"indicator={indicator}&region={region}&period=2020-07-30"
    return screen.page.request.get(f"{screen.base}/api/observations?{query}").json()["observations"]


@pytest.mark.parametrize(("period", "units"), [("2020", 17), ("2022", 20)])
def test_the_map_has_the_regions_of_its_time(period: str, units: int, open_page: OpenPage) -> None:
    screen = open_page("", "ru", period=period)
    ids = set(_map(screen).evaluate(IDS))
    assert len(ids) == units
    assert ("KZ-62" in ids) == (period == "2022")
    assert all(re.fullmatch(r"KZ-\d\d", one) for one in ids)


def test_a_region_that_was_left_can_be_clicked_again(open_page: OpenPage) -> None:
    screen = open_page("", "ru", period="2020")
    for _ in range(2):
        plot = screen.page.locator("[class*=st-key-map-] .js-plotly-plot").first
        plot.scroll_into_view_if_needed()
        x, y = plot.evaluate(POINT, "KZ-61")
        screen.page.mouse.move(x, y)
        screen.page.mouse.click(x, y)
        screen.page.wait_for_url("**/region?*")
        screen.until(region="KZ-61")
        screen.page.locator(".st-key-menu a").first.click()
        screen.page.wait_for_url(lambda url: "/region" not in url)
        screen.until(period="2020")
