"""Real catalogs, real workspaces on disk, real snapshots; nothing here stands in for code of the project."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from kpi.catalog import Catalog
from kpi.paths import PROJECT, data_folder
from tests.reports import Row, report
from warehouse import archive, holdings
from warehouse.publish import publish
from warehouse.snapshot import Snapshot, open_snapshot
from warehouse.workspace import MAIN, Workspace

settings.register_profile("project", max_examples=40, deadline=None)
settings.register_profile("torture", max_examples=2_500, deadline=None, phases=set(Phase) - {Phase.shrink})
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "project"))

MOMENT = datetime(2024, 1, 1, 12)
"""When the reports of the tests were received."""

PublishRows = Callable[..., Snapshot]


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The shipped catalog."""
    return Catalog.load(data_folder() / "catalog")


@pytest.fixture(scope="session")
def samples_folder() -> Path:
    return PROJECT / "tests" / "samples"


@pytest.fixture(scope="session")
def small_catalog(samples_folder: Path) -> Catalog:
    """Five regions and ten indicators that no change of the shipped data can move."""
    return Catalog.load(samples_folder / "catalog")


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """An empty workspace `main` in a folder of its own."""
    monkeypatch.setenv("KPI_WORKSPACES", str(tmp_path / "workspaces"))
    return Workspace.named(MAIN)


@pytest.fixture
def publish_rows(workspace: Workspace, small_catalog: Catalog) -> PublishRows:
    """Figures, row by row -> a published snapshot of the small catalog; asked again, a later edition."""

    moments = (MOMENT + timedelta(hours=hours) for hours in count())

    def publish_all(*rows: Row) -> Snapshot:
        archive.add(workspace, "figures.csv", report(*rows), "test", next(moments))
        return open_snapshot(workspace, publish(workspace, small_catalog))

    return publish_all


@pytest.fixture(scope="session")
def shipped_folder(tmp_path_factory: pytest.TempPathFactory, catalog: Catalog) -> Iterator[Path]:
    """A workspaces folder with one published snapshot of the shipped data. Read it, do not write to it."""
    folder = tmp_path_factory.mktemp("shipped")
    shipped = Workspace(MAIN, folder / MAIN)
    holdings.receive(shipped)
    publish(shipped, catalog)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def shipped(shipped_folder: Path) -> Snapshot:
    """The snapshot of the shipped data, open for questions."""
    return open_snapshot(Workspace(MAIN, shipped_folder / MAIN))


@pytest.fixture
def shipped_workspace(workspace: Workspace, shipped_folder: Path) -> Workspace:
    """The workspace of the shipped data as a copy that a test may change."""
    shutil.copytree(shipped_folder / MAIN, workspace.folder)
    return workspace


@pytest.fixture
def own_process(workspace: Workspace) -> dict[str, str]:
    """The environment of a real second process that works on the test's workspace."""
    return {**os.environ, "PYTHONPATH": str(PROJECT), "KPI_WORKSPACES": str(workspace.folder.parent)}
