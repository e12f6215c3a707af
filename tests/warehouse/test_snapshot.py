"""A snapshot as its readers see it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import duckdb
import pytest

from kpi.errors import SnapshotCorrupt, SnapshotMissing, SnapshotUnknown
from kpi.period import Period
from tests.reports import flow, stock
from warehouse.snapshot import Snapshot, open_snapshot


def test_nothing_published_is_missing(workspace):
    with pytest.raises(SnapshotMissing):
        open_snapshot(workspace)


@pytest.mark.parametrize("identity", ["x", "../../etc/passwd", "20240101T000000-0123abcd"])
def test_an_id_that_is_not_on_disk_is_unknown(workspace, publish_rows, identity):
    publish_rows(stock("service", 1, "2020-12-31"))
    with pytest.raises(SnapshotUnknown):
        open_snapshot(workspace, identity)


def test_a_pointer_to_a_file_that_is_gone_is_corrupt(workspace, publish_rows):
    identity = publish_rows().identity
    other = identity[:-8] + "00000000"
    workspace.pointer.write_text(other, encoding="ascii")
    with pytest.raises(SnapshotCorrupt):
        open_snapshot(workspace)


def test_a_snapshot_cannot_be_written(publish_rows):
    snapshot = publish_rows()
    with pytest.raises(duckdb.Error):
        snapshot._connection.execute("DELETE FROM report")


def test_a_snapshot_reads_no_other_file(publish_rows, tmp_path):
    (tmp_path / "other.csv").write_text("a\n1\n", encoding="utf-8")
    snapshot = publish_rows()
    with pytest.raises(duckdb.Error):
        snapshot._connection.execute(f"FROM read_csv('{tmp_path / 'other.csv'}')")


def test_what_is_asked_is_a_value_and_never_part_of_the_question(publish_rows):
    snapshot = publish_rows(stock("service", 1, "2020-12-31"))
    assert len(snapshot.observations(["x'; DROP TABLE report; --"])) == 0
    assert len(snapshot.observations(regions=["') OR 1=1 --"])) == 0
    assert snapshot.counts()["reports"] == 1


def test_the_moment_of_publication_is_in_its_name(workspace, publish_rows):
    published = publish_rows().published_at
    assert abs((datetime.now(UTC) - published).total_seconds()) < 60


def test_many_threads_may_ask_one_snapshot(shipped):
    def ask(year):
        frame = shipped.observations(period=Period.parse(str(year)))
        return year, len(frame), len(shipped.standing(["service_akimats"], Period.parse(str(year))))

    years = list(range(2018, 2024)) * 5
    alone = {year: ask(year) for year in set(years)}
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, years)) == [alone[year] for year in years]


def test_observations_are_filtered_by_code_region_kind_and_period(publish_rows):
    snapshot = publish_rows(
        stock("service", 1, "2020-12-31"),
        stock("service", 2, "2019-12-31", "KZ-59"),
        stock("service", 3, "2020-12-31", kind="target"),
        flow("violations", 4, "2019-11-01", "2020-02-01"),
        stock("trust", 5, "", date_precision="unknown", date_basis="unknown"),
    )

    def values(**filters):
        return sorted(snapshot.observations(**filters)["value"])

    assert values() == [1, 2, 3, 4, 5]
    assert values(indicators=["service"]) == [1, 2, 3]
    assert values(regions=["KZ-59"]) == [2]
    assert values(kinds=["target"]) == [3]
    assert values(kinds=["actual"], indicators=["service", "violations"]) == [1, 2, 4]
    assert values(period=Period.parse("2020")) == [1, 3, 4]
    assert values(period=Period.parse("2019")) == [2, 4]


def test_targets_are_those_due_in_or_after_the_period(publish_rows):
    snapshot = publish_rows(
        *(stock("service", n, f"20{n}-12-31", kind="target") for n in (19, 20, 22)),
        stock("service", 1, "2021-12-31", kind="plan"),
        stock("service", 2, "2021-12-31"),
        stock("service", 3, "2021-12-31", kind="target", scope="cities_only"),
    )
    assert snapshot.targets(["service"], Period.parse("2020"))["value"].tolist() == [20, 22]


def test_population_is_that_of_the_nearest_new_year_within_a_year(publish_rows):
    snapshot = publish_rows()

    def people(day):
        return snapshot.population(day).set_index("region")["people"].to_dict()

    assert people(date(2020, 12, 31))["KZ-61"] == 2_100_000
    assert people(date(2020, 3, 1))["KZ-61"] == 2_000_000
    assert people(date(2021, 12, 31)) == {"KZ-61": 2_100_000}
    assert people(date(2023, 1, 1)) == {}


def test_registers_are_no_reports_on_the_programme(shipped):
    assert "district_akimats_total" not in set(shipped.coverage()["indicator"])
    years = shipped.years()
    reported = shipped.observations(kinds=["actual"])
    reported = reported[(reported["origin"] == "reported") & ~reported["reference"]]
    assert years["figures"].sum() == reported["period_end"].notna().sum()


def test_scopes_count_regions_and_figures(publish_rows):
    snapshot = publish_rows(
        stock("service", 1, "2020-12-31"),
        stock("service", 2, "2019-12-31"),
        stock("service", 3, "2020-12-31", "KZ-59", scope="cities_only"),
    )
    found = snapshot.scopes("service").set_index("scope")
    assert found["figures"].to_dict() == {"": 2, "cities_only": 1}
    assert found["regions"].to_dict() == {"": 1, "cities_only": 1}


def test_provenance_goes_down_to_the_lines_of_the_reports(shipped):
    derived = shipped.observations()
    derived = derived[derived["origin"] == "derived"]
    assert len(derived) > 0
    origins = shipped.provenance(derived["observation"].tolist())
    inputs = origins[origins["used_in"] != ""]
    assert inputs.groupby("used_in")["role"].nunique().eq(2).all()
    assert inputs["file"].ne("").all()
    assert (inputs["line"].notna() | inputs["cell"].ne("")).all()


def test_every_shipped_figure_has_its_line(shipped):
    reported = shipped.observations()
    reported = reported[reported["origin"] == "reported"]
    assert reported["as_written"].ne("").all()
    assert reported["line"].notna().all()
    assert (reported["low"] <= reported["value"]).all()
    assert (reported["value"] <= reported["high"]).all()


def test_two_snapshots_may_be_open_at_once(publish_rows):
    first = publish_rows(stock("service", 1, "2020-12-31"))
    second = publish_rows(stock("service", 2, "2020-12-31"))
    assert isinstance(first, Snapshot)
    assert first.observations()["value"].tolist() == [1]
    assert second.observations()["value"].tolist() == [2]
