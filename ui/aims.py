"""The targets of the chosen period, judged: asked of the snapshot at once and kept."""

from collections import Counter
from collections.abc import Iterable

from analysis.progress import BEHIND, FAR_BEHIND, OFF_TRACK, STATUSES
from analysis.pursuit import Aim
from kpi.region import COUNTRY
from studies import aimed
from ui import cache
from ui.view import View


def of(view: View) -> list[Aim]:
    """Every target due in or after the period, the country and every unit of the period's end."""
    data = (view.snapshot.workspace, view.snapshot.identity, view.known_at.isoformat(), view.period.code)
    ask = (view.snapshot, view.catalog, view.period, view.known_at)
    found: list[Aim] = cache.kept(
        (*data, "aims"), lambda: aimed.aims(*ask, cache.separations(view.snapshot, view.known_at))
    )
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
