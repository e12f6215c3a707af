"""Commands of the product as an office runs them, and its demonstration to run them on."""

import os
import subprocess
import sys
from pathlib import Path

from kpi.paths import PROJECT
from warehouse.workspace import DEMO


def run(folder: Path, *verb: str) -> None:
    """One command on the workspaces of a folder."""
    environment = {**os.environ, "KPI_WORKSPACES": str(folder)}
    command = [sys.executable, "-m", *verb]
    subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, check=True)


def demo(folder: Path) -> None:
    """Filled and published once."""
    if not (folder / DEMO).exists():
        run(folder, "demo")
