"""The archive: a report's bytes, kept under their SHA-256 and fsynced before anything else happens.

reports/<sha256>/content          the bytes as received
reports/<sha256>/receipt.json     file name, sender, time of receipt
reports/<sha256>/again.json       the same of the last time, when the sender went back to these bytes
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
    """Store the bytes durably; the same bytes again give the receipt of the first time.

    Bytes that come again after the sender had replaced them by others are in force again.
    """
    workspace.prepare()
    report = hashlib.sha256(content).hexdigest()
    folder = workspace.reports / report
    receipt = Receipt(report, name, sender, received_at.isoformat(), len(content))
    if not folder.exists():
        _write_folder(folder, {"content": content, "receipt.json": _json(asdict(receipt))})
    elif _replaced_since(workspace, receipt, _receipt(folder)):
        _write_file(folder / "again.json", _json(asdict(receipt)))
    return _receipt(folder)


def _replaced_since(workspace: Workspace, now: Receipt, before: Receipt) -> bool:
    own = [r for r in receipts(workspace) if (r.file_name, r.sender) == (now.file_name, now.sender)]
    return any(before.received_at < r.received_at < now.received_at for r in own)


def receipts(workspace: Workspace) -> list[Receipt]:
    """All reports, in the order they came."""
    folders = (p.parent for p in workspace.reports.glob("*/receipt.json"))
    found = (_receipt(folder) for folder in folders if not folder.name.startswith("."))  # half-written
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
    received = datetime.fromisoformat(receipt.received_at).date()
    report = read_report(receipt.file_name, content, catalog, received)
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
    """All files or none: written beside, fsynced, then renamed into place. Who comes second gives way."""
    beside = target.parent / f".new-{uuid4().hex}"
    beside.mkdir()
    for name, content in files.items():
        _write_durably(beside / name, content)
    sync_folder(beside)
    try:
        beside.rename(target)
    except OSError:
        if not target.is_dir():
            raise
        shutil.rmtree(beside)
    sync_folder(target.parent)


def _write_file(target: Path, content: bytes) -> None:
    beside = target.parent / f".new-{uuid4().hex}"
    _write_durably(beside, content)
    beside.replace(target)
    sync_folder(target.parent)


def _write_durably(file: Path, content: bytes) -> None:
    with file.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _receipt(folder: Path) -> Receipt:
    again = folder / "again.json"
    file = again if again.exists() else folder / "receipt.json"
    return Receipt(**json.loads(file.read_text(encoding="utf-8")))


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def _parquet(frame: pd.DataFrame) -> bytes:
    return bytes(frame.to_parquet(index=False))
