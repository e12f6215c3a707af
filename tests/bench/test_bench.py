"""The bench prints every ratio, and what it compares gives the same figures; times prove nothing."""

import subprocess
import sys

import pytest

from bench import analyst, forms, reading
from kpi.names import LANGUAGES
from kpi.paths import PROJECT
from loaders.read import read_report


def test_the_small_bench_prints_every_ratio():
    done = subprocess.run(
        [sys.executable, "-m", "bench", "--small"],
        cwd=PROJECT,
        env={"COLUMNS": "200", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for what in ("pandas with openpyxl", "bare parse", "adding one report", "peak memory", "2 processes"):
        assert what in done.stdout


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
