"""Publishing: build a new file, verify it, give it its id, then point CURRENT at it.

The file people read is never written and never replaced, so a kill at any point leaves the old snapshot
in use; what an interrupted run left behind is swept away by the next one.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from kpi.catalog import Catalog
from kpi.errors import PublisherBusy, SnapshotUnknown
from warehouse.build import build
from warehouse.durable import sync_folder
from warehouse.verify import verify
from warehouse.workspace import SNAPSHOT_ID, Workspace

KEPT = 10
"""Snapshots that stay on disk for rolling back."""

Step = Callable[[str], None]


def silent(_: str) -> None:
    """The default listener of publishing steps."""


def publish(workspace: Workspace, catalog: Catalog, tell: Step = silent, wait_seconds: float = 60) -> str:
    """Build, verify and switch; returns the new snapshot's id.

    `tell` hears the name of each step before it is done: waiting, building, verifying, naming,
    switching, sweeping, published. Raises PublisherBusy, VerificationFailed, WorkspaceUnreadable.
    """
    with publishing(workspace, tell, wait_seconds):
        _sweep_unfinished(workspace)
        draft = workspace.snapshots / f".draft-{os.getpid()}.duckdb"
        tell("building")
        build(workspace, catalog, draft)
        tell("verifying")
        content = verify(draft)
        tell("naming")
        identity = _name(workspace, draft, content)
        tell("switching")
        point(workspace, identity)
        tell("sweeping")
        _sweep_old(workspace, identity)
        tell("published")
        return identity


def use(workspace: Workspace, identity: str, tell: Step = silent, wait_seconds: float = 60) -> None:
    """Roll back (or forward) to a snapshot on disk. Raises SnapshotUnknown, SnapshotCorrupt."""
    file = workspace.snapshot_file(identity)
    if not SNAPSHOT_ID.match(identity) or not file.is_file():
        raise SnapshotUnknown(snapshot=identity, workspace=workspace.name)
    with publishing(workspace, tell, wait_seconds):
        tell("verifying")
        verify(file)
        tell("switching")
        point(workspace, identity)


@contextmanager
def publishing(workspace: Workspace, tell: Step, wait_seconds: float) -> Iterator[None]:
    """Hold the lock; a second publisher is told that it waits, then gives up with PublisherBusy."""
    workspace.prepare()
    lock = FileLock(workspace.lock)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        tell("waiting")
        try:
            lock.acquire(timeout=wait_seconds)
        except Timeout as error:
            raise PublisherBusy(workspace=workspace.name, seconds=wait_seconds) from error
    try:
        yield
    finally:
        lock.release()


def point(workspace: Workspace, identity: str) -> None:
    """Swap CURRENT in one step that survives a power cut."""
    beside = workspace.folder / ".CURRENT.new"
    with beside.open("w", encoding="ascii") as stream:
        stream.write(identity + "\n")
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(workspace.pointer)
    sync_folder(workspace.folder)


def _name(workspace: Workspace, draft: Path, content: str) -> str:
    """`YYYYMMDDThhmmss-xxxxxxxx`: the moment of publication and the hash of the content."""
    identity = f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{content[:8]}"
    if workspace.snapshot_file(identity).exists():  # the same content, published within this second
        draft.unlink()
        return identity
    with draft.open("rb") as stream:
        os.fsync(stream.fileno())
    draft.rename(workspace.snapshot_file(identity))
    sync_folder(workspace.snapshots)
    return identity


def _sweep_unfinished(workspace: Workspace) -> None:
    for leftover in workspace.snapshots.glob(".draft-*"):
        if leftover.is_dir():  # what DuckDB had put on disk for want of memory
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            leftover.unlink(missing_ok=True)


def _sweep_old(workspace: Workspace, current: str) -> None:
    kept = [current, *(i for i in workspace.snapshot_ids() if i != current)][:KEPT]
    for identity in workspace.snapshot_ids():
        if identity not in kept:
            workspace.snapshot_file(identity).unlink(missing_ok=True)
