"""What every workspace holds from the start: the territorial register; `main` also the published figures."""

from datetime import UTC, datetime

from kpi.paths import data_folder
from warehouse.archive import Receipt, add
from warehouse.workspace import MAIN, Workspace

REGISTERS = ("districts.csv", "regions.csv")


def receive(workspace: Workspace, at: datetime | None = None) -> list[Receipt]:
    """Archive the files shipped with the product; what is archived already stays as it is.

    `at` is when they came (now if not given).
    """
    files = [data_folder() / "catalog" / name for name in REGISTERS]
    if workspace.name == MAIN:
        files += sorted((data_folder() / "published").glob("*.csv"))
    came = at or datetime.now(UTC).replace(tzinfo=None)
    return [add(workspace, path.name, path.read_bytes(), "adaldyq-kpi", came) for path in files]
