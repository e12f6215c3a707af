"""Is a target being reached? The rule, in words:

reached         the figure is at the target or past it (a count over a period: once the period has ended)
on track        the figure is where the trajectory expects it on the figure's own day, or short of it by less
                than what counts as a change of the indicator
behind          it is short of that
far behind      it has covered less than half of the way that was expected by then
cannot be judged, with the reason: one of REASONS

A figure known only within bounds is judged by what it proves. "More than 90" may be a hundred: it can prove
that a target is reached, never that anyone is behind.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from analysis.pace import Pace, Projection, needed, pace, projection
from analysis.targets import Figure, Target, expected

REACHED, ON_TRACK, BEHIND, FAR_BEHIND, CANNOT = "reached", "on_track", "behind", "far_behind", "cannot"
STATUSES = (REACHED, ON_TRACK, BEHIND, FAR_BEHIND, CANNOT)
OFF_TRACK = (FAR_BEHIND, BEHIND)
REASONS = ("not_set_yet", "no_direction", "no_figure", "stale", "no_base", "not_since_base", "inexact")

Noticeable = Callable[[float, float], float]


@dataclass(frozen=True)
class Progress:
    """What can be said of a target. Values are in the indicator's unit, paces in that unit per year.

    `expected` is on the day of `now`; `share` of the way from the base to the target is covered (below 0 for
    a step back); whatever cannot be computed is None, and `reason` says why nothing can be judged.
    """

    status: str
    reason: str = ""
    now: Figure | None = None
    expected: float | None = None
    share: float | None = None
    needed: float | None = None
    pace: Pace | None = None
    projection: Projection | None = None


def judge(
    target: Target, figures: Sequence[Figure], today: date, oldest: date, noticeable: Noticeable
) -> Progress:
    """The target as of `today`. `figures` are comparable, in order of time; later ones than today do not
    exist. One before `oldest` no longer counts as the present state. `noticeable(a, b)` is how far two values
    must lie apart to be called different."""
    past = [f for f in figures if f.day <= today]
    now = past[-1] if past and past[-1].day >= oldest else None
    if reason := _unasked(target, today, past, now):
        return Progress(CANNOT, reason)
    if now is None:
        return Progress(CANNOT, "stale")
    said = _judged(target, now, noticeable)
    return said if said.status == REACHED else _with_pace(said, target, past, now)


def _unasked(target: Target, today: date, past: Sequence[Figure], now: Figure | None) -> str:
    """Why the question cannot even be put."""
    if target.set_on is not None and target.set_on > today:
        return "not_set_yet"
    if not target.forward:
        return "no_direction"
    if not past:
        return "no_figure"
    return "stale" if now is None else ""


def _judged(target: Target, now: Figure, noticeable: Noticeable) -> Progress:
    sure, best = (now.low, now.high) if target.sign > 0 else (now.high, now.low)
    want = expected(target, now.day)
    said = Progress(CANNOT, now=now, expected=want, share=_share(target, now))
    ended = not target.over_period or now.day >= target.day
    if ended and target.sign * (sure - target.value) >= 0:
        return replace(said, status=REACHED)
    if want is None:
        return replace(said, reason="no_base")
    if target.base and now.day <= target.base[0] and now.day < target.day:
        return replace(said, reason="not_since_base")
    slack = noticeable(want, now.value) if now.day < target.day else 0.0
    if target.sign * (sure - want) >= -slack:
        return replace(said, status=ON_TRACK)
    if target.sign * (best - want) >= -slack and best != sure:
        return replace(said, reason="inexact")
    return replace(said, status=_how_far_behind(target, best, want))


def _how_far_behind(target: Target, best: float, want: float) -> str:
    """A target to hold has no way to halve, one without a base none that is known."""
    way = target.sign * (want - target.base[1]) if target.base and not target.to_hold else 0.0
    if target.base is None or way <= 0:
        return BEHIND
    return FAR_BEHIND if 2 * target.sign * (best - target.base[1]) < way else BEHIND


def _share(target: Target, now: Figure) -> float | None:
    if target.base is None or now.bound or target.to_hold:
        return None
    return (now.value - target.base[1]) / (target.value - target.base[1])


def _with_pace(said: Progress, target: Target, past: Sequence[Figure], now: Figure) -> Progress:
    """Pace since the base (ever, without one), the pace needed from now on, and where the pace leads."""
    if now.bound:
        return said
    since = target.base[0] if target.base else date.min
    points = [(f.day, f.value) for f in past if f.day > since and not f.bound]
    speed = pace([*([target.base] if target.base else []), *points])
    start = (now.day, now.value)
    return replace(
        said,
        needed=needed(start, (target.day, target.value)),
        pace=speed,
        projection=projection(speed, start, target.value) if speed else None,
    )
