"""What is known of the archive besides the snapshot: drafts, described tables, previews; remembered."""

from datetime import UTC, datetime

import pandas as pd

from kpi.catalog import Catalog
from kpi.paths import data_folder
from loaders import tables
from loaders.table_columns import FoundColumn, columns
from loaders.table_layout import table_layouts
from ui import cache
from warehouse import archive, preview, reading
from warehouse.archive import Receipt
from warehouse.build import catalog_identity
from warehouse.parsed import ParsedFiles, parse
from warehouse.preview import Preview
from warehouse.snapshot import Snapshot
from warehouse.workspace import Workspace


def shipped_catalog() -> Catalog:
    """The catalog on disk, which the next snapshot is built with."""
    folder = data_folder() / "catalog"
    changed = str(max(file.stat().st_mtime for file in folder.iterdir()))
    found: Catalog = cache.kept(("catalog", str(folder), changed), lambda: Catalog.load(folder))
    return found


def parsed(own: Workspace, receipt: Receipt) -> ParsedFiles:
    """What the loaders make of a report; they keep it beside its bytes."""
    catalog = shipped_catalog()
    return parse(own, receipt, catalog, catalog_identity(catalog))


def previewed(own: Workspace, snapshot: str, reports: tuple[str, ...]) -> Preview:
    """What accepting the reports would change against the snapshot."""
    readings = (reading.identity(own, report) for report in reports)
    now = datetime.now(UTC).replace(tzinfo=None)
    found: Preview = cache.kept(
        ("preview", str(own.folder), snapshot, *reports, *readings),
        lambda: preview.preview(own, shipped_catalog(), reports, "preview", now),
    )
    return found


def changes(snapshot: Snapshot, report: str) -> pd.DataFrame:
    """Snapshot.report_changes() of one report."""
    key = ("changes", snapshot.workspace, snapshot.identity, report)
    found: pd.DataFrame = cache.kept(key, lambda: snapshot.report_changes([report]))
    return found


def table_columns(own: Workspace, receipt: Receipt) -> list[FoundColumn]:
    """The labels of a table with their figures, for a person to say what they are."""

    def read() -> list[FoundColumn]:
        figures, _ = tables.read(receipt.file_name, archive.content(own, receipt.report), shipped_catalog())
        return columns(figures, shipped_catalog())

    found: list[FoundColumn] = cache.kept(("columns", str(own.folder), receipt.report), read)
    return found


def layout_titles(own: Workspace) -> dict[str, str]:
    """Form -> title of every described table."""
    changed = str(own.layouts.stat().st_mtime) if own.layouts.is_dir() else ""
    found: dict[str, str] = cache.kept(
        ("titles", str(own.layouts), changed),
        lambda: {layout.form: layout.title for layout in table_layouts(own.layouts)},
    )
    return found
