"""What changed since a day: figures and places, each with its cause and its source."""

from datetime import date, timedelta
from functools import partial

import pandas as pd
import streamlit as st

from analysis.since import COLUMNS, differences
from briefings.workbook import Sheet
from studies.ranked import Ranking
from ui import cache, choices, downloads, links, phrases
from ui.origins import Origins
from ui.view import View
from ui.where_from import where_from

SHOWN = 40
DAYS = 60
"""Days of news that are offered; a link may name any other."""
_SIDE = ["indicator", "region", "value", "low", "high", "period_end", "place", "members"]


def show(view: View) -> None:
    """The differences between what is known now (or on the day of known_at) and on an earlier day."""
    news = view.snapshot.news(view.known_at)
    days = [day.date() for day in news["day"]]
    if not days:
        st.info(view.say("since-no-news"), icon=":material/inbox:")
        return
    then = _day(view, days)
    found = cache.kept((*view.identity, "since", str(then)), partial(_differences, view, then))
    fresh = [day for day in days if day > then]
    st.markdown(view.say("since-line", changes=len(found), days=len(fresh), date=view.numerals.day(then)))
    if found.empty:
        st.success(view.say("since-nothing"), icon=":material/check_circle:")
        return
    _table(view, found)
    st.caption(view.say("since-rule", period=view.numerals.period(view.period)))


def _day(view: View, days: list[date]) -> date:
    """The chosen day; by default the eve of the latest news, so that these are shown."""
    offered = [(day - timedelta(days=1)).isoformat() for day in days[:DAYS]]
    asked = choices.free("since")
    options = [*offered, *([asked] if _is_day(asked) and asked not in offered else [])]
    with st.container(width=320):
        told = choices.select(
            "since", options, lambda d: view.numerals.day(date.fromisoformat(d)), view.say, offered[0]
        )
    return date.fromisoformat(told)


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _differences(view: View, then: date) -> pd.DataFrame:
    codes = tuple(view.catalog.indicators)
    sides = [
        _side(cache.rankings(view.snapshot, codes, view.period, day, view.borders))
        for day in (then, view.known_at)
    ]
    before, after = sides
    known = view.catalog.indicators
    return differences(before, after, lambda code, old, new: known[code].noticeable(old, new) or 1.0)


def _side(rankings: dict[str, Ranking]) -> pd.DataFrame:
    """The figures of all regions and of the country, as `differences` wants them."""
    parts = []
    for code, ranking in rankings.items():
        nation = [] if ranking.nation is None else [ranking.nation.to_frame().T]
        known = ranking.places[ranking.places["value"].notna()]
        for rows in (known, *nation):
            parts.append(rows.assign(indicator=code).reindex(columns=_SIDE))
    full = pd.concat([part for part in parts if len(part)] or [pd.DataFrame(columns=_SIDE)])
    numbers = dict.fromkeys(("value", "low", "high", "place"), float)
    return full.astype(numbers).assign(period_end=pd.to_datetime(full["period_end"]))


def _table(view: View, found: pd.DataFrame) -> None:
    shown = found.head(SHOWN)
    members = [str(member) for row in shown["members"] for member in row]
    origins = Origins(view, members)
    causes = _causes(view, found)
    rows = [
        _row(view, row, cause, origins) for (_, row), cause in zip(shown.iterrows(), causes, strict=False)
    ]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    if len(found) > SHOWN:
        st.caption(view.say("changes-more", count=len(found) - SHOWN))
    with st.container(horizontal=True):
        where_from(view, members, "from-since")
        downloads.offer(view, "since", partial(_sheet, view, found, causes), members)


def _causes(view: View, found: pd.DataFrame) -> list[str]:
    """Why each row is there: its kind, or what is known of the report behind it."""
    members = list(dict.fromkeys(str(m) for row in found["members"] for m in row))
    origins = cache.provenance(view.snapshot, members)
    corrected = set(origins.loc[origins["corrected"].notna(), "observation"])
    reports = cache.reports(view.snapshot, view.known_at)
    withdrawn = set(reports.loc[reports["state"] == "withdrawn", "report"])
    taken_back = set(origins.loc[origins["report"].isin(withdrawn), "observation"])
    return [_cause(row["kind"], set(row["members"]), corrected, taken_back) for _, row in found.iterrows()]


def _cause(kind: str, members: set[str], corrected: set[str], taken_back: set[str]) -> str:
    if kind == "gone":
        return "withdrawn" if members & taken_back else "left_out"
    return "corrected" if kind == "revised" and members & corrected else kind


def _row(view: View, row: pd.Series, cause: str, origins: Origins) -> dict[str, str]:
    say, code, unit = view.say, str(row["indicator"]), view.catalog.indicators[str(row["indicator"])].unit
    name = links.markdown(phrases.indicator_name(view, code), "indicator", indicator=code)
    return {
        say("column-indicator"): name,
        say("column-region"): phrases.region_name(view, str(row["region"]), short=True),
        say("column-old"): _value(view, row["old"], unit),
        say("column-value"): f"**{_value(view, row['new'], unit)}**",
        say("column-place"): _places(row),
        say("column-cause"): say(f"news-{cause}"),
        say("column-source"): origins.cell(row["members"]),
    }


def _value(view: View, value: float, unit: str) -> str:
    return "–" if pd.isna(value) else view.numerals.quantity(value, unit, decimals=1)


def _places(row: pd.Series) -> str:
    """`5 → 3`; one number when the place is the same, a dash for none."""
    old, new = ("–" if pd.isna(row[c]) else str(int(row[c])) for c in ("old_place", "new_place"))
    return old if old == new else f"{old} → {new}"


def _sheet(view: View, found: pd.DataFrame, causes: list[str]) -> Sheet:
    say = view.say
    header = [
        say(f"column-{c}")
        for c in ("indicator", "region", "old", "value", "stands_out", "old_place", "place")
    ]
    rows = [_sheet_row(view, row, cause) for (_, row), cause in zip(found.iterrows(), causes, strict=True)]
    return Sheet(say("show-since"), [*header, say("column-cause")], rows, [view.numerals.period(view.period)])


def _sheet_row(view: View, row: pd.Series, cause: str) -> list[object]:
    numbers = [None if pd.isna(row[c]) else float(row[c]) for c in COLUMNS[3:8]]
    names = phrases.indicator_name(view, str(row["indicator"])), phrases.region_name(view, str(row["region"]))
    return [*names, *numbers, view.say(f"news-{cause}")]
