"""One figure as it was reported, with everything needed to believe and explain it."""

from dataclasses import dataclass
from datetime import date

from kpi.finding import Place
from kpi.qualifier import Qualifier

KINDS = ("actual", "target", "plan")
DATE_PRECISIONS = ("year", "half", "quarter", "month", "day", "unknown")
DATE_BASES = ("printed", "inferred", "unknown")


@dataclass(frozen=True)
class Source:
    """Who published the figure, where, and when. `document` names a document without an address."""

    publisher: str = ""
    title: str = ""
    url: str = ""
    document: str = ""
    published: str = ""
    note_ru: str = ""
    note_kk: str = ""
    note_en: str = ""


@dataclass(frozen=True)
class Observation:
    """A figure. `value` in the indicator's unit; `low`/`high` what the qualifier leaves possible.

    period_start is None for a stock and for a flow whose beginning the source does not state;
    period_end is None when the source has no date at all. With date_precision coarser than a day the
    figure belongs to some day of that span, and period_end holds its last day. `reported_at` is the
    day from which the figure was public at the latest.
    """

    figure: str
    region: str
    district: str
    indicator: str
    value: float
    qualifier: Qualifier
    low: float
    high: float
    kind: str
    period_start: date | None
    period_end: date | None
    date_precision: str
    date_basis: str
    scope: str
    reported_at: date
    as_written: str
    place: Place
    source: Source
