"""The finder of the browser, with real scripts on a PATH of our own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kpi.paths import PROJECT
from tests.browser.find_chromium import NAMES


def _script(folder: Path, name: str, *lines: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text("\n".join(["#!/bin/sh", *(lines or ["echo Chromium 1.0"])]))
    file.chmod(0o755)
    return file


def _run(path: Path, downloads: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    """The command itself, with nothing on PATH but `path` and no network for Playwright."""
    nowhere = "http://127.0.0.1:9"
    own = {
        "PATH": str(path),
        "PLAYWRIGHT_BROWSERS_PATH": str(downloads),
        "PLAYWRIGHT_DOWNLOAD_HOST": nowhere,
        "HOME": str(downloads),
    }
    kept = {k: v for k, v in os.environ.items() if k not in ("CHROMIUM", *own)}
    command = [sys.executable, "-m", "tests.browser.find_chromium"]
    return subprocess.run(
        command, cwd=PROJECT, env={**kept, **own, **extra}, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_browser_of_a_usual_name_on_the_path_is_found(name: str, tmp_path: Path) -> None:
    file = _script(tmp_path / "bin", name)
    found = _run(tmp_path / "bin", tmp_path)
    assert (found.returncode, found.stdout.strip()) == (0, str(file)), found.stderr


def test_the_named_browser_comes_before_the_path(tmp_path: Path) -> None:
    _script(tmp_path / "bin", "chromium")
    named = _script(tmp_path / "own", "my-chrome")
    assert _run(tmp_path / "bin", tmp_path, CHROMIUM=str(named)).stdout.strip() == str(named)


def test_a_named_browser_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    _script(tmp_path / "bin", "chromium")
    refused = _run(tmp_path / "bin", tmp_path, CHROMIUM="/nowhere/chrome")
    assert refused.returncode == 1
    assert "/nowhere/chrome" in refused.stderr


def test_a_browser_that_does_not_start_is_passed_over(tmp_path: Path) -> None:
    _script(tmp_path / "bin", "chromium", "exit 127")
    other = _script(tmp_path / "bin", "google-chrome")
    assert _run(tmp_path / "bin", tmp_path).stdout.strip() == str(other)


def test_the_package_is_installed_when_nothing_else_works(tmp_path: Path) -> None:
    tools = tmp_path / "bin"
    browser = tools / "chromium"
    _script(tools, "sudo", "shift", 'exec "$@"')
    _script(
        tools,
        "apt-get",
        '[ "$1" = install ] || exit 0',
        f"echo '#!/bin/sh' > {browser}",
        f"/bin/chmod +x {browser}",
    )
    found = _run(tools, tmp_path)
    assert (found.returncode, found.stdout.strip()) == (0, str(browser)), found.stderr


def test_without_any_way_the_message_says_what_was_tried_and_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    refused = _run(tmp_path / "empty", tmp_path)
    assert refused.returncode == 1
    assert refused.stdout == ""
    for expected in ("CHROMIUM=", *NAMES, "playwright install chromium", "apt-get", "What to do"):
        assert expected in refused.stderr
    assert "Traceback" not in refused.stderr
