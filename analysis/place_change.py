"""Why a region's place changed between two periods: parts of four causes that add up to the change exactly.

A cause is a switch. Off, it leaves things as they were for the earlier period, on, as they are for the later:

* new_data: the region's own figure is that of the later period, not of the earlier one;
* revisions: the region's own figures are as they are known now, not as they were first known;
* others: the other regions' figures are those of the later period as known now, not those of the earlier
  period as first known;
* borders: ranked are the units of the last day of the later period, each with a figure of its borders of that
  day, not the units and borders of the last day of the earlier period. One snapshot has one catalog, so the
  circle of regions is all of the method that can differ between two periods.

With every switch off the place is the one the region had by the figures as they first came; with every switch
on, the one it has now. A part is the mean, over all orders of switching on, of the places its switch wins
(Shapley 1953, A value for n-person games; as a decomposition Shorrocks 2013, Decomposition procedures for
distributional analysis, Journal of Economic Inequality 11). Where the figure is a share, its new data are two
switches, numerator and denominator, always turned one right after the other (Owen 1977, Values of games with
a priori unions). All in fractions, so that nothing is lost to rounding.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import permutations, product

import pandas as pd

from analysis.league import within_borders
from kpi.period import Period
from kpi.region import Regions

CAUSES = ("new_data", "revisions", "others", "borders")
INPUTS = ("numerator", "denominator")
UNEXPLAINED = ("no_place_before", "no_place_now", "borders")
"""Why there is no change of place: no figure of the earlier period, of the later one; other borders."""
State = frozenset[str]


@dataclass(frozen=True)
class Vintages:
    """What is known of one period: frames region, value, period_end, numerator, denominator.

    `first` holds the figures as they were first known, `now` as they are known now; numerator and
    denominator are NaN unless the figure was divided out of them, and have the factor in the numerator.
    """

    period: Period
    first: pd.DataFrame
    now: pd.DataFrame


@dataclass(frozen=True)
class PlaceChange:
    """`parts`: places won by each cause, negative if lost; their sum is `before - after`.

    `inputs`: the part of the new data by numerator and denominator, empty unless the figure is a share.
    `overtook`, `overtaken_by`: regions that were ahead and no longer are, and the other way round.
    `improved`: how many of the other regions have a better figure than they had. `ranked`: how many regions
    had a place, before and now. `before_as_known_now`: the place of the earlier
    period by what is known of it now.
    """

    before: int
    after: int
    parts: dict[str, Fraction]
    inputs: dict[str, Fraction]
    overtook: tuple[str, ...]
    overtaken_by: tuple[str, ...]
    improved: int
    ranked: tuple[int, int]
    before_as_known_now: int

    @property
    def won(self) -> int:
        """Places won between the two periods; negative if lost."""
        return self.before - self.after


@dataclass(frozen=True)
class Unexplained:
    """No place in one of the periods, or no comparable one: `reason` is one of UNEXPLAINED."""

    reason: str


def place_change(
    region: str, earlier: Vintages, later: Vintages, regions: Regions, better: str
) -> PlaceChange | Unexplained:
    """The change of one region's place, split. Neutral indicators are ordered like `higher`."""
    reason = _unexplained(region, earlier, later, regions)
    if reason:
        return Unexplained(reason)
    game = _game(region, earlier, later, regions, -1 if better == "lower" else 1)
    unions = [game.switches, *((cause,) for cause in CAUSES[1:])]
    values = shares(unions, lambda on: -game.place(on))
    own = {name: values.pop(name) for name in unions[0]}
    off, on = frozenset[str](), frozenset(name for union in unions for name in union)
    before, after = game.ahead(off), game.ahead(on)
    return PlaceChange(
        1 + len(before),
        1 + len(after),
        {CAUSES[0]: sum(own.values(), Fraction(0)), **values},
        own if len(own) > 1 else {},
        tuple(sorted(before - after)),
        tuple(sorted(after - before)),
        game.improved(off, on),
        (len(game.others(off)) + 1, len(game.others(on)) + 1),
        _place_now(region, earlier, regions, game.sign),
    )


