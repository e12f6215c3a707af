"""Readers in other processes while snapshots are published: none fails, none sees a mixture."""

import json
import subprocess
import sys
import time
from datetime import timedelta

from tests.conftest import MOMENT
from tests.reports import report, stock
from warehouse import archive
from warehouse.publish import publish

PUBLICATIONS = 8
READERS = 3
READER = """
import json, sys, time
from pathlib import Path
from warehouse.snapshot import open_snapshot
from warehouse.workspace import Workspace

workspace, stop = Workspace.named("main"), Path(sys.argv[1])
seen, looks = set(), 0
print("ready", flush=True)
while not stop.exists():
    snapshot = open_snapshot(workspace)
    values = snapshot.observations(["service"])["value"].tolist()
    count = snapshot.counts()["observations"]
    assert count == len(values), (count, values)
    assert set(values) == set(map(float, range(len(values)))), values
    assert snapshot.info["content"][:8] == snapshot.identity[-8:], snapshot.identity
    assert snapshot.coverage()["figures"].sum() == len(values)
    seen.add((snapshot.identity, len(values)))
    looks += 1
print(json.dumps({"seen": sorted(seen), "looks": looks}))
"""


def _store(workspace, number: int) -> None:
    """Edition n holds the figures 0 … n; those of the editions before it are no longer what we know."""
    rows = [stock("service", value, f"2020-01-{value + 1:02d}") for value in range(number + 1)]
    moment = MOMENT + timedelta(minutes=number)
    archive.add(workspace, "figures.csv", report(*rows), "test", moment)


def test_readers_see_one_whole_snapshot_after_another(workspace, small_catalog, own_process, tmp_path):
    published = []

    def put(number: int) -> None:
        _store(workspace, number)
        published.append((publish(workspace, small_catalog), number + 1))

    put(0)
    stop = tmp_path / "stop"
    command = [sys.executable, "-c", READER, str(stop)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    readers = [subprocess.Popen(command, env=own_process, **pipes) for _ in range(READERS)]
    try:
        assert [reader.stdout.readline() for reader in readers] == ["ready\n"] * READERS
        for number in range(1, PUBLICATIONS):
            put(number)
            time.sleep(0.15)
    finally:
        stop.touch()
        told = [reader.communicate(timeout=60) for reader in readers]
    assert [errors for _, errors in told] == [""] * READERS
    for output, _ in told:
        report_ = json.loads(output)
        seen = [tuple(pair) for pair in report_["seen"]]
        assert set(seen) <= set(published)
        assert len(seen) > 2
        assert report_["looks"] >= len(seen)
