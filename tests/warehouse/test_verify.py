"""A snapshot that was damaged or tampered with does not pass."""

import duckdb
import pytest

from kpi.errors import SnapshotCorrupt, VerificationFailed
from tests.reports import flow, stock
from warehouse.snapshot import Snapshot
from warehouse.verify import verify

BLOCK = 256 * 1024


@pytest.fixture
def file(publish_rows, workspace, tmp_path):
    """A sound snapshot with something in every table, as a copy to be spoilt."""
    snapshot = publish_rows(
        stock("service", 41, "2020-12-31", id="t901"),
        stock("akimats", 40, "2020-12-31"),
        flow("violations", 10, "2020-01-01", "2020-12-31"),
        stock("wrong", 1, "2020-12-31"),
    )
    copy = tmp_path / "copy.duckdb"
    copy.write_bytes(workspace.snapshot_file(snapshot.identity).read_bytes())
    return copy


def tables(file) -> list[str]:
    with duckdb.connect(str(file), read_only=True) as connection:
        return [row[0] for row in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()]


def change(file, *statements: str) -> None:
    with duckdb.connect(str(file)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_sound_snapshot_passes_and_says_its_content(file):
    with duckdb.connect(str(file), read_only=True) as connection:
        stated = connection.execute("SELECT value FROM info WHERE key = 'content'").fetchone()[0]
    assert verify(file) == stated


def test_a_missing_file_is_corrupt(tmp_path):
    with pytest.raises(SnapshotCorrupt):
        verify(tmp_path / "absent.duckdb")


@pytest.mark.parametrize("size", [0, 1, 100, 4096, 12288, BLOCK, 2 * BLOCK])
def test_a_truncated_file_is_corrupt(file, size):
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(SnapshotCorrupt):
        verify(file)


def test_a_file_cut_in_half_is_corrupt(file):
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    with pytest.raises((SnapshotCorrupt, VerificationFailed)):
        verify(file)


def test_another_kind_of_file_is_corrupt(file):
    file.write_text("not a database " * 1000, encoding="utf-8")
    with pytest.raises(SnapshotCorrupt):
        verify(file)
    with pytest.raises(SnapshotCorrupt):
        Snapshot("main", "20240101T000000-0123abcd", file)


def test_no_spoilt_block_that_holds_data_goes_unnoticed(file):
    """One byte is turned over in each block in turn: the check fails, or nothing that is read has changed."""
    content = file.read_bytes()
    sound, noticed = verify(file), 0
    for start in range(3 * 4096, len(content), BLOCK):
        spoilt = bytearray(content)
        spoilt[start + 64] ^= 0xFF
        file.write_bytes(spoilt)
        try:
            assert verify(file) == sound
        except (SnapshotCorrupt, VerificationFailed):
            noticed += 1
    assert noticed >= 5


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE observation SET value = 42, high = 42 WHERE figure = 't901'",
        "DELETE FROM finding",
        "UPDATE report SET sender = 'someone else'",
        "UPDATE population SET people = people + 1 WHERE region = 'KZ-59'",
        "UPDATE indicator SET better = 'lower' WHERE code = 'trust'",
        "UPDATE catalog_regions SET name_ru = 'x' WHERE id = 'KZ-59'",
        "INSERT INTO verdict_figure VALUES ('v1', 't777')",
        "UPDATE info SET value = 'x' WHERE key = 'content'",
        "DELETE FROM info WHERE key = 'content'",
    ],
)
def test_a_tampered_row_fails_the_check(file, statement):
    change(file, statement)
    with pytest.raises(VerificationFailed):
        verify(file)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE observation SET indicator = 'x' WHERE figure = 't901'", "unknown indicator"),
        ("UPDATE observation SET region = 'KZ-0' WHERE figure = 't901'", "unknown region"),
        ("DELETE FROM report", "without its report"),
        ("UPDATE observation SET value = 400 WHERE figure = 't901'", "outside its own interval"),
        (
            "UPDATE observation SET period_start = DATE '2021-01-01' WHERE figure = 't901'",
            "ends before it starts",
        ),
        ("DELETE FROM derivation WHERE role = 'numerator'", "without two inputs"),
        ("UPDATE derivation SET input = 'nothing' WHERE role = 'numerator'", "derivation from nothing"),
        (
            "DELETE FROM contradiction_member WHERE observation ="
            " (SELECT min(observation) FROM contradiction_member)",
            "fewer than two sides",
        ),
        ("UPDATE report SET superseded_by = 'x'", "in force and superseded"),
        (
            "INSERT INTO observation SELECT * FROM observation WHERE figure = 't901'",
            "two observations of one id",
        ),
    ],
)
def test_an_offence_against_an_invariant_is_named(file, statement, fault):
    change(file, statement)
    with pytest.raises(VerificationFailed) as caught:
        verify(file)
    assert fault in caught.value.facts["fault"]
    assert caught.value.facts["offender"]


def test_a_missing_table_is_corrupt(file):
    change(file, "DROP TABLE derivation")
    with pytest.raises(SnapshotCorrupt):
        verify(file)


def test_a_question_to_a_spoilt_snapshot_says_that_it_is_corrupt(file):
    change(file, "DROP TABLE catalog_scopes", "DROP TABLE population")
    snapshot = Snapshot("main", "20240101T000000-0123abcd", file)
    with pytest.raises(SnapshotCorrupt):
        snapshot.catalog()
    with pytest.raises(SnapshotCorrupt):
        snapshot.counts() and snapshot.population(snapshot.published_at.date())
