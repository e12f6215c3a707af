"""What would happen if some reports were accepted now: a snapshot of its own, built aside and thrown away.

The same build, the same checks and the same questions as for a published snapshot, so a preview cannot
promise what publishing would not do.
"""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pandas as pd

from kpi.catalog import Catalog
from warehouse.build import build
from warehouse.journal import ACCEPTED, Event
from warehouse.snapshot import Snapshot
from warehouse.workspace import Workspace


@dataclass(frozen=True)
class Preview:
    """`reports`, `findings` and `changes` of the reports asked for only; columns as those questions have."""

    reports: pd.DataFrame
    findings: pd.DataFrame
    changes: pd.DataFrame


def preview(workspace: Workspace, catalog: Catalog, reports: Sequence[str], by: str, at: datetime) -> Preview:
    """As if `by` accepted the reports at that moment. Nothing of the workspace changes."""
    supposed = {report: Event(ACCEPTED, at.isoformat(), by) for report in reports}
    with tempfile.TemporaryDirectory(prefix="preview-") as folder:
        file = Path(folder) / "preview.duckdb"
        build(workspace, catalog, file, supposed)
        with Snapshot(workspace.name, "preview", file) as snapshot:
            asked, found = snapshot.reports(), snapshot.findings()
            return Preview(
                asked[asked["report"].isin(reports)],
                found[found["report"].isin(reports)],
                snapshot.report_changes(reports),
            )
