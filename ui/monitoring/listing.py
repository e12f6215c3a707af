"""A register as a table: a page of rows, all of them as a download."""

import math
from collections.abc import Callable

import pandas as pd
import streamlit as st

from briefings.workbook import Sheet
from ui import choices, downloads
from ui.view import View

PER_PAGE = 20

Row = Callable[[View, pd.Series], dict[str, str]]
SheetRow = Callable[[View, pd.Series], list[object]]


def table(view: View, rows: pd.DataFrame, row: Row, count: str) -> None:
    """The rows of the page in the address, and how many there are (`count`: key of that sentence)."""
    place = st.container()
    number = choices.page_number(math.ceil(len(rows) / PER_PAGE))
    shown = rows.iloc[(number - 1) * PER_PAGE : number * PER_PAGE]
    with place:
        st.caption(view.say(count, count=len(rows)))
        told = pd.DataFrame([row(view, one) for _, one in shown.iterrows()])
        st.table(told, border="horizontal", hide_index=True)


def offer(view: View, name: str, rows: pd.DataFrame, header: list[str], row: SheetRow, title: str) -> None:
    """All rows with numbers as numbers, days as days, and the place of each in its report."""
    full = [*header, *(view.say(f"column-{c}") for c in ("report", "place-in-file"))]

    def sheet() -> Sheet:
        told = [
            [*row(view, one), one["report"], f"{one['sheet']}!{one['cell']}"] for _, one in rows.iterrows()
        ]
        return Sheet(title, full, told, [view.numerals.period(view.period)])

    downloads.offer(view, name, sheet, [])


def day(view: View, moment: pd.Timestamp) -> str:
    return view.say("no-value") if pd.isna(moment) else view.numerals.day(moment.date())


def sheet_day(moment: pd.Timestamp) -> object:
    return None if pd.isna(moment) else moment.to_pydatetime()


def count(view: View, value: float) -> str:
    return view.numerals.number(float(value))


def sheet_count(value: float) -> float | None:
    return None if pd.isna(value) else float(value)
