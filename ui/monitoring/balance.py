"""Open at the start + issued - closed = open at the end, and where it is not."""

import pandas as pd
import streamlit as st

from analysis import flow_balance
from analysis.flow_balance import NUMBERS
from briefings.workbook import Sheet
from kpi.period import Period
from ui import downloads, links, phrases
from ui.monitoring import known
from ui.view import View
from ui.where_from import where_from


def draw(view: View, place: str) -> None:
    """A row per quarter; then every region and quarter whose numbers do not balance."""
    say = view.say
    table = known.chosen(known.balance_of(view), region=place)
    if table.empty:
        known.nothing(view, "balance-empty", to_do=False)
        return
    sums = flow_balance.totals(table)
    if len(sums):
        rows = [_row(view, row) for _, row in sums.iterrows()]
        st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    wrong = table[table["difference"].fillna(0) != 0]
    unchecked = int(table["difference"].isna().sum())
    if len(wrong):
        st.warning(say("balance-wrong", count=len(wrong)), icon=":material/rule:")
        rows = [_wrong(view, row) for _, row in wrong.iterrows()]
        st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    elif len(sums):
        st.success(say("balance-holds", count=len(table) - unchecked), icon=":material/check_circle:")
    if unchecked:
        st.caption(say("balance-unchecked", count=unchecked))
    st.caption(say("balance-rule"))
    members = [member for row in table["members"] for member in row]
    with st.container(horizontal=True):
        where_from(view, members, "from-balance")
        downloads.offer(view, "monitoring-balance", lambda: _sheet(view, table), members)


def _row(view: View, row: pd.Series) -> dict[str, str]:
    say, number = view.say, view.numerals.number
    told = {say("column-period"): view.numerals.period(Period.parse(str(row["period"])))}
    told[say("column-regions")] = number(row["regions"])
    for name in ("start", "issued", "done", "declined", "end"):
        sign = {"issued": "+", "done": "−", "declined": "−", "end": "="}.get(name, "")
        told[say(f"balance-{name}")] = f"{sign}\u00a0{number(row[name])}" if sign else number(row[name])
    told[say("balance-difference")] = _difference(view, float(row["difference"]))
    return told


def _difference(view: View, difference: float) -> str:
    if difference == 0:
        return ":green[✓]"
    return f":orange-badge[{view.numerals.change(difference, 'count')}]"


def _wrong(view: View, row: pd.Series) -> dict[str, str]:
    say, number = view.say, view.numerals.number
    report = links.markdown(str(row["report"])[:8], "reports", desk="history", report=str(row["report"])[:8])
    return {
        say("column-region"): phrases.region_name(view, str(row["region"])),
        say("column-period"): view.numerals.period(Period.parse(str(row["period"]))),
        say("balance-expected"): number(row["expected"]),
        say("balance-end"): number(row["end"]),
        say("balance-difference"): _difference(view, float(row["difference"])),
        say("column-report"): report,
    }


def _sheet(view: View, table: pd.DataFrame) -> Sheet:
    say = view.say
    header = [say("column-region"), say("column-period"), *(say(f"balance-{name}") for name in NUMBERS)]
    rows = [
        [
            phrases.region_name(view, str(row["region"])),
            view.numerals.period(Period.parse(str(row["period"]))),
            *(None if pd.isna(row[name]) else float(row[name]) for name in NUMBERS),
        ]
        for _, row in table.iterrows()
    ]
    return Sheet(say("balance-title"), header, rows, [view.numerals.period(view.period)])
