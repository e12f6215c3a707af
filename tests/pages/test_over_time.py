"""Charts over time: by theme, nothing after the chosen period, and advice that fits the workspace."""

import json
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from kpi.words import words
from tests.browser.labels import catalog
from tests.browser.product import publish
from tests.pages.conftest import RunPage

REGION = "KZ-61"


def _charts(test: AppTest) -> list[dict]:
    return [json.loads(one.proto.spec) for one in test.get("plotly_chart")]


def _days(chart: dict) -> list[date]:
    """Days of what is drawn on axes of time."""
    axes = {name: axis for name, axis in chart["layout"].items() if name.startswith("xaxis")}
    times = {name.replace("axis", "") for name, axis in axes.items() if axis.get("type") == "date"}
    traces = [trace for trace in chart["data"] if trace.get("xaxis", "x") in times]
    return [pd.Timestamp(day).date() for trace in traces for day in trace.get("x", []) if day]


def _told(test: AppTest) -> str:
    return " ".join(str(one.value) for one in (*test.caption, *test.markdown, *test.info))


@pytest.mark.parametrize(
    ("name", "choices"),
    [
        ("indicator", {"indicator": "service_akimats"}),
        ("region", {"region": REGION}),
        ("comparison", {"regions": f"{REGION},KZ-11"}),
        ("overview", {}),
    ],
)
def test_nothing_after_the_chosen_period_is_drawn(name: str, choices: dict, run_page: RunPage) -> None:
    for period, end in (("2019", date(2019, 12, 31)), ("2020", date(2020, 12, 31))):
        test = run_page(name, lang="ru", period=period, **choices)
        assert all(day <= end for chart in _charts(test) for day in _days(chart)), period


def test_a_timeline_says_how_many_later_figures_it_leaves_out(run_page: RunPage) -> None:
    test = run_page("indicator", lang="en", period="2019", indicator="service_akimats")
    assert "that are not drawn" in _told(test)


def test_places_over_time_end_with_the_chosen_period(run_page: RunPage) -> None:
    test = run_page("ranking", lang="en", period="2020", indicator="service_akimats")
    periods = [str(text) for c in _charts(test) for text in c["layout"]["xaxis"].get("ticktext") or []]
    assert not [text for text in periods if "2021" in text or "2022" in text]


@pytest.mark.parametrize("name", ["region", "comparison"])
def test_any_theme_can_be_followed_in_time(name: str, run_page: RunPage) -> None:
    choices = {"region": REGION} if name == "region" else {"regions": f"{REGION},KZ-11"}
    test = run_page(name, lang="ru", period="2022", **choices)
    assert not test.exception
    for theme in catalog().themes:
        test.query_params["theme"] = theme
        test.run()
        assert not test.exception
        assert not test.warning


def test_a_panel_over_time_names_its_indicator_once_whatever_the_number_of_regions(
    run_page: RunPage,
) -> None:
    test = run_page("comparison", lang="ru", period="2022", regions=f"{REGION},KZ-11,KZ-59")
    multiples = [c for c in _charts(test) if "xaxis2" in c["layout"]]
    for chart in multiples:
        names = [note["text"].split("<br><span")[0] for note in chart["layout"]["annotations"]]
        assert len(names) == len(set(names))


def test_what_to_do_about_a_missing_figure_fits_the_workspace(
    tmp_path: Path, run_page: RunPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A row of the shipped file is read into `main` alone; a report is taken anywhere."""
    monkeypatch.setenv("KPI_WORKSPACES", str(tmp_path))
    for workspace, shipped in (("main", True), ("office", False)):
        publish(tmp_path, workspace)
        told = _told(run_page("ranking", lang="ru", period="1999", workspace=workspace))
        assert f"[{words('ru')('page-reports')}](reports?" in told
        assert ("figures.csv" in told) == shipped, workspace
