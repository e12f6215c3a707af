"""The evidence: figures by filter, contradictions counted, reports and their findings."""

import numpy as np
import pandas as pd
import streamlit as st

from analysis.contradictions import UNSETTLED, Case
from ui import attention, cache, choices, findings, phrases, register
from ui.reports import history
from ui.view import View

ANY = "any"
KINDS = ["actual", "target", "derived", "reference"]
"""What the filter of kinds offers; a register is shown only when it is asked for."""


def figures(view: View) -> None:
    """All figures of all dates, filtered by theme, region, kind and words."""
    known = cache.observations(view.snapshot, (), (), (), view.known_at)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        theme = _filter(view, "theme", [*view.catalog.themes], lambda t: _theme(view, t))
        region = _filter(
            view, "from_region", view.catalog.regions.ids(), lambda r: phrases.region_name(view, r)
        )
        kind = _filter(view, "kind", KINDS, lambda k: view.say(f"kind-{k}"))
        with st.container(width=260):
            words = choices.text("q", view.say)

    def found() -> np.ndarray:
        return _found(view, known, _matches(view, known, theme, region, kind) & _says(view, known, words))

    depends_on = (*view.identity, "figures", theme, region, kind)
    order = found() if words.strip() else cache.kept(depends_on, found)
    register.table(view, known, "sources", order=order)


def _found(view: View, known: pd.DataFrame, chosen: pd.Series) -> np.ndarray:
    """Where the chosen figures stand, in the catalog's order of indicators."""
    codes = known.loc[chosen, "indicator"]
    numbers = codes.map({code: number for number, code in enumerate(view.catalog.indicators)})
    return np.flatnonzero(chosen.to_numpy(dtype=bool))[np.argsort(numbers.to_numpy(), kind="stable")]


def contradictions_line(view: View, cases: list[Case]) -> None:
    """How many cases there are, and how many are open."""
    unsettled = sum(attention.verdict_of(view, case) in UNSETTLED for case in cases)
    st.markdown(view.say("attention-line", cases=len(cases), unsettled=unsettled))


def reports(view: View) -> None:
    """Every report received, and every finding with its address."""
    history.listing(view, cache.reports(view.snapshot, view.known_at))
    found = view.snapshot.findings()
    if found.empty:
        st.success(view.say("findings-none"), icon=":material/check_circle:")
    else:
        findings.table(view, found, "all", with_file=True)


def _filter(view: View, name: str, options: list[str], show: "object") -> str:
    def text(value: str) -> str:
        return view.say("any") if value == ANY else str(show(value))  # type: ignore[operator]

    with st.container(width=240):
        return choices.select(name, [ANY, *options], text, view.say)


def _theme(view: View, theme: str) -> str:
    return view.catalog.themes[theme].in_(view.language)


def _matches(view: View, known: pd.DataFrame, theme: str, region: str, kind: str) -> pd.Series:
    themes = known["indicator"].map({code: i.theme for code, i in view.catalog.indicators.items()})
    kinds = known["kind"].mask(known["origin"] == "derived", "derived").mask(known["reference"], "reference")
    every = (kinds == kind) if kind != ANY else (kinds != "reference")
    for column, value in ((themes, theme), (known["region"], region)):
        every &= (column == value) | (value == ANY)
    return every


def _says(view: View, known: pd.DataFrame, words: str) -> pd.Series:
    """Rows whose indicator, publisher, title, note or written value contains the words."""
    if not words.strip():
        return pd.Series(True, index=known.index)
    text = known["indicator"].map(lambda code: phrases.indicator_name(view, code))
    for column in ("publisher", "title", "as_written", f"note_{view.language}"):
        text = text + " " + known[column]
    return text.str.casefold().str.contains(words.strip().casefold(), regex=False)
