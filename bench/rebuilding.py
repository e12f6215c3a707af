"""A large archive: one more report beside a rebuild of everything from the originals, and its memory.

The steps run in processes of their own, as they do in an office: `python -m bench.rebuilding STEP FOLDER`
and, to add, a FILE; it tells its seconds and its peak memory.
"""

import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from bench.ratio import Ratio, middle, seconds
from kpi.catalog import Catalog
from kpi.paths import PROJECT, data_folder
from warehouse import archive
from warehouse.publish import publish
from warehouse.workspace import Workspace

RECEIVED = datetime(2040, 1, 1)
ADDED = 5
"""Reports added one after the other; the median counts."""
SHARE, MEGABYTES = 5, 500
Tell = Callable[[], None]


def measure(files: Sequence[Path], folder: Path, tell: Tell) -> list[Ratio]:
    """All but the last files are in the archive when the rebuild begins; those are then added one by one."""
    rest, added = files[:-ADDED], files[-ADDED:]
    workspace = Workspace("bench", folder)
    for number, file in enumerate(rest):
        archive.add(workspace, file.name, file.read_bytes(), "bench", RECEIVED + timedelta(minutes=number))
    rebuilt, peak = _step("rebuild", folder)
    tell()
    took = []
    for file in added:
        took.append(_step("add", folder, file)[0])
        tell()
    basis = f"{len(rest)} reports: {rebuilt:.0f} s for all, {middle(took) / 1000:.2f} s for one more"
    return [
        Ratio(
            "adding one report, against a rebuild from originals",
            100 * middle(took) / 1000 / rebuilt,
            SHARE,
            "%",
            basis,
        ),
        Ratio("peak memory of that rebuild", peak, MEGABYTES, "MB", f"{len(rest)} reports, one process"),
    ]


def _step(step: str, folder: Path, *file: Path) -> tuple[float, float]:
    """(seconds, peak in MB) of one step, without the start of its process."""
    command = [sys.executable, "-m", "bench.rebuilding", step, str(folder), *map(str, file)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    took, peak = json.loads(done.stdout)
    return float(took), float(peak)


def rebuild(workspace: Workspace, catalog: Catalog) -> None:
    """Nothing is left but the originals; everything is parsed and published anew."""
    publish(workspace, catalog)


def forget(workspace: Workspace) -> None:
    """Delete every parsed result."""
    for pattern in ("gathered-*", "reports/*/parsed-*"):
        for cached in workspace.folder.glob(pattern):
            shutil.rmtree(cached)


def add(workspace: Workspace, catalog: Catalog, file: Path) -> None:
    """Into the archive, parsed, and in a new snapshot."""
    last = archive.receipts(workspace)[-1]
    received = datetime.fromisoformat(last.received_at) + timedelta(minutes=1)
    archive.add(workspace, file.name, file.read_bytes(), "bench", received)
    publish(workspace, catalog)


def main(step: str, folder: str, *file: str) -> None:
    """Run one step and tell what it took."""
    workspace, catalog = Workspace("bench", Path(folder)), Catalog.load(data_folder() / "catalog")
    if step == "rebuild":
        forget(workspace)
        took = seconds(lambda: rebuild(workspace, catalog))
    else:
        took = seconds(lambda: add(workspace, catalog, Path(*file)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    sys.stdout.write(json.dumps([took, peak / 1e6]))


if __name__ == "__main__":
    main(*sys.argv[1:])
