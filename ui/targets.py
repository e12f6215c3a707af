"""Targets as tables: of a region, of an indicator, and those that need attention."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

import pandas as pd
import streamlit as st

from analysis.progress import REACHED
from analysis.pursuit import Aim
from briefings.workbook import Sheet
from ui import aims, downloads, links, phrases, progress
from ui.view import View
from ui.where_from import where_from

ON_OVERVIEW = 6
"""Targets listed on the overview; the pages of regions and indicators have them all."""
_SHEET = (
    *("indicator", "region", "target", "unit", "qualifier", "due", "base", "base_date", "now", "now_date"),
    *("expected", "status", "unjudged", "needed", "achieved", "pace_low", "pace_high"),
    *("arrival", "earliest", "latest"),
)


def of_region(view: View, region: str) -> None:
    """The targets of one region, in the order of the catalog."""
    _all(view, aims.among(view, region=region), "region-targets", hide="region")


def of_indicator(view: View, indicator: str) -> None:
    """The targets of the country and of every region for one indicator."""
    _all(view, aims.among(view, indicator=indicator), "indicator-targets", hide="indicator")


def attention(view: View) -> None:
    """How the targets stand, and those that are farthest behind."""
    every = aims.of(view)
    if not every:
        return
    st.subheader(view.say("attention-targets"), anchor=False)
    _counted(view, every)
    late = aims.off_track(view)
    shown = aims.worst_of_each(late)[:ON_OVERVIEW]
    if shown:
        _table(view, shown, hide="")
        _source(view, shown, "attention-targets")
    if len(late) > len(shown):
        st.caption(view.say("aims-more", count=len(late) - len(shown)))


def _all(view: View, shown: Sequence[Aim], name: str, hide: str) -> None:
    if not shown:
        st.info(view.say(f"{name}-none"), icon=":material/flag:")
        return
    _counted(view, shown)
    _table(view, shown, hide)
    with st.container(horizontal=True):
        _source(view, shown, name)
        downloads.offer(view, name, partial(sheet, view, shown), _members(shown))


def _counted(view: View, shown: Iterable[Aim]) -> None:
    counted = aims.counts(shown)
    st.caption(
        view.say("aims-line", total=sum(counted.values()), **counted), help=view.say("method-progress")
    )


def _source(view: View, shown: Sequence[Aim], name: str) -> None:
    where_from(view, _members(shown), f"from-{name}", partial(progress.workings, view, shown))


def _members(shown: Sequence[Aim]) -> list[str]:
    """Targets, present figures and bases first: a panel shows only so many."""
    first = [str(m) for aim in shown for m in (aim.row["observation"], *aim.members[:2])]
    return list(dict.fromkeys([*first, *(m for aim in shown for m in aim.members[2:])]))


def _table(view: View, shown: Sequence[Aim], hide: str) -> None:
    rows = [_row(view, aim) for aim in shown]
    hidden = [view.say(f"column-{hide}")] if hide else []
    st.table(pd.DataFrame(rows).drop(columns=hidden), border="horizontal", hide_index=True)


def _row(view: View, aim: Aim) -> dict[str, str]:
    say, code, region = view.say, str(aim.row["indicator"]), str(aim.row["region"])
    found = aim.progress.projection
    why = f" {progress.reason(view, aim)}" if aim.progress.reason else ""
    return {
        say("column-region"): links.markdown(phrases.region_name(view, region), "region", region=region),
        say("column-indicator"): links.markdown(
            phrases.indicator_name(view, code), "indicator", indicator=code
        ),
        say("column-status"): progress.badge(view, aim) + why,
        say("column-goal"): progress.due(view, aim),
        say("column-now"): progress.now(view, aim),
        say("column-expected"): progress.expected(view, aim) if aim.progress.status != REACHED else "–",
        say("column-pace"): progress.paces(view, aim) or "–",
        say("column-reach"): progress.when(view, found) if found and aim.progress.needed else "–",
    }


def sheet(view: View, shown: Sequence[Aim]) -> Sheet:
    """All of it with numbers as numbers and dates as dates."""
    rows = [list(_cells(view, aim)) for aim in shown]
    notes = [view.numerals.period(view.period), view.say("method-progress"), view.say("method-pace")]
    return Sheet(view.say("region-targets"), [view.say(f"column-{name}") for name in _SHEET], rows, notes)


def _cells(view: View, aim: Aim) -> Iterator[object]:
    said, row = aim.progress, aim.row
    code = str(row["indicator"])
    yield phrases.indicator_name(view, code)
    yield phrases.region_name(view, str(row["region"]))
    yield aim.target.value
    yield view.say(f"unitname-{view.catalog.indicators[code].unit}")
    yield view.say(f"qualifier-{row['qualifier']}")
    yield aim.target.day
    yield from (aim.target.base or (None, None))[::-1]
    yield from (said.now.value, said.now.day) if said.now else (None, None)
    yield said.expected
    yield view.say(f"status-{said.status}")
    yield progress.reason(view, aim) if said.reason else ""
    yield said.needed
    yield from (said.pace.value, said.pace.low, said.pace.high) if said.pace else (None, None, None)
    found = said.projection
    yield from (found.day, found.earliest, found.latest) if found else (None, None, None)
