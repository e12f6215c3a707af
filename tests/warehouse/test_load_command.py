"""python -m warehouse load: many files at once, none of which stops the others."""

import subprocess
import sys
from datetime import UTC, datetime

from loaders.table_store import store
from tests.warehouse.test_knowledge import filled
from tests.warehouse.test_tables import LAYOUT, TABLE
from warehouse import archive, journal, load
from warehouse.snapshot import open_snapshot


def test_good_files_are_published_and_bad_ones_make_exit_code_one(own_process, workspace, catalog, tmp_path):
    folder = tmp_path / "came"
    folder.mkdir()
    (folder / "a.xlsx").write_bytes(filled(catalog, 5))
    (folder / "b.xlsx").write_bytes(b"not a workbook")
    command = [
        sys.executable,
        "-m",
        "warehouse",
        "load",
        str(folder),
        str(folder / "missing.xlsx"),
        "-l",
        "en",
    ]
    done = subprocess.run(command, env=own_process, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    known = open_snapshot(workspace).observations(["open_space_bodies"], ["KZ-59"])
    assert 5 in known["value"].tolist()
    assert len(archive.receipts(workspace)) >= 2


def test_a_folder_stands_for_its_files_and_a_dash_for_names(tmp_path):
    (tmp_path / ".hidden").write_text("x", encoding="utf-8")
    (tmp_path / "b.csv").write_text("x", encoding="utf-8")
    (tmp_path / "a.csv").write_text("x", encoding="utf-8")
    assert [p.name for p in load.files_in([str(tmp_path)], ())] == ["a.csv", "b.csv"]
    assert [str(p) for p in load.files_in(["-"], ["one.csv\n", "\n", "two.csv\n"])] == ["one.csv", "two.csv"]


def test_a_described_table_is_loaded_for_the_period_told_and_a_withdrawn_file_stays_withdrawn(
    own_process, workspace, catalog, tmp_path
):
    store(LAYOUT, workspace.layouts, catalog)
    file = tmp_path / "table.csv"
    file.write_bytes(TABLE)

    def run(*options: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "warehouse", "load", str(file), "-l", "en", *options]
        return subprocess.run(command, env=own_process, capture_output=True, text=True, check=False)

    assert run("--period", "soon").returncode == 2
    assert run("--period", "2020-Q3").returncode == 0
    known = open_snapshot(workspace).observations(["service_akimats"], ["KZ-15"])
    assert 12 in known["value"].tolist()
    report = open_snapshot(workspace).reports().set_index("file_name").loc["table.csv", "report"]
    journal.withdraw(workspace, report, "analyst", "wrong table", datetime.now(UTC).replace(tzinfo=None))
    assert "withdrawn" in run().stdout
    assert 12 not in open_snapshot(workspace).observations(["service_akimats"], ["KZ-15"])["value"].tolist()
