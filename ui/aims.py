"""The targets of the chosen period, judged: asked of the snapshot at once and kept."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import pandas as pd

from analysis.league import within_borders
from analysis.progress import BEHIND, FAR_BEHIND, OFF_TRACK, STATUSES
from analysis.pursuit import Aim, chosen, comparable_periods, judged, own_figures
from kpi.period import Period
from kpi.region import COUNTRY
from kpi.target import Course
from ui import cache
from ui.view import View

FORM = "targets"
"""The form of data/catalog/targets.csv, whose lines may tell a base and a trajectory."""
Figures = dict[tuple[str, str, str], pd.DataFrame]
"""By indicator, region and, of a count, the code of the period it is counted over."""


def of(view: View) -> list[Aim]:
    """Every target due in or after the period, the country and every unit of the period's end."""
    data = (view.snapshot.workspace, view.snapshot.identity, view.known_at.isoformat(), view.period.code)
    found: list[Aim] = cache.kept((*data, "aims"), lambda: _of(view))
    return found


def among(view: View, region: str = "", indicator: str = "") -> list[Aim]:
    """Those of one region, of one indicator, or of both; in the order of the catalog."""
    return [
        aim
        for aim in of(view)
        if region in ("", aim.row["region"]) and indicator in ("", aim.row["indicator"])
    ]


def nearest(view: View, region: str, indicator: str) -> Aim | None:
    """The one due first."""
    return min(among(view, region, indicator), key=lambda aim: aim.target.day, default=None)


def off_track(view: View) -> list[Aim]:
    """Those behind, the worst status first, in it the country, then those with less of their way."""
    order = {status: place for place, status in enumerate((FAR_BEHIND, BEHIND))}
    late = [aim for aim in of(view) if aim.progress.status in OFF_TRACK]

    def worst(aim: Aim) -> tuple[int, bool, float]:
        share = aim.progress.share
        return order[aim.progress.status], aim.row["region"] != COUNTRY, 1.0 if share is None else share

    return sorted(late, key=worst)


def worst_of_each(late: Iterable[Aim]) -> list[Aim]:
    """The first of every region, so that one region does not fill the list."""
    found: dict[str, Aim] = {}
    for aim in late:
        found.setdefault(str(aim.row["region"]), aim)
    return list(found.values())


def counts(aims: Iterable[Aim]) -> dict[str, int]:
    """How many there are of every status."""
    found = Counter(aim.progress.status for aim in aims)
    return {status: found[status] for status in STATUSES}


def _of(view: View) -> list[Aim]:
    rows = cache.targets(view.snapshot, view.period, view.known_at)
    rows = rows[rows["region"].isin([COUNTRY, *view.catalog.regions.units(view.period.end)])]
    figures = _states(view, rows) | _counts(view, rows)
    disputes = cache.separations(view.snapshot, view.known_at)
    nothing = pd.DataFrame()
    aims = [
        judged(
            row,
            view.catalog.courses.get(row["figure"], Course()) if row["form"] == FORM else Course(),
            figures.get(_key(row), nothing),
            view.catalog.indicators[row["indicator"]],
            view.period.end,
            disputes,
        )
        for _, row in rows.iterrows()
    ]
    order = {code: place for place, code in enumerate(view.catalog.indicators)}
    places = {region: place for place, region in enumerate([COUNTRY, *view.units])}
    return sorted(chosen(aims), key=lambda a: (order[a.row["indicator"]], places[a.row["region"]]))


def _key(row: pd.Series) -> tuple[str, str, str]:
    """Indicator and region; of a count also the period it is counted over."""
    span = _span(row).code if row["measure"] == "flow" else ""
    return str(row["indicator"]), str(row["region"]), span


def _span(row: pd.Series) -> Period:
    start = row["period_start"] if pd.notna(row["period_start"]) else row["span_start"]
    return Period(start.date(), row["period_end"].date())


def _states(view: View, rows: pd.DataFrame) -> Figures:
    """Every figure of a state over time."""
    codes = sorted(rows.loc[rows["measure"] == "stock", "indicator"].unique())
    if not codes:
        return {}
    known = cache.observations(view.snapshot, codes, (), ("actual",), view.known_at)
    own = own_figures(known, view.catalog.regions, view.period.end)
    return {(str(i), str(r), ""): group for (i, r), group in own.groupby(["indicator", "region"])}


def _counts(view: View, rows: pd.DataFrame) -> Figures:
    """What was counted over the target's own period and the same part of earlier years."""
    found: dict[tuple[str, str, str], list[pd.DataFrame]] = {}
    flows = rows[rows["measure"] == "flow"]
    spans = {_span(row): None for _, row in flows.iterrows()}
    for span in spans:
        codes = sorted(flows["indicator"].unique())
        for key, group in _standings(view, span, codes):
            found.setdefault((*key, span.code), []).append(group)
    return {key: pd.concat(groups) for key, groups in found.items()}


def _standings(
    view: View, span: Period, codes: Sequence[str]
) -> Iterator[tuple[tuple[str, str], pd.DataFrame]]:
    for period in comparable_periods(span, view.period.end):
        standing = view.snapshot.standing(codes, period, known_at=view.known_at)
        own = within_borders(standing, view.catalog.regions, view.period.end)
        for (indicator, region), group in own.groupby(["indicator", "region"]):
            yield (str(indicator), str(region)), group
