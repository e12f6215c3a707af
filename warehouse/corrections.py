"""Corrections: a figure changed by a named person for a stated reason, visibly and never silently.

    - report: 3fa9c1d2            # the first digits of the report's SHA-256, at least eight
      place: indicators!D14       # sheet!cell, or the line of a text file
      old: "571"                  # as written in the report
      new: "57"
      reason: a digit too many, confirmed by telephone
      by: A. Analyst
      since: 2020-08-03

From `since` on the corrected value is what we know; before that day it was the old one. An entry that no
longer fits a figure is refused: the report it spoke of may have been replaced.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb
import yaml

from kpi.catalog import Catalog
from kpi.errors import CorrectionsError
from kpi.paths import data_folder
from kpi.qualifier import Qualifier, interval

_HERE = Path(__file__).parent
_FIELDS = ("report", "place", "old", "new", "reason", "by", "since")


@dataclass(frozen=True)
class Correction:
    report: str
    place: str
    old: str
    new: str
    reason: str
    by: str
    since: date


def read(folder: Path | None = None) -> list[Correction]:
    """data/corrections.yml; [] when there is none. Raises CorrectionsError with every malformed entry."""
    file = (folder or data_folder()) / "corrections.yml"
    if not file.exists():
        return []
    try:
        entries = yaml.safe_load(file.read_text(encoding="utf-8")) or []
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise CorrectionsError([f"corrections.yml: {error}"]) from error
    faults = [f"corrections.yml, {n}: {fault}" for n, e in enumerate(entries, 1) if (fault := _fault(e))]
    if faults:
        raise CorrectionsError(faults)
    return [Correction(**entry) for entry in entries]


def apply(connection: duckdb.DuckDBPyConnection, corrections: list[Correction], catalog: Catalog) -> None:
    """Change the figures of a snapshot being built. Raises CorrectionsError with all that do not fit."""
    misfits = [_apply(connection, correction, catalog) for correction in corrections]
    faults = [fault for fault in misfits if fault]
    if faults:
        raise CorrectionsError(faults)


def _fault(entry: object) -> str:
    if not isinstance(entry, dict):
        return "expected report, place, old, new, reason, by, since"
    missing = [field for field in _FIELDS if not entry.get(field)]
    if missing:
        return f"missing: {', '.join(missing)}"
    texts = [field for field in _FIELDS[:-1] if not isinstance(entry[field], str)]
    if texts or not isinstance(entry["since"], date):
        return f"expected text in quotes: {', '.join(texts) or 'since as YYYY-MM-DD'}"
    return "" if len(entry["report"]) >= 8 else "report: at least eight digits"


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
