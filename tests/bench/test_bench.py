"""The bench prints every ratio, and what it compares gives the same figures; times prove nothing."""

import subprocess
import sys

import pytest

from bench import analyst, forms, large, reading, server
from kpi.names import LANGUAGES
from kpi.paths import PROJECT
from loaders.read import read_report
from warehouse.snapshot import open_snapshot
from warehouse.verify import verify


def test_the_small_bench_prints_every_ratio():
    done = subprocess.run(
        [sys.executable, "-m", "bench", "--small", "--no-with-pages"],
        cwd=PROJECT,
        env={"COLUMNS": "200", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for what in (
        "pandas with openpyxl",
        "bare parse",
        "adding one report",
        "peak memory",
        "briefings",
        "2 processes",
    ):
        assert what in done.stdout


def test_a_snapshot_for_measuring_is_sound_and_of_its_size(catalog, tmp_path):
    folder = large.folder_of(large.SMALL, catalog, lambda: None)
    workspace = large.copy_of(folder, tmp_path)
    before = workspace.current()
    assert verify(workspace.snapshot_file(before))[:8] == before[-8:]
    assert 90_000 < open_snapshot(workspace).counts()["observations"] < 110_000
    large.switch(workspace, 1)
    assert workspace.current() != before


def test_a_page_with_an_error_is_a_fault(catalog, tmp_path):
    large.copy_of(large.folder_of(large.SMALL, catalog, lambda: None), tmp_path)
    with server.Server(tmp_path, large.NAME) as running:
        assert running.open("about").fault == ""
        assert running.open("about", "snapshot=20000101T000000-00000000").fault == "alert"
        assert running.open("nowhere").fault == "page_not_found"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_takes_the_figures_that_the_product_reads(catalog, language, tmp_path):
    name, content = forms.filled(catalog, "KZ-61", language).shifted(5)
    (tmp_path / name).write_bytes(content)
    reading.compare(tmp_path / name, catalog)
    report = read_report(name, content, catalog, reading.RECEIVED)
    assert (report.region, report.period, report.language) == ("KZ-61", "2022-12", language)
    assert len(report.observations) > 80
    assert len(report.registers) > 150


def test_different_figures_stop_the_bench(catalog, tmp_path, monkeypatch):
    name, content = forms.filled(catalog, "KZ-61", "ru").shifted(0)
    (tmp_path / name).write_bytes(content)
    monkeypatch.setattr(analyst, "figures", lambda *_: [("service_akimats", 1.0)])
    with pytest.raises(reading.FiguresDiffer):
        reading.compare(tmp_path / name, catalog)
