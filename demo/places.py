"""The registers of places: akimats of a region and its state bodies, and since when each is open."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from demo.draws import Draws
from demo.tables import stock
from demo.world import World, number, quarter
from kpi.period import Period

Row = dict[str, object]
"""A row of a register by column; choices are codes, districts stand by their name in Russian."""
_KNOWN_ON = date(2023, 12, 31)


@dataclass(frozen=True)
class Akimat:
    """`home` is the region it belongs to in the end, so that new borders change nothing about it."""

    home: str
    district: str
    level: str
    number: int

    @property
    def name(self) -> str:
        return f"{self.home}:{self.district}:{self.number}"


def akimats(world: World, region: str, period: Period) -> list[Row]:
    """District and city akimats first, as the form lists them, then the rural ones."""
    units = _akimats(world, region, period.end)
    return [_akimat(world, region, unit, period) for unit in units]


def _akimat(world: World, region: str, unit: Akimat, period: Period) -> Row:
    row: Row = {"district": unit.district, "level": unit.level}
    turn = None if unit.level == "rural" else _turns(world, unit.home).get(unit.district)
    opened = _opened(world, region, "service_model", f"service:{unit.name}", period, turn)
    row |= {"service_model": opened is not None, "opened": opened}
    if unit.level == "rural":
        corner = _opened(world, region, "digitization", f"corner:{unit.name}", period)
        row |= {"name": _village(world.draws, unit), "self_service_corner": corner is not None}
    return row


@cache
def _akimats(world: World, region: str, day: date) -> tuple[Akimat, ...]:
    rows = world.catalog.districts_on(region, day)
    heads = [Akimat(_home(world, region, r["name_ru"]), r["name_ru"], r["kind"], 0) for r in rows]
    rural = [
        Akimat(head.home, head.district, "rural", n)
        for head in heads
        if head.level == "district"
        for n in range(1, 1 + _rural(world, head.home).get(head.district, 7))
    ]
    return (*heads, *rural)


@cache
def _home(world: World, region: str, district: str) -> str:
    """The region in which the district ends up."""
    return next((heir for heir in world.heirs(region) if district in _districts(world, heir)), region)


@cache
def _districts(world: World, region: str) -> tuple[str, ...]:
    """Districts proper, which have rural akimats."""
    rows = world.catalog.districts_on(region, _KNOWN_ON)
    return tuple(row["name_ru"] for row in rows if row["kind"] == "district")


@cache
def _rural(world: World, region: str) -> Mapping[str, int]:
    """District -> how many rural akimats: the published number of the region shared out, else drawn."""
    districts = _districts(world, region)
    version = world.catalog.regions.nearest(region, _KNOWN_ON)
    drawn = {d: world.draws.whole(7, 12, "rural", region, d) for d in districts}
    if not version.rural_okrugs:
        return drawn
    least, more = divmod(version.rural_okrugs, len(districts))
    return {d: least + (place < more) for place, d in enumerate(districts)}


def _village(draws: Draws, unit: Akimat) -> str:
    first, second = stock("place_first", "kk"), stock("place_second", "kk")
    start = draws.whole(0, 99, "village", unit.home, unit.district)
    place = start + unit.number * 5
    return first[place // len(second) % len(first)] + second[place % len(second)]


@cache
def _turns(world: World, region: str) -> Mapping[str, float]:
    """District -> when its own akimat opens. There are few: evenly spread, and sooner than the villages."""
    names = [row["name_ru"] for row in world.catalog.districts_on(region, _KNOWN_ON)]
    drawn = sorted(names, key=lambda name: world.draws.uniform("order", region, name))
    return {name: 0.85 * (place + 0.5) / len(drawn) for place, name in enumerate(drawn)}


def _opened(
    world: World, region: str, theme: str, what: str, period: Period, turn: float | None = None
) -> date | None:
    """The day it opened; None while it is not its turn."""
    now = number(period)
    turn = world.draws.uniform("turn", what) if turn is None else turn
    if turn >= world.share(region, theme, now):
        return None
    first = next(n for n in range(-4, now + 1) if turn < world.share(region, theme, n))
    return world.draws.day(quarter(first), "opened", what)


def bodies(world: World, region: str, period: Period) -> list[Row]:
    """Bodies of the region, then those of each district."""
    return [_body(world, region, *place, period) for place in _bodies(world, region, period.end)]


def _bodies(world: World, region: str, day: date) -> Iterator[tuple[str, str, int]]:
    """(home, district or nothing, number of the name)"""
    yield from ((region, "", n) for n in range(len(stock("body_region", "ru"))))
    for row in world.catalog.districts_on(region, day):
        home = _home(world, region, row["name_ru"])
        yield from ((home, row["name_ru"], n) for n in range(len(stock("body_district", "ru"))))


def _body(world: World, region: str, home: str, district: str, name: int, period: Period) -> Row:
    what = f"{home}:{district}:{name}"
    open_space = _opened(world, region, "open_space", f"space:{what}", period)
    front = _opened(world, region, "service_model", f"front:{what}", period)
    peoples = district == "" and world.draws.uniform("people", what) < 0.5 and front is not None
    days = [day for day in (open_space, front) if day]
    row: Row = {"name": ("body_district" if district else "body_region", name), "district": district or None}
    answers = {"open_space": open_space is not None, "front_office": front is not None}
    return row | answers | {"peoples_office": peoples, "opened": min(days, default=None)}
