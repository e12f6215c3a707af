"""The archive: a report's bytes, kept under their SHA-256 and fsynced before anything else happens.

reports/<sha256>/content          the bytes as received
reports/<sha256>/receipt.json     file name, sender, time of receipt
reports/<sha256>/parsed-<v>/      observations.parquet, findings.json by loaders' version <v>
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pandas as pd

from kpi.catalog import Catalog
from loaders import VERSION
from loaders.read import read_report
from warehouse.workspace import Workspace, sync_folder


@dataclass(frozen=True)
class Receipt:
    """What is known of a report without opening it."""

    report: str
    file_name: str
    sender: str
    received_at: str
    bytes: int


@dataclass(frozen=True)
class ParsedFiles:
    """Where the parsed result of a report stands, and which form it was read as."""

    receipt: Receipt
    form: str
    edition: int
    reference: bool
    observations: Path
    findings: list[dict[str, object]]


def add(workspace: Workspace, name: str, content: bytes, sender: str, received_at: datetime) -> Receipt:
    """Store the bytes durably; the same bytes again give the receipt of the first time."""
    workspace.prepare()
    report = hashlib.sha256(content).hexdigest()
    folder = workspace.reports / report
    if not folder.exists():
        moment = received_at.isoformat(timespec="seconds")
        receipt = Receipt(report, name, sender, moment, len(content))
        _write_folder(folder, {"content": content, "receipt.json": _json(asdict(receipt))})
    return _receipt(folder)


def receipts(workspace: Workspace) -> list[Receipt]:
    """All reports, in the order they came."""
    found = map(_receipt, (p.parent for p in workspace.reports.glob("*/receipt.json")))
    return sorted(found, key=lambda receipt: (receipt.received_at, receipt.report))


def parsed(workspace: Workspace, catalog: Catalog, catalog_id: str) -> Iterator[ParsedFiles]:
    """Every report parsed; what the same loaders already parsed with the same catalog is taken as it is."""
    for receipt in receipts(workspace):
        folder = workspace.reports / receipt.report / f"parsed-{VERSION}-{catalog_id}"
        if not folder.exists():
            _parse(receipt, workspace.reports / receipt.report, folder, catalog)
        head = json.loads((folder / "findings.json").read_text(encoding="utf-8"))
        file = folder / "observations.parquet"
        kind = (head["form"], head["edition"], head["reference"])
        yield ParsedFiles(receipt, *kind, file, head["findings"])


def _parse(receipt: Receipt, folder: Path, target: Path, catalog: Catalog) -> None:
    content = (folder / "content").read_bytes()
    report = read_report(receipt.file_name, content, catalog)
    head = {
        "form": report.form,
        "edition": report.edition,
        "reference": report.reference,
        "findings": report.finding_records(),
    }
    for outdated in folder.glob("parsed-*"):
        shutil.rmtree(outdated)
    _write_folder(
        target,
        {
            "observations.parquet": _parquet(report.observation_frame()),
            "findings.json": _json(head),
        },
    )


def _write_folder(target: Path, files: dict[str, bytes]) -> None:
    """All files or none: written beside, fsynced, then renamed into place."""
    beside = target.parent / f".new-{uuid4().hex}"
    beside.mkdir()
    for name, content in files.items():
        with (beside / name).open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    sync_folder(beside)
    beside.rename(target)
    sync_folder(target.parent)


def _receipt(folder: Path) -> Receipt:
    return Receipt(**json.loads((folder / "receipt.json").read_text(encoding="utf-8")))


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def _parquet(frame: pd.DataFrame) -> bytes:
    return bytes(frame.to_parquet(index=False))
