"""A new publication while a page is open: a reload shows it, a pinned link stays where it was."""

import time
from pathlib import Path

from kpi.words import words
from tests.browser.conftest import FreshServer, OpenPage
from tests.browser.product import publish


def test_a_reload_shows_the_new_snapshot_and_a_pinned_link_the_old_one(
    workspaces: Path, fresh_server: FreshServer, open_page: OpenPage
) -> None:
    server = fresh_server(workspaces)
    screen = open_page("ranking", "ru", server=server, period="2020")
    old = screen.snapshot()
    assert old == server.get("/healthz").json()["snapshot"]
    time.sleep(1)  # the id holds the second of publication
    new = publish(workspaces)
    assert new != old
    screen.press("group", "oblast", words("ru")("group-oblast"))
    assert screen.snapshot() == new, "the next run reads what is current"
    screen.page.reload()
    assert screen.ready().snapshot() == new
    screen.check()
    pinned = open_page("ranking", "kk", server=server, snapshot=old)
    assert pinned.snapshot() == old
    pinned.page.locator(".st-key-menu a").nth(3).click()
    pinned.page.wait_for_url("**/region?*")
    assert pinned.until(snapshot=old).snapshot() == old, "the pin goes along to the next page"
    pinned.key("settings").locator("button").first.click()
    pinned.key("unpin").locator("button").click()
    pinned.page.wait_for_url(lambda url: "snapshot=" not in url)
    assert pinned.ready().snapshot() == new
    assert server.get("/healthz").json()["snapshot"] == new
    assert server.get(f"/api/observations?snapshot={old}").json()["snapshot"] == old


def test_the_workspace_of_a_link_is_served(
    workspaces: Path, fresh_server: FreshServer, open_page: OpenPage
) -> None:
    identity = publish(workspaces, "demo")
    server = fresh_server(workspaces)
    screen = open_page("about", "kk", server=server, workspace="demo")
    assert screen.snapshot() == identity
    assert words("kk")("demo-banner") in screen.text()
    assert words("kk")("demo-banner") not in open_page("about", "kk", server=server).text()
