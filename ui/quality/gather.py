"""Everything the tab shows for one period, asked of the snapshot once and remembered."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from analysis import scores, suspicions
from analysis.contradictions import UNSETTLED
from analysis.suspicions import Suspicion
from kpi.region import COUNTRY
from studies import punctual
from ui import attention, cache
from ui.reports import calendar
from ui.view import View

OF_NOBODY = ("regions_exceed_nation",)
"""The regions together against the country: which of them is wrong cannot be seen from it."""


@dataclass(frozen=True)
class Quality:
    """`side` is one of scores.SIDES. `scores`: pairs of counts by key; `flagged`: the figures with a fault.

    The column `why` of `flagged` lists kinds of contradictions, verdicts of editors after `=` and codes of
    findings after a colon.
    """

    side: str
    scores: pd.DataFrame
    tested: list[Suspicion]
    flagged: pd.DataFrame
    percents: pd.DataFrame

    @property
    def asked(self) -> list[Suspicion]:
        return [suspicion for suspicion in self.tested if suspicion.asked]


def quality(view: View, side: str) -> Quality:
    key = (*view.identity, "quality", side)
    made: Quality = cache.kept(key, lambda: _made(view, side))
    return made


def _made(view: View, side: str) -> Quality:
    figures = _reported(view)
    own = figures[figures["region"].isin(view.units)] if side == "region" else figures
    faults = _faults(view, side)
    flagged = own[own["observation"].isin(list(faults))]
    flagged = flagged.assign(why=flagged["observation"].map(faults))
    keys = view.units if side == "region" else list(view.catalog.indicators)
    tested = [s for s in _tested(view, figures, keys, side) if s.testable]
    if side == "indicator":
        talked_of = {*map(str, flagged["indicator"]), *(s.key for s in tested if s.asked)}
        keys = [code for code, i in view.catalog.indicators.items() if i.core or code in talked_of]
    counted = _counted(view, own, set(faults), keys, side)
    return Quality(side, counted, tested, flagged, figures[figures["unit"] == "percent"])


def _reported(view: View) -> pd.DataFrame:
    """What was reported about the period itself; registers are bases and no reports."""
    known = view.snapshot.observations(kinds=["actual"], period=view.period, known_at=view.known_at)
    known = known[(known["origin"] == "reported") & ~known["reference"]]
    return scores.of_period(known, view.period)


def _faults(view: View, side: str) -> dict[str, list[str]]:
    """Observation -> open contradictions and warnings that it takes part in."""
    found: dict[str, list[str]] = {}
    for case in cache.cases(view.snapshot, view.known_at):
        verdict = attention.verdict_of(view, case)
        kinds = [kind for kind in case.kinds if side != "region" or kind not in OF_NOBODY]
        if verdict in UNSETTLED:
            told = [f"={verdict}" if kind == "editorial" else kind for kind in kinds]
            _add(found, case.sides["observation"], told)
    for row in view.snapshot.warned(view.known_at).itertuples():
        _add(found, [row.observation], [f":{row.code}"])
    return found


def _add(found: dict[str, list[str]], observations: Iterable[object], whys: list[str]) -> None:
    for observation in observations if whys else ():
        known = found.setdefault(str(observation), [])
        known += [why for why in whys if why not in known]


def _counted(view: View, own: pd.DataFrame, faulty: set[str], keys: list[str], side: str) -> pd.DataFrame:
    core = [indicator.code for indicator in view.catalog.core()]
    codes = core if side == "region" else keys
    standing = view.snapshot.standing(codes, view.period, known_at=view.known_at)
    complete = scores.completeness(standing, view.units, codes, view.period, side)
    timely = _timeliness(view, keys, side).reindex(keys).fillna(0).astype(int)
    return complete.join(timely).join(scores.consistency(own, faulty, keys, side))


def _timeliness(view: View, keys: list[str], side: str) -> pd.DataFrame:
    reports = cache.reports(view.snapshot, view.known_at)
    own, inside = punctual.own(reports), punctual.periods_within(view.catalog, view.period)
    frame = punctual.calendar(reports, view.catalog, inside, calendar.today_of(view, own))
    if side == "region":
        return scores.timeliness(frame)
    counted = own[(own["state"] == "accepted") & own["period"].isin([p.code for p in inside])]
    return scores.timeliness_of_indicators(frame, _brought(view, counted), _carriers(view, keys))


def _brought(view: View, reports: pd.DataFrame) -> pd.DataFrame:
    """Which report brought a figure of which indicator, and when."""
    ids = list(reports["report"]) or [""]
    figures = view.snapshot.observations(reports=ids, known_at=view.known_at)
    held = figures[["report", "indicator"]].drop_duplicates()
    told = held.merge(reports[["report", "region", "period", "received_at"]], on="report")
    return told.assign(received=told["received_at"].dt.date)


def _carriers(view: View, keys: list[str]) -> dict[str, tuple[str, ...]]:
    """The form asks for the parts of a share and not for the share."""
    ratios = {code: view.catalog.indicators[code].ratio for code in keys}
    return {code: (ratio.numerator,) if ratio else (code,) for code, ratio in ratios.items()}


def _tested(view: View, figures: pd.DataFrame, keys: list[str], side: str) -> list[Suspicion]:
    known = view.catalog.indicators
    counted = [code for code, i in known.items() if i.unit == "count" and i.adds_up]
    stocks = [code for code, i in known.items() if i.measure == "stock"]
    of_regions = figures[figures["region"] != COUNTRY]
    standing = view.snapshot.standing(list(known), view.period, known_at=view.known_at)
    standing = standing[standing["region"].isin(view.units)]
    targets = cache.targets(view.snapshot, view.period, view.known_at)
    better = {code: i.better for code, i in known.items()}
    return [
        *suspicions.heaped(of_regions, keys, side, counted, stocks),
        *suspicions.bunched(standing, targets, keys, side, better),
    ]
