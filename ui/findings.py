"""Findings as sentences with their addresses, the gravest first."""

import json
from collections.abc import Mapping
from datetime import date

import pandas as pd
import streamlit as st

from briefings.workbook import Sheet
from kpi.finding import Finding, Place
from kpi.period import Period
from ui import downloads, phrases
from ui.view import View

SHOWN = 20
ORDER = ("refusal", "warning", "note")


def table(view: View, findings: pd.DataFrame, name: str, with_file: bool = False) -> None:
    """The first of them as a table, all of them as a download; or that there are none."""
    say = view.say
    if findings.empty:
        st.success(say("findings-clean"), icon=":material/check_circle:")
        return
    ordered = findings.sort_values("severity", key=lambda s: s.map(ORDER.index), kind="stable")
    st.markdown(f"**{say('findings-title', count=len(ordered))}**  \n{_counted(view, ordered)}")
    rows = [_row(view, row, with_file) for _, row in ordered.head(SHOWN).iterrows()]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    if len(ordered) > SHOWN:
        st.caption(say("findings-more", count=len(ordered) - SHOWN))
    header = [say(f"column-{c}") for c in ("severity", "file", "place-in-file", "finding")]

    def sheet() -> Sheet:
        return Sheet(say("sheet-findings"), header, [_sheet_row(view, row) for _, row in ordered.iterrows()])

    downloads.offer(view, f"findings-{name}", sheet, [])


def frame(records: list[dict[str, object]]) -> pd.DataFrame:
    """Findings of a parsed report as those of a snapshot."""
    columns = ["code", "severity", "file", "line", "sheet", "cell", "facts"]
    told = [{**record, "facts": json.dumps(record["facts"], ensure_ascii=False)} for record in records]
    return pd.DataFrame(told, columns=columns)


def sentence(view: View, code: str, facts: Mapping[str, str]) -> str:
    """What is wrong and what to do; codes of indicators and periods become words."""
    return view.say(f"finding-{code}", **{name: _told(view, name, fact) for name, fact in facts.items()})


def told_again(view: View, findings: pd.DataFrame) -> list[Finding]:
    """The findings of a snapshot as the loaders know them, in the reader's words."""
    return [
        Finding(
            str(row["code"]),
            Place(str(row["file"]), None, str(row["sheet"]), str(row["cell"])),
            {name: _told(view, name, fact) for name, fact in _facts(row).items()},
        )
        for _, row in findings.iterrows()
    ]


def _facts(row: pd.Series) -> dict[str, str]:
    return {name: str(fact) for name, fact in json.loads(str(row["facts"])).items()}


def _told(view: View, name: str, fact: str) -> str:
    if name == "indicator" and fact in view.catalog.indicators:
        return phrases.indicator_name(view, fact)
    if name == "region" and fact in view.catalog.regions:
        return view.catalog.regions.nearest(fact, view.period.end).name.in_(view.language)
    try:
        if name == "period":
            return view.numerals.period(Period.parse(fact))
        return view.numerals.day(date.fromisoformat(fact)) if name in ("day", "date", "received") else fact
    except ValueError:
        return fact


def _counted(view: View, findings: pd.DataFrame) -> str:
    counts = findings["severity"].value_counts()
    colours = {"refusal": "red", "warning": "orange", "note": "gray"}
    texts = (
        f":{colours[s]}-badge[{view.say('severity-' + s)}: {view.numerals.number(int(counts[s]))}]"
        for s in ORDER
        if s in counts
    )
    return " ".join(texts)


def _place(view: View, row: pd.Series) -> str:
    say = view.say
    if row["sheet"] and row["cell"]:
        return say("at-cell", sheet=str(row["sheet"]), cell=str(row["cell"]))
    if row["sheet"]:
        return say("at-sheet", sheet=str(row["sheet"]))
    if row["cell"]:
        return str(row["cell"])
    return say("at-file") if pd.isna(row["line"]) else say("at-line", line=int(row["line"]))


def _row(view: View, row: pd.Series, with_file: bool) -> dict[str, str]:
    say = view.say
    file = {say("column-file"): phrases.literal(str(row["file"]))} if with_file else {}
    return {
        **file,
        say("column-severity"): say(f"severity-{row['severity']}"),
        say("column-place-in-file"): _place(view, row),
        say("column-finding"): sentence(view, str(row["code"]), _facts(row)),
    }


def _sheet_row(view: View, row: pd.Series) -> list[object]:
    severity = view.say(f"severity-{row['severity']}")
    return [severity, row["file"], _place(view, row), sentence(view, str(row["code"]), _facts(row))]
