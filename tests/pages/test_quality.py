"""The tab of data quality: on the figures that exist, and on invented reports with planted faults."""

import re
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from demo.make import Plan, make
from kpi.words import words
from tests.demo.sending import sent, world
from tests.pages.conftest import RunPage
from warehouse.workspace import Workspace

SAY = words("ru")
REPORTS = {
    *{("KZ-39", "2020-Q2"), ("KZ-39", "2020-Q3"), ("KZ-35", "2020-Q2"), ("KZ-35", "2020-Q3")},
    *{("KZ-27", "2020-Q1"), ("KZ-27", "2020-Q2")},
}
"""A copy of the quarter before, a sound pair of quarters, and a cumulative figure that falls."""


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("invented")
    chosen = tuple(s for s in sent() if (s.region, s.period.code) in REPORTS)
    make(Workspace("demo", folder / "demo"), Plan(world(), chosen), lambda: None)
    yield folder


@pytest.fixture
def run_demo(invented: Path, run_page: RunPage, monkeypatch: pytest.MonkeyPatch) -> RunPage:
    monkeypatch.setenv("KPI_WORKSPACES", str(invented))
    return lambda name, **choices: run_page(name, workspace="demo", lang="ru", **choices)


def scores(test: AppTest) -> dict[str, pd.Series]:
    """Region or indicator -> its row of the first table."""
    assert [one.value for one in test.exception] == []
    frame = test.table[0].value
    return {re.sub(r"^\[|\].*$", "", str(row.iloc[0])): row for _, row in frame.iterrows()}


def cell(row: pd.Series, column: str) -> str:
    return str(row[SAY(f"column-{column}")]).replace("\u00a0", " ")


def test_the_figures_that_exist_have_counts_and_no_false_hundred(run_page: RunPage) -> None:
    found = scores(run_page("sources", lang="ru", show="quality", period="2020"))
    assert len(found) == 17
    assert cell(found["Туркестанская область"], "complete") == "**30 %** (4 из 13)"
    assert {cell(row, "timely") for row in found.values()} == {"–"}
    silent = found["Костанайская область"]
    assert (cell(silent, "complete"), cell(silent, "consistent")) == ("**0 %** (0 из 13)", "–")


def test_the_same_per_indicator_by_the_address(run_page: RunPage) -> None:
    test = run_page("sources", lang="ru", show="quality", period="2020", by="indicator")
    found = scores(test)
    assert cell(found["Фронт-офисы"], "complete") == "**5 %** (1 из 17)"
    assert len(found) >= 13


def test_what_is_said_beside_the_numbers(run_page: RunPage) -> None:
    test = run_page("sources", lang="ru", show="quality", period="2020")
    told = " ".join(str(one.value) for kind in ("markdown", "caption") for one in test.get(kind))
    assert "ни одно место в рейтинге от них не меняется" in told
    assert "1 из 20, среди 20 регионов один" in told
    assert "Согласованность от 0 до 100: доля" in told


def test_the_page_of_an_indicator_speaks_of_its_percents(run_page: RunPage) -> None:
    test = run_page("indicator", lang="ru", period="2020", indicator="digitization_percent")
    texts = [str(value) for table in test.table for value in table.value.to_numpy().ravel()]
    assert any("дают базы (до 30): 14, 15, 27–30" in text.replace("\u00a0", " ") for text in texts)
    counts = run_page("indicator", lang="ru", period="2020", indicator="service_akimats")
    assert SAY("percents-title") not in [str(one.value) for one in counts.header]


def test_a_planted_fault_lowers_consistency(run_demo: RunPage) -> None:
    found = scores(run_demo("sources", show="quality", period="2020-Q3"))
    assert cell(found["Карагандинская область"], "consistent").startswith("**100**")
    assert cell(found["Костанайская область"], "consistent").startswith("**0** (0 из")
    earlier = scores(run_demo("sources", show="quality", period="2020-Q2"))
    assert cell(earlier["Костанайская область"], "consistent").startswith("**100**")
    assert cell(earlier["Западно-Казахстанская область"], "consistent").startswith("**99**")


def test_a_report_that_is_missing_was_due_and_one_before_the_first_was_not(run_demo: RunPage) -> None:
    found = scores(run_demo("sources", show="quality", period="2020-Q2"))
    assert cell(found["Карагандинская область"], "timely") == "**100 %** (1 из 1)"
    assert cell(found["Акмолинская область"], "timely") == "**0 %** (0 из 1)"
    before = scores(run_demo("sources", show="quality", period="2019-Q4"))
    assert {cell(row, "timely") for row in before.values()} == {"–"}
    assert {cell(row, "consistent") for row in before.values()} == {"–"}


def test_a_fault_names_its_figure_and_its_reason(run_demo: RunPage) -> None:
    test = run_demo("sources", show="quality", period="2020-Q2", by="indicator")
    told = " ".join(str(value) for value in test.table[1].value.to_numpy().ravel())
    assert "Магазины честности" in told
    assert SAY("contradiction-cumulative_stock_falls") in told
    row = scores(test)["Магазины честности"]
    assert re.fullmatch(r"\*\*\d\d\*\* \(\d+ из \d+\)", cell(row, "consistent"))
