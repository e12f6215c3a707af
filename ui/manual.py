"""The about page: every programme with its indicators, regions and figures; method; glossary."""

import pandas as pd
import streamlit as st

from briefings.workbook import Sheet
from kpi.indicator import Programme
from ui import cache, choices, downloads, links, phrases
from ui.view import View

METHOD = (
    "missing",
    "source",
    "qualifier",
    "carry",
    "rank",
    "percent",
    "conflict",
    "nation",
    "peers",
    "change",
    "reach",
    "alike",
    "target",
    "progress",
    "base",
    "pace",
    "shift",
)
TERMS = (
    *("region", "indicator", "stock", "flow", "observation", "qualifier", "scope", "base", "coverage"),
    *("place", "snapshot", "workspace", "finding", "contradiction", "known_at"),
    *("trajectory", "pace"),
)


def programmes(view: View) -> None:
    """One programme at a time: what it is, who runs it, what is known."""
    say = view.say
    st.header(say("about-programmes", count=len(view.catalog.programmes)), anchor=False)
    with st.container(width=520):
        code = choices.select(
            "programme",
            list(view.catalog.programmes),
            lambda p: view.catalog.programmes[p].name.in_(view.language),
            say,
        )
    programme = view.catalog.programmes[code]
    st.markdown(programme.what.in_(view.language))
    known = cache.coverage(view.snapshot, view.known_at)
    _regions(view, programme, known)
    _indicators(view, programme, known)


def _regions(view: View, programme: Programme, known: pd.DataFrame) -> None:
    named = [links.markdown(phrases.region_name(view, r), "region", region=r) for r in programme.regions]
    st.markdown(f"**{view.say('programme-regions')}**: {', '.join(named) or '–'}")
    with_figures = known.loc[known["indicator"].isin(programme.indicators), "region"].unique()
    others = sorted(set(map(str, with_figures)) - set(programme.regions))
    if others and programme.indicators:
        names = ", ".join(phrases.region_name(view, r, short=True) for r in others)
        st.caption(view.say("programme-also", names=names))


def _indicators(view: View, programme: Programme, known: pd.DataFrame) -> None:
    say = view.say
    if not programme.indicators:
        st.info(say("programme-no-indicators"), icon=":material/inbox:")
        return
    figures = known.groupby("indicator")["figures"].sum()
    rows = [
        {
            say("column-indicator"): links.markdown(
                phrases.indicator_name(view, code), "indicator", indicator=code
            ),
            say("passport-definition"): view.catalog.indicators[code].definition.in_(view.language),
            say("column-figures"): view.numerals.number(int(figures.get(code, 0))),
        }
        for code in programme.indicators
    ]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)


def method(view: View) -> None:
    """The rules of honest numbers."""
    st.markdown("\n".join(f"- {view.say(f'method-{rule}')}" for rule in METHOD))


def indicators(view: View) -> None:
    """All indicators by theme."""
    for theme, name in view.catalog.themes.items():
        own = [i for i in view.catalog.indicators.values() if i.theme == theme]
        with st.expander(f"{name.in_(view.language)} ({len(own)})"):
            lines = [
                f"- {links.markdown(i.name.in_(view.language), 'indicator', indicator=i.code)}: "
                f"{i.definition.in_(view.language)}"
                for i in own
            ]
            st.markdown("\n".join(lines))


def offer(view: View) -> None:
    """The catalog of indicators as a table."""
    say = view.say
    columns = ("passport-code", "column-indicator", "passport-theme", "column-unit", "passport-definition")
    known = view.catalog.indicators.values()
    rows = [
        [
            i.code,
            i.name.in_(view.language),
            view.catalog.themes[i.theme].in_(view.language),
            say(f"unitname-{i.unit}"),
            i.definition.in_(view.language),
        ]
        for i in known
    ]
    sheet = Sheet(say("about-indicators"), [say(c) for c in columns], rows)
    downloads.offer(view, "about", lambda: sheet, [])


def glossary(view: View) -> None:
    """The nouns of the product."""
    rows = {f"**{view.say(f'term-{t}')}**": view.say(f"term-{t}-is") for t in TERMS}
    st.table(rows, border="horizontal")
