"""Findings: what is wrong with a report, with an address and a consequence, never as free text."""

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """What becomes of the data: refused, loaded with a warning, loaded with a note."""

    REFUSAL = "refusal"
    WARNING = "warning"
    NOTE = "note"


KINDS: dict[str, Severity] = {
    "file_unreadable": Severity.REFUSAL,
    "column_missing": Severity.REFUSAL,
    "row_ragged": Severity.REFUSAL,
    "unknown_indicator": Severity.REFUSAL,
    "unknown_region": Severity.REFUSAL,
    "region_not_valid_then": Severity.REFUSAL,
    "unknown_district": Severity.REFUSAL,
    "unknown_scope": Severity.REFUSAL,
    "number_not_understood": Severity.REFUSAL,
    "date_not_understood": Severity.REFUSAL,
    "period_reversed": Severity.REFUSAL,
    "word_not_understood": Severity.REFUSAL,
    "negative_count": Severity.REFUSAL,
    "percent_out_of_range": Severity.REFUSAL,
    "duplicate_row": Severity.REFUSAL,
    "outside_plausible_bounds": Severity.WARNING,
    "source_missing": Severity.WARNING,
}
"""The closed catalogue: code -> severity. The sentence is `finding-<code>` in data/i18n/."""


@dataclass(frozen=True)
class Place:
    """Where in a report: a sheet and cell of a workbook, or a line of a text file."""

    file: str
    line: int | None = None
    sheet: str = ""
    cell: str = ""


@dataclass(frozen=True)
class Finding:
    """One fault. `facts` fill the slots of its sentence; values are as found in the file."""

    code: str
    place: Place
    facts: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code not in KINDS:
            raise ValueError(f"finding kind {self.code!r} is not in the catalogue")

    @property
    def severity(self) -> Severity:
        return KINDS[self.code]
