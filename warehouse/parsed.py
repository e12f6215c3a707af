"""Parsed results beside the archive, by the loaders' version: a rebuild parses nothing twice.

reports/<sha256>/parsed-<version>-<catalog>/
    head.json              form, edition, region, period, findings, rows of registers
    observations.parquet   one row per observation
"""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pandas as pd

from kpi.catalog import Catalog
from loaders import VERSION
from loaders.parsed import ParsedReport
from loaders.read import read_report
from warehouse import archive
from warehouse.archive import Receipt
from warehouse.durable import write_folder
from warehouse.workspace import Workspace


@dataclass(frozen=True)
class Head:
    """What a report is, and how many observations it gave."""

    receipt: Receipt
    form: str
    edition: int
    reference: bool
    region: str
    period: str
    count: int


@dataclass(frozen=True)
class ParsedFiles(Head):
    """With all that was read; the observations are in a file of their own."""

    observations: Path
    findings: list[dict[str, object]]
    registers: list[dict[str, object]]


def parsed(workspace: Workspace, catalog: Catalog, catalog_id: str) -> Iterator[ParsedFiles]:
    """Every report parsed, in the order they came."""
    for receipt in archive.receipts(workspace):
        yield parse(workspace, receipt, catalog, catalog_id)


def parse(workspace: Workspace, receipt: Receipt, catalog: Catalog, catalog_id: str) -> ParsedFiles:
    """One report; what the same loaders already parsed with the same catalog is taken as it is."""
    folder = workspace.reports / receipt.report
    target = folder / f"parsed-{VERSION}-{catalog_id}"
    if not target.exists():
        content = archive.content(workspace, receipt.report)
        received = datetime.fromisoformat(receipt.received_at).date()
        report = read_report(receipt.file_name, content, catalog, received)
        for outdated in folder.glob("parsed-*"):
            shutil.rmtree(outdated, ignore_errors=True)
        write_folder(target, _files(report))
    head = json.loads((target / "head.json").read_text(encoding="utf-8"))
    return ParsedFiles(receipt, observations=target / "observations.parquet", **head)


def _files(report: ParsedReport) -> dict[str, bytes]:
    head = {
        "form": report.form,
        "edition": report.edition,
        "reference": report.reference,
        "region": report.region,
        "period": report.period,
        "findings": report.finding_records(),
        "registers": report.register_records(),
        "count": len(report.observations),
    }
    frame = report.observation_frame()
    return {
        "head.json": json.dumps(head, ensure_ascii=False).encode(),  # on one line: five times faster to write
        "observations.parquet": _parquet(frame),
    }


def _parquet(frame: pd.DataFrame) -> bytes:
    return bytes(frame.to_parquet(index=False))
