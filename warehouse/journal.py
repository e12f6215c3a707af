"""What people decided about a report after it came: accepted, withdrawn. Never changed, only added to.

    reports/<sha256>/event-000001.json   {"kind": "accepted", "at": "…", "by": "…", "reason": ""}

A report that is not a draft is accepted from its receipt on. Withdrawing leaves its period without a
report: what it had superseded is in force again only when it is loaded again.
"""

import json
from dataclasses import asdict, dataclass
from datetime import datetime

from kpi.errors import UnknownChoice
from warehouse.archive import Receipt, to_json
from warehouse.durable import write_file
from warehouse.workspace import Workspace

ACCEPTED, WITHDRAWN, DRAFT = "accepted", "withdrawn", "draft"


@dataclass(frozen=True)
class Event:
    """`at` is ISO 8601; `reason` is required of a withdrawal."""

    kind: str
    at: str
    by: str
    reason: str = ""


@dataclass(frozen=True)
class Standing:
    """Where a report stands now: its state, and since when."""

    state: str
    accepted_at: str
    ended_at: str
    by: str
    reason: str


def accept(workspace: Workspace, report: str, by: str, at: datetime) -> None:
    """A draft becomes a report. Raises UnknownChoice for a report that is not there."""
    _record(workspace, report, Event(ACCEPTED, at.isoformat(), by))


def withdraw(workspace: Workspace, report: str, by: str, reason: str, at: datetime) -> None:
    """The report no longer counts from now on; its bytes and what it said stay."""
    if not reason.strip():
        raise UnknownChoice(name="reason", value=reason)
    _record(workspace, report, Event(WITHDRAWN, at.isoformat(), by, reason.strip()))


def events(workspace: Workspace, report: str) -> list[Event]:
    """In the order they happened."""
    files = sorted((workspace.reports / report).glob("event-*.json"))
    return [Event(**json.loads(file.read_text(encoding="utf-8"))) for file in files]


def standing(workspace: Workspace, receipt: Receipt) -> Standing:
    """The state after all events; a draft without events is a draft."""
    state = Standing(DRAFT, "", "", "", "")
    if not receipt.draft:
        state = Standing(ACCEPTED, receipt.received_at, "", receipt.sender, "")
    for event in events(workspace, receipt.report):
        if event.kind == ACCEPTED:
            state = Standing(ACCEPTED, event.at, "", event.by, "")
        else:
            state = Standing(WITHDRAWN, state.accepted_at, event.at, event.by, event.reason)
    return state


def _record(workspace: Workspace, report: str, event: Event) -> None:
    folder = workspace.reports / report
    if not (folder / "receipt.json").is_file():
        raise UnknownChoice(name="report", value=report)
    number = len(list(folder.glob("event-*.json"))) + 1
    write_file(folder / f"event-{number:06d}.json", to_json(asdict(event)))
