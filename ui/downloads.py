"""Downloads of what is shown: xlsx with a sheet of sources, and csv."""

from collections.abc import Callable, Sequence
from functools import partial

import pandas as pd
import streamlit as st

from briefings.workbook import Sheet, to_csv, to_xlsx
from ui import phrases
from ui.view import View

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Members = Sequence[str] | Callable[[], Sequence[str]]
"""Ids of observations; where they are many, how to list them when a file is asked for."""
_DATES = ("period_start", "period_end")


def offer(view: View, name: str, make: Callable[[], Sheet], members: Members) -> None:
    """Two buttons under a table; `make` is called when a file is asked for.

    The workbook has the table and, when `members` are given, a sheet with their sources.
    """
    invented = f"{view.say('demo-file')}-" if view.is_demo else ""
    stem = f"{invented}adaldyq-{name}-{view.period.code}-{view.language}".replace("..", "_")
    with st.container(horizontal=True):
        st.download_button(
            view.say("download-xlsx"),
            partial(_xlsx, view, make, members),
            f"{stem}.xlsx",
            XLSX,
            key=f"xlsx-{name}",
            icon=":material/table_view:",
            type="tertiary",
            on_click="ignore",
        )
        st.download_button(
            view.say("download-csv"),
            partial(_csv, view, make),
            f"{stem}.csv",
            "text/csv",
            key=f"csv-{name}",
            icon=":material/csv:",
            type="tertiary",
            on_click="ignore",
        )


def _csv(view: View, make: Callable[[], Sheet]) -> bytes:
    return to_csv(_told_in_rows(view, make()), "." if view.language == "en" else ",")


def _told_in_rows(view: View, sheet: Sheet) -> Sheet:
    """A csv file has no room for notes: rows of invented numbers say so themselves."""
    if not view.is_demo:
        return sheet
    mark = view.say("demo-mark")
    return Sheet(sheet.title, [*sheet.header, mark], [[*row, mark] for row in sheet.rows])


def _marks(view: View) -> list[str]:
    """Invented numbers say so, and every file says which data it was made from."""
    published = view.numerals.day(view.snapshot.published_at.date())
    of = view.say(
        "data-of", workspace=view.snapshot.workspace, date=published, snapshot=view.snapshot.identity
    )
    return [*([view.say("demo-banner")] if view.is_demo else []), of]


def _xlsx(view: View, make: Callable[[], Sheet], members: Members) -> bytes:
    sheet, listed = make(), members() if callable(members) else members
    noted = Sheet(sheet.title, sheet.header, sheet.rows, [*_marks(view), *sheet.notes])
    return to_xlsx([noted, source_sheet(view, listed)] if listed else [noted])


def source_sheet(view: View, members: Sequence[str]) -> Sheet:
    """Every observation behind the table, inputs of computed ones included."""
    say = view.say
    header = [
        *(say(f"column-{c}") for c in ("indicator", "region", "value", "unit", "qualifier")),
        *(say(f"column-{c}") for c in ("start", "end", "scope", "written", "publisher", "title")),
        *(say(f"column-{c}") for c in ("address", "published", "file", "line", "note")),
    ]
    origins = view.snapshot.provenance(list(dict.fromkeys(members))) if members else pd.DataFrame()
    rows = [_source_row(view, row) for _, row in origins.iterrows()]
    return Sheet(say("sheet-sources"), header, rows)


def _source_row(view: View, row: pd.Series) -> list[object]:
    dates = [None if pd.isna(row[c]) else row[c].to_pydatetime() for c in _DATES]
    derived = row["origin"] == "derived"
    return [
        phrases.indicator_name(view, str(row["indicator"])),
        phrases.region_name(view, str(row["region"])),
        float(row["value"]),
        view.say(f"unitname-{row['unit']}"),
        view.say(f"qualifier-{row['qualifier']}"),
        *dates,
        phrases.scope_name(view, str(row["scope"])) if row["scope"] else "",
        view.say("where-from-derived") if derived else row["as_written"],
        *(row[c] for c in ("publisher", "title")),
        row["url"] or row["document"],
        *(row[c] for c in ("published", "file")),
        row["cell"] or (None if pd.isna(row["line"]) else int(row["line"])),
        row[f"note_{view.language}"],
    ]
