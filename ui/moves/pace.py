"""How fast regions have moved in a year: from every chosen part of a year to the same part of the next."""

from dataclasses import dataclass

from analysis.change import change
from analysis.reach import best_pace
from kpi.period import Period
from ui import cache, movement
from ui.moves.case import Case
from ui.studies import Question, Ranking


@dataclass(frozen=True)
class Pace:
    """`yearly`: each region's change in the year before the end of the period, in the indicator's unit.

    `best`: the largest change for the better seen among the regions of the same type in any year known, as a
    size, and whose and when it was; None if nobody has moved for the better. `seen`: how many changes of a
    year are known among them.
    """

    yearly: dict[str, float]
    best: float | None
    region: str
    period: Period
    seen: int


def of(case: Case) -> Pace:
    """Changes between comparable figures in the same borders; a figure carried over is no change."""
    seen: dict[tuple[str, Period], float] = {}
    for code in movement.columns(case.view):
        period = Period.parse(code)
        ranking = cache.ranking(case.view.snapshot, Question(case.indicator.code), period, case.view.known_at)
        seen |= {(region, period): value for region, value in _changes(case, ranking).items()}
    peers = set(case.peers)
    known = {key: value for key, value in seen.items() if key[0] in peers}
    best = best_pace(known, case.indicator.better)
    yearly = {region: v for (region, period), v in seen.items() if period == case.view.period}
    if best is None:
        return Pace(yearly, None, case.region, case.view.period, len(known))
    (region, period), size = best
    return Pace(yearly, size, region, period, len(known))


def _changes(case: Case, ranking: Ranking) -> dict[str, float]:
    """By region, where both years have a figure of their own."""
    disputes = cache.separations(case.view.snapshot, case.view.known_at)
    before = {str(row["region"]): row for _, row in ranking.earlier.iterrows()}
    found = {}
    for _, row in ranking.places[ranking.places["value"].notna()].iterrows():
        earlier = before.get(str(row["region"]))
        difference = change(row, earlier, case.indicator.better, disputes)
        if difference and list(row["members"]) != difference.members:
            found[str(row["region"])] = difference.value
    return found
