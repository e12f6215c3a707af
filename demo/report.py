"""One report as plain values: what stands in which row and column of which sheet of the form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from demo import places, work
from demo.measures import figures
from demo.places import Row
from demo.tables import profiles
from demo.work import Quarter
from demo.world import World
from kpi.period import Period
from loaders.form.edition import latest

_CHANNELS = {
    "control_map": "public_control_map_appeals",
    "online_reception": "online_reception_appeals",
    "open_budget_map": "open_budget_appeals",
}


_REVISED = ("residents_received_by_akim", "entrepreneurs_protected", "outreach_events", "complaints_analysed")


@dataclass(frozen=True)
class Report:
    """`indicators`: code -> its cells; `registers`: sheet -> its rows.

    A cell is a number, a day, a yes or no, a code of a list, the name of a district in Russian, or
    (list, place) for words of data/demo/words.csv.
    """

    region: str
    period: Period
    language: str
    indicators: Mapping[str, Row]
    registers: Mapping[str, list[Row]]

    def value(self, indicator: str) -> float:
        """A stated number."""
        return float(str(self.indicators[indicator]["value"]))


@cache
def report(world: World, region: str, period: Period) -> Report:
    """The report as it is before anything is planted in it. Nobody may change it: it is made once."""
    quarter = Quarter(world, region, period)
    monitored = work.monitorings(quarter)
    registers = {
        "akimats": places.akimats(world, region, period),
        "bodies": places.bodies(world, region, period),
        "services": work.services(quarter),
        "monitorings": monitored,
        "recommendations": work.recommendations(quarter, monitored),
        "appeals": work.appeals(quarter),
    }
    counted = {**totals(registers), **_listed(registers)}
    values = figures(quarter, counted, len(world.catalog.districts_on(region, period.end)))
    cells = {code: _cells(world, code, values) for code in world.catalog.indicators if code in values}
    return Report(region, period, profiles()[region].language, cells, registers)


def first_count(report: Report) -> Report:
    """A report sent before everything was counted, to be revised later."""
    revised = {code: {**report.indicators[code], "value": int(report.value(code) * 0.9)} for code in _REVISED}
    return replace(report, indicators={**report.indicators, **revised})


def _cells(world: World, code: str, values: Mapping[str, Row]) -> Row:
    """A value with its base, where the catalog names one."""
    base = world.catalog.indicators[code].base
    return {**values[code], **({"base": values[base]["value"]} if base in values else {})}


def totals(registers: Mapping[str, list[Row]]) -> dict[str, float]:
    """What the registers add up to, by the rules of the form."""
    found: dict[str, float] = {}
    for sheet in latest().sheets:
        rows = registers.get(sheet.key, [])
        for gives in sheet.gives:
            among = [r for r in rows if all(r.get(k) in answers for k, answers in gives.among.items())]
            if among:
                count = _COUNTS[gives.method]
                total = count(among, gives.column, gives.answer or gives.whole) / gives.divided_by
                found.setdefault(gives.indicator, round(total, 6))
    return found


def _listed(registers: Mapping[str, list[Row]]) -> dict[str, float]:
    """What the form does not count itself and yet stands in its registers."""
    received = {row["channel"]: float(str(row["received"])) for row in registers["appeals"]}
    by_channel = {indicator: received[channel] for channel, indicator in _CHANNELS.items()}
    return {"monitoring_themes": len({row["theme"] for row in registers["monitorings"]}), **by_channel}


def _sum(rows: list[Row], column: str, _: str = "") -> float:
    return float(sum(Decimal(str(row[column])) for row in rows))


def _counted(rows: list[Row], column: str, answer: str) -> float:
    return sum(row.get(column) == {"yes": True}.get(answer, answer) for row in rows)


def _share(rows: list[Row], column: str, whole: str) -> float:
    return round(100 * _sum(rows, column) / _sum(rows, whole), 1)


_COUNTS: dict[str, Callable[[list[Row], str, str], float]] = {
    "rows": lambda rows, _, __: len(rows),
    "count": _counted,
    "sum": _sum,
    "share": _share,
}
