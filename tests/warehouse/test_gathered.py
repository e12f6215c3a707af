"""Gathered results are a cache: with, without, after a kill or twice over, a build has the same content."""

import shutil
from datetime import timedelta
from pathlib import Path

import duckdb
import pytest

from bench import forms
from tests.conftest import MOMENT
from tests.reports import report, stock
from warehouse import archive, gathered
from warehouse.build import build, catalog_identity, content_identity
from warehouse.durable import UNFINISHED
from warehouse.workspace import Workspace

LATER = MOMENT.replace(year=2040)


@pytest.fixture
def store(catalog, tmp_path):
    """Two forms, a published table, an unreadable file; the number of a workspace -> the workspace."""
    form = forms.filled(catalog, "KZ-61", "kk")
    files = [
        form.shifted(0),
        form.shifted(1),
        ("a.csv", report(stock("service", 2, "2020-12-31"))),
        ("b.csv", b"x"),
    ]

    def made(name: str) -> Workspace:
        workspace = Workspace("main", tmp_path / name)
        for number, (file, content) in enumerate(files):
            archive.add(workspace, file, content, "test", LATER + timedelta(minutes=number))
        return workspace

    return made


@pytest.fixture
def built(catalog, tmp_path):
    """The content of a build of a workspace."""

    def content(workspace: Workspace) -> str:
        file = tmp_path / "built.duckdb"
        file.unlink(missing_ok=True)
        build(workspace, catalog, file)
        with duckdb.connect(str(file), read_only=True) as connection:
            return content_identity(connection)

    return content


def folder_of(workspace: Workspace) -> Path:
    return next(workspace.folder.glob("gathered-*"))


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_gathered_in_batches_of_any_size_the_content_is_the_same(store, built, monkeypatch, size):
    loose = built(store("loose"))
    monkeypatch.setattr(gathered, "BATCH", size)
    workspace = store("batches")
    assert built(workspace) == loose
    assert len(list(folder_of(workspace).iterdir())) == 4 // size
    shutil.rmtree(next(workspace.reports.glob("*/parsed-*")))
    assert built(workspace) == loose


def test_what_two_builds_gathered_at_once_counts_once(store, built, catalog, monkeypatch):
    workspace = store("twice")
    expected = built(workspace)
    for size in (2, 3):
        monkeypatch.setattr(gathered, "BATCH", size)
        gathered.gather(workspace, catalog, catalog_identity(catalog))
        folder = folder_of(workspace)
        folder.rename(workspace.folder / f"kept-{size}")
    (workspace.folder / "kept-2").rename(folder)
    for batch in (workspace.folder / "kept-3").iterdir():
        batch.rename(folder / f"again-{batch.name}")
    assert len(list(folder.iterdir())) == 3
    assert built(workspace) == expected


def test_a_batch_that_was_being_written_when_the_power_went_is_passed_over(store, built, monkeypatch):
    monkeypatch.setattr(gathered, "BATCH", 2)
    workspace = store("half")
    expected = built(workspace)
    whole = next(folder_of(workspace).iterdir())
    half = whole.rename(whole.parent / f"{UNFINISHED}0123")
    (half / "findings.parquet").write_bytes(b"")
    assert built(workspace) == expected


def test_batches_of_another_catalog_are_swept_away(store, catalog, monkeypatch):
    monkeypatch.setattr(gathered, "BATCH", 2)
    workspace = store("swept")
    gathered.gather(workspace, catalog, "c1")
    gathered.gather(workspace, catalog, "c2")
    assert [folder.name[-2:] for folder in workspace.folder.glob("gathered-*")] == ["c2"]
