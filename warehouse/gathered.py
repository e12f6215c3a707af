"""Parsed results of many reports together, so that a build opens a few files and not thousands.

<workspace>/gathered-<version>-<catalog>/<report>/    named for the first of its reports
    heads.json             report -> form, edition, region, period
    observations.parquet   findings.parquet   registers.parquet    each row with the report it is of

A cache of the results beside the archive: it may be deleted at any time. A batch is written whole and never
changed. What is in no batch yet is read report by report, and BATCH of such reports make the next one. Two
builds at once may gather the same reports twice; each report is taken from one batch only.
"""

import io
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from kpi.catalog import Catalog
from loaders import VERSION
from loaders.parsed import COLUMNS, DATES
from warehouse import archive, reading
from warehouse.durable import UNFINISHED, write_folder
from warehouse.parsed import Head, ParsedFiles, parse
from warehouse.workspace import Workspace

BATCH = 50
_HEAD = ("form", "edition", "reference", "region", "period", "count", "reading")
_PLACE = [("file", pa.string()), ("line", pa.int64()), ("sheet", pa.string()), ("cell", pa.string())]
_FACTS = ("facts", pa.string())
_TYPES = {
    **dict.fromkeys(("value", "low", "high"), pa.float64()),
    **dict.fromkeys(DATES, pa.date32()),
    "line": pa.int64(),
}
_OBSERVATION = pa.schema([(name, _TYPES.get(name, pa.string())) for name in COLUMNS])
SCHEMAS = {
    "observations": pa.schema([*_OBSERVATION, ("report", pa.string()), ("position", pa.int64())]),
    "findings": pa.schema(
        [("report", pa.string()), ("code", pa.string()), ("severity", pa.string()), *_PLACE, _FACTS]
    ),
    "registers": pa.schema([("report", pa.string()), ("register", pa.string()), *_PLACE, _FACTS]),
}
Tables = Mapping[str, pa.Table]


@dataclass(frozen=True)
class Gathered:
    """`heads` in the order the reports came; `batches`: report -> folder, '' for those that are `loose`."""

    heads: list[Head]
    batches: Mapping[str, str]
    loose: Tables

    def files(self, kind: str) -> list[str]:
        """The files of one kind that hold any of the reports; DuckDB gives their names back with each row."""
        return [file_of(batch, kind) for batch in sorted(set(self.batches.values()) - {""})]


def file_of(batch: str, kind: str) -> str:
    return f"{batch}/{kind}.parquet"


def gather(workspace: Workspace, catalog: Catalog, catalog_id: str) -> Gathered:
    """Every report parsed; what is parsed or gathered already is taken as it is."""
    folder = workspace.folder / f"gathered-{VERSION}-{catalog_id}"
    known = _batches(folder, workspace)
    heads, batches, loose = [], {}, list[ParsedFiles]()
    for receipt in archive.receipts(workspace):
        if receipt.report in known:
            batch, head = known[receipt.report]
            heads.append(Head(receipt, **head))
            batches[receipt.report] = batch
            continue
        loose.append(parse(workspace, receipt, catalog, catalog_id))
        heads.append(Head(receipt, **_head(loose[-1])))
        if len(loose) == BATCH:
            batches.update(dict.fromkeys((f.receipt.report for f in loose), _write(folder, loose)))
            loose = []
    batches.update(dict.fromkeys((f.receipt.report for f in loose), ""))
    pa.default_memory_pool().release_unused()  # DuckDB is next to need it
    return Gathered(heads, batches, _tables(loose))


def _head(files: Head) -> dict[str, Any]:
    return {name: getattr(files, name) for name in _HEAD}


def _batches(folder: Path, workspace: Workspace) -> dict[str, tuple[str, dict[str, Any]]]:
    """Report -> (its batch, its head), without what other layouts have made out of date."""
    known: dict[str, tuple[str, dict[str, Any]]] = {}
    for file in sorted(folder.glob("*/heads.json")):
        if not file.parent.name.startswith(UNFINISHED):
            heads = json.loads(file.read_text(encoding="utf-8"))
            for report, head in heads.items():
                if head["reading"] in ("", reading.identity(workspace, report)):
                    known.setdefault(report, (str(file.parent), head))
    return known


def _write(folder: Path, reports: Sequence[ParsedFiles]) -> str:
    for outdated in folder.parent.glob("gathered-*"):
        if outdated != folder:
            shutil.rmtree(outdated, ignore_errors=True)
    folder.mkdir(exist_ok=True)
    heads = {files.receipt.report: _head(files) for files in reports}
    parquet = {f"{kind}.parquet": _parquet(table) for kind, table in _tables(reports).items()}
    first = reports[0]
    target = folder / f"{first.receipt.report}{first.reading and '-'}{first.reading}"
    write_folder(target, {**parquet, "heads.json": json.dumps(heads).encode()})
    return str(target)


def _parquet(table: pa.Table) -> bytes:
    stream = io.BytesIO()
    pq.write_table(table, stream)
    return stream.getvalue()


def _tables(reports: Sequence[ParsedFiles]) -> Tables:
    observations = [_observations(files) for files in reports if files.count]
    rows = {
        "findings": [_row(files, row, "facts") for files in reports for row in files.findings],
        "registers": [_row(files, row, "values") for files in reports for row in files.registers],
    }
    return {
        "observations": pa.concat_tables([SCHEMAS["observations"].empty_table(), *observations]),
        **{kind: pa.Table.from_pylist(found, SCHEMAS[kind]) for kind, found in rows.items()},
    }


def _observations(files: ParsedFiles) -> pa.Table:
    table = pq.read_table(files.observations, columns=list(COLUMNS), use_threads=False).cast(_OBSERVATION)
    report = pa.array([files.receipt.report] * files.count, pa.string())
    position = pa.array(range(1, files.count + 1), pa.int64())
    return table.append_column("report", report).append_column("position", position)


def _row(files: ParsedFiles, row: dict[str, object], told: str) -> dict[str, object]:
    return {
        **row,
        "report": files.receipt.report,
        "facts": json.dumps(row[told], ensure_ascii=False),
    }
