"""A workspace: an archive of reports and its snapshots.

<name>/reports/<sha256>/     the archive
<name>/layouts/*.yml          how described tables are read
<name>/snapshots/*.duckdb    immutable, one per publication
<name>/CURRENT               one line: the id of the snapshot people read
"""

import re
from dataclasses import dataclass
from pathlib import Path

from kpi.errors import SnapshotMissing, WorkspaceUnknown, WorkspaceUnreadable
from kpi.paths import workspaces_folder

MAIN = "main"
DEMO = "demo"
"""Its numbers are invented, as are those of `demo-…`; nothing else may stand there."""
_NAME = re.compile(r"^[a-z][a-z0-9_-]{0,30}$")
SNAPSHOT_ID = re.compile(r"^\d{8}T\d{6}-[0-9a-f]{8}$")


@dataclass(frozen=True)
class Workspace:
    name: str
    folder: Path

    @classmethod
    def named(cls, name: str) -> "Workspace":
        """Raises WorkspaceUnknown for a name that cannot be one; the folder need not exist yet."""
        if not _NAME.match(name):
            raise WorkspaceUnknown(workspace=name)
        return cls(name, workspaces_folder() / name)

    @property
    def reports(self) -> Path:
        return self.folder / "reports"

    @property
    def snapshots(self) -> Path:
        return self.folder / "snapshots"

    @property
    def layouts(self) -> Path:
        """Layouts of tables that people described; it need not exist."""
        return self.folder / "layouts"

    @property
    def pointer(self) -> Path:
        return self.folder / "CURRENT"

    @property
    def lock(self) -> Path:
        return self.folder / "publish.lock"

    def prepare(self) -> None:
        """Make the folders. Raises WorkspaceUnreadable when that is not allowed."""
        try:
            self.reports.mkdir(parents=True, exist_ok=True)
            self.snapshots.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WorkspaceUnreadable(workspace=self.name, problem=str(error)) from error

    def current(self) -> str:
        """The id of the published snapshot. Raises SnapshotMissing, WorkspaceUnreadable."""
        try:
            identity = self.pointer.read_text(encoding="ascii").strip()
        except FileNotFoundError as error:
            raise SnapshotMissing(workspace=self.name) from error
        except (OSError, UnicodeDecodeError) as error:
            raise WorkspaceUnreadable(workspace=self.name, problem=str(error)) from error
        if not SNAPSHOT_ID.match(identity):
            problem = f"CURRENT: {identity[:40]!r}"
            raise WorkspaceUnreadable(workspace=self.name, problem=problem)
        return identity

    def snapshot_ids(self) -> list[str]:
        """Ids of the snapshots on disk, newest first."""
        try:
            names = [path.stem for path in self.snapshots.glob("*.duckdb")]
        except OSError as error:
            raise WorkspaceUnreadable(workspace=self.name, problem=str(error)) from error
        return sorted((name for name in names if SNAPSHOT_ID.match(name)), reverse=True)

    def snapshot_file(self, identity: str) -> Path:
        return self.snapshots / f"{identity}.duckdb"


def is_demo(name: str) -> bool:
    """True for a workspace of invented numbers."""
    return name == DEMO or name.startswith(f"{DEMO}-")


def published_workspaces() -> list[str]:
    """Names of workspaces that have a snapshot, `main` first."""
    folder = workspaces_folder()
    names = [path.parent.name for path in folder.glob("*/CURRENT")] if folder.is_dir() else []
    return sorted(filter(_NAME.match, names), key=lambda name: (name != MAIN, name))
