"""What people decided about a report after it came. Never changed, only added to.

    reports/<sha256>/event-000001.json   {"kind": "accepted", "at": "…", "by": "…", "reason": ""}

accepted    it counts from then on; a report that is no draft is accepted from its receipt on
withdrawn   it counts no longer; also a draft that was put aside
sent_again  the same bytes came once more; nothing changes

Withdrawing leaves its period without a report: what it had superseded counts again only when it is
accepted again.
"""

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime

from kpi.errors import ReasonMissing, UnknownChoice
from warehouse.archive import Receipt, receipts, to_json
from warehouse.durable import write_file
from warehouse.workspace import Workspace

ACCEPTED, WITHDRAWN, SENT_AGAIN, DRAFT = "accepted", "withdrawn", "sent_again", "draft"


@dataclass(frozen=True)
class Event:
    """`at` is ISO 8601; `reason` is required of a withdrawal."""

    kind: str
    at: str
    by: str
    reason: str = ""


@dataclass(frozen=True)
class Term:
    """One time for which a report was accepted; `end` is empty while it is."""

    start: str
    end: str = ""


@dataclass(frozen=True)
class Standing:
    """Where a report stands now, who decided it and why; and all the times it was accepted."""

    state: str
    by: str
    reason: str
    terms: tuple[Term, ...]
    again: tuple[Event, ...] = ()

    @property
    def accepted_at(self) -> str:
        """Since when it counts, or counted last; empty for what never did."""
        return self.terms[-1].start if self.terms else ""

    @property
    def ended_at(self) -> str:
        return self.terms[-1].end if self.terms else ""


def accept(workspace: Workspace, report: str, by: str, at: datetime) -> None:
    """A draft, or a report that no longer counted, counts. Raises UnknownChoice, ReasonMissing (no name)."""
    if not by.strip():
        raise ReasonMissing(what="by")
    _record(workspace, report, Event(ACCEPTED, at.isoformat(), by.strip()))


def withdraw(workspace: Workspace, report: str, by: str, reason: str, at: datetime) -> None:
    """It no longer counts from now on; its bytes and what it said stay. Raises as `accept`."""
    for what, text in (("by", by), ("reason", reason)):
        if not text.strip():
            raise ReasonMissing(what=what)
    _record(workspace, report, Event(WITHDRAWN, at.isoformat(), by.strip(), reason.strip()))


def sent_again(workspace: Workspace, report: str, by: str, at: datetime) -> None:
    """The same bytes came once more."""
    _record(workspace, report, Event(SENT_AGAIN, at.isoformat(), by))


def events(workspace: Workspace, report: str) -> list[Event]:
    """In the order they happened."""
    files = sorted((workspace.reports / report).glob("event-*.json"))
    return [Event(**json.loads(file.read_text(encoding="utf-8"))) for file in files]


def standing(workspace: Workspace, receipt: Receipt, *supposed: Event) -> Standing:
    """The state after all events, and after those supposed to follow."""
    state, by, reason = DRAFT, "", ""
    terms: list[Term] = []
    if not receipt.draft:
        state, by, terms = ACCEPTED, receipt.sender, [Term(receipt.received_at)]
    happened = [*events(workspace, receipt.report), *supposed]
    for event in happened:
        if event.kind == SENT_AGAIN:
            continue
        if state == ACCEPTED:
            terms[-1] = Term(terms[-1].start, event.at)
        if event.kind == ACCEPTED:
            terms.append(Term(event.at))
        state, by, reason = event.kind, event.by, event.reason
    return Standing(state, by, reason, tuple(terms), tuple(e for e in happened if e.kind == SENT_AGAIN))


def drafts(workspace: Workspace, more: Collection[str] = ()) -> list[Receipt]:
    """Receipts that wait for a decision, in the order they came, and those of `more` with them."""
    return [
        receipt
        for receipt in receipts(workspace)
        if receipt.report in more or (receipt.draft and standing(workspace, receipt).state == DRAFT)
    ]


def _record(workspace: Workspace, report: str, event: Event) -> None:
    folder = workspace.reports / report
    if not (folder / "receipt.json").is_file():
        raise UnknownChoice(name="report", value=report)
    number = len(list(folder.glob("event-*.json"))) + 1
    write_file(folder / f"event-{number:06d}.json", to_json(asdict(event)))
