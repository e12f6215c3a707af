"""One number of the report on its way to an observation: stated in a cell, or counted from a register."""

from dataclasses import dataclass
from decimal import Decimal

from kpi.indicator import Indicator
from kpi.observation import Observation
from kpi.qualifier import Qualifier, interval
from loaders.form.number import Number
from loaders.form.reading import Reading
from loaders.form.recognise import Found


@dataclass(frozen=True)
class Figure:
    """`cell` is one cell, or the range a count was made from; `district` a name of districts.csv."""

    indicator: Indicator
    value: float
    qualifier: Qualifier
    low: float
    high: float
    as_written: str
    found: Found
    cell: str
    note: str = ""
    district: str = ""

    @classmethod
    def stated(
        cls,
        indicator: Indicator,
        number: Number,
        qualifier: Qualifier,
        written: str,
        found: Found,
        cell: str,
        note: str = "",
    ) -> "Figure":
        """A number somebody wrote: its last digit and its qualifier bound what it can be."""
        low, high = interval(number.text, qualifier, whole_units=indicator.unit == "count")
        high = min(high, 100.0) if indicator.unit == "percent" else high
        return cls(indicator, float(number.value), qualifier, low, high, written, found, cell, note)

    @classmethod
    def counted(
        cls, indicator: Indicator, value: Decimal, at_least: bool, found: Found, cell: str, district: str = ""
    ) -> "Figure":
        """A count is exact; with unanswered rows it is at least that much."""
        number = float(value)
        qualifier = Qualifier.AT_LEAST if at_least else Qualifier.EXACT
        high = float("inf") if at_least else number
        text = f"{value.normalize():f}"
        return cls(indicator, number, qualifier, number, high, text, found, cell, "", district)

    def agrees(self, other: "Figure") -> bool:
        """True if both can be the same number."""
        return self.low <= other.high and other.low <= self.high

    def observation(self, reading: Reading) -> Observation:
        """An actual figure: a stock on the last day of the period, a flow over the whole of it."""
        code, period = self.indicator.code, reading.period
        figure = f"{reading.figures}:{code}"
        return Observation(
            figure=f"{figure}:{self.district}" if self.district else figure,
            region=reading.region,
            district=self.district,
            indicator=code,
            value=self.value,
            qualifier=self.qualifier,
            low=self.low,
            high=self.high,
            kind="actual",
            period_start=None if self.indicator.is_stock else period.start,
            period_end=period.end,
            date_precision="day",
            date_basis="printed",
            scope="",
            reported_at=reading.reported_at,
            as_written=self.as_written,
            place=reading.place(self.found, self.cell),
            source=reading.source(self.note),
        )
