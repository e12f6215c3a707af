"""Publishing: one at a time, ten kept, back and forward, and never a half-built snapshot in use."""

import subprocess
import sys
import time
from datetime import timedelta

import pytest
from filelock import FileLock

from kpi.errors import PublisherBusy, SnapshotCorrupt, SnapshotUnknown, VerificationFailed
from tests.conftest import MOMENT
from tests.reports import report, stock
from warehouse import archive
from warehouse.publish import KEPT, publish, use
from warehouse.snapshot import open_snapshot

STEPS = ["building", "verifying", "naming", "switching", "sweeping", "published"]
HOLDER = """
import sys, time
from filelock import FileLock
with FileLock(sys.argv[1]):
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


@pytest.fixture
def edition(workspace):
    """Store edition number n: one figure whose value is n."""

    def store(number: int) -> None:
        content = report(stock("service", number, "2020-12-31"))
        archive.add(workspace, "figures.csv", content, "test", MOMENT + timedelta(minutes=number))

    return store


@pytest.fixture
def holder(workspace, own_process):
    """Another process holds the lock for so many seconds."""
    started = []

    def hold(seconds: float) -> subprocess.Popen:
        workspace.prepare()
        command = [sys.executable, "-c", HOLDER, str(workspace.lock), str(seconds)]
        process = subprocess.Popen(command, env=own_process, stdout=subprocess.PIPE, text=True)
        assert process.stdout.readline() == "held\n"
        started.append(process)
        return process

    yield hold
    for process in started:
        process.kill()
        process.communicate()


def value(workspace) -> float:
    return open_snapshot(workspace).observations()["value"].item()


def test_every_step_is_told_before_it_is_done(workspace, small_catalog):
    told = []
    publish(workspace, small_catalog, told.append)
    assert told == STEPS


def test_a_publication_is_a_new_file_and_the_old_one_stays_as_it_was(workspace, small_catalog, edition):
    edition(1)
    first = publish(workspace, small_catalog)
    before = workspace.snapshot_file(first).read_bytes()
    edition(2)
    second = publish(workspace, small_catalog)
    assert workspace.current() == second != first
    assert workspace.snapshot_file(first).read_bytes() == before
    assert set(workspace.snapshot_ids()) == {first, second}


def test_ten_snapshots_stay(workspace, small_catalog, edition):
    edition(1)
    content = workspace.snapshot_file(publish(workspace, small_catalog)).read_bytes()
    older = [f"2019010{day}T000000-01234567" for day in range(1, 10)] + ["20190110T000000-01234567"]
    for identity in older:
        workspace.snapshot_file(identity).write_bytes(content)
    edition(2)
    newest = publish(workspace, small_catalog)
    ids = workspace.snapshot_ids()
    assert len(ids) == KEPT == 10
    assert newest in ids
    assert sorted(ids)[: KEPT - 2] == sorted(older)[2:]
    use(workspace, older[-1])
    assert value(workspace) == 1


def test_the_current_snapshot_is_never_swept(workspace, small_catalog, edition):
    edition(1)
    first = publish(workspace, small_catalog)
    later = first.replace(first[:4], "2999")
    for number in range(KEPT + 2):
        workspace.snapshot_file(f"{later[:-1]}{number % 10}"[:-2] + f"{number:02d}").write_bytes(b"")
    identity = publish(workspace, small_catalog)
    assert identity in workspace.snapshot_ids()
    assert len(workspace.snapshot_ids()) == KEPT


def test_going_back_is_one_step(workspace, small_catalog, edition):
    edition(1)
    first = publish(workspace, small_catalog)
    edition(2)
    second = publish(workspace, small_catalog)
    assert value(workspace) == 2
    use(workspace, first)
    assert value(workspace) == 1
    use(workspace, second)
    assert value(workspace) == 2
    assert set(workspace.snapshot_ids()) == {first, second}


def test_a_damaged_snapshot_is_not_gone_back_to(workspace, small_catalog, edition):
    edition(1)
    first = publish(workspace, small_catalog)
    edition(2)
    second = publish(workspace, small_catalog)
    file = workspace.snapshot_file(first)
    file.write_bytes(file.read_bytes()[:5000])
    with pytest.raises(SnapshotCorrupt):
        use(workspace, first)
    assert workspace.current() == second


@pytest.mark.parametrize("identity", ["", "latest", "../CURRENT", "20240101T000000-0123abcd"])
def test_a_snapshot_that_is_not_there_cannot_be_used(workspace, small_catalog, identity):
    current = publish(workspace, small_catalog)
    with pytest.raises(SnapshotUnknown):
        use(workspace, identity)
    assert workspace.current() == current


def test_a_snapshot_that_fails_its_checks_is_not_published(workspace, small_catalog, edition):
    """The draft is damaged by another hand between building and verifying."""
    edition(1)
    first = publish(workspace, small_catalog)
    edition(2)

    def damage(step: str) -> None:
        if step == "verifying":
            (draft,) = workspace.snapshots.glob(".draft-*")
            draft.write_bytes(draft.read_bytes()[:9000])

    with pytest.raises((SnapshotCorrupt, VerificationFailed)):
        publish(workspace, small_catalog, damage)
    assert workspace.current() == first
    assert workspace.snapshot_ids() == [first]
    assert value(workspace) == 1
    publish(workspace, small_catalog)
    assert value(workspace) == 2
    assert list(workspace.snapshots.glob(".draft-*")) == []


def test_what_an_interrupted_run_left_is_swept_away(workspace, small_catalog):
    workspace.prepare()
    for name in (".draft-1.duckdb", ".draft-1.duckdb.wal"):
        (workspace.snapshots / name).write_bytes(b"half")
    (workspace.snapshots / ".draft-1.duckdb.tmp").mkdir()
    publish(workspace, small_catalog)
    assert [p.name for p in workspace.snapshots.iterdir()] == [f"{workspace.current()}.duckdb"]


def test_a_second_publisher_waits_for_the_first(workspace, small_catalog, holder):
    holder(1.0)
    told = []
    publish(workspace, small_catalog, told.append, wait_seconds=30)
    assert told == ["waiting", *STEPS]


def test_a_second_publisher_gives_up_when_it_has_waited_enough(workspace, small_catalog, holder):
    holder(60)
    told = []
    started = time.monotonic()
    with pytest.raises(PublisherBusy) as caught:
        publish(workspace, small_catalog, told.append, wait_seconds=0.3)
    assert time.monotonic() - started >= 0.3
    assert told == ["waiting"]
    assert caught.value.facts == {"workspace": "main", "seconds": 0.3}
    assert workspace.snapshot_ids() == []


def test_going_back_waits_as_well(workspace, small_catalog, holder):
    identity = publish(workspace, small_catalog)
    holder(60)
    with pytest.raises(PublisherBusy):
        use(workspace, identity, wait_seconds=0.1)


def test_the_lock_is_free_again_after_a_failure(workspace, small_catalog):
    with pytest.raises(ZeroDivisionError):
        publish(workspace, small_catalog, lambda step: 1 / 0)
    with FileLock(workspace.lock, timeout=0):
        pass
    assert publish(workspace, small_catalog)


def test_two_processes_publish_one_after_the_other(
    workspace, small_catalog, edition, own_process, samples_folder
):
    edition(1)
    script = (
        "import sys; from pathlib import Path; from kpi.catalog import Catalog;"
        "from warehouse.publish import publish; from warehouse.workspace import Workspace;"
        "print(publish(Workspace.named('main'), Catalog.load(Path(sys.argv[1]))))"
    )
    command = [sys.executable, "-c", script, str(samples_folder / "catalog")]
    runs = [subprocess.Popen(command, env=own_process, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    published = [run.communicate(timeout=60)[0].strip() for run in runs]
    assert [run.returncode for run in runs] == [0, 0]
    assert set(workspace.snapshot_ids()) == set(published)
    assert workspace.current() in published
    assert value(workspace) == 1
