"""What every workspace holds from the start: the territorial register; `main` also what was published."""

from datetime import UTC, datetime

from kpi.paths import data_folder
from warehouse import archive, journal
from warehouse.archive import Receipt
from warehouse.workspace import MAIN, Workspace

SENDER = "adaldyq-kpi"
REGISTERS = ("districts.csv", "regions.csv")
TARGETS = "targets.csv"


def receive(workspace: Workspace, at: datetime | None = None) -> list[Receipt]:
    """Archive the files shipped with the product; what is archived already stays as it is.

    `at` is when they came (now if not given).
    """
    files = [data_folder() / "catalog" / name for name in REGISTERS]
    if workspace.name == MAIN:
        files += [*sorted((data_folder() / "published").glob("*.csv")), data_folder() / "catalog" / TARGETS]
    now = at or datetime.now(UTC).replace(tzinfo=None)
    return [put(workspace, path.name, path.read_bytes(), now) for path in files]


def put(workspace: Workspace, name: str, content: bytes, now: datetime) -> Receipt:
    """Bytes that stand in the product again after others had replaced them count again."""
    came_before = archive.holds(workspace, content)
    receipt = archive.add(workspace, name, content, SENDER, now)
    since = journal.standing(workspace, receipt).accepted_at
    others = archive.receipts(workspace) if came_before else []
    if any(_replaces(workspace, other, receipt, since) for other in others):
        journal.accept(workspace, receipt.report, SENDER, now)
    return receipt


def _replaces(workspace: Workspace, other: Receipt, receipt: Receipt, since: str) -> bool:
    same = (other.file_name, other.sender) == (receipt.file_name, receipt.sender)
    return same and other != receipt and journal.standing(workspace, other).accepted_at > since
