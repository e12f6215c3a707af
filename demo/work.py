"""The registers of work done in a quarter: services, appeals, monitorings, recommendations."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from demo.places import Row
from demo.tables import stock
from demo.world import World, number
from kpi.period import Period
from loaders.form.edition import latest

THEMES = tuple(code for code in latest().choices["theme"] if code != "other")
_CHANNELS = {
    "in_person": 22.0,
    "written": 30.0,
    "e_otinish": 46.0,
    "hotline": 14.0,
    "control_map": 7.0,
    "open_budget_map": 3.0,
    "online_reception": 9.0,
    "social_media": 17.0,
}
"""Channel -> appeals per 100 000 people in a quarter."""
_OPEN = ("in_progress", "in_progress", "not_done", "declined")


@dataclass(frozen=True)
class Quarter:
    """One region in one quarter: how much of a theme is done, and chance of its own."""

    world: World
    region: str
    period: Period

    def grown(self, theme: str, low: float, high: float) -> float:
        """A number on its way from `low` to `high`."""
        return low + (high - low) * self.world.share(self.region, theme, number(self.period))

    def chance(self, low: float, high: float, *name: object) -> float:
        return self.world.draws.between(low, high, self.region, self.period.code, *name)

    def part(self, theme: str, low: float, high: float, *name: object) -> float:
        """A share of a whole on its way from `low` to `high`, a little off every time; never above 1."""
        return min(1.0, max(0.0, self.grown(theme, low, high) + self.chance(-0.04, 0.04, *name)))

    def lasting(self, low: float, high: float, *name: object) -> float:
        """What is the same in every quarter of the region."""
        return self.world.draws.between(low, high, self.region, *name)

    def day(self, first: date, *name: object) -> date:
        """A day of the quarter, not before `first`."""
        span = Period(max(first, self.period.start), self.period.end)
        return self.world.draws.day(span, self.region, *name)

    @property
    def people(self) -> float:
        return self.world.people(self.region, self.period)


def services(quarter: Quarter) -> list[Row]:
    """How many kinds there are is the same everywhere; how many are electronic is not."""
    rows: list[Row] = []
    for group in range(len(stock("service_group", "ru"))):
        kinds = quarter.world.draws.whole(8, 26, "kinds", group)
        own = quarter.lasting(0.92, 1.04, "kinds", group)
        rate = quarter.lasting(900, 5200, "rate", group) * quarter.chance(0.9, 1.1, "rendered", group)
        rendered = round(quarter.people * rate)
        electronic = quarter.part("digitization", 0.3, 0.95, "electronic", group)
        rows.append(
            {
                "group": ("service_group", group),
                "types_total": kinds,
                "types_electronic": int(kinds * min(1.0, own * quarter.grown("digitization", 0.42, 1.02))),
                "rendered": rendered,
                "rendered_electronically": int(rendered * electronic),
            }
        )
    return rows


def appeals(quarter: Quarter) -> list[Row]:
    """Answered in time are at most those received."""
    rows: list[Row] = []
    for channel, rate in _CHANNELS.items():
        level = quarter.grown("public_control", 0.6, 1.5) * quarter.chance(0.85, 1.15, "received", channel)
        received = round(quarter.people * rate * level)
        resolved = quarter.part("public_control", 0.68, 0.95, "resolved", channel)
        in_time = quarter.part("public_control", 0.74, 0.97, "in time", channel)
        row: Row = {"channel": channel, "received": received}
        rows.append(row | {"resolved": int(received * resolved), "in_time": int(received * in_time)})
    return rows


def monitorings(quarter: Quarter) -> list[Row]:
    """More of them as the office grows, and fewer violations among what they look at."""
    many = quarter.grown("monitoring", 3, 11) * quarter.lasting(0.75, 1.25, "monitorings")
    return [_monitoring(quarter, place) for place in range(max(2, round(many)))]


def _monitoring(quarter: Quarter, place: int) -> Row:
    theme = quarter.world.draws.pick(THEMES, quarter.region, quarter.period.code, "theme", place)
    end = quarter.day(quarter.period.start + timedelta(days=14), quarter.period.code, "end", place)
    checked = round(quarter.chance(6, 60, "checked", place))
    rate = quarter.grown("monitoring", 0.62, 0.34) * quarter.chance(0.8, 1.2, "rate", place)
    faulty = min(checked, max(1, round(checked * rate)))
    issued = round(quarter.chance(2, 7, "issued", place))
    done = quarter.grown("monitoring", 0.3, 0.94) + quarter.chance(-0.15, 0.15, "done", place)
    return {
        "theme": theme,
        "object_kind": ("object_kind", theme),
        "start": end - timedelta(days=round(quarter.chance(4, 13, "days", place))),
        "end": end,
        "checked": checked,
        "with_violations": faulty,
        "violations": round(faulty * quarter.chance(1.1, 2.4, "violations", place)),
        "recommendations": issued,
        "done": round(issued * min(1.0, max(0.0, done))),
        "referred": round(quarter.chance(-0.4, 2.4, "referred", place)),
        "funds": round(max(0.0, faulty * quarter.chance(-0.6, 3, "funds", place)), 1),
    }


def recommendations(quarter: Quarter, monitored: list[Row]) -> list[Row]:
    """One row for each recommendation that the monitorings count."""
    rows: list[Row] = []
    of_theme: Counter[object] = Counter()
    for place, monitoring in enumerate(monitored):
        for item in range(_count(monitoring["recommendations"])):
            of_theme[monitoring["theme"]] += 1
            is_done = item < _count(monitoring["done"])
            told = _told(quarter, monitoring, of_theme[monitoring["theme"]])
            rows.append({**told, **_outcome(quarter, monitoring, f"{place}:{item}", is_done)})
    return rows


def _told(quarter: Quarter, monitoring: Row, number_of_theme: int) -> Row:
    """No recommendation of a theme is given twice to the same addressee in a quarter."""
    whom, what = len(stock("addressee", "ru")), len(stock("action", "ru"))
    start = quarter.world.draws.whole(0, whom * what - 1, quarter.region, quarter.period.code, "told")
    addressee, action = divmod((start + 13 * number_of_theme) % (whom * what), what)
    return {
        "theme": monitoring["theme"],
        "addressee": ("addressee", addressee),
        "recommendation": ("action", action),
    }


def _outcome(quarter: Quarter, monitoring: Row, item: str, is_done: bool) -> Row:
    end = monitoring["end"]
    if not isinstance(end, date):
        raise TypeError(f"a monitoring ends on a day, not on {end!r}")
    due = end + timedelta(days=round(quarter.chance(15, 90, "due", item)))
    if is_done:
        return {"due": due, "status": "done", "done_on": quarter.day(end, quarter.period.code, "on", item)}
    status = quarter.world.draws.pick(_OPEN, quarter.region, quarter.period.code, "status", item)
    return {"due": due, "status": status}


def _count(value: object) -> int:
    return int(str(value))
