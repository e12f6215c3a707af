"""The archive keeps bytes: once, whole, and unharmed by what was interrupted."""

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from tests.conftest import MOMENT
from tests.reports import report, stock
from warehouse import archive
from warehouse import parsed as parsed_store
from warehouse.build import catalog_identity
from warehouse.publish import publish
from warehouse.snapshot import open_snapshot

BYTES = report(stock("service", 57, "2020-12-31"))


def test_the_bytes_on_disk_are_the_bytes_received(workspace):
    receipt = archive.add(workspace, "Отчёт.csv", BYTES, "office", MOMENT)
    assert receipt.report == hashlib.sha256(BYTES).hexdigest()
    assert (workspace.reports / receipt.report / "content").read_bytes() == BYTES
    assert (receipt.file_name, receipt.sender, receipt.bytes) == ("Отчёт.csv", "office", len(BYTES))
    assert datetime.fromisoformat(receipt.received_at) == MOMENT


def test_the_same_bytes_twice_are_one_report(workspace):
    first = archive.add(workspace, "a.csv", BYTES, "office", MOMENT)
    second = archive.add(workspace, "b.csv", BYTES, "other", MOMENT + timedelta(days=1))
    assert second == first
    assert archive.receipts(workspace) == [first]


def test_one_byte_more_is_another_report(workspace):
    archive.add(workspace, "a.csv", BYTES, "office", MOMENT)
    archive.add(workspace, "a.csv", BYTES + b"\n", "office", MOMENT)
    assert len(archive.receipts(workspace)) == 2


def test_reports_are_listed_in_the_order_they_came(workspace):
    names = ["third", "first", "second"]
    for name, hours in zip(names, (3, 1, 2), strict=True):
        archive.add(workspace, name, name.encode(), "office", MOMENT + timedelta(hours=hours))
    assert [r.file_name for r in archive.receipts(workspace)] == ["first", "second", "third"]


def test_two_reports_of_one_second_keep_their_order(workspace):
    for number in range(6):
        moment = MOMENT + timedelta(microseconds=number)
        archive.add(workspace, str(number), f"{number}".encode(), "office", moment)
    assert [r.file_name for r in archive.receipts(workspace)] == list("012345")


def test_the_same_bytes_sent_at_the_same_time_are_one_report(workspace):
    workspace.prepare()
    content = BYTES * 2000

    def send(number):
        return archive.add(workspace, "a.csv", content, f"office {number}", MOMENT)

    with ThreadPoolExecutor(8) as pool:
        receipts = list(pool.map(send, range(8)))
    assert len(set(receipts)) == 1
    assert len(archive.receipts(workspace)) == 1
    assert [p.name for p in workspace.reports.iterdir()] == [receipts[0].report]


@pytest.mark.parametrize("complete", [True, False], ids=["complete", "cut off"])
def test_a_report_whose_storing_was_interrupted_is_no_report(workspace, small_catalog, complete):
    kept = archive.add(workspace, "a.csv", BYTES, "office", MOMENT)
    beside = workspace.reports / ".new-0123456789abcdef"
    beside.mkdir()
    (beside / "content").write_bytes(b"half")
    facts = {"report": "f" * 64, "file_name": "x", "sender": "x", "received_at": "2024-01-01T00:00:00"}
    text = json.dumps({**facts, "bytes": 4})
    (beside / "receipt.json").write_text(text if complete else text[:20], encoding="utf-8")
    assert archive.receipts(workspace) == [kept]
    snapshot = open_snapshot(workspace, publish(workspace, small_catalog))
    assert snapshot.counts()["reports"] == 1


def test_parsing_that_was_interrupted_is_done_again(workspace, small_catalog):
    receipt = archive.add(workspace, "a.csv", BYTES, "office", MOMENT)
    half = workspace.reports / receipt.report / ".new-0123"
    half.mkdir()
    (half / "head.json").write_text("{", encoding="utf-8")
    (parsed,) = parsed_store.parsed(workspace, small_catalog, catalog_identity(small_catalog))
    assert parsed.form == "published_figures"
    assert parsed.observations.is_file()


def test_nothing_is_parsed_twice(workspace, small_catalog):
    archive.add(workspace, "a.csv", BYTES, "office", MOMENT)
    first, second = (next(iter(parsed_store.parsed(workspace, small_catalog, "c1"))) for _ in range(2))
    assert first == second
    written = first.observations.stat().st_mtime_ns
    list(parsed_store.parsed(workspace, small_catalog, "c1"))
    assert first.observations.stat().st_mtime_ns == written


def test_another_catalog_parses_again_and_leaves_nothing_behind(workspace, small_catalog):
    receipt = archive.add(workspace, "a.csv", BYTES, "office", MOMENT)
    (old,) = parsed_store.parsed(workspace, small_catalog, "c1")
    (new,) = parsed_store.parsed(workspace, small_catalog, "c2")
    assert new.observations != old.observations
    folders = [p for p in (workspace.reports / receipt.report).iterdir() if p.is_dir()]
    assert folders == [new.observations.parent]


def test_what_was_found_is_kept_with_the_parsed_result(workspace, small_catalog):
    archive.add(workspace, "a.csv", report({"indicator": "unknown"}), "office", MOMENT)
    (parsed,) = parsed_store.parsed(workspace, small_catalog, "c1")
    assert [(f["code"], f["line"]) for f in parsed.findings] == [("unknown_indicator", 2)]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../../etc/passwd", "passwd"),
        ("..\\..\\отчёт.xlsx", "отчёт.xlsx"),
        ("/absolute/отчёт.xlsx", "отчёт.xlsx"),
        ("a\0b\n\tc\x1b[31m.csv", "abc[31m.csv"),
        ("отчёт\u202exslx.exe", "отчётxslx.exe"),
        ("\udcff\udcfe.csv", "??.csv"),
        ("я" * 4_000 + ".xlsx", "я" * 194 + "….xlsx"),
        ("../..", "report"),
        ("", "report"),
        ("\0", "report"),
        ("=cmd|' /C calc'!A0.csv", "C calc'!A0.csv"),
    ],
)
def test_a_name_with_tricks_is_stored_as_one_safe_line(workspace, tmp_path, given, kept):
    workspace.prepare()
    before = sorted(tmp_path.rglob("*"))
    receipt = archive.add(workspace, given, BYTES, "office", MOMENT)
    assert receipt.file_name == kept
    assert archive.receipts(workspace) == [receipt]
    new = [path for path in sorted(tmp_path.rglob("*")) if path not in before]
    folder = workspace.reports / receipt.report
    assert new == [folder, folder / "content", folder / "receipt.json"]
