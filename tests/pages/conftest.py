"""A published workspace, and the pages run in this process without a browser."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kpi.paths import PROJECT
from tests.browser.product import publish

RunPage = Callable[..., AppTest]


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of workspaces with `main` published."""
    folder = tmp_path_factory.mktemp("published")
    publish(folder)
    return folder


@pytest.fixture
def run_page(published: Path, monkeypatch: pytest.MonkeyPatch) -> RunPage:
    """`run_page("ranking", lang="kk", period="2020")` is the page after its first run."""
    monkeypatch.setenv("KPI_WORKSPACES", str(published))
    monkeypatch.delenv("KPI_BOUNDARIES", raising=False)
    monkeypatch.delenv("KPI_DATA", raising=False)

    def run(name: str, **choices: str) -> AppTest:
        test = AppTest.from_file(str(PROJECT / "ui" / "shell.py"), default_timeout=60)
        for choice, value in choices.items():
            test.query_params[choice] = value
        test.switch_page(f"../pages/{name}.py")
        return test.run()

    return run
