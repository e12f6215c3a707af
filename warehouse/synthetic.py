"""A snapshot of invented reports of every region, written without an archive: for measuring large ones.

It goes through no file, so nothing may be concluded from its figures; their shape is that of real reports:
places, months, quarters, halves and years, editions that replace each other, shares with their sides.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb

from kpi.catalog import Catalog
from kpi.period import add_months
from warehouse import build
from warehouse.workspace import Workspace

LAST = date(2025, 12, 1)
"""The last month reported."""
MEGABYTES = 1024


@dataclass(frozen=True)
class Size:
    """How much of everything; `editions`: how often each report is handed in."""

    years: int
    indicators: int
    editions: int

    @property
    def months(self) -> int:
        return 12 * self.years


def write(workspace: Workspace, catalog: Catalog, target: Path, size: Size, tell: Callable[[], None]) -> None:
    """Write the snapshot to `target`, which must not exist, the same every time; `tell` hears of months."""
    with duckdb.connect(str(target)) as connection:
        connection.execute(f"SET memory_limit = '{MEGABYTES}MB'; SET checkpoint_threshold = '1TB'")
        connection.execute(build.sql("schema"))
        build.load_catalog(connection, catalog)
        for name in ("indicators", "editions", "months"):
            connection.execute(f"SET VARIABLE {name} = {getattr(size, name)}")
        connection.execute(build.sql("synthetic"))
        for month in range(size.months):
            first = add_months(LAST, month + 1 - size.months)
            connection.execute(f"SET VARIABLE month = {month}; SET VARIABLE first_day = DATE '{first}'")
            connection.execute(build.sql("synthetic_month"))
            tell()
        connection.execute("DROP TABLE chosen")
        build.write_info(connection, workspace, build.catalog_identity(catalog))
        connection.execute("CHECKPOINT")
