"""Indicators, themes and programmes: what is measured, and under which project of the programme."""

from collections.abc import Mapping
from dataclasses import dataclass

from kpi.formula import Ratio
from kpi.names import Names

CARRY_MONTHS = 12
"""How long a stock stays usable after its date, unless the indicator says otherwise."""


@dataclass(frozen=True)
class Indicator:
    """One line of indicators.csv. `minimum`/`maximum` are plausible bounds for ONE region.

    `largest_change` from one report to the next that raises no question: in points for a percent or an
    index, else in percent of the larger of the two figures. A smaller difference than `noticeable_change`, in
    the same measure, is not called a change.
    """

    code: str
    theme: str
    unit: str
    measure: str
    better: str
    adds_up: bool
    ratio: Ratio | None
    base: str
    minimum: float
    maximum: float
    carry_months: int
    largest_change: float | None
    noticeable_change: float
    core: bool
    name: Names
    definition: Names
    programme: str

    @classmethod
    def from_row(cls, row: Mapping[str, str]) -> "Indicator":
        """From a row of indicators.csv. Raises ValueError on a malformed number or formula."""
        return cls(
            code=row["code"],
            theme=row["theme"],
            unit=row["unit"],
            measure=row["measure"],
            better=row["better"],
            adds_up=row["adds_up"] == "yes",
            ratio=Ratio.parse(row["derived_from"]) if row["derived_from"] else None,
            base=row["base"],
            minimum=float(row["min"]),
            maximum=float(row["max"]),
            carry_months=int(row["carry_months"] or CARRY_MONTHS),
            largest_change=float(row["largest_change"]) if row["largest_change"] else None,
            noticeable_change=float(row["noticeable_change"]),
            core=row["core"] == "yes",
            name=Names.from_row(row, "name"),
            definition=Names.from_row(row, "definition"),
            programme=row["programme"],
        )

    @property
    def is_stock(self) -> bool:
        return self.measure == "stock"

    def noticeable(self, first: float, second: float) -> float:
        """How far two figures must lie apart to be called different, in the indicator's unit."""
        if self.unit in ("percent", "points"):
            return self.noticeable_change
        return self.noticeable_change / 100 * max(abs(first), abs(second))

    @property
    def is_cumulative(self) -> bool:
        """A stock of things opened or gained: a fall needs an explanation."""
        return self.is_stock and self.adds_up and self.better == "higher"


@dataclass(frozen=True)
class Programme:
    """A named project of the programme: its indicators and the regions known to run it."""

    code: str
    name: Names
    what: Names
    indicators: tuple[str, ...]
    regions: tuple[str, ...]
    documents: tuple[str, ...]

    @classmethod
    def from_row(cls, row: Mapping[str, str]) -> "Programme":
        """From a row of programmes.csv."""
        return cls(
            code=row["code"],
            name=Names.from_row(row, "name"),
            what=Names.from_row(row, "what"),
            indicators=tuple(filter(None, row["indicators"].split(";"))),
            regions=tuple(filter(None, row["regions"].split(";"))),
            documents=tuple(filter(None, row["documents"].split(";"))),
        )
