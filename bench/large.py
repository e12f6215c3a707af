"""A workspace with a large snapshot of invented reports, made once and kept in the temporary folder."""

import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import warehouse
from kpi.catalog import Catalog
from warehouse.publish import point
from warehouse.snapshot import Snapshot
from warehouse.synthetic import Size, write
from warehouse.workspace import Workspace

NAME = "large"
LARGE = Size(years=10, indicators=60, editions=5)
"""Ten million figures: 17 regions and then 20, their districts, months, quarters, halves, years."""
SMALL = Size(years=1, indicators=30, editions=1)
"""A hundred thousand."""
_MADE_BY = ("schema.sql", "synthetic.py", "synthetic.sql", "synthetic_month.sql")
_PUBLISHED = "20260101T00000{}-{}"


def folder_of(size: Size, catalog: Catalog, tell: Callable[[], None]) -> Path:
    """A folder of workspaces that holds `large`; written when it is not there."""
    home = Path(warehouse.__file__).parent
    source = b"".join((home / name).read_bytes() for name in _MADE_BY) + str((size, catalog.tables)).encode()
    folder = Path(tempfile.gettempdir()) / f"adaldyq-bench-{NAME}-{hashlib.sha256(source).hexdigest()[:8]}"
    if not folder.is_dir():
        beside = Path(tempfile.mkdtemp(prefix="adaldyq-bench-new-"))
        workspace = Workspace(NAME, beside / NAME)
        workspace.prepare()
        draft = workspace.snapshots / "draft.duckdb"
        write(workspace, catalog, draft, size, tell)
        _point(workspace, draft, 0)
        beside.rename(folder)
    return folder


def copy_of(folder: Path, target: Path) -> Workspace:
    """The same snapshot in a folder of its own, where one more may be published."""
    kept, copied = Workspace(NAME, folder / NAME), Workspace(NAME, target / NAME)
    copied.prepare()
    draft = copied.snapshots / "draft.duckdb"
    os.link(kept.snapshot_file(kept.current()), draft)
    _point(copied, draft, 0)
    return copied


def switch(workspace: Workspace, number: int) -> None:
    """Publish the same figures as a new snapshot: another file, another id."""
    draft = workspace.snapshots / "draft.duckdb"
    os.link(workspace.snapshot_file(workspace.current()), draft)
    _point(workspace, draft, number)


def _point(workspace: Workspace, draft: Path, number: int) -> None:
    with Snapshot(workspace.name, draft.stem, draft) as snapshot:
        identity = _PUBLISHED.format(number, snapshot.info["content"][:8])
    draft.rename(workspace.snapshot_file(identity))
    point(workspace, identity)
