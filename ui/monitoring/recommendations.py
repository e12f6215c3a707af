"""Recommendations as they stood at the end of the period: waiting by age, time to done, the register."""

import pandas as pd
import streamlit as st

from analysis import open_recommendations
from analysis.monitoring import DONE, ISSUED
from analysis.open_recommendations import AGES
from analysis.survival import Curve
from charts import survival as chart
from charts import ticks
from charts.axis import Axis
from charts.line import Line
from ui import cache, figures, phrases
from ui.monitoring import known, listing, rates
from ui.view import View
from ui.where_from import where_from

_WAITING = ("open", "overdue")
_LEAST = 5
"""Recommendations carried out below which a curve says nothing."""


def draw(view: View, place: str) -> None:
    """What waits and how long, how fast the others were done, and every one of them."""
    registers = known.registers_of(view)
    told = known.chosen(registers.told, region=place)
    if told.empty:
        known.nothing(view, "recommendations-empty")
        return
    sphere = known.sphere_choice(view)
    told = known.chosen(told, theme=sphere)
    issued = known.chosen(registers.issued, region=place, theme=sphere)
    st.markdown(_summary(view, told, issued, registers.silent))
    ages, times = st.columns([2, 3])
    with ages:
        _ages(view, told[told["state"].isin(_WAITING)])
    with times:
        _times(view, issued, (place, sphere))
    st.header(view.say("recommendations-register"), anchor=False)
    _register(view, told, known.stated(view, place, (ISSUED, DONE)))


def _summary(view: View, told: pd.DataFrame, issued: pd.DataFrame, silent: set[int]) -> str:
    """Issued in the period with its outcome; open at the end, and what has not been heard of since."""
    day = view.numerals.day(view.period.end)
    waiting = told[told["state"].isin(_WAITING)]
    overdue = int((waiting["state"] == "overdue").sum())
    quiet = sum(index in silent for index in waiting.index)
    states = {s: int((issued["state"] == s).sum()) for s in open_recommendations.STATES}
    lines = [
        view.say(
            "recommendations-issued",
            period=view.numerals.period(view.period),
            issued=len(issued),
            done=states["done"],
            declined=states["declined"],
            open=states["open"] + states["overdue"],
        ),
        view.say("recommendations-open", date=day, open=len(waiting), overdue=overdue),
    ]
    if quiet:
        lines.append(view.say("recommendations-silent", count=quiet))
    return "\n".join(f"- {line}" for line in lines)


def _ages(view: View, waiting: pd.DataFrame) -> None:
    st.subheader(view.say("ages-title"), anchor=False)
    if waiting.empty:
        st.success(view.say("ages-none"), icon=":material/check_circle:")
        return
    table = open_recommendations.by_age(waiting)
    rows = [
        {
            view.say("column-age"): _band(view, place, str(row["band"])),
            view.say("column-open"): f"**{view.numerals.number(row['open'] + row['overdue'])}**",
            view.say("column-overdue"): view.numerals.number(row["overdue"]),
        }
        for place, row in table.iterrows()
        if row["band"] != "unknown" or row["open"] + row["overdue"]
    ]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    st.caption(view.say("ages-rule"))


def _band(view: View, place: object, band: str) -> str:
    if band == "unknown":
        return view.say("age-unknown")
    low, high = AGES[int(str(place))]
    return view.say("age-over", low=low - 1) if high is None else view.say("age-between", low=low, high=high)


def _times(view: View, issued: pd.DataFrame, chosen: tuple[str, str]) -> None:
    st.subheader(view.say("times-title"), anchor=False)
    curve, left_out = open_recommendations.time_to_done(issued)
    if curve.done < _LEAST:
        st.info(view.say("times-few", done=curve.done, least=_LEAST), icon=":material/inbox:")
        return
    made = cache.kept((*view.identity, "survival", *chosen), lambda: _figure(view, curve))
    figures.show(made, "survival", view.say("alt-survival"))
    st.markdown(_median(view, curve))
    st.caption(
        " ".join(
            [
                view.say("times-rule", done=curve.done, open=curve.still_open),
                *([view.say("times-left-out", count=left_out)] if left_out else []),
            ]
        )
    )


