"""What the reading of a table depends on besides its bytes: the layouts stored here, the period told for it.

<workspace>/layouts/*.yml            layouts that people described on the page `reports`
reports/<sha256>/told.json           {"period": "2020-Q3", "by": "…"}: what the labels of the table do not say
"""

import hashlib
import json
from dataclasses import asdict, dataclass

from kpi.period import Period
from loaders.parsed import ParsedReport
from loaders.table_layout import table_layouts
from warehouse.durable import write_file
from warehouse.workspace import Workspace


@dataclass(frozen=True)
class Told:
    """`period` is a code, '' when nobody said one."""

    period: str = ""
    by: str = ""


def tell(workspace: Workspace, report: str, period: str, by: str) -> None:
    """Say the period of a report. Raises ValueError when it is none."""
    told = Told(Period.parse(period).code, by)
    write_file(
        workspace.reports / report / "told.json", json.dumps(asdict(told), ensure_ascii=False).encode()
    )


def told(workspace: Workspace, report: str) -> Told:
    """What was said about the report."""
    file = workspace.reports / report / "told.json"
    return Told(**json.loads(file.read_text(encoding="utf-8"))) if file.is_file() else Told()


def identity(workspace: Workspace, report: str) -> str:
    """Eight hexadecimal digits that change with the layouts and with what was told."""
    layouts = (file.name.encode() + file.read_bytes() for file in sorted(workspace.layouts.glob("*.yml")))
    return hashlib.sha256(b"\n".join([*layouts, told(workspace, report).period.encode()])).hexdigest()[:8]


def depends(workspace: Workspace, parsed: ParsedReport) -> bool:
    """True when other layouts could give something else: nothing recognised, or a described table."""
    return not parsed.form or parsed.form in {layout.form for layout in table_layouts(workspace.layouts)}
