"""kill -9 at any point of publishing: the old snapshot stays in use and nothing is lost."""

import signal
import subprocess
import sys
from datetime import timedelta

import pytest

from tests.conftest import MOMENT
from tests.reports import report, stock
from warehouse import archive
from warehouse.publish import publish, use
from warehouse.snapshot import open_snapshot

KILLED_AT_STEP = """
import os, signal, sys
from pathlib import Path
from kpi.catalog import Catalog
from warehouse.publish import publish
from warehouse.workspace import Workspace

def tell(step):
    if step == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

publish(Workspace.named("main"), Catalog.load(Path(sys.argv[1])), tell)
"""
KILLED_INSIDE = """
import os, pathlib, signal, sys
from kpi.catalog import Catalog
from warehouse.publish import publish
from warehouse.workspace import Workspace

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

name = sys.argv[2]
owner = os if name == "fsync" else pathlib.Path
catalog = Catalog.load(pathlib.Path(sys.argv[1]))
publish(Workspace.named("main"), catalog, lambda step: step == sys.argv[3] and setattr(owner, name, die))
"""
KILLED_WHILE_STORING = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from warehouse import archive
from warehouse.workspace import Workspace

name = sys.argv[2].removeprefix("second ")
owner, after = os if name == "fsync" else Path, int(sys.argv[2] != name)
whole, calls = getattr(owner, name), []

def die(*arguments):
    calls.append(name)
    if len(calls) > after:
        os.kill(os.getpid(), signal.SIGKILL)
    return whole(*arguments)

setattr(owner, name, die)
content = Path(sys.argv[1]).read_bytes()
archive.add(Workspace.named("main"), "figures.csv", content, "test", datetime(2024, 2, 1))
"""
STEPS = ("building", "verifying", "naming", "switching")
"""Before the switch; after it the new snapshot is already in use."""


@pytest.fixture
def two_editions(workspace, small_catalog):
    """Edition 1 is published, edition 2 is stored; the id of the snapshot in use."""
    store(workspace, 1)
    identity = publish(workspace, small_catalog)
    store(workspace, 2)
    return identity


def store(workspace, number: int) -> None:
    content = report(stock("service", number, "2020-12-31"))
    archive.add(workspace, "figures.csv", content, "test", MOMENT + timedelta(minutes=number))


@pytest.fixture
def killed(own_process, samples_folder):
    """Run a script that kills itself."""

    def run(script: str, *arguments: str) -> None:
        command = [sys.executable, "-c", script, *arguments]
        ended = subprocess.run(command, env=own_process, capture_output=True, text=True, check=False)
        assert ended.returncode == -signal.SIGKILL, ended.stderr

    return run


def value(workspace) -> float:
    return open_snapshot(workspace).observations()["value"].item()


def archived(workspace) -> dict[str, bytes]:
    return {
        r.report: (workspace.reports / r.report / "content").read_bytes() for r in archive.receipts(workspace)
    }


def assert_recovers(workspace, catalog, kept: dict[str, bytes]) -> None:
    """Nothing is lost from the archive, and the next publication works and leaves nothing behind."""
    assert archived(workspace) == kept
    identity = publish(workspace, catalog)
    assert open_snapshot(workspace).identity == identity
    assert value(workspace) == 2
    leftovers = [p.name for p in workspace.snapshots.iterdir() if p.name.startswith(".")]
    assert leftovers == []
    assert archived(workspace) == kept


@pytest.mark.parametrize("step", STEPS)
def test_killed_before_the_switch_the_old_snapshot_stays(
    workspace, small_catalog, samples_folder, two_editions, killed, step
):
    kept = archived(workspace)
    killed(KILLED_AT_STEP, str(samples_folder / "catalog"), step)
    assert workspace.current() == two_editions
    assert value(workspace) == 1
    assert_recovers(workspace, small_catalog, kept)


@pytest.mark.parametrize("step", ["sweeping", "published"])
def test_killed_after_the_switch_the_new_snapshot_is_in_use(
    workspace, small_catalog, samples_folder, two_editions, killed, step
):
    kept = archived(workspace)
    killed(KILLED_AT_STEP, str(samples_folder / "catalog"), step)
    assert workspace.current() != two_editions
    assert value(workspace) == 2
    assert_recovers(workspace, small_catalog, kept)
    use(workspace, two_editions)
    assert value(workspace) == 1


@pytest.mark.parametrize(
    ("call", "step"),
    [("replace", "switching"), ("fsync", "switching"), ("fsync", "naming"), ("rename", "naming")],
    ids=[
        "before CURRENT is replaced",
        "while CURRENT is written",
        "before the draft is safe",
        "before it is named",
    ],
)
def test_killed_inside_a_step_the_old_snapshot_stays(
    workspace, small_catalog, samples_folder, two_editions, killed, call, step
):
    kept = archived(workspace)
    killed(KILLED_INSIDE, str(samples_folder / "catalog"), call, step)
    assert (workspace.folder / ".CURRENT.new").exists() == (step == "switching")
    assert workspace.current() == two_editions
    assert value(workspace) == 1
    assert_recovers(workspace, small_catalog, kept)


@pytest.mark.parametrize("call", ["fsync", "second fsync", "rename"])
def test_killed_while_a_report_is_stored_it_can_be_stored_again(
    workspace, small_catalog, tmp_path, two_editions, killed, call
):
    kept = archived(workspace)
    content = report(stock("service", 3, "2020-12-31"))
    (tmp_path / "sent.csv").write_bytes(content)
    killed(KILLED_WHILE_STORING, str(tmp_path / "sent.csv"), call)
    assert [p.name for p in workspace.reports.iterdir() if p.name.startswith(".new-")]
    assert_recovers(workspace, small_catalog, kept)
    receipt = archive.add(workspace, "figures.csv", content, "test", MOMENT + timedelta(days=60))
    assert archived(workspace) == {**kept, receipt.report: content}
    publish(workspace, small_catalog)
    assert value(workspace) == 3