def _median(view: View, curve: Curve) -> str:
    if curve.median is None:
        return view.say("median-none")
    number = view.numerals.number
    low = number(curve.median if curve.median_low is None else curve.median_low)
    if curve.median_high is None:
        return view.say("median-from", days=number(curve.median), low=low)
    return view.say("median-between", days=number(curve.median), low=low, high=number(curve.median_high))


def _figure(view: View, curve: Curve) -> object:
    steps = curve.steps
    percents = {name: 100 * steps[name] for name in ("share", "low", "high")}
    frame = pd.DataFrame({"x": steps["day"], "y": percents["share"], "low": percents["low"]})
    frame["high"] = percents["high"]
    frame["hover"] = [
        view.say(
            "survival-hover",
            days=view.numerals.number(row["day"]),
            share=rates.percent(view, row["share"]),
            between=rates.percents(view, row["low"], row["high"]),
        )
        for _, row in steps.iterrows()
    ]
    last = float(steps["day"].max())
    x = Axis(view.say("survival-days"), phrases.ticks(view, ticks.nice(0, last, 6), ""))
    y = Axis(view.say("survival-share"), phrases.ticks(view, [0, 25, 50, 75, 100], "percent"))
    half = None if curve.median is None else _half(view, curve.median)
    return chart.draw(frame, view.ink, x, y, half)


def _half(view: View, median: float) -> Line:
    return Line(median, view.say("survival-half", days=view.numerals.number(median)))


def _register(view: View, told: pd.DataFrame, members: list[str]) -> None:
    """All recommendations known by the end of the period, the longest waiting first."""
    rows = known.chosen(told, state=known.state_choice(view))
    if rows.empty:
        st.info(view.say("register-nothing-chosen"), icon=":material/filter_alt_off:")
        return
    order = {state: place for place, state in enumerate(("overdue", "open", "done", "declined"))}
    rows = rows.assign(order=rows["state"].map(order)).sort_values(["order", "issued"], kind="stable")
    listing.table(view, rows, _row, "recommendations-count")
    header = [view.say("column-region"), *(view.say(f"form-recommendations-{c}") for c in _COLUMNS)]
    header += [view.say("column-issued"), view.say("column-state"), view.say("column-age")]
    title = view.say("recommendations-register")
    with st.container(horizontal=True):
        where_from(view, members, "from-recommendations")
        listing.offer(view, "recommendations", rows, header, _sheet_row, title)


_COLUMNS = ("theme", "addressee", "recommendation", "due", "done_on")


def _row(view: View, row: pd.Series) -> dict[str, str]:
    say, colour = view.say, {"overdue": "orange", "open": "blue", "done": "green"}.get(row["state"], "gray")
    waits = row["state"] in _WAITING and pd.notna(row["age"])
    return {
        say("column-region"): phrases.region_name(view, str(row["region"]), short=True),
        say("column-sphere"): known.sphere_name(view, str(row["theme"])),
        say("form-recommendations-addressee"): phrases.literal(str(row["addressee"])),
        say("form-recommendations-recommendation"): phrases.literal(str(row["recommendation"])),
        say("column-issued"): listing.day(view, row["issued"]),
        say("form-recommendations-due"): listing.day(view, row["due"]),
        say("column-state"): f":{colour}-badge[{_state(view, row)}]",
        say("column-age"): say("days", count=int(row["age"])) if waits else "–",
        say("column-source"): known.place_in_report(row),
    }


def _state(view: View, row: pd.Series) -> str:
    if row["state"] == "done" and pd.notna(row["done_on"]):
        return view.say("done-on", date=listing.day(view, row["done_on"]))
    return view.say(f"state-{row['state']}")


def _sheet_row(view: View, row: pd.Series) -> list[object]:
    return [
        phrases.region_name(view, str(row["region"])),
        known.sphere_name(view, str(row["theme"])),
        *(row[c] for c in ("addressee", "recommendation")),
        *(listing.sheet_day(row[c]) for c in ("due", "done_on", "issued")),
        view.say(f"state-{row['state']}"),
        listing.sheet_count(row["age"]),
    ]