def shown(parts: Mapping[str, Fraction], decimals: int = 1) -> dict[str, Fraction]:
    """The parts rounded so that what is shown still adds up: largest remainders first (Hamilton's method)."""
    unit = Fraction(1, 10**decimals)
    down = {name: part // unit * unit for name, part in parts.items()}
    left = round((sum(parts.values()) - sum(down.values())) / unit)
    raised = sorted(parts, key=lambda name: down[name] - parts[name])[:left]
    return {name: value + unit * (name in raised) for name, value in down.items()}


def shares(unions: Sequence[Sequence[str]], worth: Callable[[State], int]) -> dict[str, Fraction]:
    """What each player adds to `worth`, as the mean over all orders that keep a union's players together.

    With unions of one player each, the Shapley value; otherwise the Owen value. The shares add up exactly to
    worth(all) - worth(nobody).
    """
    worth = cache(worth)
    found = {player: Fraction(0) for union in unions for player in union}
    orders = [
        [player for union in order for player in union]
        for blocks in permutations(unions)
        for order in product(*(list(permutations(block)) for block in blocks))
    ]
    for order in orders:
        for number, player in enumerate(order):
            before = frozenset(order[:number])
            found[player] += worth(before | {player}) - worth(before)
    return {player: total / len(orders) for player, total in found.items()}


def _unexplained(region: str, earlier: Vintages, later: Vintages, regions: Regions) -> str:
    """One of UNEXPLAINED, or '' when the region has comparable figures of both periods."""
    missing = [region not in set(vintages.now["region"]) for vintages in (earlier, later)]
    if any(missing):
        return "no_place_now" if missing[1] else "no_place_before"
    frames = (earlier.first, earlier.now, later.first, later.now)
    own = [frame[frame["region"] == region] for frame in frames]
    ends = (earlier.period.end, later.period.end)
    comparable = all(len(within_borders(one, regions, day)) for one, day in product(own, ends))
    return "" if comparable else "borders"


@dataclass(frozen=True)
class _Game:
    """The place of one region under every setting of the switches; `sign` makes more better.

    `own`: (value, numerator, denominator) by (later, as known now); `rest`: the other regions' figures by
    (later, in the later borders).
    """

    own: dict[tuple[bool, bool], tuple[float, float, float]]
    rest: dict[tuple[bool, bool], dict[str, float]]
    sign: int

    @property
    def switches(self) -> tuple[str, ...]:
        """Numerator and denominator where every figure of the region has both, else the figure as a whole."""
        known = all(denominator > 0 for _, _, denominator in self.own.values())
        return INPUTS if known else (CAUSES[0],)

    def place(self, on: State) -> int:
        """1 = best; equal values share the better place."""
        return 1 + len(self.ahead(on))

    def ahead(self, on: State) -> set[str]:
        """The regions with a strictly better figure."""
        own = self.sign * self._value(on)
        return {region for region, value in self.others(on).items() if self.sign * value > own}

    def others(self, on: State) -> dict[str, float]:
        return self.rest["others" in on, "borders" in on]

    def improved(self, off: State, on: State) -> int:
        """How many of the others have a better figure in the one state than in the other."""
        before = self.others(off)
        return sum(
            self.sign * value > self.sign * before[region]
            for region, value in self.others(on).items()
            if region in before
        )

    def _value(self, on: State) -> float:
        now = "revisions" in on
        numerator, denominator = (on & {name, CAUSES[0]} != frozenset() for name in INPUTS)
        if numerator == denominator:
            return self.own[numerator, now][0]
        return self.own[numerator, now][1] / self.own[denominator, now][2]


def _game(region: str, earlier: Vintages, later: Vintages, regions: Regions, sign: int) -> _Game:
    own = {}
    for is_later, vintages in enumerate((earlier, later)):
        for is_now, frame in enumerate((vintages.first, vintages.now)):
            row = frame[frame["region"] == region].iloc[0]
            value, numerator, denominator = (float(row[name]) for name in ("value", *INPUTS))
            own[bool(is_later), bool(is_now)] = (value, numerator, denominator)
    rest = {
        (is_later, is_late_day): _others(region, frame, regions, vintages.period.end)
        for is_later, frame in ((False, earlier.first), (True, later.now))
        for is_late_day, vintages in ((False, earlier), (True, later))
    }
    return _Game(own, rest, sign)


def _place_now(region: str, earlier: Vintages, regions: Regions, sign: int) -> int:
    own = float(earlier.now.loc[earlier.now["region"] == region, "value"].iloc[0])
    others = _others(region, earlier.now, regions, earlier.period.end)
    return 1 + sum(sign * value > sign * own for value in others.values())


def _others(region: str, frame: pd.DataFrame, regions: Regions, day: date) -> dict[str, float]:
    """Figures of the other units of the day, as far as they are of its borders."""
    ranked = frame[frame["region"].isin(regions.units(day)) & (frame["region"] != region)]
    kept = within_borders(ranked, regions, day)
    return dict(zip(kept["region"].astype(str), kept["value"].astype(float), strict=True))
