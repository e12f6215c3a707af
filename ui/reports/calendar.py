"""Who reported, in time or late, and who did not: regions by periods of a year."""

from datetime import date

import pandas as pd
import streamlit as st

from analysis import reporting
from analysis.reporting import Rule
from briefings.workbook import Sheet
from kpi.period import Period
from studies import punctual
from ui import cache, choices, downloads, links, phrases
from ui.view import View
from warehouse.snapshot import NOW

COLOURS = {"timely": "green", "late": "orange", "missing": "red", "awaited": "blue"}
SIGNS = {"timely": "✓", "late": "!", "missing": "✕", "awaited": "…"}
"""Shape besides colour."""


def show(view: View) -> None:
    """The rule, the year, the matrix and how complete it is."""
    say, reports = view.say, cache.reports(view.snapshot, view.known_at)
    rule, own = punctual.rule(view.catalog), punctual.own(reports)
    today = today_of(view, own)
    last = rule.last_over(today)
    years = sorted({*own["period_end"].dt.year.astype(int), last.end.year}, reverse=True)
    with st.container(width=200):
        default = str(int(own["period_end"].dt.year.max())) if len(own) else str(last.end.year)
        year = int(choices.select("year", [str(y) for y in years], str, say, default=default))
    st.markdown(say("calendar-rule", days=rule.timely_days))
    if own.empty:
        st.info(say("calendar-empty", date=view.numerals.day(rule.due(last))), icon=":material/event:")
    periods = rule.periods(year)
    frame = punctual.calendar(reports, view.catalog, periods, today)
    _complete(view, frame)
    _matrix(view, frame, periods, rule)
    st.caption(" · ".join(f"{SIGNS[state]} {say(f'calendar-{state}')}" for state in SIGNS))
    downloads.offer(view, "calendar", lambda: _sheet(view, frame), [])


def line(view: View) -> None:
    """How many regions reported on the newest period that is over; nothing while nobody uses the form."""
    reports = cache.reports(view.snapshot, view.known_at)
    rule, own = punctual.rule(view.catalog), punctual.own(reports)
    if own.empty:
        return
    today = today_of(view, own)
    last = rule.last_over(today)
    counted = reporting.completeness(punctual.calendar(reports, view.catalog, [last], today))
    link = links.markdown(view.say("desk-calendar"), "reports", desk="calendar")
    st.markdown(f"{_sentence(view, counted.iloc[0])}. {link}")


def today_of(view: View, own: pd.DataFrame) -> date:
    """The day asked for; the invented office of the demonstration lives on its last day of reporting."""
    if view.known_at != NOW:
        return view.known_at
    if view.is_demo and len(own):
        last: date = own["received_at"].max().date()
        return last
    return date.today()


def _complete(view: View, frame: pd.DataFrame) -> None:
    lines = [_sentence(view, row) for _, row in reporting.completeness(frame).iterrows()]
    if lines:
        st.markdown("\n".join(f"- {line}" for line in lines))


def _sentence(view: View, row: pd.Series) -> str:
    return view.say(
        "calendar-complete",
        period=view.numerals.period(Period.parse(str(row["period"]))),
        reported=int(row["reported"]),
        expected=int(row["expected"]),
        timely=int(row["timely"]),
    )


def _matrix(view: View, frame: pd.DataFrame, periods: list[Period], rule: Rule) -> None:
    say = view.say
    cells = {(row["region"], row["period"]): _cell(view, row) for _, row in frame.iterrows()}
    heads = {
        p.code: say("calendar-head", period=view.numerals.period(p), date=view.numerals.day(rule.due(p)))
        for p in periods
    }
    rows = [
        {
            say("column-region"): _region(view, region, periods),
            **{heads[p.code]: cells[region, p.code] for p in periods},
        }
        for region in dict.fromkeys(frame["region"])
    ]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)


def _region(view: View, region: str, periods: list[Period]) -> str:
    """The name in force in that year."""
    name = view.catalog.regions.nearest(region, periods[-1].end).short.in_(view.language)
    return links.markdown(name, "reports", desk="history", from_region=region)


def _cell(view: View, row: pd.Series) -> str:
    state = str(row["state"])
    if state not in COLOURS:
        return "–"
    day = "" if row["received"] is None or pd.isna(row["received"]) else view.numerals.day(row["received"])
    text = f":{COLOURS[state]}-badge[{SIGNS[state]} {day or view.say(f'calendar-{state}')}]"
    count = int(row["refusals"]) + int(row["warnings"])
    if not row["report"]:
        return text
    link = view.say("calendar-findings", count=count) if count else view.say("calendar-open")
    return f"{text} {links.markdown(link, 'reports', desk='history', report=str(row['report'])[:8])}"


def _sheet(view: View, frame: pd.DataFrame) -> Sheet:
    say = view.say
    header = [say(f"column-{c}") for c in ("region", "period", "status", "due", "received")]
    header += [say("severity-refusal"), say("severity-warning")]
    rows = [
        [
            phrases.region_name(view, str(row["region"])),
            view.numerals.period(Period.parse(str(row["period"]))),
            say(f"calendar-{row['state']}"),
            row["due"],
            row["received"] if row["received"] else None,
            int(row["refusals"]),
            int(row["warnings"]),
        ]
        for _, row in frame.iterrows()
    ]
    return Sheet(say("desk-calendar"), header, rows)
