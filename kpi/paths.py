"""Where the project's data live. `KPI_DATA` moves the whole folder, `KPI_WORKSPACES` only the reports."""

import os
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent


def data_folder() -> Path:
    return Path(os.environ.get("KPI_DATA") or PROJECT / "data")


def workspaces_folder() -> Path:
    return Path(os.environ.get("KPI_WORKSPACES") or data_folder() / "workspaces")


def boundaries_file() -> Path | None:
    """The office's own boundary file, if `KPI_BOUNDARIES` names one."""
    name = os.environ.get("KPI_BOUNDARIES")
    return Path(name) if name else None
