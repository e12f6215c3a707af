"""Corrections applied to a snapshot being built, visibly and never silently.

From `since` on the corrected value is what we know; before that day it was the old one. An entry that no
longer fits a figure is refused: the report it spoke of may have been replaced.
"""

import json
from pathlib import Path

import duckdb

from kpi.catalog import Catalog
from kpi.errors import CorrectionsError
from kpi.qualifier import Qualifier, interval
from loaders.corrections import Correction
from warehouse.workspace import MAIN

_HERE = Path(__file__).parent


def apply(
    connection: duckdb.DuckDBPyConnection, corrections: list[Correction], catalog: Catalog, workspace: str
) -> None:
    """Change the figures of a snapshot being built. Raises CorrectionsError with all that do not fit.

    Corrections are of the office's own reports: another workspace than `main` need not hold them.
    """
    own = [c for c in corrections if workspace == MAIN or _is_here(connection, c)]
    misfits = [_apply(connection, correction, catalog) for correction in own]
    faults = [fault for fault in misfits if fault]
    if faults:
        raise CorrectionsError(faults)


def _is_here(connection: duckdb.DuckDBPyConnection, correction: Correction) -> bool:
    found = connection.table("report").filter(f"starts_with(report, '{correction.report}')")
    return found.fetchone() is not None


def _apply(connection: duckdb.DuckDBPyConnection, correction: Correction, catalog: Catalog) -> str:
    facts = {"report": correction.report, "place": correction.place, "old": correction.old}
    found = connection.execute(_sql("correction_target"), facts).fetchall()
    if len(found) != 1:
        return f"{correction.report} {correction.place}: {len(found)} × «{correction.old}»"
    observation, indicator, qualifier = found[0]
    whole = catalog.indicators[indicator].unit == "count"
    low, high = interval(correction.new, Qualifier(qualifier), whole_units=whole)
    said = {"old": correction.old, "reason": correction.reason, "by": correction.by}
    connection.execute(
        _sql("correct"),
        {
            "observation": observation,
            "new": correction.new,
            "low": low,
            "high": high,
            "since": correction.since,
            "corrected": json.dumps({**said, "since": correction.since.isoformat()}, ensure_ascii=False),
        },
    )
    until = {"observation": observation, "since": correction.since}
    connection.execute(_sql("correct_until"), until)
    return ""


def _sql(name: str) -> str:
    return (_HERE / f"{name}.sql").read_text(encoding="utf-8")
