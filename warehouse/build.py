"""All accepted reports -> a new DuckDB file. The same archive and catalog give the same content."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import duckdb
import pyarrow as pa

from kpi.catalog import Catalog
from kpi.finding import CATALOGUE
from kpi.period import Period
from loaders.corrections import read as read_corrections
from warehouse import corrections, gathered, journal
from warehouse.gathered import Gathered
from warehouse.journal import Event, Standing
from warehouse.knowledge import Known, known
from warehouse.parsed import Head
from warehouse.workspace import Workspace

_HERE = Path(__file__).parent


def build(
    workspace: Workspace, catalog: Catalog, target: Path, supposed: Mapping[str, Event] | None = None
) -> None:
    """Write a complete, not yet verified snapshot to `target`, which must not exist.

    `supposed`: by report, an event that has not happened; the snapshot is as if it had.
    """
    identity = catalog_identity(catalog)
    results = gathered.gather(workspace, catalog, identity)
    reports = known(_standings(workspace, results.heads, supposed or {}))
    with duckdb.connect(str(target)) as connection:
        # Beyond its memory DuckDB uses the disk beside target; it lays the file out once, at the end.
        connection.execute(f"SET memory_limit = '{_megabytes(reports)}MB'; SET checkpoint_threshold = '1TB'")
        connection.execute(sql("schema"))
        load_catalog(connection, catalog)
        _load_reports(connection, reports, results)
        corrections.apply(connection, read_corrections(), catalog, workspace.name)
        connection.execute(sql("derive"))
        connection.execute("SET VARIABLE known_at = DATE '9999-12-31'")
        connection.execute(sql("contradictions"))
        connection.execute(sql("between_reports"))
        write_info(connection, workspace, identity)
        connection.execute("CHECKPOINT")


def _megabytes(reports: list[Known]) -> int:
    """For DuckDB, by figures: 2 400 reports (340 000) need 190, ten million get a small machine's half."""
    return max(190, min(2048, sum(report.files.count for report in reports) // 1800))


def _standings(
    workspace: Workspace, heads: list[Head], supposed: Mapping[str, Event]
) -> Iterator[tuple[Head, Standing]]:
    for files in heads:
        event = supposed.get(files.receipt.report)
        yield files, journal.standing(workspace, files.receipt, *([event] if event else []))


def catalog_identity(catalog: Catalog) -> str:
    """Eight hexadecimal digits that change whenever any catalog row does."""
    rows = {name: [table.columns, table.rows] for name, table in sorted(catalog.tables.items())}
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()[:8]


def content_identity(connection: duckdb.DuckDBPyConnection) -> str:
    """A hash of every row of every table but `info`, which holds it, whatever order they lie in.

    Columns are joined as text: casting whole rows takes three times as long.
    """
    listed = connection.execute(
        "SELECT table_name FROM duckdb_tables() WHERE table_name <> 'info' ORDER BY ALL"
    )
    parts = []
    for (table,) in listed.fetchall():
        text = f"concat_ws(chr(31), {_columns(connection, table)})"
        row = connection.execute(
            f'SELECT count(*), coalesce(bit_xor(md5_number({text})), 0) FROM "{table}"'
        ).fetchone()
        parts.append(f"{table}:{row}")
    return hashlib.sha256(" ".join(parts).encode()).hexdigest()


def _columns(connection: duckdb.DuckDBPyConnection, table: str) -> str:
    """Every column as text, NULL unlike any text, parted by commas."""
    question = (
        f"""SELECT name, "notnull" AND type = 'VARCHAR' FROM pragma_table_info('{table}') ORDER BY cid"""
    )
    named = connection.execute(question).fetchall()
    return ", ".join(f'"{c}"' if is_text else f'coalesce("{c}"::VARCHAR, chr(30))' for c, is_text in named)


def sql(name: str) -> str:
    return (_HERE / f"{name}.sql").read_text(encoding="utf-8")


def load_catalog(connection: duckdb.DuckDBPyConnection, catalog: Catalog) -> None:
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
    rules = (i.measure, i.better, i.adds_up, i.base, i.is_cumulative, i.carry_months, i.largest_change)
    return (code, i.unit, *rules, *ratio)


def _population_rows(catalog: Catalog) -> list[tuple[object, ...]]:
    rows = catalog.tables["region_population"].rows
    return [(r["id"], r["date"], int(r["population"]), r["source"]) for r in rows]


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    """All at once: row by row takes DuckDB a millisecond each."""
    columns = [pa.array(column) for column in zip(*rows, strict=True)]
    if columns:
        connection.register("rows", pa.table(columns, [f"c{n}" for n in range(len(columns))]))
        connection.execute(f'INSERT INTO "{table}" SELECT * FROM rows')
        connection.unregister("rows")


def _load_reports(connection: duckdb.DuckDBPyConnection, reports: list[Known], results: Gathered) -> None:
    _insert(connection, "report", map(_report_row, reports))
    _insert(connection, "term", (row for report in reports for row in _term_rows(report)))
    _insert(connection, "finding", (_again_row(r, event) for r in reports for event in r.standing.again))
    connection.execute(sql("incoming"))
    _insert(connection, "incoming", (row for report in reports for row in _incoming_rows(report)))
    batches = ((r.files.receipt.report, results.batches[r.files.receipt.report]) for r in reports)
    _insert(connection, "batch", batches)
    for kind, table in results.loose.items():
        names = pa.array([gathered.file_of("", kind)] * len(table), pa.string())
        _load_arrived(connection, kind, table.append_column("filename", names))
        if files := results.files(kind):
            _load_arrived(connection, kind, connection.read_parquet(files, filename=True))
    connection.execute("DROP TABLE incoming; DROP TABLE batch")


def _load_arrived(connection: duckdb.DuckDBPyConnection, kind: str, rows: object) -> None:
    connection.register("arrived", rows)
    connection.execute(sql(f"load_{kind}"))
    connection.unregister("arrived")


def _report_row(report: Known) -> tuple[object, ...]:
    files, receipt, standing = report.files, report.files.receipt, report.standing
    head = (receipt.report, files.form, files.edition, files.reference, receipt.file_name, receipt.sender)
    came = (receipt.received_at, receipt.bytes, report.superseded_by, files.region, files.period)
    days = (period.start, period.end) if (period := _period(files.period)) else (None, None)
    state = (standing.state, standing.accepted_at, standing.ended_at or None, standing.by, standing.reason)
    return (*head, *came, *days, *state)


def _period(code: str) -> Period | None:
    return Period.parse(code) if code else None


def _term_rows(report: Known) -> Iterator[tuple[object, ...]]:
    for term in report.standing.terms:
        yield report.files.receipt.report, term.start, term.end or None


def _incoming_rows(report: Known) -> Iterator[tuple[object, ...]]:
    """One row per span of knowledge; the first has no mark, so that later spans rename nothing."""
    own = report.files.receipt.report
    for number, span in enumerate(report.spans):
        yield (own, f"-{number}" * bool(number), span.start, span.end, span.void)


def _again_row(report: Known, event: Event) -> tuple[object, ...]:
    receipt = report.files.receipt
    facts = json.dumps({"day": event.at[:10], "received": receipt.received_at[:10]})
    kind = CATALOGUE["same_report_again"].severity
    return (receipt.report, "same_report_again", str(kind), receipt.file_name, None, "", "", facts)


def write_info(connection: duckdb.DuckDBPyConnection, workspace: Workspace, catalog_id: str) -> None:
    facts = {
        "workspace": workspace.name,
        "catalog": catalog_id,
        "content": content_identity(connection),
    }
    _insert(connection, "info", list(facts.items()))
