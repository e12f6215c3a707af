"""Figures as a table: value, indicator, region, own date, scope, source; with paging and downloads."""

import math
from collections.abc import Iterable
from functools import partial

import numpy as np
import pandas as pd
import streamlit as st

from briefings.workbook import Sheet
from ui import choices, downloads, links, phrases
from ui.origins import Origins
from ui.view import View
from ui.where_from import where_from

PER_PAGE = 20


def table(
    view: View, figures: pd.DataFrame, name: str, hide: Iterable[str] = (), order: np.ndarray | None = None
) -> None:
    """A page of figures, the provenance of what is on it, and all of them as a download.

    `order`: which of the figures, by place; all as they stand unless given.
    """
    places = np.arange(len(figures)) if order is None else order
    if not len(places):
        st.info(view.say("figures-none"), icon=":material/inbox:")
        st.caption(phrases.how_to_add(view))
        return
    pages = math.ceil(len(places) / PER_PAGE)
    place = st.container()
    number = choices.page_number(pages)
    shown = figures.iloc[places[(number - 1) * PER_PAGE : number * PER_PAGE]]
    origins = Origins(view, [str(o) for o in shown["observation"]])
    rows = [_row(view, row, origins) for _, row in shown.iterrows()]
    hidden = [view.say(f"column-{column}") for column in hide]
    with place:
        st.caption(view.say("figures-count", count=len(places)))
        st.table(pd.DataFrame(rows).drop(columns=hidden), border="horizontal", hide_index=True)
    with st.container(horizontal=True):
        where_from(view, [str(o) for o in shown["observation"]], key=f"from-{name}")
        downloads.offer(
            view,
            name,
            lambda: sheet(view, figures.iloc[places]),
            partial(_members, figures, places),
        )


def _members(figures: pd.DataFrame, places: np.ndarray) -> list[str]:
    return [str(o) for o in figures["observation"].iloc[places]]


def sheet(view: View, figures: pd.DataFrame) -> Sheet:
    """All rows with numbers as numbers and dates as dates."""
    header = [
        "indicator",
        "region",
        "district",
        "value",
        "unit",
        "qualifier",
        "kind",
        "start",
        "end",
        "scope",
    ]
    rows = [_sheet_row(view, row) for _, row in figures.iterrows()]
    return Sheet(view.say("sheet-figures"), [view.say(f"column-{c}") for c in (*header, "source")], rows)


def _row(view: View, row: pd.Series, origins: Origins) -> dict[str, str]:
    say = view.say
    code, region = str(row["indicator"]), str(row["region"])
    kind = "" if row["kind"] == "actual" else f" :orange-badge[{say('kind-' + str(row['kind']))}]"
    computed = f" :gray-badge[{say('origin-derived')}]" if row["origin"] == "derived" else ""
    place = phrases.region_name(view, region)
    district = f", {row['district']}" if row["district"] else ""
    return {
        say("column-value"): f"**{phrases.number(view, row, str(row['unit']))}**{kind}{computed}",
        say("column-indicator"): links.markdown(
            phrases.indicator_name(view, code), "indicator", indicator=code
        ),
        say("column-region"): links.markdown(place, "region", region=region) + district,
        say("column-date"): phrases.figure_date(view, row),
        say("column-scope"): phrases.scope_name(view, str(row["scope"])),
        say("column-source"): origins.cell([row["observation"]]),
    }


def _sheet_row(view: View, row: pd.Series) -> list[object]:
    dates = [None if pd.isna(row[c]) else row[c].to_pydatetime() for c in ("period_start", "period_end")]
    return [
        phrases.indicator_name(view, str(row["indicator"])),
        phrases.region_name(view, str(row["region"])),
        row["district"],
        float(row["value"]),
        view.say(f"unitname-{row['unit']}"),
        view.say(f"qualifier-{row['qualifier']}"),
        view.say(f"kind-{row['kind']}"),
        *dates,
        phrases.scope_name(view, str(row["scope"])) if row["scope"] else "",
        row["publisher"] or (view.say("where-from-derived") if row["origin"] == "derived" else ""),
    ]
