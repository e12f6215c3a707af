"""The archive: a report's bytes, kept under their SHA-256 and fsynced before anything else happens.

reports/<sha256>/content          the bytes as received
reports/<sha256>/receipt.json     file name, sender, time of receipt
reports/<sha256>/event-*.json     what a person decided later (warehouse/journal.py)
reports/<sha256>/parsed-<v>/      what the loaders made of it (warehouse/parsed.py)
"""

import hashlib
import json
import re
import unicodedata
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from kpi.errors import UnknownChoice
from warehouse.durable import write_folder
from warehouse.workspace import Workspace

_ID = re.compile(r"^[0-9a-f]{64}$")
LONGEST_NAME = 200
"""Letters of a file name; longer ones keep their beginning and their ending."""


@dataclass(frozen=True)
class Receipt:
    """What is known of a report without opening it. A draft waits for a person to accept it."""

    report: str
    file_name: str
    sender: str
    received_at: str
    bytes: int
    draft: bool = False


def add(
    workspace: Workspace,
    name: str,
    content: bytes,
    sender: str,
    received_at: datetime,
    draft: bool = False,
) -> Receipt:
    """Store the bytes durably; the same bytes again give the receipt of the first time."""
    workspace.prepare()
    report = hashlib.sha256(content).hexdigest()
    folder = workspace.reports / report
    if not folder.exists():
        receipt = Receipt(report, safe_name(name), sender, received_at.isoformat(), len(content), draft)
        write_folder(folder, {"content": content, "receipt.json": to_json(asdict(receipt))})
    return _receipt(folder)


def holds(workspace: Workspace, content: bytes) -> bool:
    """True if these very bytes came before."""
    return (workspace.reports / hashlib.sha256(content).hexdigest()).exists()


def receipt(workspace: Workspace, report: str) -> Receipt:
    """Raises UnknownChoice for a report that is not there."""
    folder = workspace.reports / report
    if not _ID.match(report) or not (folder / "receipt.json").is_file():
        raise UnknownChoice(name="report", value=report)
    return _receipt(folder)


def safe_name(name: str) -> str:
    """The last part of a path as one line of printable letters; bytes that are no text become a sign.

    It is only shown and compared: the report lies under its SHA-256, whatever it is called.
    """
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    text = last.encode("utf-8", "replace").decode("utf-8")
    shown = "".join(sign for sign in text if unicodedata.category(sign)[0] != "C").strip()
    if len(shown) > LONGEST_NAME:
        stem, dot, ending = shown.rpartition(".")
        ending = f"{dot}{ending}" if stem and len(ending) < 10 else ""
        shown = f"{shown[: LONGEST_NAME - len(ending) - 1]}…{ending}"
    return shown if shown.strip(".") else "report"


def receipts(workspace: Workspace) -> list[Receipt]:
    """All reports, in the order they came."""
    folders = (p.parent for p in workspace.reports.glob("*/receipt.json"))
    found = (_receipt(folder) for folder in folders if not folder.name.startswith("."))  # half-written
    return sorted(found, key=lambda receipt: (receipt.received_at, receipt.report))


def content(workspace: Workspace, report: str) -> bytes:
    """The bytes as received."""
    return (workspace.reports / report / "content").read_bytes()


def to_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _receipt(folder: Path) -> Receipt:
    return Receipt(**json.loads((folder / "receipt.json").read_text(encoding="utf-8")))
