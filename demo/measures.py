"""The single figures of a report: counted from its registers, or so many per unit of something."""

from collections.abc import Mapping

from demo.places import Row
from demo.tables import Measure, measures
from demo.work import Quarter
from kpi.indicator import Indicator

_FLOWS = (0.88, 1.12)
"""How much a flow varies from quarter to quarter."""
_REGIONS = (0.75, 1.25)


def figures(quarter: Quarter, counted: Mapping[str, float], districts: int) -> dict[str, Row]:
    """Indicator -> value and qualifier. What has nothing to be measured by is not reported."""
    known = {"one": 1.0, "people": quarter.people, "districts": float(districts), **counted}
    known["rural"] = counted.get("rural_akimats_total", 0.0)
    found: dict[str, Row] = {code: {"value": _plain(value)} for code, value in counted.items()}
    for measure in measures():
        if known[measure.of]:
            value = _value(quarter, measure, known[measure.of])
            known[measure.indicator] = value
            found[measure.indicator] = {"value": _plain(value)}
            if measure.qualifier != "exact":
                found[measure.indicator]["qualifier"] = measure.qualifier
    return found


def _value(quarter: Quarter, measure: Measure, whole: float) -> float:
    """Within the bounds of the catalog; a part within its whole."""
    indicator = quarter.world.catalog.indicators[measure.indicator]
    level = quarter.grown(indicator.theme, measure.low, measure.high)
    value = whole * level * _variation(quarter, measure, indicator)
    if indicator.unit == "percent":
        value = level + quarter.lasting(-3, 3, measure.indicator)
    rounded = round(value, measure.decimals)
    highest = min(indicator.maximum, whole) if measure.is_part else indicator.maximum
    return max(indicator.minimum, min(highest, rounded))


def _variation(quarter: Quarter, measure: Measure, indicator: Indicator) -> float:
    low, high = (0.95, 1.05) if measure.is_part else _REGIONS
    own = quarter.lasting(low, high, measure.indicator)
    return own if indicator.is_stock else own * quarter.chance(*_FLOWS, measure.indicator)


def _plain(value: float) -> int | float:
    """A whole number without a point."""
    return int(value) if value == int(value) else value
