"""Where data live: an empty variable is no choice."""

from pathlib import Path

from kpi import paths


def test_the_environment_moves_the_folders(monkeypatch):
    monkeypatch.setenv("KPI_DATA", "/elsewhere/data")
    monkeypatch.delenv("KPI_WORKSPACES", raising=False)
    assert paths.data_folder() == Path("/elsewhere/data")
    assert paths.workspaces_folder() == Path("/elsewhere/data/workspaces")
    monkeypatch.setenv("KPI_WORKSPACES", "/elsewhere/reports")
    assert paths.workspaces_folder() == Path("/elsewhere/reports")


def test_an_empty_variable_changes_nothing(monkeypatch):
    for name in ("KPI_DATA", "KPI_WORKSPACES", "KPI_BOUNDARIES"):
        monkeypatch.setenv(name, "")
    assert paths.data_folder() == paths.PROJECT / "data"
    assert paths.workspaces_folder() == paths.PROJECT / "data" / "workspaces"
    assert paths.boundaries_file() is None


def test_the_boundary_file_is_named_by_its_variable(monkeypatch):
    monkeypatch.setenv("KPI_BOUNDARIES", "/maps/kz.geojson")
    assert paths.boundaries_file() == Path("/maps/kz.geojson")
