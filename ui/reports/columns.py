"""An unknown table: say which column is which indicator and period, see the effect, keep it as a layout."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import streamlit as st

from kpi.period import Period
from loaders import table_report
from loaders.table_columns import FoundColumn
from loaders.table_faults import faults
from loaders.table_layout import SCALES, TableColumn, TableLayout
from loaders.table_store import store
from ui import findings, phrases
from ui.reports import decide, known
from ui.view import View
from warehouse import archive, reading
from warehouse.parsed import ParsedFiles

UNKNOWN = {"table_unknown", "table_column_missing", "table_layout_ambiguous"}
PERIOD_NEEDED = "table_period_needed"
MOST = 40
"""Columns offered; a table with more is better cut first."""
SHOWN = 12
YEARS = 10
KINDS = ("actual", "target")
PARTS = ("", "-Q4", "-Q3", "-H1", "-Q2", "-Q1")


def offer(view: View, draft: ParsedFiles, by: str) -> bool:
    """The editor for a table nobody described, or only the question for its period; True if there is one."""
    codes = {str(finding["code"]) for finding in draft.findings}
    if PERIOD_NEEDED in codes:
        _ask_period(view, draft, by)
    elif UNKNOWN & codes:
        _editor(view, draft, by)
    return PERIOD_NEEDED in codes or bool(UNKNOWN & codes)


def _ask_period(view: View, draft: ParsedFiles, by: str) -> None:
    say, own = view.say, draft.receipt.report
    period = _period(view, own)
    if st.button(say("table-period-save"), key=f"period-save-{own[:8]}", disabled=not period):
        reading.tell(decide.workspace(view), own, period, by)
        st.rerun()


def _editor(view: View, draft: ParsedFiles, by: str) -> None:
    say, own = view.say, draft.receipt.report
    found = known.table_columns(decide.workspace(view), draft.receipt)
    st.markdown(f"**{say('table-describe')}**  \n{say('table-describe-help')}")
    title = st.text_input(say("table-title"), Path(draft.receipt.file_name).stem, key=f"title-{own[:8]}")
    described = [(column, _column(view, own, n, column, found)) for n, column in enumerate(found[:MOST])]
    if len(found) > MOST:
        st.caption(say("table-more", count=len(found) - MOST))
    chosen = [(column, as_) for column, as_ in described if as_]
    if not chosen:
        return
    open_ended = [as_ for _, as_ in chosen if not as_.period]
    period = _period(view, own) if open_ended else ""
    form = f"table_{hashlib.sha256(title.strip().encode()).hexdigest()[:12]}"
    layout = TableLayout(form, tuple(as_ for _, as_ in chosen), title=title.strip())
    if _effect(view, draft, layout, period) and st.button(
        say("table-save"), key=f"table-save-{own[:8]}", type="primary", disabled=not title.strip()
    ):
        store(layout, decide.workspace(view).layouts, known.shipped_catalog())
        if period:
            reading.tell(decide.workspace(view), own, period, by)
        st.rerun()


def _column(
    view: View, own: str, number: int, column: FoundColumn, all_: Sequence[FoundColumn]
) -> TableColumn | None:
    """What one column was said to be; None when nothing was."""
    say, key = view.say, f"{own[:8]}-{number}"
    every = [c for c in view.catalog.indicators if c not in column.suggestions]
    with st.container(border=True):
        st.markdown(_heading(view, column))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            code = st.selectbox(
                say("choice-indicator"),
                ["", *column.suggestions, *every],
                format_func=lambda c: phrases.indicator_name(view, c) if c else say("table-skip"),
                key=f"is-{key}",
            )
            if not code:
                return None
            kind = st.selectbox(
                say("choice-kind"),
                KINDS,
                key=f"kind-{key}",
                width=180,
                format_func=lambda k: say(f"kind-{k}"),
            )
            return _scaled(view, key, _said(column, all_, code, str(kind)))


def _said(column: FoundColumn, all_: Sequence[FoundColumn], code: str, kind: str) -> TableColumn:
    """The sheet belongs to it only where the label alone would not tell columns or periods apart."""
    twice = sum(other.label == column.label for other in all_) > 1
    said = TableColumn(column.label, code, column.period, kind, sheet=column.sheet if twice else "")
    return said if said.own_period == column.period else replace(said, sheet=column.sheet)


def _scaled(view: View, key: str, said: TableColumn) -> TableColumn:
    """With the unit of the column, when its label does not say it."""
    if not any(fault.code == "table_unit_unclear" for fault in faults(said, view.catalog)):
        return said
    scale = st.selectbox(
        view.say("table-scale"),
        list(SCALES),
        format_func=lambda s: view.say(f"scale-{s or 'unsaid'}"),
        key=f"scale-{key}",
        width=180,
    )
    return replace(said, scale=scale)


def _heading(view: View, column: FoundColumn) -> str:
    say = view.say
    label = phrases.literal(column.label) or say("table-no-label")
    where = f"{phrases.literal(column.sheet)}: " if column.sheet else ""
    examples = ", ".join(map(phrases.literal, column.examples))
    period = view.numerals.period(Period.parse(column.period)) if column.period else say("table-period-asked")
    facts = say("table-column-facts", count=column.count, examples=examples, period=period)
    return f"{where}**{label}**  \n:small[{facts}]"


def _period(view: View, own: str) -> str:
    """The period that the labels do not say; '' until it is chosen."""
    this = date.today().year
    codes = [f"{year}{part}" for year in range(this, this - YEARS, -1) for part in PARTS]
    return str(
        st.selectbox(
            view.say("table-period"),
            ["", *codes],
            format_func=lambda c: _period_name(view, c),
            key=f"period-{own[:8]}",
            width=300,
        )
    )


def _period_name(view: View, code: str) -> str:
    return view.numerals.period(Period.parse(code)) if code else view.say("choose-placeholder")


def _effect(view: View, draft: ParsedFiles, layout: TableLayout, period: str) -> bool:
    """What the file would give by this layout; True when it gives figures."""
    receipt = draft.receipt
    content = archive.content(decide.workspace(view), receipt.report)
    received = pd.Timestamp(receipt.received_at).date()
    read = table_report.read(receipt.file_name, content, view.catalog, (layout,), period, received)
    if read is None:
        return False
    st.markdown(f"**{view.say('table-effect', count=len(read.observations))}**")
    if read.observations:
        rows = [_row(view, row) for _, row in read.observation_frame().head(SHOWN).iterrows()]
        st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    findings.table(view, findings.frame(read.finding_records()), f"{receipt.report[:8]}-effect")
    return bool(read.observations)


def _row(view: View, row: pd.Series) -> dict[str, str]:
    say, code = view.say, str(row["indicator"])
    return {
        say("column-region"): phrases.region_name(view, str(row["region"]), short=True),
        say("column-indicator"): phrases.indicator_name(view, code),
        say("column-date"): phrases.figure_date(view, row),
        say("column-value"): phrases.number(view, row, view.catalog.indicators[code].unit),
        say("column-place-in-file"): str(row["cell"] or row["line"]),
    }
