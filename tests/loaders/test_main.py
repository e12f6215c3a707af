"""The commands `names` and `inspect` as people and programs call them."""

import csv
import io
import subprocess
import sys
from pathlib import Path

from kpi.paths import PROJECT
from loaders.inspection import COLUMNS


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "loaders", *arguments]
    return subprocess.run(command, input=given, capture_output=True, cwd=PROJECT, check=False)


def test_names_come_back_line_by_line_with_id_and_reason() -> None:
    output = run("names", "-", given="Акмолинская\nАлматы\nВсего\n\nГондор\n".encode()).stdout.decode()
    rows = [line.split("\t") for line in output.splitlines()]
    assert [row[1] for row in rows] == ["KZ-11", "?", "KZ", "?", "?"]
    assert rows[1] == ["Алматы", "?", "ambiguous: KZ-19, KZ-75"]
    assert all(len(row) == 3 for row in rows)


def test_inspect_csv_has_exactly_the_declared_columns(tmp_path: Path) -> None:
    file = tmp_path / "Отчёт.csv"
    file.write_bytes("Регион;Услуги, %\nАкмолинская;93,5%\nг. Астана;1 000\n".encode("cp1251"))
    rows = list(csv.reader(io.StringIO(run("inspect", str(file), "--csv").stdout.decode())))
    assert tuple(rows[0]) == COLUMNS
    assert rows[1:] == [
        ["", "B2", "KZ-11", "Акмолинская", "Услуги, %", "93.5", "93,5%"],
        ["", "B3", "KZ-71", "г. Астана", "Услуги, %", "1000", "1 000"],
    ]


def test_a_missing_file_is_named_without_a_traceback(tmp_path: Path) -> None:
    result = run("inspect", str(tmp_path / "none.xlsx"), "--csv")
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr
