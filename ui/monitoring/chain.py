"""The chain over the regions' totals: objects checked, with violations, …, money recovered."""

from functools import partial

import pandas as pd
import streamlit as st

from analysis import monitoring
from briefings.workbook import Sheet
from studies.ranked import Ranking
from ui import downloads, phrases, workings
from ui.league_table import sheet_number
from ui.monitoring import known, rates
from ui.monitoring.known import ANY
from ui.view import View
from ui.where_from import where_from

_LEAST = 2
"""A chain has at least two steps."""


def draw(view: View, place: str) -> None:
    """One row per step, with the rate that leads to it."""
    rankings = known.rankings_of(view)
    regions = view.units if place == ANY else [place]
    shown = {code: _figure(ranking, place) for code, ranking in rankings.items()}
    if sum(shown[code] is not None for code in monitoring.STEPS) < _LEAST:
        known.nothing(view, "chain-empty")
        return
    found = monitoring.rates(known.standing_of(view), regions)
    codes = [code for code in monitoring.SPOKEN_OF if shown[code] is not None]
    rows = [_row(view, rankings[code], shown[code], found, place) for code in codes]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    _missing(view, [code for code in monitoring.SPOKEN_OF if shown[code] is None])
    st.caption(view.say("chain-rule"))
    members = [str(m) for code in codes for m in _members(rankings[code], place)]
    with st.container(horizontal=True):
        lines = partial(workings.of_all, view, list(rankings.values()), regions)
        where_from(view, members, "from-chain", lines)
        downloads.offer(view, "monitoring-chain", lambda: _sheet(view, rankings, place), members)


def _figure(ranking: Ranking, place: str) -> "tuple[float, str] | None":
    """Value and qualifier: the sum of the regions, or the region's own."""
    if place == ANY:
        return (ranking.total.value, ranking.total.qualifier) if ranking.total else None
    own = ranking.places[(ranking.places["region"] == place) & ranking.places["value"].notna()]
    return None if own.empty else (float(own["value"].iloc[0]), str(own["qualifier"].iloc[0]))


def _members(ranking: Ranking, place: str) -> list[str]:
    if place == ANY:
        return ranking.members()
    own = ranking.places[ranking.places["region"] == place]["members"].dropna()
    return [str(member) for row in own for member in row]


def _row(
    view: View,
    ranking: Ranking,
    figure: "tuple[float, str] | None",
    found: list[monitoring.Rate],
    place: str,
) -> dict[str, str]:
    say, code = view.say, ranking.question.indicator
    value, qualifier = figure or (float("nan"), "exact")
    row = {
        say("column-step"): phrases.indicator_name(view, code),
        say("column-value"): f"**{view.numerals.quantity(value, ranking.unit, qualifier, 3)}**",
        say("column-rate"): "  \n".join(_rates(view, ranking, found, place)) or "–",
    }
    if place == ANY:
        nation = ranking.nation
        row[say("column-covered")] = say("covered-of", covered=ranking.covered, units=len(ranking.places))
        row[say("column-nation-told")] = (
            phrases.number(view, nation, ranking.unit) if nation is not None else "–"
        )
    return row


def _rates(view: View, ranking: Ranking, found: list[monitoring.Rate], place: str) -> list[str]:
    """What leads to the step, and over how many regions where those are not all that are in the sum."""
    lines = []
    for rate in (one for one in found if one.part == ranking.question.indicator):
        text = rates.text(view, rate)
        fewer = place == ANY and rate.regions < ranking.covered
        lines.append(f"{text}, {view.say('rate-regions', count=rate.regions)}" if fewer else text)
    return lines


def _missing(view: View, codes: list[str]) -> None:
    if codes:
        names = ", ".join(f"«{phrases.indicator_name(view, code)}»" for code in codes)
        st.caption(view.say("chain-missing", names=names))


def _sheet(view: View, rankings: dict[str, Ranking], place: str) -> Sheet:
    """The chain region by region."""
    say = view.say
    regions = view.units if place == ANY else [place]
    names = [phrases.region_name(view, region, short=True) for region in regions]
    header = [say("column-step"), say("column-unit"), phrases.country_name(view), *names]
    rows: list[list[object]] = []
    for code, ranking in rankings.items():
        values = ranking.places.set_index("region")["value"]
        own = [float(values[region]) for region in regions]
        unit = say(f"unitname-{ranking.unit}")
        rows.append([phrases.indicator_name(view, code), unit, sheet_number(ranking.nation), *own])
    return Sheet(say("page-monitoring"), header, rows, [view.numerals.period(view.period)])
