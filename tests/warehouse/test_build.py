"""Building: the same archive and catalog give the same content; a later edition replaces an earlier one."""

import dataclasses
from datetime import date, timedelta

import duckdb
import pytest

from tests.conftest import MOMENT
from tests.reports import flow, report, stock
from warehouse import archive, holdings
from warehouse.build import build, content_identity
from warehouse.publish import publish
from warehouse.snapshot import open_snapshot
from warehouse.workspace import Workspace

FIGURES = report(
    stock("service", 20, "2020-12-31"),
    stock("akimats", 40, "2020-12-31"),
    stock("service", 15, "2021-12-31"),
    flow("violations", 10, "2020-01-01", "2020-12-31"),
    stock("wrong", 1, "2020-12-31"),
)
REGISTER = (
    b"region_id,name_ru,name_kk,kato,kind,valid_from,valid_to,checked\n"
    + "KZ-61,Кентау,Кентау,1,city,,,yes\n".encode()
)


def identity(file) -> str:
    with duckdb.connect(str(file), read_only=True) as connection:
        return content_identity(connection)


@pytest.fixture
def build_in(tmp_path, small_catalog):
    """(folder name, files in the order they are stored) -> the built file."""

    def made(name, files, catalog=small_catalog):
        workspace = Workspace("main", tmp_path / name)
        for file_name, content in files:
            archive.add(workspace, file_name, content, "test", MOMENT)
        build(workspace, catalog, tmp_path / f"{name}.duckdb")
        return tmp_path / f"{name}.duckdb"

    return made


def test_two_builds_of_one_archive_have_the_same_content(build_in):
    files = [("figures.csv", FIGURES), ("districts.csv", REGISTER)]
    assert identity(build_in("one", files)) == identity(build_in("two", files))


def test_the_order_in_which_reports_were_stored_is_irrelevant(build_in):
    files = [("figures.csv", FIGURES), ("districts.csv", REGISTER)]
    assert identity(build_in("one", files)) == identity(build_in("two", files[::-1]))


@pytest.mark.parametrize(
    "other",
    [
        report(stock("service", 21, "2020-12-31")),
        report(),
        FIGURES.replace(b",57,", b",58,") + b"\n",
    ],
)
def test_other_reports_give_other_content(build_in, other):
    one = build_in("one", [("figures.csv", FIGURES)])
    assert identity(one) != identity(build_in("two", [("figures.csv", other)]))


def test_another_catalog_gives_other_content(build_in, small_catalog):
    table = small_catalog.tables["region_population"]
    rows = [{**table.rows[0], "population": "500001"}, *table.rows[1:]]
    tables = {**small_catalog.tables, "region_population": dataclasses.replace(table, rows=rows)}
    other = type(small_catalog).from_tables(tables)
    files = [("figures.csv", FIGURES)]
    assert identity(build_in("one", files)) != identity(build_in("two", files, other))


def test_the_catalog_in_a_snapshot_is_the_catalog_it_was_built_with(workspace, small_catalog):
    kept = open_snapshot(workspace, publish(workspace, small_catalog)).catalog()
    assert kept.indicators == small_catalog.indicators
    assert kept.regions.versions == small_catalog.regions.versions
    assert kept.conflicts == small_catalog.conflicts
    assert {n: t.rows for n, t in kept.tables.items()} == {
        n: [{c: row[c] for c in t.columns} for row in t.rows] for n, t in small_catalog.tables.items()
    }


def test_an_empty_archive_is_a_snapshot_of_nothing(workspace, small_catalog):
    snapshot = open_snapshot(workspace, publish(workspace, small_catalog))
    assert snapshot.counts() == {"observations": 0, "reports": 0, "findings": 0, "contradictions": 0}
    assert len(snapshot.years()) == 0


def test_the_rows_of_a_superseded_edition_were_never_known(workspace, small_catalog):
    first = report(stock("service", 20, "2020-12-31"), stock("akimats", 40, "2020-12-31"))
    second = report(stock("service", 22, "2020-12-31"))
    archive.add(workspace, "figures.csv", first, "test", MOMENT)
    archive.add(workspace, "figures.csv", second, "test", MOMENT + timedelta(days=1))
    snapshot = open_snapshot(workspace, publish(workspace, small_catalog))
    for known_at in (date(2021, 1, 14), date(2021, 1, 15), date(2021, 1, 16), date(2030, 1, 1)):
        seen = snapshot.observations(known_at=known_at)
        assert set(seen["value"]) <= {22.0}
        assert set(seen["origin"]) <= {"reported"}
    assert snapshot.observations()["value"].tolist() == [22]


def test_a_superseded_report_stays_in_the_list_with_its_heir(workspace, small_catalog):
    old, new = report({"value": "1"}), report({"value": "2"})
    heir = archive.add(workspace, "new.csv", new, "test", MOMENT + timedelta(days=1))
    archive.add(workspace, "old.csv", old, "test", MOMENT)
    listed = open_snapshot(workspace, publish(workspace, small_catalog)).reports().set_index("file_name")
    assert listed.loc["old.csv", "superseded_by"] == heir.report
    assert listed["superseded_by"].isna().tolist() == [True, False]
    assert listed["observations"].tolist() == [1, 1]


def test_a_report_that_could_not_be_read_supersedes_nothing(workspace, small_catalog):
    archive.add(workspace, "good.csv", FIGURES, "test", MOMENT)
    archive.add(workspace, "bad.csv", b"a,b\n1,2\n", "test", MOMENT + timedelta(days=1))
    snapshot = open_snapshot(workspace, publish(workspace, small_catalog))
    assert snapshot.reports()["superseded_by"].isna().all()
    assert len(snapshot.observations(["service"])) == 2
    assert snapshot.findings()["code"].tolist() == ["column_missing", "unknown_indicator"]


def test_going_back_to_an_earlier_text_makes_it_the_one_in_force(workspace, small_catalog):
    """The published figures are edited, then the edit is taken back: the bytes are those of before."""
    before, after = report({"value": "1"}), report({"value": "2"})
    for day, content in enumerate((before, after, before)):
        holdings.put(workspace, "figures.csv", content, MOMENT + timedelta(days=day))
    snapshot = open_snapshot(workspace, publish(workspace, small_catalog))
    assert snapshot.observations()["value"].tolist() == [1]


def test_the_file_says_what_it_was_made_of(workspace, small_catalog):
    snapshot = open_snapshot(workspace, publish(workspace, small_catalog))
    assert snapshot.info["workspace"] == "main"
    assert snapshot.info["content"][:8] == snapshot.identity[-8:]
    assert len(snapshot.info["catalog"]) == 8
