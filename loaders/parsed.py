"""What comes out of a report: observations, findings, and which layout they were read by."""

from dataclasses import asdict, dataclass, fields

import pandas as pd

from kpi.finding import Finding, Place
from kpi.observation import Observation, Source

DATES = ("period_start", "period_end", "reported_at")
COLUMNS = tuple(
    name
    for field in fields(Observation)
    for name in {
        "place": ("file", "line", "sheet", "cell"),
        "source": tuple(f.name for f in fields(Source)),
    }.get(field.name, (field.name,))
)
"""Columns of an observation written flat: its place and its source take their own columns."""


@dataclass(frozen=True)
class ParsedReport:
    form: str
    edition: int
    observations: tuple[Observation, ...]
    findings: tuple[Finding, ...]
    reference: bool = False

    def observation_frame(self) -> pd.DataFrame:
        """One row per observation, columns COLUMNS; dates as datetime64, line nullable."""
        frame = pd.DataFrame([flat(o) for o in self.observations], columns=list(COLUMNS))
        for column in DATES:
            frame[column] = pd.to_datetime(frame[column])
        return frame.astype({"line": "Int64", "value": float, "low": float, "high": float})

    def finding_records(self) -> list[dict[str, object]]:
        """Findings as plain values, ready for JSON."""
        return [
            {"code": f.code, "severity": str(f.severity), "facts": f.facts, **asdict(f.place)}
            for f in self.findings
        ]


def flat(observation: Observation) -> dict[str, object]:
    """An observation as one row."""
    row = asdict(observation)
    return {**row, **row.pop("place"), **row.pop("source"), "qualifier": str(observation.qualifier)}


def refused(file: str, code: str, **facts: str) -> ParsedReport:
    """A report of which nothing could be read, not even its form."""
    return ParsedReport("", 0, (), (Finding(code, Place(file), facts),))
