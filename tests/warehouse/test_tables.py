"""A table that nobody described waits; described once, it is read, and so is the next of its kind."""

import shutil
from datetime import datetime

import pytest

from loaders.table_layout import TableColumn, TableLayout
from loaders.table_store import store
from warehouse import archive, journal, reading
from warehouse.publish import publish
from warehouse.snapshot import open_snapshot

TABLE = "Регион;Сервисные акиматы\nАктюбинская область;12\nПавлодарская область;9\nг. Шымкент;4\n".encode()
NEXT = TABLE.replace(b";12", b";15")
LAYOUT = TableLayout(
    "table_bulletin", (TableColumn("Сервисные акиматы", "service_akimats"),), title="Bulletin"
)
DAY = datetime(2020, 10, 5)


@pytest.fixture
def office(workspace, catalog):
    """Values of the indicator by region after a publication."""

    def values() -> dict[str, float]:
        publish(workspace, catalog)
        found = open_snapshot(workspace).observations(["service_akimats"])
        return dict(zip(found["region"], found["value"], strict=True))

    return values


def codes(workspace) -> list[str]:
    return open_snapshot(workspace).findings()["code"].tolist()


def test_an_unknown_table_gives_nothing_and_says_what_to_do(workspace, office):
    archive.add(workspace, "a.csv", TABLE, "office", DAY)
    assert office() == {}
    assert codes(workspace) == ["table_unknown"]


def test_described_and_told_its_period_it_is_read_without_being_sent_again(workspace, catalog, office):
    report = archive.add(workspace, "a.csv", TABLE, "office", DAY).report
    assert office() == {}
    store(LAYOUT, workspace.layouts, catalog)
    assert office() == {}
    assert codes(workspace) == ["table_period_needed"]
    reading.tell(workspace, report, "2020-Q3", "analyst")
    assert office() == {"KZ-15": 12, "KZ-55": 9, "KZ-79": 4}
    known = open_snapshot(workspace).reports().set_index("report").loc[report]
    assert (known["form"], known["period"]) == ("table_bulletin", "2020-Q3")


def test_the_next_of_its_kind_replaces_it_only_for_the_same_period(workspace, catalog, office):
    store(LAYOUT, workspace.layouts, catalog)
    for number, (content, period) in enumerate(
        [(TABLE, "2020-Q3"), (NEXT, "2020-Q3"), (NEXT + b"\n", "2020-Q2")]
    ):
        report = archive.add(workspace, "a.csv", content, "office", DAY.replace(day=6 + number)).report
        reading.tell(workspace, report, period, "analyst")
    office()
    found = open_snapshot(workspace).observations(["service_akimats"], ["KZ-15"])
    assert sorted(zip(found["period_end"].dt.month, found["value"], strict=True)) == [(6, 15), (9, 15)]


def test_the_same_archive_and_layouts_give_the_same_content(workspace, catalog, office, tmp_path):
    store(LAYOUT, workspace.layouts, catalog)
    report = archive.add(workspace, "a.csv", TABLE, "office", DAY).report
    reading.tell(workspace, report, "2020-Q3", "analyst")
    office()
    content = open_snapshot(workspace).info["content"]
    for cache in [*workspace.folder.glob("gathered-*"), *workspace.reports.glob("*/parsed-*")]:
        shutil.rmtree(cache)
    office()
    assert open_snapshot(workspace).info["content"] == content


def test_gathered_results_do_not_outlive_their_layout(workspace, catalog, office, monkeypatch):
    monkeypatch.setattr("warehouse.gathered.BATCH", 1)
    report = archive.add(workspace, "a.csv", TABLE, "office", DAY).report
    store(LAYOUT, workspace.layouts, catalog)
    assert office() == {}
    reading.tell(workspace, report, "2020-Q3", "analyst")
    assert office()["KZ-15"] == 12
    reading.tell(workspace, report, "2020-Q2", "analyst")
    assert office()["KZ-15"] == 12
    assert open_snapshot(workspace).reports()["period"].tolist() == ["2020-Q2"]


def test_a_withdrawn_table_no_longer_counts(workspace, catalog, office):
    store(LAYOUT, workspace.layouts, catalog)
    report = archive.add(workspace, "a.csv", TABLE, "office", DAY).report
    reading.tell(workspace, report, "2020-Q3", "analyst")
    office()
    journal.withdraw(workspace, report, "analyst", "wrong table", DAY.replace(day=9))
    assert office() == {}


@pytest.mark.parametrize("period", ["", "soon", "2020-Q9"])
def test_a_period_told_must_be_one(workspace, period):
    report = archive.add(workspace, "a.csv", TABLE, "office", DAY).report
    with pytest.raises(ValueError):
        reading.tell(workspace, report, period, "analyst")
