"""What is wrong on purpose, as data/demo/faults.csv lists it.

    region,period,change,sheet,row,column,value,code,found_by
    KZ-61,2019-Q3,add,indicators,service_akimats_rural,value,2,register_differs,form

`row` is an indicator or the place of a row in its register, from 0. `found_by`: the `form` itself, a
comparison with the `previous` report, or the `warehouse` among all figures. A line without a change is a
consequence of another one of the same report.
"""

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from demo.places import Row
from demo.report import Report
from demo.report import report as sound_report
from demo.tables import rows
from demo.world import World, number, quarter
from kpi.period import Period

COLLECTION = "collection"
"""Not a sheet: the figure stands in the long table."""


@dataclass(frozen=True)
class Fault:
    region: str
    period: str
    change: str
    sheet: str
    row: str
    column: str
    value: str
    code: str
    found_by: str


def faults() -> list[Fault]:
    """All of them, in the order of the table."""
    return [Fault(**row) for row in rows("faults")]


def planted(region: str, period: Period) -> list[Fault]:
    """What is wrong with one report."""
    return [f for f in faults() if (f.region, f.period) == (region, period.code) and f.sheet != COLLECTION]


def faulty(world: World, report: Report) -> Report:
    """The report as it is sent."""
    for fault in planted(report.region, report.period):
        if fault.change == "copy":
            report = _copied(world, report)
        elif fault.change in _CHANGES:
            report = _changed(report, fault)
    return report


def changed(fault: Fault, before: object) -> object:
    """A cell after the change."""
    return _CHANGES[fault.change]({"": before}, replace(fault, column=""))


def _changed(report: Report, fault: Fault) -> Report:
    """A copy of the report; nothing of the sound one is touched."""
    indicators, registers = deepcopy(dict(report.indicators)), deepcopy(dict(report.registers))
    if fault.change == "duplicate":
        registers[fault.sheet].append(dict(registers[fault.sheet][int(fault.row)]))
    else:
        row = indicators[fault.row] if fault.sheet == "indicators" else registers[fault.sheet][int(fault.row)]
        others = {code: cells["value"] for code, cells in indicators.items()}
        row[fault.column] = _CHANGES[fault.change]({**others, **row}, fault)
    return replace(report, indicators=indicators, registers=registers)


def _set(_: Mapping[str, object], fault: Fault) -> object:
    """A number, a day or a text, whatever it reads like."""
    if fault.value.isdigit():
        return int(fault.value)
    try:
        return date.fromisoformat(fault.value)
    except ValueError:
        return fault.value


def _times(row: Mapping[str, object], fault: Fault) -> object:
    exact = Decimal(str(row[fault.column])) * Decimal(fault.value)
    return int(exact.quantize(Decimal(1), ROUND_HALF_UP))


def _add(row: Mapping[str, object], fault: Fault) -> object:
    return int(str(row[fault.column])) + int(fault.value)


def _exceed(row: Mapping[str, object], fault: Fault) -> object:
    """More than the whole it is a part of."""
    return int(str(row[fault.value])) + 3


_CHANGES: dict[str, Callable[[Mapping[str, object], Fault], object]] = {
    "set": _set,
    "clear": lambda _, __: None,
    "times": _times,
    "add": _add,
    "exceed": _exceed,
    "duplicate": lambda _, __: None,
}


def _copied(world: World, report: Report) -> Report:
    """The figures of the quarter before under the dates of this one."""
    before = sound_report(world, report.region, quarter(number(report.period) - 1))
    later = report.period.start - before.period.start
    registers = {
        sheet: [_later(row, later, report.period) for row in of_sheet] if sheet in _DATED else of_sheet
        for sheet, of_sheet in before.registers.items()
    }
    return replace(before, period=report.period, registers=registers)


_DATED = ("monitorings", "recommendations")


def _later(row: Row, later: timedelta, period: Period) -> Row:
    """Moved by a quarter; what was done stays within it."""
    moved = {key: value + later if isinstance(value, date) else value for key, value in row.items()}
    return {k: min(v, period.end) if isinstance(v, date) and k != "due" else v for k, v in moved.items()}
