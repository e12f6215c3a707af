"""The Chromium that the browser tests drive. `python -m tests.browser.find_chromium` prints its path."""

import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests import programs

NAMES = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")


def _of_playwright() -> Iterator[tuple[str, Path]]:
    with sync_playwright() as playwright:
        yield "downloaded by Playwright", Path(playwright.chromium.executable_path)


CHROMIUM = programs.Program(
    title="Chromium",
    purpose="the browser tests",
    variable="CHROMIUM",
    names=NAMES,
    packages=dict.fromkeys(("apt-get", "dnf", "pacman"), ("chromium",)),
    remedy="""What to do: install Chromium or Google Chrome by hand (Debian: apt-get install chromium),
or set CHROMIUM=/path/to/chrome, then run the command again. The browser tests are never skipped.""",
    elsewhere=_of_playwright,
    download=(sys.executable, "-m", "playwright", "install", "chromium"),
)


def find() -> Path:
    """Path of a Chromium that starts. Installs one if there is none. Raises ProgramMissing."""
    return programs.find(CHROMIUM)


if __name__ == "__main__":
    sys.exit(programs.main(CHROMIUM))
