"""From frames of a snapshot to a judged target: which figures count, and from which base."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd

from analysis import targets
from analysis.league import within_borders
from analysis.progress import Progress, judge
from analysis.series import comparable
from analysis.targets import Figure, Target
from kpi.indicator import Indicator
from kpi.period import Period, add_months
from kpi.region import Regions
from kpi.target import Course

YEARS_BACK = 5
"""How many comparable periods before a target's own are looked at."""
_USED = ["period_end", "value", "low", "high", "qualifier", "members"]
_FIRST = ["period_end", "reported", "known_from", "printed", "observation"]


@dataclass(frozen=True)
class Aim:
    """One target judged. `row` is its observation, `told` whether its base was given and not found by rule,
    `members` the observations behind it: the present figure, then the base and what the pace is taken from;
    `moved_from` the value it had before, if any."""

    row: pd.Series
    target: Target
    progress: Progress
    told: bool
    members: list[str]
    moved_from: float | None = None


def own_figures(observations: pd.DataFrame, regions: Regions, day: date) -> pd.DataFrame:
    """The actual figures of whole regions up to `day` in the borders of that day, one per indicator, region
    and date, chosen as for a standing (standing.sql), oldest first."""
    whole = observations[
        (observations["kind"] == "actual")
        & (observations["scope"] == "")
        & (observations["district"] == "")
        & (observations["period_end"] <= pd.Timestamp(day))
    ]
    kept = within_borders(whole, regions, day)
    marked = kept.assign(
        reported=kept["origin"] == "reported",
        printed=kept["date_basis"] == "printed",
        members=kept["observation"].map(lambda observation: [observation]),
    )
    best = marked.sort_values(_FIRST, ascending=[True, False, False, False, True], kind="stable")
    return best.drop_duplicates(["indicator", "region", "period_end"])


def comparable_periods(period: Period, day: date) -> list[Period]:
    """A counted target's period and the same part of earlier years, those that have ended; oldest first."""
    found = [period]
    while len(found) <= YEARS_BACK:
        found.append(found[-1].a_year_earlier())
    return [one for one in reversed(found) if one.end <= day]


def judged(
    row: pd.Series,
    course: Course,
    figures: pd.DataFrame,
    indicator: Indicator,
    today: date,
    disputes: Mapping[str, set[str]],
) -> Aim:
    """The target of `row` as of `today`, by `figures` of its indicator and region, oldest first.

    A figure that a dispute separates from the latest one is left out.
    """
    rows = figures[_USED].to_dict("records") if len(figures) else []
    latest = list(rows[-1]["members"]) if rows else []
    usable = [r for r in rows if comparable(latest, list(r["members"]), disputes) or r is rows[-1]]
    known = [
        Figure.read(r["period_end"].date(), r["value"], r["low"], r["high"], r["qualifier"]) for r in usable
    ]
    target = _target(row, course, known, indicator)
    oldest = add_months(today, -indicator.carry_months)
    progress = judge(target, known, today, oldest, indicator.noticeable)
    members = _members(usable, target) if progress.now else []
    return Aim(row, target, progress, course.base is not None, members)


def _members(usable: Sequence[Mapping[Hashable, Any]], target: Target) -> list[str]:
    """The latest figure first, then from the base on."""
    since = target.base[0] if target.base else date.min
    counted = [r for r in usable[:-1] if r["period_end"].date() >= since]
    return [str(m) for r in (*usable[-1:], *counted) for m in r["members"]]


def _target(row: pd.Series, course: Course, known: Sequence[Figure], indicator: Indicator) -> Target:
    due, set_on = row["period_end"].date(), row["known_from"].date()
    since = set_on if set_on < due else None
    base = course.base or targets.base_by_rule([f for f in known if f.day < due], since)
    value = float(row["value"])
    way = targets.forward(indicator.better, str(row["qualifier"]), base[1] if base else None, value)
    return Target(due, value, way, base, course.milestones, since, not indicator.is_stock)


def chosen(aims: Sequence[Aim]) -> list[Aim]:
    """Of several targets for one day the newest, which says what it was before; those set after the day that
    is looked at only where their indicator and region have no other. `aims` in the order of targets.sql."""
    newest: dict[tuple[str, str, date], Aim] = {}
    for aim in aims:
        key = (str(aim.row["indicator"]), str(aim.row["region"]), aim.target.day)
        first = newest.setdefault(key, aim)
        if first.moved_from is None and first.target.value != aim.target.value:
            newest[key] = replace(first, moved_from=aim.target.value)
    in_force = {(i, r) for (i, r, _), aim in newest.items() if aim.progress.reason != "not_set_yet"}
    return [
        aim
        for (i, r, _), aim in newest.items()
        if aim.progress.reason != "not_set_yet" or (i, r) not in in_force
    ]
