"""python -m warehouse in three languages: what it says, and exit code 2 without a traceback."""

import re
import shutil
import subprocess
import sys

import pytest

from kpi.names import LANGUAGES
from kpi.paths import PROJECT, data_folder
from kpi.words import words
from warehouse.workspace import Workspace

ID = re.compile(r"\d{8}T\d{6}-[0-9a-f]{8}")


@pytest.fixture
def run(own_process):
    def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "warehouse", *arguments],
            env={**own_process, "COLUMNS": "300", **environment},
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    return command


def start_of(language: str, key: str, **facts: object) -> str:
    """A sentence up to its first fact."""
    return words(language)(key, **facts).split("\u0001")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_publish_says_what_is_published(run, workspace, language):
    name = "main" if language == LANGUAGES[0] else "demo"
    ended = run("publish", "-l", language, "-w", name)
    assert ended.returncode == 0, ended.stderr
    (identity,) = ID.findall(ended.stdout)
    assert Workspace.named(name).current() == identity
    assert start_of(language, "publish-done", workspace="\u0001", snapshot="", count=0) in ended.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_list_shows_every_snapshot_and_marks_the_current_one(run, shipped_workspace, language):
    ended = run("list", "--language", language)
    assert ended.returncode == 0, ended.stderr
    (line,) = [line for line in ended.stdout.splitlines() if ID.search(line)]
    assert "→" in line
    assert shipped_workspace.current() in line
    assert words(language)("column-size") in ended.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_use_switches(run, shipped_workspace, language):
    current = shipped_workspace.current()
    other = current.replace(current[:4], "2019", 1)
    shutil.copy(shipped_workspace.snapshot_file(current), shipped_workspace.snapshot_file(other))
    ended = run("use", other, "-l", language)
    assert ended.returncode == 0, ended.stderr
    assert shipped_workspace.current() == other
    assert words(language)("publish-used", workspace="main", snapshot=other) in ended.stdout


UNKNOWN = "20200101T000000-01234567"
UNKNOWN_FACTS = {"snapshot": UNKNOWN, "workspace": "main"}


@pytest.mark.parametrize(
    ("language", "arguments", "key", "facts"),
    [
        *((language, ("use", UNKNOWN), "error-snapshot-unknown", UNKNOWN_FACTS) for language in LANGUAGES),
        ("kk", ("use", "../x"), "error-snapshot-unknown", {"snapshot": "../x", "workspace": "main"}),
        ("ru", ("list",), "error-snapshot-missing", {"workspace": "main"}),
        ("en", ("list", "-w", "No such"), "error-workspace-unknown", {"workspace": "No such"}),
        ("kk", ("publish", "-w", "../main"), "error-workspace-unknown", {"workspace": "../main"}),
    ],
)
def test_a_known_error_is_a_sentence_and_exit_code_2(run, language, arguments, key, facts):
    ended = run(*arguments, "-l", language)
    assert ended.returncode == 2
    assert words(language)(key, **facts) in ended.stdout
    assert "Traceback" not in ended.stdout + ended.stderr


def test_a_faulty_catalog_is_reported_with_its_lines_and_published_nothing(run, workspace, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data, ignore=shutil.ignore_patterns("workspaces"))
    themes = data / "catalog" / "themes.csv"
    themes.write_text(
        themes.read_text(encoding="utf-8") + "service_model,[x],[y],[z],many\n", encoding="utf-8"
    )
    line = len(themes.read_text(encoding="utf-8").splitlines())
    ended = run("publish", "-l", "en", KPI_DATA=str(data))
    assert ended.returncode == 2
    assert f"themes.csv:{line}: `order` is `many`, expected a whole number" in ended.stdout
    assert f"themes.csv:{line}: repeats service_model of themes.csv:2" in ended.stdout
    assert "Traceback" not in ended.stdout + ended.stderr
    assert workspace.snapshot_ids() == []


def test_a_damaged_pointer_is_explained(run, shipped_workspace):
    shipped_workspace.pointer.write_text("[bold]broken[/bold]\n", encoding="ascii")
    ended = run("list", "-l", "en")
    assert ended.returncode == 2
    assert "[bold]broken[/bold]" in ended.stdout
    assert "Traceback" not in ended.stdout + ended.stderr


def test_a_file_in_the_way_of_the_workspace_is_explained(run, workspace):
    workspace.folder.parent.mkdir()
    workspace.folder.write_text("in the way", encoding="utf-8")
    ended = run("publish", "-l", "en")
    assert ended.returncode == 2
    assert "Traceback" not in ended.stdout + ended.stderr


def test_a_published_workspace_is_left_alone_when_only_a_missing_one_is_wanted(run, shipped_workspace):
    before = shipped_workspace.current()
    ended = run("publish", "--if-missing")
    assert ended.returncode == 0
    assert shipped_workspace.current() == before
    assert len(shipped_workspace.snapshot_ids()) == 1


def test_the_language_may_come_from_the_environment(run):
    ended = run("list", KPI_LANGUAGE="kk")
    assert words("kk")("error-snapshot-missing", workspace="main") in ended.stdout


def test_an_unknown_command_is_no_traceback(run):
    ended = run("burn")
    assert ended.returncode == 2
    assert "Traceback" not in ended.stdout + ended.stderr
