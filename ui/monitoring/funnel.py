"""The funnel of regions: whose share of objects with violations differs by more than chance."""

from html import escape

import pandas as pd
import streamlit as st

from analysis import monitoring
from charts import funnel as chart
from charts import ticks
from charts.axis import Axis
from charts.line import Line
from ui import cache, figures, headlines, links, phrases
from ui.monitoring import known, rates
from ui.view import View
from ui.where_from import where_from

LEAST = 3
"""Regions: fewer are no company to be compared with."""
OUTSIDE = ("high_998", "high_95", "low_95", "low_998")
_POINTS = 120
WIDE, PHONE_WIDE = 950.0, 290.0
"""Px of the plot: names are placed for it."""


def draw(view: View) -> None:
    """Chart, who is outside, and what that does not mean."""
    table = monitoring.funnel(known.standing_of(view), view.units)
    if len(table) < LEAST:
        st.info(view.say("funnel-empty", count=len(table)), icon=":material/inbox:")
        return
    made = cache.kept((*view.identity, "funnel"), lambda: _figure(view, table))
    headlines.open_region(figures.clicked(made, "funnel", view.say("alt-funnel", count=len(table))))
    st.markdown("\n".join(f"- {line}" for line in _outside(view, table)))
    st.caption(view.say("funnel-rule"))
    rankings = known.rankings_of(view)
    members = [m for code in (monitoring.CHECKED, monitoring.FAULTY) for m in rankings[code].members()]
    where_from(view, members, "from-funnel")


def _figure(view: View, table: pd.DataFrame) -> object:
    reference = float(table["reference"].iloc[0])
    widest = float(table["base"].max()) * 1.04
    limits = monitoring.limits(reference, [widest * (step + 1) / _POINTS for step in range(_POINTS)])
    columns = [column for column in limits.columns if column != "base"]
    limits[columns] = 100 * limits[columns]
    frame = pd.DataFrame(
        {
            "id": table["region"],
            "label": [_label(view, row) for _, row in table.iterrows()],
            "x": table["base"],
            "y": 100 * table["share"],
            "verdict": table["verdict"],
            "hover": [_hover(view, row) for _, row in table.iterrows()],
        }
    )
    line = Line(100 * reference, view.say("funnel-reference", value=rates.percent(view, reference)))
    ends = [*frame["y"], *limits.loc[limits["base"] >= table["base"].min(), ["low_998", "high_998"]].iloc[0]]
    across = phrases.ticks(view, ticks.nice(0, widest, 4 if view.on_phone else 6), "")
    up = phrases.ticks(view, ticks.nice(min(ends), max(ends)), "percent")
    names = {name: view.numerals.quantity(value, "percent") for name, value in (("95", 95), ("998", 99.8))}
    axes = (
        Axis(phrases.indicator_name(view, monitoring.CHECKED), across),
        Axis(view.say("funnel-share"), up, line),
    )
    return chart.draw(frame, limits, view.ink, *axes, names, PHONE_WIDE if view.on_phone else WIDE)


def _label(view: View, row: pd.Series) -> str:
    """On a phone there is room for the names of those outside only."""
    if view.on_phone and row["verdict"] == "within":
        return ""
    return phrases.region_name(view, str(row["region"]), short=True)


def _hover(view: View, row: pd.Series) -> str:
    name = f"<b>{escape(phrases.region_name(view, str(row['region'])))}</b>"
    return f"{name}<br>{escape(_told(view, row))}<br>{escape(view.say('verdict-' + str(row['verdict'])))}"


def _told(view: View, row: pd.Series) -> str:
    """`610 из 1 754: 34,8 % (32,6–37,0 %)`"""
    return view.say(
        "share-of",
        count=view.numerals.number(row["count"]),
        base=view.numerals.number(row["base"]),
        value=rates.percent(view, row["share"]),
        between=rates.percents(view, row["low"], row["high"]),
    )


def _outside(view: View, table: pd.DataFrame) -> list[str]:
    """A line per side and limit that somebody is beyond; one line when nobody is."""
    lines = []
    for verdict in OUTSIDE:
        rows = table[table["verdict"] == verdict].sort_values("share", ascending=verdict.startswith("low"))
        names = [_linked(view, row) for _, row in rows.iterrows()]
        if names:
            lines.append(f"**{view.say('verdict-' + verdict)}**: {', '.join(names)}")
    return lines or [view.say("funnel-all-within", count=len(table))]


def _linked(view: View, row: pd.Series) -> str:
    region = str(row["region"])
    name = links.markdown(phrases.region_name(view, region, short=True), "region", region=region)
    return f"{name} ({rates.percent(view, row['share'])})"
