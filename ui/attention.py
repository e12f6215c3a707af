"""Needs attention: targets behind, and figures that disagree, with an editor's verdict if there is one."""

from collections.abc import Iterator, Sequence

import pandas as pd
import streamlit as st

from analysis.contradictions import UNSETTLED, Case
from briefings.workbook import Sheet
from ui import cache, downloads, links, phrases, targets
from ui.origins import Origins
from ui.view import View
from ui.where_from import where_from

ON_OVERVIEW = 4


def draw(view: View) -> None:
    """Targets that are behind; the open cases, a few of them, and a link to all."""
    targets.attention(view)
    st.subheader(view.say("attention-contradictions"), anchor=False)
    every = cache.cases(view.snapshot, view.known_at)
    found = [case for case in every if _touches(view, case)]
    unsettled = [case for case in found if verdict_of(view, case) in UNSETTLED]
    if not every:
        st.success(view.say("no-contradictions"))
        return
    st.caption(view.say("attention-line", cases=len(found), unsettled=len(unsettled)))
    if len(every) > len(found):
        later = len(every) - len(found)
        st.caption(view.say("attention-later", count=later, period=view.numerals.period(view.period)))
    cases(view, unsettled[:ON_OVERVIEW])
    st.markdown(links.markdown(view.say("all-contradictions"), "sources", show="contradictions"))


def _touches(view: View, case: Case) -> bool:
    """Is a figure of the case from the period or before, or without a date?"""
    return not bool((case.sides["period_end"] > pd.Timestamp(view.period.end)).all())


def cases(view: View, shown: Sequence[Case]) -> None:
    """Each case in a frame of its own."""
    for case in shown:
        with st.container(border=True):
            _case(view, case)


def offer(view: View, shown: Sequence[Case]) -> None:
    """All cases as a table, one row per figure."""
    say = view.say
    columns = ("case", "verdict", "contradiction", "indicator", "region", "value", "unit", "qualifier")
    header = [say(f"column-{c}") for c in (*columns, "start", "end", "scope", "source", "note")]

    def sheet() -> Sheet:
        rows = [row for number, case in enumerate(shown, start=1) for row in _sheet_rows(view, number, case)]
        return Sheet(say("show-contradictions"), header, rows)

    members = [str(o) for case in shown for o in case.sides["observation"]]
    downloads.offer(view, "contradictions", sheet, members)


def _sheet_rows(view: View, number: int, case: Case) -> Iterator[list[object]]:
    conflict = next((c for c in view.catalog.conflicts if c.id == case.verdict_id), None)
    kinds = ", ".join(view.say(f"contradiction-{kind}") for kind in case.kinds)
    for _, row in case.sides.iterrows():
        dates = [None if pd.isna(row[c]) else row[c].to_pydatetime() for c in ("period_start", "period_end")]
        yield [
            number,
            _judged(view, case),
            kinds,
            phrases.indicator_name(view, str(row["indicator"])),
            phrases.region_name(view, str(row["region"])),
            float(row["value"]),
            view.say(f"unitname-{row['unit']}"),
            view.say(f"qualifier-{row['qualifier']}"),
            *dates,
            phrases.scope_name(view, str(row["scope"])),
            row["publisher"] or view.say("where-from-derived"),
            conflict.explanation.in_(view.language) if conflict else "",
        ]


def _judged(view: View, case: Case) -> str:
    """The verdict in words, or that there is none yet."""
    verdict = verdict_of(view, case)
    return view.catalog.verdicts[verdict].in_(view.language) if verdict else view.say("verdict-none")


def verdict_of(view: View, case: Case) -> str:
    conflict = next((c for c in view.catalog.conflicts if c.id == case.verdict_id), None)
    return conflict.verdict if conflict else ""


def _case(view: View, case: Case) -> None:
    say = view.say
    judged = _judged(view, case)
    kinds = ", ".join(say(f"contradiction-{kind}") for kind in case.kinds)
    names = ", ".join(phrases.indicator_name(view, code) for code in case.indicators)
    places = ", ".join(phrases.region_name(view, region) for region in case.regions)
    colour = "orange" if verdict_of(view, case) in UNSETTLED else "gray"
    st.markdown(f"**{names}** – {places}  \n:{colour}-badge[{judged}] :small[{kinds}]")
    conflict = next((c for c in view.catalog.conflicts if c.id == case.verdict_id), None)
    if conflict:
        st.markdown(conflict.explanation.in_(view.language))
    members = [str(o) for o in case.sides["observation"]]
    origins = Origins(view, members)
    rows = [_side(view, row, origins, len(case.indicators) > 1) for _, row in case.sides.iterrows()]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    where_from(view, members, key=f"from-case-{case.verdict_id or case.sides['contradiction'].iloc[0]}")


def _side(view: View, row: pd.Series, origins: Origins, many: bool) -> dict[str, str]:
    say = view.say
    indicator = phrases.indicator_name(view, str(row["indicator"]))
    origin = say("where-from-derived") + ": " if row["origin"] == "derived" else ""
    return {
        say("column-value"): f"**{phrases.number(view, row, str(row['unit']))}**",
        **({say("column-indicator"): indicator} if many else {}),
        say("column-region"): phrases.region_name(view, str(row["region"])),
        say("column-date"): phrases.figure_date(view, row),
        say("column-scope"): phrases.scope_name(view, str(row["scope"])),
        say("column-source"): origin + origins.cell([row["observation"]]),
    }
