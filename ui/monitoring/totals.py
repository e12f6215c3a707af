"""Totals without a register behind them: what can be divided, what only has bounds, what was not told."""

import pandas as pd
import streamlit as st

from analysis.monitoring import Bound, Case
from ui import phrases
from ui.monitoring import known, rates
from ui.origins import Origins
from ui.view import View
from ui.where_from import where_from


def draw(view: View, place: str) -> None:
    """Every set of published totals of the period; lone figures in one table at the end."""
    found = [case for case in known.totals_of(view) if place in (known.ANY, case.region)]
    if not found:
        known.nothing(view, "totals-empty", to_do=False)
        return
    st.caption(view.say("totals-rule"))
    telling = [case for case in found if case.rates or case.bounds]
    for number, case in enumerate(telling):
        with st.container(border=True):
            _case(view, case, number)
    alone = [case.figures for case in found if not case.rates and not case.bounds]
    if alone:
        _alone(view, pd.concat(alone))


def _case(view: View, case: Case, number: int) -> None:
    say, first = view.say, case.figures.iloc[0]
    facts = [phrases.region_name(view, case.region), phrases.figure_date(view, first)]
    if case.scope:
        facts.append(phrases.scope_name(view, case.scope))
    st.markdown(f"**{' · '.join(facts)}**")
    notes = set(case.figures[f"note_{view.language}"].astype(str))
    lines = [_line(view, case, row, len(notes) > 1) for _, row in case.figures.iterrows()]
    lines += [f"*{_bound(view, bound)}*" for bound in case.bounds]
    if len(notes) == 1:
        lines += [_note(view, note) for note in notes if note]
    st.markdown("\n".join(f"- {line}" for line in lines))
    if case.missing:
        names = ", ".join(f"«{phrases.indicator_name(view, code)}»" for code in case.missing)
        st.caption(say("totals-missing", names=names))
    where_from(view, case.figures["observation"].astype(str).to_list(), key=f"from-totals-{number}")


def _line(view: View, case: Case, row: pd.Series, noted: bool) -> str:
    """Value, name, narrower scope, rate, and the note of the source where each has its own."""
    code, scope = str(row["indicator"]), str(row["scope"])
    name = phrases.indicator_name(view, code)
    narrower = f" ({phrases.scope_name(view, scope)})" if scope != case.scope else ""
    own = [r for r in case.rates if (r.part, r.scope) == (code, scope)]
    rate = "".join(f": {rates.text(view, one)}" for one in own[:1])
    note = str(row[f"note_{view.language}"])
    told = f"  \n{_note(view, note)}" if note and noted else ""
    return f"**{phrases.number(view, row, str(row['unit']))}** – {name}{narrower}{rate}{told}"


def _note(view: View, note: str) -> str:
    return f":small[{view.say('source-note', note=phrases.literal(note))}]"


def _bound(view: View, bound: Bound) -> str:
    """What the totals allow, in words."""
    facts: dict[str, object] = {
        "low": view.numerals.number(bound.low),
        "high": view.numerals.number(bound.high),
        "least": int(bound.both_low),
        "both_low": view.numerals.number(bound.both_low),
        "both_high": view.numerals.number(bound.both_high),
    }
    if bound.base:
        facts["base"] = view.numerals.number(bound.base)
        facts["shares"] = rates.percents(view, bound.low / bound.base, bound.high / bound.base)
    return view.say(f"bound-{bound.kind}", **facts)


def _alone(view: View, figures: pd.DataFrame) -> None:
    """Figures that nothing of the same days and scope stands beside."""
    say = view.say
    origins = Origins(view, figures["observation"].astype(str).to_list())
    rows = [
        {
            say("column-value"): f"**{phrases.number(view, row, str(row['unit']))}**",
            say("column-indicator"): phrases.indicator_name(view, str(row["indicator"])),
            say("column-region"): phrases.region_name(view, str(row["region"])),
            say("column-date"): phrases.figure_date(view, row),
            say("column-scope"): phrases.scope_name(view, str(row["scope"])),
            say("column-source"): origins.cell([row["observation"]]),
        }
        for _, row in figures.iterrows()
    ]
    st.markdown(f"**{say('totals-alone')}**")
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    where_from(view, figures["observation"].astype(str).to_list(), key="from-totals-alone")
