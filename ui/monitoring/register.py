"""The register of monitorings with its filters, and violations found again."""

import pandas as pd
import streamlit as st

from analysis import monitoring
from analysis.registers import COUNTS, ended_within
from kpi.period import Period
from ui import phrases
from ui.monitoring import known, listing, rates
from ui.view import View
from ui.where_from import where_from

WITHIN_MONTHS = 12
WORST = 10
"""Repeats shown; all of them are in the download."""


def draw(view: View, place: str) -> None:
    """Monitorings that ended in the period, the newest first."""
    ended = known.chosen(known.registers_of(view).ended, region=place)
    if ended.empty:
        known.nothing(view, "register-empty")
        return
    sphere = known.sphere_choice(view)
    rows = known.chosen(ended, theme=sphere)[::-1]
    if rows.empty:
        st.info(view.say("register-nothing-chosen"), icon=":material/filter_alt_off:")
        return
    listing.table(view, rows, _row, "register-count")
    header = [view.say("column-region"), *(view.say(f"form-monitorings-{c}") for c in _COLUMNS)]
    with st.container(horizontal=True):
        where_from(view, known.stated(view, place, monitoring.SPOKEN_OF), "from-register")
        listing.offer(view, "monitorings", rows, header, _sheet_row, view.say("register-title"))
    st.header(view.say("repeats-title"), anchor=False)
    _repeats(view, place, sphere)


_COLUMNS = ("theme", "object_kind", "start", "end", *COUNTS)


def _row(view: View, row: pd.Series) -> dict[str, str]:
    say = view.say
    return {
        say("column-region"): phrases.region_name(view, str(row["region"]), short=True),
        say("column-sphere"): _what(view, row),
        say("column-period"): _unbroken(_when(view, row)),
        say("column-faulty"): _faulty(view, row),
        say("form-monitorings-violations"): listing.count(view, row["violations"]),
        say("column-recommended"): say(
            "done-of",
            done=listing.count(view, row["done"]),
            issued=listing.count(view, row["recommendations"]),
        ),
        say("form-monitorings-referred"): listing.count(view, row["referred"]),
        say("column-funds"): listing.count(view, row["funds"]),
        say("column-source"): known.place_in_report(row),
    }


def _unbroken(text: str) -> str:
    """On one line: no break at a space, nor (word joiners) at a dash."""
    return text.replace(" ", "\u00a0").replace("–", "\u2060–\u2060")


def _when(view: View, row: pd.Series) -> str:
    if pd.isna(row["start"]) or row["start"] > row["end"]:
        return listing.day(view, row["end"])
    return view.numerals.period(Period(row["start"].date(), row["end"].date()))


def _faulty(view: View, row: pd.Series) -> str:
    """`3 из 7: 42,9 % (15,8–75 %)`"""
    faulty, checked = row["with_violations"], row["checked"]
    share = monitoring.rate(monitoring.FAULTY, monitoring.CHECKED, "share", faulty, checked)
    facts = {"count": listing.count(view, faulty), "base": listing.count(view, checked)}
    if share is None:
        return view.say("share-none", **facts)
    between = rates.percents(view, share.low, share.high)
    return view.say("share-of", value=rates.percent(view, share.value), between=between, **facts)


def _what(view: View, row: pd.Series) -> str:
    kind = f": {phrases.literal(str(row['object_kind']))}" if row["object_kind"] else ""
    return known.sphere_name(view, str(row["theme"])) + kind


def _sheet_row(view: View, row: pd.Series) -> list[object]:
    return [
        phrases.region_name(view, str(row["region"])),
        known.sphere_name(view, str(row["theme"])),
        row["object_kind"],
        *(listing.sheet_day(row[c]) for c in ("start", "end")),
        *(listing.sheet_count(row[c]) for c in COUNTS),
    ]


def _repeats(view: View, place: str, sphere: str) -> None:
    """How often violations were found where they had been found, and where the share is highest."""
    registers = known.registers_of(view)
    every = monitoring.repeats(registers.monitored, WITHIN_MONTHS)
    again = known.chosen(ended_within(every, view.period), region=place, theme=sphere)
    ended = known.chosen(registers.ended, region=place, theme=sphere)
    st.caption(view.say("repeats-rule", months=WITHIN_MONTHS))
    if again.empty:
        st.success(view.say("repeats-none"), icon=":material/check_circle:")
        return
    worse = (
        again["with_violations"] * again["before_checked"]
        > again["before_with_violations"] * again["checked"]
    )
    st.markdown(view.say("repeats-line", count=len(again), all=len(ended), worse=int(worse.sum())))
    share = again["with_violations"] / again["checked"].where(again["checked"] > 0)
    worst = again.assign(share=share).sort_values("share", ascending=False, kind="stable").head(WORST)
    st.table(
        pd.DataFrame([_repeat(view, row) for _, row in worst.iterrows()]),
        border="horizontal",
        hide_index=True,
    )
    if len(again) > WORST:
        st.caption(view.say("repeats-more", shown=WORST, count=len(again)))
    columns = ("form-monitorings-end", "form-monitorings-checked", "form-monitorings-with_violations")
    header = [view.say("column-region"), view.say("column-sphere"), view.say("form-monitorings-object_kind")]
    header += [view.say(c) for c in columns] + [f"{view.say(c)} ({view.say('before')})" for c in columns]
    listing.offer(view, "monitoring-repeats", again, header, _repeat_row, view.say("repeats-title"))


def _repeat(view: View, row: pd.Series) -> dict[str, str]:
    say = view.say
    return {
        say("column-region"): phrases.region_name(view, str(row["region"]), short=True),
        say("column-sphere"): _what(view, row),
        say("column-before"): _found(
            view, row["before"], row["before_with_violations"], row["before_checked"]
        ),
        say("column-again"): _found(view, row["end"], row["with_violations"], row["checked"]),
        say("column-source"): known.place_in_report(row),
    }


def _found(view: View, moment: pd.Timestamp, count: float, base: float) -> str:
    share = rates.percent(view, count / base) if base > 0 else "–"
    facts = {"count": listing.count(view, count), "base": listing.count(view, base)}
    return view.say("found-on", date=listing.day(view, moment), share=share, **facts)


def _repeat_row(view: View, row: pd.Series) -> list[object]:
    names = [phrases.region_name(view, str(row["region"])), known.sphere_name(view, str(row["theme"]))]
    now = [listing.sheet_day(row["end"]), row["checked"], row["with_violations"]]
    before = [listing.sheet_day(row["before"]), row["before_checked"], row["before_with_violations"]]
    return [*names, row["object_kind"], *now, *before]
