"""A small share of the round through the real archive, loaders and publishing."""

import json
from datetime import date

import pytest
from typer.testing import CliRunner

from analysis import registers
from demo.__main__ import app
from demo.faults import faults
from demo.make import Plan, make
from kpi.errors import UnknownChoice, WorkspaceNotDemo
from kpi.period import Period
from tests.demo.sending import SEED, sent, world
from warehouse import archive
from warehouse.snapshot import NOW, open_snapshot
from warehouse.workspace import Workspace, is_demo

pytestmark = pytest.mark.xdist_group("demo")
SHARE = {
    *{("KZ-59", "2019-Q3"), ("KZ-27", "2020-Q1"), ("KZ-27", "2020-Q2"), ("KZ-63", "2022-Q4")},
    *{("KZ-47", "2023-Q1"), ("KZ-23", "2023-Q3"), ("KZ-61", "2023-Q4")},
    *{("KZ-39", "2020-Q2"), ("KZ-39", "2020-Q3"), ("KZ-15", "2023-Q1"), ("KZ-15", "2023-Q2")},
    *{("KZ-35", "2019-Q4"), ("KZ-35", "2020-Q1")},
}
"""A revised report, a fall, a broken file, a part above its whole, a withdrawn report, two publishers;
a copy, an indicator left out, a jump."""


def plan():
    return Plan(world(), tuple(s for s in sent() if (s.region, s.period.code) in SHARE))


def nothing():
    pass


def state(workspace):
    return sorted(p.relative_to(workspace.folder) for p in workspace.reports.rglob("*") if p.is_file())


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """(workspace, what stands in it)"""
    workspace = Workspace("demo", tmp_path_factory.mktemp("demo") / "demo")
    heard = []
    make(workspace, plan(), lambda: heard.append(1))
    assert len(heard) == len(SHARE) + 2
    return workspace


def test_reports_come_through_the_real_archive_with_simulated_dates(made):
    receipts = {(r.file_name, r.received_at[:4], r.sender) for r in archive.receipts(made)}
    assert ("KZ-61_2023-Q4.xlsx", "2024", "office.kz-61@example.org") in receipts
    reports = open_snapshot(made).reports()
    assert (reports["form"] == "regional_report").sum() == len(SHARE) + 1
    assert (reports["form"] == "").sum() == 1


def test_no_published_figure_is_among_the_invented_ones(made):
    publishers = set(open_snapshot(made).reports()["sender"])
    assert {name for name in publishers if not name.endswith("@example.org")} == {"adaldyq-kpi"}
    forms = open_snapshot(made).reports().set_index("sender")["form"]
    assert set(forms["adaldyq-kpi"]) == {"territorial_register", "rural_okrugs"}


def test_what_was_known_then(made):
    snapshot, quarter = open_snapshot(made), Period.parse("2019-Q3")

    def known(day):
        found = snapshot.standing(["outreach_events"], quarter, known_at=day)
        return [row.value for row in found.itertuples() if row.region == "KZ-59"]

    first, revised = known(date(2019, 10, 20)), known(date(2020, 1, 1))
    assert known(date(2019, 10, 1)) == []
    assert first == [int(revised[0] * 0.9)]


def test_a_withdrawn_report_no_longer_counts(made):
    reports = open_snapshot(made).reports()
    withdrawn = reports[reports["state"] == "withdrawn"]
    assert list(withdrawn["file_name"]) == ["KZ-23_2023-Q3.xlsx"]
    assert withdrawn["reason"].iloc[0]
    standing = open_snapshot(made).standing(["volunteers"], Period.parse("2023-Q3"))
    assert "KZ-23" not in set(standing["region"])


def test_registers_are_those_of_the_reports_in_force(made):
    """Of a revised report only the later one speaks, on every day; a withdrawn one is silent."""
    snapshot = open_snapshot(made)
    reports = snapshot.reports().set_index("report")

    def telling(known_at=NOW):
        rows = snapshot.register_rows("recommendations", known_at)
        return set(zip(rows["region"], rows["period"], rows["report"], strict=True))

    assert not {region for region, _, _ in telling()} & {"KZ-23"}
    assert not {report for *_, report in telling()} & set(reports.index[reports["superseded_by"].notna()])
    first, revised = (
        {report for region, period, report in telling(day) if (region, period) == ("KZ-59", "2019-Q3")}
        for day in (date(2019, 10, 20), date(2020, 1, 1))
    )
    assert (len(first), len(revised)) == (1, 1)
    assert reports.loc[first.pop(), "superseded_by"] == revised.pop()
    assert telling(date(2019, 10, 1)) == set()


def test_rows_of_a_register_carry_their_place_and_what_was_filled(made):
    rows = open_snapshot(made).register_rows("monitorings")
    told = registers.monitorings(rows)
    assert len(told) == len(rows)
    assert (told["checked"] >= told["with_violations"]).all()
    assert told["end"].between(told["period_start"], told["period_end"]).all()
    assert rows["cell"].str.fullmatch(r"A\d+:L\d+").all()


def test_planted_contradictions_are_found(made):
    found = open_snapshot(made).contradictions()
    kinds = {(row.kind, row.indicator, row.region) for row in found.itertuples()}
    assert ("differ_same_time", "open_space_bodies", "KZ-61") in kinds
    assert ("cumulative_stock_falls", "honesty_shops", "KZ-27") in kinds
    assert ("part_exceeds_whole", "violations_resolved", "KZ-47") in kinds


def test_planted_faults_against_the_previous_report_are_found(made):
    found = open_snapshot(made).findings()
    rows = found.itertuples()
    told = {(row.code, row.file_name, json.loads(row.facts).get("indicator", "")) for row in rows}
    planted = [fault for fault in faults() if fault.found_by == "previous"]
    assert len(planted) >= 4
    for fault in planted:
        row = fault.row if fault.code != "copy_of_previous" else ""
        assert (fault.code, f"{fault.region}_{fault.period}.xlsx", row) in told, fault


def test_a_second_run_replaces_the_first_by_the_same(made, tmp_path):
    before, content = state(made), open_snapshot(made).info["content"]
    (made.reports / "left").mkdir()
    (made.folder / ".generating-1" / "reports").mkdir(parents=True)
    (made.folder / ".generating-1" / "reports" / "half").write_bytes(b"an interrupted run")
    make(made, plan(), nothing)
    assert state(made) == before
    assert not list(made.folder.glob(".generating-*"))
    assert open_snapshot(made).info["content"] == content


@pytest.mark.parametrize("name", ["main", "office", "demonstration"])
def test_invented_numbers_go_nowhere_else(name, tmp_path):
    workspace = Workspace(name, tmp_path / name)
    with pytest.raises(WorkspaceNotDemo):
        make(workspace, plan(), nothing)
    assert not workspace.folder.exists()


def test_a_workspace_of_invented_numbers_is_known_by_its_name():
    assert [is_demo(name) for name in ("demo", "demo-2", "main", "demonstration")] == [
        True,
        True,
        False,
        False,
    ]


def test_the_command_refuses_main(monkeypatch, tmp_path):
    monkeypatch.setenv("KPI_WORKSPACES", str(tmp_path))
    result = CliRunner().invoke(app, ["--workspace", "main", "--language", "en"])
    assert result.exit_code == 2
    assert "may not be written" in result.output
    assert not list(tmp_path.iterdir())


def test_an_unknown_region_is_named():
    with pytest.raises(UnknownChoice):
        Plan.of(SEED, ("KZ-99",))
