"""The Chromium that the browser tests drive: found, else installed, else a clear refusal.

`python -m tests.browser.find_chromium` prints its path. Looked at in this order: CHROMIUM=, the usual names
on PATH, the browser Playwright has downloaded. Installed by Playwright, else by the distribution.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")
DOWNLOAD_SECONDS = 300
PACKAGE_SECONDS = 900
REMEDY = """What to do: install Chromium or Google Chrome by hand (Debian: apt-get install chromium),
or set CHROMIUM=/path/to/chrome, then run the command again. The browser tests are never skipped."""


class ChromiumMissing(Exception):
    """No browser and no way to get one; the message says what was tried."""


def find() -> Path:
    """Path of a Chromium that starts. Installs one if there is none. Raises ChromiumMissing."""
    tried: list[str] = []
    for candidate in _present(tried):
        if _starts(candidate, tried):
            return candidate
    for command, seconds in _installers(tried):
        if _runs(command, seconds, tried):
            for candidate in _present([]):
                if _starts(candidate, tried):
                    return candidate
    raise ChromiumMissing("No Chromium for the browser tests. Tried:\n" + "\n".join(f"- {t}" for t in tried))


def _present(tried: list[str]) -> Iterator[Path]:
    """Browsers on this machine, the preferred one first; what is absent goes into `tried`."""
    named = os.environ.get("CHROMIUM")
    if named:
        yield Path(named)
        return
    tried.append("CHROMIUM= is not set")
    found = [Path(path) for path in map(shutil.which, NAMES) if path]
    yield from found
    if not found:
        tried.append(f"on PATH: none of {', '.join(NAMES)}")
    own = _of_playwright()
    if own.is_file():
        yield own
    else:
        tried.append(f"not downloaded by Playwright: {own}")


def _of_playwright() -> Path:
    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path)


def _starts(candidate: Path, tried: list[str]) -> bool:
    """Many a file of that name is there and lacks its libraries."""
    return _runs([str(candidate), "--version"], 60, tried)


def _installers(tried: list[str]) -> Iterator[tuple[list[str], int]]:
    if os.environ.get("CHROMIUM"):
        return  # whoever names a browser wants that one
    yield [sys.executable, "-m", "playwright", "install", "chromium"], DOWNLOAD_SECONDS
    rights = _rights(tried)
    if rights is None:
        return
    for commands in (
        [["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]],
        [["dnf", "install", "-y", "chromium"]],
        [["pacman", "-Sy", "--noconfirm", "chromium"]],
    ):
        if shutil.which(commands[0][0]):
            yield from (([*rights, *command], PACKAGE_SECONDS) for command in commands)
            return
    tried.append("no apt-get, dnf or pacman on PATH")


def _rights(tried: list[str]) -> list[str] | None:
    """What to put before a command of the package manager; None when it is not allowed."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _runs(["sudo", "-n", "true"], 10, tried):
        return ["sudo", "-n"]
    tried.append("the distribution's package: not root, and sudo asks for a password")
    return None


def _runs(command: Sequence[str], seconds: int, tried: list[str]) -> bool:
    """Did it succeed in time? If not, the last line it wrote goes into `tried`."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        tried.append(f"{' '.join(command)}: {error}")
        return False
    if done.returncode:
        said = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        tried.append(f"{' '.join(command)}: exit code {done.returncode}{': ' + said[-1] if said else ''}")
    return done.returncode == 0


def main() -> int:
    try:
        sys.stdout.write(f"{find()}\n")
    except ChromiumMissing as error:
        sys.stderr.write(f"{error}\n{REMEDY}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
