"""Targets on the pages: the status in words, why one cannot be judged, nothing of a later period."""

import pytest
from streamlit.testing.v1 import AppTest

from analysis.progress import STATUSES
from kpi.names import LANGUAGES
from kpi.words import words
from tests.pages.conftest import RunPage

LITERACY = "digital_literacy_percent"


def _table(test: AppTest, code: str) -> list[dict[str, str]]:
    """The rows of the table of targets."""
    column = words(code)("column-goal")
    (found,) = [one.value for one in test.table if column in one.value.columns]
    return found.to_dict("records")


def _told(test: AppTest) -> str:
    return " ".join(str(one.value) for one in (*test.caption, *test.markdown, *test.info))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("period", "status"), [("2020", "on_track"), ("2022", "reached")])
def test_the_indicator_page_says_how_its_targets_stand(
    code: str, period: str, status: str, run_page: RunPage
) -> None:
    test = run_page("indicator", lang=code, period=period, indicator=LITERACY)
    rows = _table(test, code)
    said = [row[words(code)("column-status")] for row in rows]
    assert any(words(code)(f"status-{status}") in text for text in said)
    assert all(":material/" in text for text in said)


def test_paces_and_the_year_are_told_in_one_line(run_page: RunPage) -> None:
    test = run_page("indicator", lang="en", period="2020", indicator=LITERACY)
    (row,) = [r for r in _table(test, "en") if "83" in r["Target and date"]]
    assert row["Pace a year"] == "+0.5 pp a year needed, +2.3 pp achieved"
    assert row["At this pace"] == "in 2021 (range not known)"


def test_a_target_without_a_later_figure_is_not_judged(run_page: RunPage) -> None:
    test = run_page("region", lang="en", period="2019", region="KZ-35")
    (row,) = _table(test, "en")
    assert "Cannot be judged" in row["Status"]
    assert "no new figure since the base value" in row["Status"]


def test_a_region_without_targets_says_so(run_page: RunPage) -> None:
    test = run_page("region", lang="en", period="2022", region="KZ-61")
    assert words("en")("region-targets-none") in _told(test)


def test_a_target_set_after_the_period_does_not_stand_in_it(run_page: RunPage) -> None:
    test = run_page("region", lang="en", period="2018", region="KZ-35")
    (row,) = _table(test, "en")
    assert "became known later" in row["Status"]


def test_a_target_is_not_known_before_it_was_published(run_page: RunPage) -> None:
    test = run_page("region", lang="en", period="2019", region="KZ-35", known_at="2019-04-01")
    assert words("en")("region-targets-none") in _told(test)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_overview_counts_the_targets(code: str, run_page: RunPage) -> None:
    test = run_page("overview", lang=code, period="2020")
    assert words(code)("attention-targets") in [one.value for one in test.subheader]
    counts = dict.fromkeys(STATUSES, 0) | {"reached": 1, "on_track": 1, "cannot": 1}
    assert words(code)("aims-line", total=3, **counts) in [one.value for one in test.caption]


def test_the_rule_is_written_on_the_about_page(run_page: RunPage) -> None:
    told = _told(run_page("about", lang="ru"))
    for rule in ("progress", "base", "pace", "change"):
        assert words("ru")(f"method-{rule}") in told
