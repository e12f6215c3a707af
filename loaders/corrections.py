"""data/corrections.yml: figures changed by a named person for a stated reason.

- report: 3fa9c1d2            # the first digits of the report's SHA-256, at least eight
  place: indicators!D14       # sheet!cell, or the line of a text file
  old: "571"                  # as written in the report
  new: "57"
  reason: a digit too many, confirmed by telephone
  by: A. Analyst
  since: 2020-08-03
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from kpi.errors import CorrectionsError
from kpi.paths import data_folder

_DIGITS = re.compile(r"^[0-9a-f]{8,64}$")
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


def _fault(entry: object) -> str:
    if not isinstance(entry, dict):
        return "expected report, place, old, new, reason, by, since"
    missing = [field for field in _FIELDS if not entry.get(field)]
    if missing:
        return f"missing: {', '.join(missing)}"
    texts = [field for field in _FIELDS[:-1] if not isinstance(entry[field], str)]
    if texts or not isinstance(entry["since"], date):
        return f"expected text in quotes: {', '.join(texts) or 'since as YYYY-MM-DD'}"
    return "" if _DIGITS.match(entry["report"]) else "report: at least eight digits of its SHA-256"
