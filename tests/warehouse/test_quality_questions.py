"""Questions about the quality of figures: which of them a check has warned of, and the bases of percents."""

from datetime import date, datetime

import pytest

from tests.reports import flow, stock
from tests.warehouse.test_between_reports import FLOWS, QUIET, quarter
from warehouse import archive
from warehouse.publish import publish
from warehouse.snapshot import open_snapshot

DAY = "2020-12-31"


@pytest.fixture
def base(publish_rows):
    """Rows -> (value, day) of the base of the percent among them, or None."""

    def ask(*rows, percent="coverage", known_at=date.max):
        snapshot = publish_rows(*rows)
        known = snapshot.observations([percent])
        ids = list(known.loc[known["origin"] == "reported", "observation"])
        found = snapshot.percent_bases(ids, known_at)
        assert len(found) <= 1
        return (
            (found["value"].iloc[0], found["period_end"].iloc[0].date().isoformat()) if len(found) else None
        )

    return ask


def test_the_base_of_a_state_is_the_latest_one_in_force(base):
    rows = [stock("akimats", 17, "2020-01-01"), stock("akimats", 14, "2020-06-30")]
    assert base(stock("coverage", 93, DAY), *rows, stock("akimats", 20, "2021-01-01")) == (14, "2020-06-30")


def test_a_base_that_is_too_old_or_of_another_region_is_none(base):
    rows = [stock("akimats", 17, "2019-12-30"), stock("akimats", 14, DAY, "KZ-59")]
    assert base(stock("coverage", 93, DAY), *rows) is None


def test_the_base_of_a_count_is_that_of_the_same_period(base):
    year = ("2020-01-01", DAY)
    rows = [flow("violations", 14, *year), flow("violations", 3, "2020-01-01", "2020-03-31")]
    assert base(flow("fixed_percent", 93, *year), *rows, percent="fixed_percent") == (14, DAY)
    quarters = [flow("violations", 3, "2020-01-01", "2020-03-31")]
    assert base(flow("fixed_percent", 93, *year), *quarters, percent="fixed_percent") is None


def test_targets_and_percents_without_a_base_have_none(base):
    assert base(stock("coverage", 93, DAY, kind="target"), stock("akimats", 14, DAY)) is None
    assert base(stock("trust", 93, DAY), percent="trust") is None


def test_a_base_not_yet_known_is_none(base):
    rows = [stock("coverage", 93, DAY), stock("akimats", 14, DAY, published="2022-01-01")]
    assert base(*rows, known_at=date(2021, 6, 1)) is None


@pytest.fixture
def warned(workspace, catalog):
    """Figures of two quarters -> {(indicator, period end): codes}."""

    def ask(first, second):
        for period, figures, day in (("2020-Q2", first, "2020-07-05"), ("2020-Q3", second, "2020-10-05")):
            moment = datetime.fromisoformat(day)
            archive.add(workspace, f"{period}.xlsx", quarter(period, **figures), "office", moment)
        publish(workspace, catalog)
        snapshot = open_snapshot(workspace)
        known = snapshot.observations().set_index("observation")
        found = {}
        for row in snapshot.warned().itertuples():
            figure = known.loc[row.observation]
            found.setdefault((figure["indicator"], figure["period_end"].month), set()).add(row.code)
        return found

    return ask


def test_a_warning_belongs_to_the_figure_of_its_cell(warned):
    found = warned({**QUIET, **FLOWS}, {**QUIET, **FLOWS, "live_broadcasts": 110})
    assert found == {("live_broadcasts", 9): {"figure_jumped"}}


def test_a_copy_is_a_warning_of_every_figure(warned):
    found = warned({**QUIET, **FLOWS}, {**QUIET, **FLOWS})
    assert found == {(code, 9): {"copy_of_previous"} for code in (*QUIET, *FLOWS)}
