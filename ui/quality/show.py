"""The tab: scores per region or per indicator with their rules, what lowered them, questions, percents."""

from functools import partial

import pandas as pd
import streamlit as st

from analysis import reporting, scores
from briefings.workbook import Sheet
from studies.punctual import FORM
from ui import choices, downloads, links
from ui.quality import flagged, percent_list, questions
from ui.quality.gather import Quality, quality
from ui.quality.questions import name_of
from ui.view import View

PAIRS = {
    "complete": ("reported", "expected"),
    "timely": ("timely", "due"),
    "consistent": ("clean", "figures"),
}
"""Score -> its two counts."""


def show(view: View) -> None:
    """Everything about the figures of the chosen period."""
    say = view.say
    if view.borders is not None:
        st.caption(say("section-as-reported"))
        view = view.as_reported
    st.markdown(say("quality-lead", period=view.numerals.period(view.period)))
    side = choices.segment("by", list(scores.SIDES), lambda s: say(f"by-{s}"), say, hide_label=True)
    found = quality(view, side)
    _table(view, found)
    st.caption("\n".join(f"- {line}" for line in _rules(view, found.side)))
    members = [str(o) for o in found.flagged["observation"]]
    downloads.offer(view, "quality", partial(_sheet, view, found), members)
    st.subheader(say("flagged-title"), anchor=False)
    flagged.show(view, found)
    st.subheader(say("suspicion-title"), anchor=False)
    questions.show(view, found)
    st.subheader(say("percents-title"), anchor=False)
    percent_list.show(view, found.percents, "quality")


def _table(view: View, found: Quality) -> None:
    rows = [_row(view, found, str(key), row) for key, row in found.scores.iterrows()]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)


def _row(view: View, found: Quality, key: str, row: pd.Series) -> dict[str, str]:
    say = view.say
    name = name_of(view, found.side, key, view.on_phone)
    link = links.markdown(name, found.side, **{found.side: key})
    marks = [questions.mark(view, suspicion) for suspicion in found.asked if suspicion.key == key]
    return {
        say(f"column-{found.side}"): link,
        **{say(f"column-{score}"): _cell(view, score, row) for score in PAIRS},
        say("column-questions"): ", ".join(marks) or "–",
    }


def _cell(view: View, score: str, row: pd.Series) -> str:
    part, whole = (int(row[name]) for name in PAIRS[score])
    reached = scores.score(part, whole)
    if reached is None:
        return "–"
    counts = {"part": view.numerals.number(part), "whole": view.numerals.number(whole)}
    unit = "points" if score == "consistent" else "percent"
    number = view.numerals.number(reached) if unit == "points" else view.numerals.quantity(reached, unit)
    together = view.say("quality-counts", **counts).replace(" ", "\u00a0")
    return f"**{number}** ({together})"


def _rules(view: View, side: str) -> list[str]:
    """The rule of each column in a sentence, and whose words they are."""
    say = view.say
    days = reporting.rules(view.catalog.tables["reporting"].rows)[FORM].timely_days
    return [
        say(f"quality-complete-{side}", core=len(view.catalog.core()), units=len(view.units)),
        say(f"quality-timely-{side}", days=days),
        say(f"quality-consistent-{side}"),
        say("quality-method"),
    ]


def _sheet(view: View, found: Quality) -> Sheet:
    say = view.say
    header = [say(f"column-{found.side}")]
    for score in PAIRS:
        header += [say(f"column-{score}"), say(f"column-{score}-part"), say(f"column-{score}-whole")]
    rows = [_sheet_row(view, found, str(key), row) for key, row in found.scores.iterrows()]
    notes = [say("quality-lead", period=view.numerals.period(view.period)), *_rules(view, found.side)]
    return Sheet(say("show-quality"), [*header, say("column-questions")], rows, notes)


def _sheet_row(view: View, found: Quality, key: str, row: pd.Series) -> list[object]:
    counts = [(int(row[part]), int(row[whole])) for part, whole in PAIRS.values()]
    asked = [questions.sentence(view, name_of(view, found.side, key), s) for s in found.asked if s.key == key]
    triples = [value for part, whole in counts for value in (scores.score(part, whole), part, whole)]
    return [name_of(view, found.side, key), *triples, " ".join(asked)]
