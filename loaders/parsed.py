"""What comes out of a report: observations, findings, registers, and which layout they were read by."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date

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

Value = str | int | float | bool | date
"""What a cell of a register can hold; an empty cell is simply not there."""


@dataclass(frozen=True)
class RegisterRow:
    """One row of a sheet as filled, e.g. of register `akimats`:

        {"district": "Сарыагашский район", "level": "rural", "name": "Дарбаза", "service_model": True}

    Choices are held as codes, districts by their name in districts.csv, money in million tenge as written.
    """

    register: str
    place: Place
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class ParsedReport:
    """`region`, `period` (a code), `language` and `registers` are known of workbook forms only."""

    form: str
    edition: int
    observations: tuple[Observation, ...]
    findings: tuple[Finding, ...]
    reference: bool = False
    region: str = ""
    period: str = ""
    language: str = ""
    registers: tuple[RegisterRow, ...] = ()

    def observation_frame(self) -> pd.DataFrame:
        """One row per observation, columns COLUMNS; dates as datetime64, line nullable."""
        frame = pd.DataFrame([flat(o) for o in self.observations], columns=list(COLUMNS))
        for column in DATES:
            frame[column] = pd.to_datetime(frame[column])
        return frame.astype({"line": "Int64", "value": float, "low": float, "high": float})

    def finding_records(self) -> list[dict[str, object]]:
        """Findings as plain values, ready for JSON."""
        return [
            {"code": f.code, "severity": str(f.severity), "facts": f.facts, **vars(f.place)}
            for f in self.findings
        ]

    def register_records(self) -> list[dict[str, object]]:
        """Rows of the registers as plain values, ready for JSON; dates as YYYY-MM-DD."""
        return [
            {"register": row.register, **vars(row.place), "values": _plain(row.values)}
            for row in self.registers
        ]


def _plain(values: Mapping[str, Value]) -> dict[str, str | int | float | bool]:
    return {key: v.isoformat() if isinstance(v, date) else v for key, v in values.items()}


def flat(observation: Observation) -> dict[str, object]:
    """An observation as one row."""
    row = {**vars(observation), **vars(observation.place), **vars(observation.source)}
    return {**row, "qualifier": str(observation.qualifier)}


def refused(file: str, code: str, **facts: str) -> ParsedReport:
    """A report of which nothing could be read, not even its form. A fact `sheet` is a part of the place."""
    sheet = facts.pop("sheet", "")
    return ParsedReport("", 0, (), (Finding(code, Place(file, sheet=sheet), facts),))
