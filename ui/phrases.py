"""Figures, dates, reasons and regions as texts of the chosen language."""

from datetime import date
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from kpi.indicator import Indicator
from kpi.period import Period
from kpi.region import COUNTRY
from studies.ranked import Ranking
from studies.rounding import decimals
from ui import links
from ui.view import View
from warehouse.workspace import MAIN


def indicator_name(view: View, code: str) -> str:
    return view.catalog.indicators[code].name.in_(view.language)


def region_name(view: View, region: str, short: bool = False) -> str:
    """The name in force at the end of the period."""
    version = view.catalog.regions.nearest(region, view.period.end)
    return (version.short if short else version.name).in_(view.language)


def absent_region(view: View, region: str) -> str:
    """Why a region cannot be chosen: it did not exist in the period, or there is no such id."""
    if region not in view.catalog.regions:
        return view.say("error-unknown-choice", name=view.say("choice-region"), value=region)
    name = view.catalog.regions.nearest(region, view.period.end).name.in_(view.language)
    return view.say("region-not-then", region=name, period=view.numerals.period(view.period))


def scope_name(view: View, scope: str) -> str:
    if not scope:
        return view.say("scope-all")
    known = view.catalog.scopes.get(scope)
    return known.in_(view.language) if known else scope


def number(view: View, row: pd.Series, unit: str) -> str:
    """The value with its qualifier and unit, as exactly as it was printed; computed ones rounded."""
    if pd.isna(row["value"]):
        return view.say("no-value")
    return view.numerals.quantity(float(row["value"]), unit, str(row["qualifier"]), decimals(row, unit))


def seen_number(view: View, row: pd.Series, ranking: Ranking) -> str:
    """The number of a ranking; an improvement carries its sign."""
    if ranking.question.see == "improvement":
        return view.numerals.change(float(row["value"]), ranking.unit, 1)
    return number(view, row, ranking.unit)


def figure_date(view: View, row: pd.Series) -> str:
    """The figure's own date or period, with a word when it was inferred."""
    start, end = _day(row["period_start"]), _day(row["period_end"])
    return view.numerals.dated(start, end, str(row["date_precision"]), str(row["date_basis"]))


def short_date(view: View, row: pd.Series) -> str:
    """As figure_date, with an asterisk in place of the word."""
    start, end = _day(row["period_start"]), _day(row["period_end"])
    text = view.numerals.dated(start, end, str(row["date_precision"]), "printed")
    return f"{text}\u00a0*" if row["date_basis"] == "inferred" and end else text


def footnote(view: View, rows: pd.DataFrame) -> None:
    """Explains the asterisk of short_date under a table that has one."""
    if (rows["date_basis"] == "inferred").any():
        st.caption(view.say("date-footnote"))


def _day(moment: Any) -> date | None:
    return None if pd.isna(moment) else pd.Timestamp(moment).date()


def reason(view: View, row: pd.Series) -> str:
    """Why a region has no place."""
    day = row.get("reason_date")
    text = "" if day is None or pd.isna(day) else view.numerals.day(pd.Timestamp(day).date())
    return view.say(f"reason-{row['reason']}", date=text)


def place(row: pd.Series) -> str:
    """`3`, or `2–4` when inexact values leave several places possible; a dash for none."""
    if pd.isna(row["place"]):
        return "–"
    best, worst = int(row["place_best"]), int(row["place_worst"])
    return str(best) if best == worst else f"{best}–{worst}"


def place_of(view: View, row: pd.Series, ranked: int) -> str:
    """`3 из 17`; a place among one is none."""
    if ranked == 1:
        return view.say("place-only")
    return view.say("place-of", place=place(row), ranked=ranked)


def hover(view: View, row: pd.Series, unit: str, source: str = "") -> str:
    """The box over a mark: name, value, date, source; or the reason why there is no value."""
    title = f"<b>{escape(region_name(view, str(row['region'])))}</b>"
    if pd.isna(row["value"]):
        return f"{title}<br>{escape(reason(view, row))}"
    lines = [title, escape(number(view, row, unit)), escape(figure_date(view, row))]
    return "<br>".join([*lines, *([escape(source)] if source else [])])


def ticks(view: View, values: list[float], unit: str) -> list[tuple[float, str]]:
    """Axis ticks with their texts."""
    suffix = "\u00a0%" if unit == "percent" and view.language != "en" else "%" if unit == "percent" else ""
    return [(value, view.numerals.number(value, 3) + suffix) for value in values]


def country_name(view: View) -> str:
    return region_name(view, COUNTRY, short=True)


def better_word(view: View, indicator: Indicator) -> str:
    return view.say(f"better-{indicator.better}")


def period_text(view: View, period: Period) -> str:
    return view.numerals.period(period)


def how_to_add(view: View) -> str:
    """How a figure that is missing gets here: by a report; the shipped data also by a row of their file."""
    page = links.markdown(view.say("page-reports"), "reports")
    shipped = f" {view.say('how-to-add')}" if view.snapshot.workspace == MAIN else ""
    return view.say("how-to-report", page=page) + shipped


def literal(text: str) -> str:
    """A name as it is, whatever Markdown would make of it."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()#+-.!|<>~:$" else sign for sign in text)
