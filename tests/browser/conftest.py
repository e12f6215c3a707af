"""A published workspace, real servers, one Chromium, and pages opened in it."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.browser.find_chromium import find
from tests.browser.product import Server, publish
from tests.browser.screen import HEIGHTS, WIDE, Screen, watched

HERE = Path(__file__).parent
SHARED = (
    *("test_languages.py", "test_theme.py", "test_phone.py", "test_bad_links.py", "test_map.py"),
    *("test_pictures.py", "test_first_request.py", "test_links.py", "test_broken_data.py"),
)
"""The same look at every page or at every fault: one in SHARE of them in `make test`, of each file others."""
SHARE = 4
SWITCHES = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--no-first-run"),
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",  # nothing leaves this machine
)
OpenPage = Callable[..., Screen]
FreshServer = Callable[..., Server]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write-pictures", action="store_true", help="renew the pictures of docs/")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Whatever stands in this folder drives the browser; of the cases of one test in SHARED a share runs,
    unless all are asked for (`make browse`)."""
    cases: dict[str, list[pytest.Item]] = {}
    for item in (item for item in items if HERE in item.path.parents):
        item.add_marker(pytest.mark.browser)
        if item.path.name in SHARED and hasattr(item, "callspec"):
            cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    if os.environ.get("EVERY_BROWSER_TEST") or config.getoption("--write-pictures", default=False):
        return
    left_out = {item for own in cases.values() for item in own if item not in _share(own)}
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=list(left_out))


def _share(cases: list[pytest.Item]) -> list[pytest.Item]:
    """Others in each file, so that every page is looked at somehow."""
    step = min(SHARE, len(cases))
    return cases[SHARED.index(cases[0].path.name) % step :: step]


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of workspaces with `main` published. Only to be read; see `workspaces`."""
    folder = tmp_path_factory.mktemp("published")
    publish(folder)
    return folder


@pytest.fixture
def workspaces(published: Path, tmp_path: Path) -> Path:
    """A copy of the published workspaces that a test may spoil."""
    return Path(shutil.copytree(published, tmp_path / "workspaces"))


@pytest.fixture(scope="session")
def server(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server most tests share."""
    shared = Server(published, tmp_path_factory.mktemp("server") / "log")
    yield shared
    shared.stop()


@pytest.fixture
def fresh_server(tmp_path: Path) -> Iterator[FreshServer]:
    """Makes servers of the test's own: `fresh_server(workspaces, KPI_BOUNDARIES=…)`."""
    started: list[Server] = []

    def start(workspaces: Path, **extra: str) -> Server:
        started.append(Server(workspaces, tmp_path / f"log-{len(started)}", **extra))
        return started[-1]

    yield start
    for one in started:
        one.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find(), args=SWITCHES)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Callable[..., BrowserContext]:
    """One context per width and theme, so that Streamlit's scripts are loaded once; or a new one."""
    kept: dict[tuple[int, str], BrowserContext] = {}

    def context(width: int = WIDE, theme: str = "light", new: bool = False) -> BrowserContext:
        if new or (width, theme) not in kept:
            made = browser.new_context(
                viewport={"width": width, "height": HEIGHTS[width]},
                color_scheme="dark" if theme == "dark" else "light",
                locale="ru-RU",
                accept_downloads=True,
            )
            if new:
                return made
            kept[width, theme] = made
        return kept[width, theme]

    return context


@pytest.fixture
def open_page(request: pytest.FixtureRequest, contexts: Callable[..., BrowserContext]) -> Iterator[OpenPage]:
    """`open_page("ranking", language="kk", width=390, scheme="dark", server=…, indicator=…)`.

    The page is checked when it is there, and again when the test is over.
    """
    opened: list[tuple[Screen, bool]] = []

    def open_(
        path: str = "",
        language: str = "ru",
        width: int = WIDE,
        *,
        scheme: str = "light",
        server: Server | None = None,
        wants: str = "page",
        new: bool = False,
        check: bool = True,
        **choices: str,
    ) -> Screen:
        chosen = server or request.getfixturevalue("server")
        screen = watched(contexts(width, scheme, new), chosen.url)
        opened.append((screen, new))
        asked = {"lang": language, **choices} if language else choices
        screen.go(path, wants, **asked)
        if check:
            screen.check()
        return screen

    yield open_
    faults = [fault for screen, _ in opened for fault in screen.faults]
    for screen, own in opened:
        screen.page.context.close() if own else screen.page.close()
    assert faults == []


@pytest.fixture
def renewing(request: pytest.FixtureRequest) -> bool:
    """Whether the pictures are to be taken anew (`make screenshots`)."""
    asked = request.config.getoption("--write-pictures", default=False)
    return bool(asked or os.environ.get("WRITE_PICTURES"))


@pytest.fixture
def pictures_folder(renewing: bool, tmp_path: Path) -> Path:
    """docs/screenshots/ when pictures are to be written, else a temporary folder."""
    folder = HERE.parents[1] / "docs" / "screenshots" if renewing else tmp_path
    folder.mkdir(parents=True, exist_ok=True)
    return folder
