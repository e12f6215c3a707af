"""The empty form of a region and period, to fill."""

from datetime import date, datetime
from functools import partial

import streamlit as st

from analysis import reporting
from kpi.period import Period
from loaders.form.write import write_form
from studies.punctual import FORM
from ui import choices, phrases
from ui.downloads import XLSX
from ui.reports import known
from ui.view import View

OFFERED = 9
"""Periods to choose from: the running one and those before it."""


def show(view: View) -> None:
    """Region, period; the button writes the form in the language of the page."""
    say = view.say
    rule = reporting.rules(view.catalog.tables["reporting"].rows)[FORM]
    codes = [period.code for period in _offered(rule)]
    st.markdown(say("form-what"))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        with st.container(width=260):
            code = choices.select(
                "form_period", codes, lambda c: view.numerals.period(Period.parse(c)), say, default=codes[1]
            )
        period = Period.parse(code)
        with st.container(width=430):
            region = choices.select(
                "region",
                view.catalog.regions.units(period.end),
                lambda r: view.catalog.regions.nearest(r, period.end).name.in_(view.language),
                say,
                absent=lambda r: phrases.absent_region(view, r),
            )
        _download(view, region, period)
    st.caption(say("form-due", date=view.numerals.day(rule.due(period)), days=rule.timely_days))


def _download(view: View, region: str, period: Period) -> None:
    write = partial(write_form, known.shipped_catalog(), region, period, view.language, datetime.now())
    st.download_button(
        view.say("form-download"),
        write,
        f"{view.say('form-file')}-{region}-{period.code}-{view.language}.xlsx",
        XLSX,
        key="form-download",
        icon=":material/download:",
        type="primary",
        on_click="ignore",
    )


def _offered(rule: reporting.Rule) -> list[Period]:
    """The running period first, then those that are over, newest first."""
    last = rule.last_over(date.today())
    every = [p for year in range(last.start.year - 3, last.start.year + 2) for p in rule.periods(year)]
    running = every.index(last) + 1
    return every[running::-1][:OFFERED]
