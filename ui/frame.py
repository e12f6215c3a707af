"""The frame around every page: language, period, workspace, date of the data, and the view itself."""

from datetime import date

import streamlit as st

from kpi.catalog import Catalog
from kpi.names import LANGUAGES
from kpi.numerals import Numerals
from kpi.period import Period
from kpi.words import Words, words
from ui import cache, choices
from ui.view import View, current
from warehouse.snapshot import NOW, Snapshot
from warehouse.workspace import MAIN, Workspace, published_workspaces

AS_REPORTED = "reported"
"""`?borders=` for no other borders than those of each figure's own day."""
OWN_NAMES = {"ru": "Рус", "kk": "Қаз", "en": "Eng"}


def language() -> Words:
    """The words of the chosen language (`?lang=`), Russian by default."""
    return words(choices.take("lang", LANGUAGES, LANGUAGES[0], words(LANGUAGES[0])))


def draw(say: Words, title: str) -> None:
    """Title and choices on top; makes the view that the page reads with `view.current()`."""
    choices.take("workspace", published_workspaces() or [MAIN], MAIN, say)  # says here what is wrong
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        heading = st.container(width="stretch")
        period_place = st.container(width=230)
        _language_switch(say)
        with st.popover("", icon=":material/tune:", help=say("settings"), key="settings"):
            snapshot = _snapshot(say)
            known_at = _known_at(say)
            borders = _borders(say, cache.catalog(snapshot))
    catalog = cache.catalog(snapshot)
    numerals = Numerals(say)
    with period_place:
        period = _period(say, numerals, snapshot, known_at)
    with heading:
        st.title(title, anchor=False)
    st.session_state["view"] = View(say, numerals, catalog, snapshot, period, known_at, borders)
    _banners(current())


def close() -> None:
    """The foot of the page: which data these are."""
    view = current()
    published = view.numerals.day(view.snapshot.published_at.date())
    st.divider()
    st.caption(
        view.say(
            "data-of",
            workspace=workspace_name(view.snapshot.workspace, view.say),
            date=published,
            snapshot=view.snapshot.identity,
        )
    )


def workspace_name(name: str, say: Words) -> str:
    key = f"workspace-{name}"
    return say(key) if say.has(key) else name


def _language_switch(say: Words) -> None:
    choices.segment("lang", LANGUAGES, OWN_NAMES.__getitem__, say, hide_label=True)


def _snapshot(say: Words) -> Snapshot:
    names = published_workspaces() or [MAIN]
    name = choices.select("workspace", names, lambda n: workspace_name(n, say), say)
    pinned = choices.free("snapshot")
    if pinned:
        st.caption(say("snapshot-pinned", snapshot=pinned))
        st.button(say("snapshot-unpin"), on_click=choices.forget, args=("snapshot",), key="unpin")
    return cache.open_published(Workspace.named(name), pinned)


def _known_at(say: Words) -> date:
    written = choices.text("known_at", say)
    if not written:
        return NOW
    try:
        return date.fromisoformat(written)
    except ValueError:
        st.session_state["bad-known-at"] = written
        return NOW


def _borders(say: Words, catalog: Catalog) -> date | None:
    """As reported, or in the borders since one of the reforms; a link may name any day."""
    numerals, regions = Numerals(say), catalog.regions
    asked = st.query_params.get("borders", "")
    known = [day.isoformat() for day in regions.reforms()]
    days = dict.fromkeys([*known, *([asked] if _is_day(asked) and asked >= known[0] else [])])

    def told(code: str) -> str:
        if code == AS_REPORTED:
            return say("borders-reported")
        day = date.fromisoformat(code)
        return say("borders-of", date=numerals.day(day), units=len(regions.units(day)))

    code = choices.select("borders", [AS_REPORTED, *days], told, say, AS_REPORTED)
    return None if code == AS_REPORTED else date.fromisoformat(code)


def _is_day(code: str) -> bool:
    try:
        return bool(date.fromisoformat(code))
    except ValueError:
        return False


def _period(say: Words, numerals: Numerals, snapshot: Snapshot, known_at: date) -> Period:
    options = cache.periods(snapshot, known_at) or [str(min(known_at, date.today()).year)]
    asked = st.query_params.get("period", "")
    if asked and asked not in options and _is_period(asked):
        options = [*options, asked]
    code = choices.select(
        "period",
        options,
        lambda c: numerals.period(Period.parse(c)),
        say,
        default=cache.fullest_year(snapshot, known_at),
        hide_label=True,
    )
    return Period.parse(code)


def _is_period(code: str) -> bool:
    try:
        return Period.parse(code).start.year > 1990
    except ValueError:
        return False


def _banners(view: View) -> None:
    if view.is_demo:
        st.warning(view.say("demo-banner"), icon=":material/science:")
    if view.known_at != NOW:
        st.info(view.say("known-at-banner", date=view.numerals.day(view.known_at)), icon=":material/history:")
    if view.borders is not None:
        day = view.numerals.day(view.borders)
        st.info(view.say("borders-banner", date=day, units=len(view.units)), icon=":material/map:")
    bad = st.session_state.pop("bad-known-at", "")
    if bad:
        st.warning(view.say("error-unknown-choice", name=view.say("choice-known_at"), value=bad))
