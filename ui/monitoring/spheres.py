"""Spheres by regions: how much was checked in each and how often violations were found."""

from typing import Any

import pandas as pd
import streamlit as st

from analysis import monitoring
from briefings.workbook import Sheet
from charts import scorecard as chart
from kpi.region import COUNTRY
from ui import cache, choices, downloads, figures, headlines, phrases
from ui.monitoring import known, rates
from ui.monitoring.known import ANY
from ui.view import View
from ui.where_from import where_from

CELLS = ("share", "checked", "monitorings")
"""What a cell says."""
FEW = 10
"""Objects checked below which a share gets no colour."""


def draw(view: View, place: str) -> None:
    """The matrix with the country on top, or the one region that was chosen."""
    ended = known.registers_of(view).ended
    if known.chosen(ended, region=place).empty:
        known.nothing(view, "spheres-empty", to_do=False)
        return
    cell = choices.segment("cell", list(CELLS), lambda c: view.say(f"cell-{c}"), view.say)
    regions = monitoring.by_theme(ended)
    every = pd.concat([monitoring.by_theme(ended.assign(region=COUNTRY)), regions])
    table = every if place == ANY else regions[regions["region"] == place]
    if view.on_phone:
        _narrow(view, table, cell)
    else:
        key = (*view.identity, "spheres", cell, place)
        made = cache.kept(key, lambda: chart.draw(_frame(view, table, regions, cell), view.ink))
        chosen = figures.clicked(made, "spheres", view.say("alt-spheres"))
        headlines.open_region("" if chosen == COUNTRY else chosen)
    st.caption(view.say("spheres-rule", few=FEW))
    members = known.stated(view, place, ("monitorings", monitoring.CHECKED, monitoring.FAULTY, "violations"))
    with st.container(horizontal=True):
        where_from(view, members, "from-spheres")
        downloads.offer(view, "monitoring-spheres", lambda: _sheet(view, table), members)


def _frame(view: View, table: pd.DataFrame, scale: pd.DataFrame, cell: str) -> pd.DataFrame:
    """Every region by every sphere, the colour by the value of the cell among those of all regions."""
    spheres = _spheres(view, table)
    known_cells = table.set_index(["region", "theme"])
    index = pd.MultiIndex.from_product(
        [list(dict.fromkeys(table["region"])), spheres], names=["region", "theme"]
    )
    full = known_cells.reindex(index).reset_index()
    ends = _coloured(scale, cell)
    return pd.DataFrame(
        {
            "row_id": full["region"],
            "row_label": [_name(view, str(r)) for r in full["region"]],
            "column_id": full["theme"],
            "column_label": [known.sphere_name(view, s) for s in full["theme"]],
            "place": full[cell],
            "share": _tint(_coloured(full, cell), ends.min(), ends.max()),
            "text": [_text(view, row, cell) for _, row in full.iterrows()],
            "hover": [_hover(view, row) for _, row in full.iterrows()],
        }
    )


def _coloured(cells: pd.DataFrame, cell: str) -> "pd.Series[float]":
    """The values that get a colour: not the sums over all regions, nor shares of few objects."""
    enough = cells["checked"] >= (FEW if cell == "share" else 0)
    return cells[cell].where(enough & (cells["region"] != COUNTRY))


def _tint(values: "pd.Series[float]", low: float, high: float) -> "pd.Series[float]":
    """From the smallest (0) to the largest (1)."""
    return (values - low) / (high - low) if high > low else values.where(values.isna(), 0.5)


def _spheres(view: View, table: pd.DataFrame) -> list[str]:
    return sorted(set(map(str, table["theme"])), key=lambda code: known.sphere_name(view, code))


def _text(view: View, row: pd.Series, cell: str) -> str:
    if pd.isna(row["checked"]):
        return "–"
    if cell != "share":
        return view.numerals.number(row[cell])
    return "–" if pd.isna(row["share"]) else view.numerals.quantity(100 * row["share"], "percent", decimals=0)


def _hover(view: View, row: pd.Series) -> str:
    name = f"{_name(view, row['region'])}, {known.sphere_name(view, row['theme'])}"
    if pd.isna(row["checked"]):
        return f"<b>{name}</b><br>{view.say('spheres-none')}"
    return f"<b>{name}</b><br>{_told(view, row)}"


def _name(view: View, region: str) -> str:
    """The sum of the registers is not a figure of the country, so it does not bear its name."""
    return view.say("all-regions") if region == COUNTRY else phrases.region_name(view, region, short=True)


def _told(view: View, row: pd.Series) -> str:
    facts: dict[str, Any] = {
        "count": view.numerals.number(row["with_violations"]),
        "base": view.numerals.number(row["checked"]),
    }
    if pd.isna(row["share"]):
        return view.say("share-none", **facts)
    between = rates.percents(view, row["low"], row["high"])
    return view.say("share-of", value=rates.percent(view, row["share"]), between=between, **facts)


def _narrow(view: View, table: pd.DataFrame, cell: str) -> None:
    """On a phone the spheres of the country, or of the chosen region, one under another."""
    own = table[table["region"] == table["region"].iloc[0]].sort_values(cell, ascending=False)
    shown = {known.sphere_name(view, row["theme"]): _told(view, row) for _, row in own.iterrows()}
    st.table(shown, border="horizontal")
    st.caption(view.say("spheres-on-phone"))


def _sheet(view: View, table: pd.DataFrame) -> Sheet:
    say = view.say
    counts = ("monitorings", "checked", "with_violations", "violations")
    header = [say("column-region"), say("column-sphere"), *(say(f"form-monitorings-{c}") for c in counts[1:])]
    header = [*header[:2], say("cell-monitorings"), *header[2:], say("cell-share")]
    rows = [
        [
            _name(view, row["region"]),
            known.sphere_name(view, row["theme"]),
            *(float(row[c]) for c in counts),
            None if pd.isna(row["share"]) else round(100 * float(row["share"]), 1),
        ]
        for _, row in table.iterrows()
    ]
    return Sheet(say("spheres-title"), header, rows, [view.numerals.period(view.period)])
