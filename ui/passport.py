"""The passport of an indicator: definition, unit, what counts as better, rule of ranking, scopes."""

import streamlit as st

from analysis.league import distinguishable
from kpi.indicator import Indicator
from studies.ranked import Ranking
from ui import cache, choices, links, phrases
from ui.view import View

WHOLE = "whole"
"""The id in the URL of figures that count what the definition says."""


def indicator_choice(view: View) -> str:
    """Any indicator of the catalog; without a choice the headline indicator most regions have reported."""
    codes = list(view.catalog.indicators)
    name = phrases.indicator_name
    return choices.select("indicator", codes, lambda c: name(view, c), view.say, _telling(view))


def _telling(view: View) -> str:
    core = [indicator.code for indicator in view.catalog.core()]
    found = cache.rankings(view.snapshot, core, view.period, view.known_at, view.borders)
    return max(core, key=lambda code: found[code].covered)


def scope_choice(view: View, code: str) -> str:
    """Which scope to rank; only offered where figures with a scope exist. Returns '' for the whole."""
    known = [str(scope) or WHOLE for scope in view.snapshot.scopes(code, view.known_at)["scope"]]
    options = [WHOLE, *(scope for scope in known if scope != WHOLE)]
    if len(options) == 1:
        choices.forget("scope")
        return ""
    with st.container(width=300):
        chosen = choices.select("scope", options, lambda s: _scope_name(view, s), view.say)
    return "" if chosen == WHOLE else chosen


def _scope_name(view: View, scope: str) -> str:
    return phrases.scope_name(view, "" if scope == WHOLE else scope)


def line(view: View, indicator: Indicator) -> None:
    """Definition and rules in two lines."""
    facts = [
        indicator.definition.in_(view.language),
        view.say(f"measure-{indicator.measure}", months=indicator.carry_months),
        view.say(f"better-{indicator.better}"),
    ]
    st.caption(" · ".join(facts))


def table(view: View, indicator: Indicator) -> None:
    """The whole passport."""
    say = view.say
    ratio = indicator.ratio
    code = indicator.base or (ratio.denominator if ratio else "")
    base = phrases.indicator_name(view, code) if code else say("none")
    derived = (
        say(
            "formula",
            factor=f"{ratio.factor:g}",
            numerator=phrases.indicator_name(view, ratio.numerator),
            denominator=phrases.indicator_name(view, ratio.denominator),
        )
        if ratio
        else say("none")
    )
    facts = {
        say("passport-code"): f"`{indicator.code}`",
        say("passport-theme"): view.catalog.themes[indicator.theme].in_(view.language),
        say("passport-programme"): _programme(view, indicator.programme),
        say("column-unit"): say(f"unitname-{indicator.unit}"),
        say("passport-measure"): say(f"measure-{indicator.measure}", months=indicator.carry_months),
        say("passport-better"): say(f"better-{indicator.better}"),
        say("passport-noticeable"): _noticeable(view, indicator),
        say("passport-adds"): say("yes") if indicator.adds_up else say("no"),
        say("passport-base"): base,
        say("passport-formula"): derived,
    }
    st.table(facts, border="horizontal")


def _noticeable(view: View, indicator: Indicator) -> str:
    """In the indicator's own points, or as a percent of the larger figure."""
    if indicator.unit in ("percent", "points"):
        unit = "percentage_points" if indicator.unit == "percent" else indicator.unit
        return view.numerals.quantity(indicator.noticeable_change, unit)
    share = view.numerals.quantity(indicator.noticeable_change, "percent")
    return view.say("noticeable-share", share=share)


def _programme(view: View, code: str) -> str:
    """The project an indicator belongs to; some serve all of them."""
    if not code:
        return view.say("none")
    name = view.catalog.programmes[code].name.in_(view.language)
    return links.markdown(name, "about", programme=code)


def rank_rule(view: View, ranking: Ranking) -> str:
    """How the places came about, and whether they can be told apart."""
    better = view.catalog.indicators[ranking.question.indicator].better
    rule = view.say("rank-rule", units=len(ranking.places), better=better)
    apart = "" if distinguishable(ranking.places) else " " + view.say("rank-not-distinguishable")
    return rule + apart
