"""What the sections of the page ask of the snapshot, made once for one look at it."""

from collections.abc import Callable, Sequence
from functools import partial

import pandas as pd
import streamlit as st

from analysis import flow_balance, monitoring, open_recommendations, registers
from kpi.period import Period
from studies import registered
from studies.ranked import Ranking
from studies.registered import Registers
from ui import cache, choices, links, phrases
from ui.view import View

ANY = "any"


def registers_of(view: View) -> Registers:
    """The two registers as of the end of the period."""
    made = partial(registered.registers, view.snapshot, view.period, view.known_at)
    return cache.kept((*_data(view), "registers"), made)  # type: ignore[no-any-return]


def totals_of(view: View) -> list[monitoring.Case]:
    """The published totals of the period, region by region."""
    made = partial(registered.totals, view.snapshot, registers_of(view), view.period, view.known_at)
    return cache.kept((*_data(view), "totals"), made)  # type: ignore[no-any-return]


def balance_of(view: View) -> pd.DataFrame:
    """The balance of every quarter of the period that somebody reported on, region by region."""
    return cache.kept((*_data(view), "balance"), lambda: _balance(view))  # type: ignore[no-any-return]


def _balance(view: View) -> pd.DataFrame:
    told = registers.every_state(view.snapshot.register_rows("recommendations", view.known_at))
    inside = told["period_end"].between(pd.Timestamp(view.period.start), pd.Timestamp(view.period.end))
    spans = told.loc[inside & (told["period_start"] >= pd.Timestamp(view.period.start))]
    pairs = set(zip(spans["period_start"], spans["period_end"], strict=True))
    periods = [Period(start.date(), end.date()) for start, end in sorted(pairs)]
    codes = [monitoring.ISSUED, monitoring.DONE]
    known = cache.observations(view.snapshot, codes, (), ["actual"], view.known_at)
    stated = known[(known["scope"] == "") & (known["district"] == "") & (known["origin"] == "reported")]
    return flow_balance.balance(told, stated, periods)


def rankings_of(view: View) -> dict[str, Ranking]:
    """The figures of the chain, region by region."""
    return cache.rankings(view.snapshot, monitoring.SPOKEN_OF, view.period, view.known_at, view.borders)


def standing_of(view: View) -> pd.DataFrame:
    """The same figures as rows of one standing."""
    rankings = rankings_of(view).values()
    return pd.concat([ranking.levels[0] for ranking in rankings], ignore_index=True)


def stated(view: View, place: str, codes: Sequence[str]) -> list[str]:
    """The observations of the totals that the registers of the period add up to."""
    rankings = rankings_of(view)
    own = [chosen(rankings[code].places, region=place)["members"].dropna() for code in codes]
    return [str(member) for rows in own for row in rows for member in row]


def _data(view: View) -> tuple[str, ...]:
    known_at = view.known_at.isoformat()
    return (view.snapshot.workspace, view.snapshot.identity, known_at, view.period.code, "monitoring")


def place_choice(view: View) -> str:
    """The whole country (ANY) or one region; in other borders also those that reported as their own."""

    def absent(region: str) -> str:
        return phrases.absent_region(view, region)

    own = set(registers_of(view).told["region"]) if view.borders else set()
    units = [*view.units, *sorted(map(str, own - set(view.units)))]
    return _select(view, "from_region", units, lambda r: phrases.region_name(view, r), absent)


def about_borders(view: View) -> None:
    """Rows of registers and published totals stay with the region that reported them."""
    if view.borders is not None:
        st.caption(view.say("registers-as-reported"))


def sphere_choice(view: View) -> str:
    """One sphere of those in any register, or ANY."""
    known = registers_of(view)
    codes = {*map(str, known.monitored["theme"]), *map(str, known.told["theme"])}
    spheres = sorted(codes, key=lambda code: sphere_name(view, code))
    return _select(view, "sphere", [code for code in spheres if code], lambda s: sphere_name(view, s))


def state_choice(view: View) -> str:
    """One state of a recommendation, or ANY."""
    return _select(view, "state", list(open_recommendations.STATES), lambda s: view.say(f"state-{s}"))


def _select(
    view: View,
    name: str,
    options: list[str],
    show: Callable[[str], str],
    absent: choices.Absent | None = None,
) -> str:
    def text(value: str) -> str:
        return view.say("any") if value == ANY else show(value)

    with st.container(width=260):
        return choices.select(name, [ANY, *options], text, view.say, absent=absent)


def chosen(rows: pd.DataFrame, **filters: str) -> pd.DataFrame:
    """The rows whose columns have the chosen values; ANY lets all through."""
    for column, value in filters.items():
        rows = rows[(rows[column] == value) | (value == ANY)]
    return rows


def sphere_name(view: View, code: str) -> str:
    """A sphere of the form's list; what is not in it stands as it is."""
    key = f"form-choice-theme-{code}"
    return view.say(key) if view.say.has(key) else code or view.say("no-data")


def place_in_report(row: pd.Series) -> str:
    """Sheet and cells, as a link to the report."""
    text = phrases.literal(f"{row['sheet']}, {row['cell']}")
    return links.markdown(text, "reports", desk="history", report=str(row["report"])[:8])


def nothing(view: View, key: str, to_do: bool = True) -> None:
    """Why there is nothing here and, once on a page, what to do about it."""
    st.info(view.say(key, period=view.numerals.period(view.period)), icon=":material/inbox:")
    if to_do:
        st.markdown(phrases.how_to_add(view))
