"""The figures that lowered a consistency score, each with the reason."""

import re

import pandas as pd
import streamlit as st

from briefings.workbook import Sheet
from ui import downloads, links, phrases
from ui.quality import listing
from ui.quality.gather import Quality
from ui.view import View
from ui.where_from import where_from

SHOWN = 20
WHOLE_REPORT = ":copy_of_previous"
"""One row for all figures of the report."""
_CLAUSE = re.compile(r"[;:.]")
"""What follows in a rule are its details."""


def show(view: View, found: Quality) -> None:
    """The first of them as a table, all of them as a download."""
    if found.flagged.empty:
        st.markdown(view.say("flagged-none"))
        return
    copied = found.flagged["why"].map(lambda why: why == [WHOLE_REPORT])
    ordered = found.flagged.assign(copied=copied).sort_values(
        ["copied", "region", "indicator"], kind="stable"
    )
    single, whole = ordered[~ordered["copied"]], ordered[ordered["copied"]]
    rows = [_row(view, row) for _, row in single.head(SHOWN).iterrows()]
    rows += [_report(view, own) for _, own in whole.groupby(["region", "report"], sort=False)]
    listing.draw(view, rows)
    if len(single) > SHOWN:
        st.caption(view.say("quality-more", count=len(single) - SHOWN))
    members = [str(o) for o in ordered["observation"]]
    with st.container(horizontal=True):
        where_from(view, members, key="from-flagged")
        downloads.offer(view, "flagged", lambda: _sheet(view, ordered), members)
    st.markdown(links.markdown(view.say("all-contradictions"), "sources", show="contradictions"))


def _row(view: View, row: pd.Series) -> dict[str, str]:
    say, code = view.say, str(row["indicator"])
    name = phrases.indicator_name(view, code)
    return {
        say("column-value"): f"**{phrases.number(view, row, str(row['unit']))}**",
        say("column-indicator"): links.markdown(name, "indicator", indicator=code),
        say("column-region"): _place(view, row),
        say("column-date"): phrases.figure_date(view, row),
        say("column-why"): _why(view, row),
    }


def _report(view: View, own: pd.DataFrame) -> dict[str, str]:
    """All figures of one report, dated by its period where it has one."""
    dated = own.sort_values("period_start", na_position="last").iloc[0]
    short = str(dated["report"])[:8]
    counted = view.say("flagged-whole", count=len(own))
    return {
        **_row(view, dated),
        view.say("column-value"): counted,
        view.say("column-indicator"): links.markdown(
            view.say("report"), "reports", desk="history", report=short
        ),
        view.say("column-region"): phrases.region_name(view, str(dated["region"])),
    }


def _place(view: View, row: pd.Series) -> str:
    district = f", {row['district']}" if row["district"] else ""
    return phrases.region_name(view, str(row["region"])) + district


def _why(view: View, row: pd.Series) -> str:
    return "; ".join(_told(view, str(why)) for why in row["why"])


def _told(view: View, why: str) -> str:
    """A contradiction by its name or by its verdict; a warning by the rule that is not kept."""
    if why.startswith(":"):
        return view.say("flagged-rule", rule=_CLAUSE.split(view.say(f"rule-{why[1:]}"))[0])
    if why.startswith("="):
        return view.say("flagged-verdict", verdict=view.catalog.verdicts[why[1:]].in_(view.language))
    return view.say(f"contradiction-{why}")


def _sheet(view: View, ordered: pd.DataFrame) -> Sheet:
    say = view.say
    header = [say(f"column-{c}") for c in ("indicator", "region", "value", "unit", "date", "why")]
    rows = [
        [
            phrases.indicator_name(view, str(row["indicator"])),
            _place(view, row),
            float(row["value"]),
            say(f"unitname-{row['unit']}"),
            phrases.figure_date(view, row),
            _why(view, row),
        ]
        for _, row in ordered.iterrows()
    ]
    return Sheet(say("flagged-title"), header, rows)
