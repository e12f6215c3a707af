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
from typing import Any

import pandas as pd

from kpi.catalog import Catalog
from loaders import VERSION
from loaders.read import read_report
from warehouse import archive, reading
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
    reading: str  # warehouse/reading.py; '' when no layout could change it


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
    """One report; what the same loaders parsed with the same catalog and layouts is taken as it is."""
    folder = workspace.reports / receipt.report
    target = folder / f"parsed-{VERSION}-{catalog_id}"
    head = _head(target)
    if head is None or head["reading"] not in ("", reading.identity(workspace, receipt.report)):
        files = _files(workspace, receipt, catalog)
        for outdated in folder.glob("parsed-*"):
            shutil.rmtree(outdated, ignore_errors=True)
        write_folder(target, files)
        head = json.loads(files["head.json"])
    return ParsedFiles(receipt, observations=target / "observations.parquet", **head)


def _head(target: Path) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = json.loads((target / "head.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return found


def _files(workspace: Workspace, receipt: Receipt, catalog: Catalog) -> dict[str, bytes]:
    own, content = receipt.report, archive.content(workspace, receipt.report)
    received = datetime.fromisoformat(receipt.received_at).date()
    period = reading.told(workspace, own).period
    report = read_report(receipt.file_name, content, catalog, received, workspace.layouts, period)
    head = {
        "form": report.form,
        "edition": report.edition,
        "reference": report.reference,
        "region": report.region,
        "period": report.period,
        "findings": report.finding_records(),
        "registers": report.register_records(),
        "count": len(report.observations),
        "reading": reading.identity(workspace, own) if reading.depends(workspace, report) else "",
    }
    return {
        "head.json": json.dumps(head, ensure_ascii=False).encode(),  # on one line: five times faster to write
        "observations.parquet": _parquet(report.observation_frame()),
    }


def _parquet(frame: pd.DataFrame) -> bytes:
    return bytes(frame.to_parquet(index=False))
