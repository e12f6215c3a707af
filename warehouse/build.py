"""All accepted reports -> a new DuckDB file. The same archive and catalog give the same content."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

import duckdb
import pandas as pd

from kpi.catalog import Catalog
from loaders.corrections import read as read_corrections
from warehouse import corrections, journal
from warehouse.knowledge import Known, known
from warehouse.parsed import parsed
from warehouse.workspace import Workspace

_HERE = Path(__file__).parent


def build(workspace: Workspace, catalog: Catalog, target: Path) -> None:
    """Write a complete, not yet verified snapshot to `target`, which must not exist."""
    identity = catalog_identity(catalog)
    reports = known(
        (files, journal.standing(workspace, files.receipt)) for files in parsed(workspace, catalog, identity)
    )
    with duckdb.connect(str(target)) as connection:
        connection.execute(_sql("schema"))
        _load_catalog(connection, catalog)
        _load_reports(connection, reports)
        corrections.apply(connection, read_corrections(), catalog)
        connection.execute(_sql("derive"))
        connection.execute(_sql("contradictions"))
        _write_info(connection, workspace, identity)
        connection.execute("CHECKPOINT")


def catalog_identity(catalog: Catalog) -> str:
    """Eight hexadecimal digits that change whenever any catalog row does."""
    rows = {name: [table.columns, table.rows] for name, table in sorted(catalog.tables.items())}
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()[:8]


def content_identity(connection: duckdb.DuckDBPyConnection) -> str:
    """A hash of every row of every table but `info`, which holds it, whatever order they lie in."""
    listed = connection.execute(
        "SELECT table_name FROM duckdb_tables() WHERE table_name <> 'info' ORDER BY ALL"
    )
    parts = []
    for (table,) in listed.fetchall():
        row = connection.execute(
            f'SELECT count(*), coalesce(bit_xor(md5_number(t::VARCHAR)), 0) FROM "{table}" t'
        ).fetchone()
        parts.append(f"{table}:{row}")
    return hashlib.sha256(" ".join(parts).encode()).hexdigest()


def _sql(name: str) -> str:
    return (_HERE / f"{name}.sql").read_text(encoding="utf-8")


def _load_catalog(connection: duckdb.DuckDBPyConnection, catalog: Catalog) -> None:
    for name, table in catalog.tables.items():
        columns = ", ".join(f'"{column}" VARCHAR' for column in table.columns)
        connection.execute(f'CREATE TABLE "catalog_{name}" (line INTEGER, {columns})')
        rows = [(line, *row.values()) for line, row in enumerate(table.rows, start=2)]
        _insert(connection, f"catalog_{name}", rows)
    _insert(connection, "indicator", [_indicator_row(catalog, code) for code in catalog.indicators])
    _insert(connection, "population", _population_rows(catalog))
    pairs = [(conflict.id, figure) for conflict in catalog.conflicts for figure in conflict.figures]
    _insert(connection, "verdict_figure", pairs)


def _indicator_row(catalog: Catalog, code: str) -> tuple[object, ...]:
    i = catalog.indicators[code]
    ratio = (i.ratio.factor, i.ratio.numerator, i.ratio.denominator) if i.ratio else (None, None, None)
    rules = (i.measure, i.better, i.adds_up, i.base, i.is_cumulative, i.carry_months)
    return (code, i.unit, *rules, *ratio)


def _population_rows(catalog: Catalog) -> list[tuple[object, ...]]:
    rows = catalog.tables["region_population"].rows
    return [(r["id"], r["date"], int(r["population"]), r["source"]) for r in rows]


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    values = list(rows)
    if values:
        slots = ", ".join("?" * len(values[0]))
        connection.executemany(f'INSERT INTO "{table}" VALUES ({slots})', values)


def _load_reports(connection: duckdb.DuckDBPyConnection, reports: list[Known]) -> None:
    _insert(connection, "report", map(_report_row, reports))
    findings = ((r.files.receipt.report, f) for r in reports for f in r.files.findings)
    _insert(connection, "finding", (_finding_row(*pair) for pair in findings))
    _load_registers(connection, reports)
    connection.execute(_sql("incoming"))
    _insert(connection, "incoming", map(_incoming_row, reports))
    files = [str(report.files.observations) for report in reports if report.files.count]
    if files:  # an empty file has no types of its own
        connection.execute(_sql("load_reports"), {"files": files})
    connection.execute("DROP TABLE incoming")


def _load_registers(connection: duckdb.DuckDBPyConnection, reports: list[Known]) -> None:
    """All rows at once: a full round has a hundred thousand, and one by one each takes a millisecond."""
    rows = [_register_row(r.files.receipt.report, row) for r in reports for row in r.files.registers]
    if rows:
        columns = ["report", "register", "file", "line", "sheet", "cell", "facts"]
        connection.register("filled", pd.DataFrame(rows, columns=columns).astype({"line": "Int64"}))
        connection.execute("INSERT INTO register_row BY NAME SELECT * FROM filled")
        connection.unregister("filled")


def _report_row(report: Known) -> tuple[object, ...]:
    files, receipt, standing = report.files, report.files.receipt, report.standing
    head = (receipt.report, files.form, files.edition, files.reference, receipt.file_name, receipt.sender)
    came = (receipt.received_at, receipt.bytes, report.superseded_by, files.region, files.period)
    state = (standing.state, standing.accepted_at, standing.ended_at or None, standing.by, standing.reason)
    return (*head, *came, *state)


def _incoming_row(report: Known) -> tuple[object, ...]:
    span = (report.known_from, report.known_to, report.void)
    return (report.files.receipt.report, str(report.files.observations), *span)


def _register_row(report: str, row: dict[str, object]) -> tuple[object, ...]:
    places = (row["file"], row["line"], row["sheet"], row["cell"])
    return (report, row["register"], *places, json.dumps(row["values"], ensure_ascii=False))


def _finding_row(report: str, finding: dict[str, object]) -> tuple[object, ...]:
    facts = json.dumps(finding["facts"], ensure_ascii=False)
    places = (finding["file"], finding["line"], finding["sheet"], finding["cell"])
    return (report, finding["code"], finding["severity"], *places, facts)


def _write_info(connection: duckdb.DuckDBPyConnection, workspace: Workspace, catalog_id: str) -> None:
    facts = {
        "workspace": workspace.name,
        "catalog": catalog_id,
        "content": content_identity(connection),
    }
    _insert(connection, "info", list(facts.items()))
