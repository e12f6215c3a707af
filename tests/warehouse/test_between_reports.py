"""A report is compared with the one before it; every finding names the figure, both values and the period."""

import json
from datetime import date, datetime

import pytest

from kpi.finding import CATALOGUE
from tests.loaders.form.filling import Form
from warehouse import archive, load
from warehouse.preview import preview
from warehouse.publish import publish
from warehouse.snapshot import open_snapshot

Q2, Q3 = "2020-Q2", "2020-Q3"
QUIET = {"service_akimats": 12, "state_bodies_total": 40, "open_space_bodies": 9, "volunteers": 200}
FLOWS = {"live_broadcasts": 11, "outreach_events": 30}


def quarter(period: str, **figures: int) -> bytes:
    form = Form("KZ-59", period)
    for code, value in figures.items():
        form.indicator(code, value=value)
    return form.content()


@pytest.fixture
def findings(workspace, catalog):
    """Two quarters of one region, the later with other figures -> the findings between them."""

    def between(first: dict[str, int], second: dict[str, int], periods=(Q2, Q3)):
        for number, (period, figures) in enumerate(zip(periods, (first, second), strict=True)):
            moment = datetime(2020, 7 + 3 * number, 5)
            archive.add(workspace, f"{period}.xlsx", quarter(period, **figures), "office", moment)
        publish(workspace, catalog)
        found = open_snapshot(workspace).findings()
        found = found[found["code"].map(lambda code: CATALOGUE[code].between)]
        return [
            (row.code, row.file_name, row.cell != "", json.loads(row.facts)) for row in found.itertuples()
        ]

    return between


def test_plausible_growth_is_no_finding(findings):
    assert (
        findings({**QUIET, **FLOWS}, {**QUIET, **FLOWS, "service_akimats": 14, "live_broadcasts": 15}) == []
    )


def test_a_cumulative_figure_that_falls(findings):
    facts = {"indicator": "service_akimats", "value": "10", "before": "12", "period": Q2}
    found = findings({**QUIET, **FLOWS}, {**QUIET, **FLOWS, "service_akimats": 10})
    assert found == [("cumulative_fell", "2020-Q3.xlsx", True, facts)]


def test_a_figure_that_jumps(findings):
    facts = {"indicator": "live_broadcasts", "value": "110", "before": "11", "period": Q2}
    found = findings({**QUIET, **FLOWS}, {**QUIET, **FLOWS, "live_broadcasts": 110})
    assert found == [("figure_jumped", "2020-Q3.xlsx", True, facts)]


def test_small_figures_may_jump(findings):
    assert findings({**QUIET, "live_broadcasts": 1}, {**QUIET, "live_broadcasts": 9}) == []


def test_flows_over_periods_of_other_lengths_are_not_compared(findings):
    assert findings({**QUIET, "live_broadcasts": 11}, {**QUIET, "live_broadcasts": 110}, (Q2, "2020")) == []


def test_a_report_that_repeats_the_last_one(findings):
    found = findings({**QUIET, **FLOWS}, {**QUIET, **FLOWS})
    assert found == [("copy_of_previous", "2020-Q3.xlsx", False, {"count": "6", "period": Q2})]


def test_states_alone_may_stay_as_they_were(findings):
    assert findings({**QUIET, "safe_zones": 3}, {**QUIET, "safe_zones": 3}) == []


def test_an_indicator_that_is_no_longer_reported(findings):
    facts = {"indicator": "volunteers", "before": "200", "period": Q2}
    found = findings({**QUIET, **FLOWS}, {k: v for k, v in {**QUIET, **FLOWS}.items() if k != "volunteers"})
    assert ("indicator_dropped", "2020-Q3.xlsx", False, facts) in found


def test_a_gap_of_more_than_a_year_is_not_compared(findings):
    assert findings({**QUIET, **FLOWS}, {"service_akimats": 1}, ("2019-Q1", Q3)) == []


def test_the_same_file_sent_again_changes_nothing_and_is_said(workspace, catalog):
    content = quarter(Q2, **QUIET)
    load.receive(workspace, "a.xlsx", content, "office")
    load.receive(workspace, "b.xlsx", content, "office")
    publish(workspace, catalog)
    snapshot = open_snapshot(workspace)
    today = date.today().isoformat()
    (found,) = snapshot.findings().query("code == 'same_report_again'").to_dict("records")
    assert json.loads(found["facts"]) == {"day": today, "received": today}
    assert len(snapshot.reports()) == 1


def test_every_kind_between_reports_has_its_test_here():
    here = {"cumulative_fell", "figure_jumped", "copy_of_previous", "indicator_dropped", "same_report_again"}
    assert here == {code for code, kind in CATALOGUE.items() if kind.between}


def test_a_preview_shows_what_accepting_would_change_and_changes_nothing(workspace, catalog):
    archive.add(
        workspace, "a.xlsx", quarter(Q3, service_akimats=12, volunteers=20), "o", datetime(2020, 10, 5)
    )
    publish(workspace, catalog)
    before = open_snapshot(workspace).identity
    new = quarter(Q3, service_akimats=13, volunteers=20, safe_zones=2)
    draft = archive.add(workspace, "b.xlsx", new, "o", datetime(2020, 10, 9), draft=True).report
    seen = preview(workspace, catalog, [draft], "analyst", datetime(2020, 10, 9))
    changes = seen.changes.set_index("indicator")[["change", "old_value", "value"]].T.to_dict("list")
    assert changes["service_akimats"] == ["changed", 12, 13]
    assert changes["volunteers"] == ["unchanged", 20, 20]
    assert changes["safe_zones"][0] == "new"
    assert set(seen.reports["report"]) == {draft}
    assert workspace.current() == before
    assert open_snapshot(workspace).observations(["service_akimats"])["value"].tolist() == [12]


def test_figures_that_a_new_edition_leaves_out_are_said_to_go(workspace, catalog):
    archive.add(
        workspace, "a.xlsx", quarter(Q3, service_akimats=12, volunteers=20), "o", datetime(2020, 10, 5)
    )
    draft = archive.add(
        workspace, "b.xlsx", quarter(Q3, service_akimats=12), "o", datetime(2020, 10, 9), True
    )
    seen = preview(workspace, catalog, [draft.report], "analyst", datetime(2020, 10, 9))
    gone = seen.changes[seen.changes["change"] == "gone"]
    assert list(zip(gone["indicator"], gone["old_value"], strict=True)) == [("volunteers", 20)]
