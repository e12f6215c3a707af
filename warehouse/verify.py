"""Checks a snapshot must pass before anyone reads it: it opens read-only and agrees with itself."""

from pathlib import Path

import duckdb

from kpi.errors import SnapshotCorrupt, VerificationFailed
from warehouse.build import content_identity

INVARIANTS = (Path(__file__).parent / "invariants.sql").read_text(encoding="utf-8")


def open_read_only(file: Path) -> duckdb.DuckDBPyConnection:
    """How everyone opens a snapshot: DuckDB refuses a second set of settings for a file in one process."""
    return duckdb.connect(str(file), read_only=True, config={"enable_external_access": "false"})


def verify(file: Path) -> str:
    """The content hash. Raises SnapshotCorrupt for a file that cannot be read, else VerificationFailed."""
    try:
        with open_read_only(file) as connection:
            return _verify(connection, file.stem)
    except (duckdb.Error, OSError) as error:
        raise SnapshotCorrupt(snapshot=file.stem, problem=str(error).splitlines()[0]) from error


def _verify(connection: duckdb.DuckDBPyConnection, snapshot: str) -> str:
    offence = connection.execute(INVARIANTS).fetchone()
    if offence is not None:
        raise VerificationFailed(snapshot=snapshot, fault=offence[0], offender=offence[1])
    stated = connection.execute("SELECT value FROM info WHERE key = 'content'").fetchone()
    counted = content_identity(connection)
    if stated is None or stated[0] != counted:
        raise VerificationFailed(snapshot=snapshot, fault="content differs from its hash", offender=counted)
    return counted
