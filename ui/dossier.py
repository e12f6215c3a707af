"""Everything about one region, block by block."""

from functools import partial

import pandas as pd
import streamlit as st

from analysis.standing import distances
from kpi.region import RegionVersion
from studies.ranked import Ranking
from ui import attention, cache, links, phrases, register, uncertainty, workings
from ui.league_table import change_text, changes
from ui.view import View
from ui.where_from import where_from

LISTED = 5


def facts(view: View, region: str) -> None:
    """Brand of the project office, centre, districts, area, people; borders and names in time."""
    say, version = view.say, view.catalog.regions.nearest(region, view.period.end)
    people = view.snapshot.population(view.period.end)
    known = people[people["region"] == region]
    shown = {
        "brand": version.brand,
        "centre": version.centre.in_(view.language),
        "area": _area(view, version),
        "people": _people(view, known) if len(known) else "",
    }
    texts = [f"**{say(f'fact-{name}')}**: {value}" for name, value in shown.items() if value]
    st.markdown(" · ".join(texts))
    _borders(view, region)
    _districts(view, region)


def _area(view: View, version: RegionVersion) -> str:
    if version.area_km2 is None:
        return ""
    area = view.numerals.quantity(version.area_km2, "km2")
    return f"{area} ({view.say('area-' + version.area_basis)})"


def _people(view: View, known: pd.DataFrame) -> str:
    row = known.iloc[0]
    source = view.catalog.population_sources[row["source"]].in_(view.language)
    day = view.numerals.day(row["day"].date())
    return view.say("people-on", people=view.numerals.number(int(row["people"])), date=day, source=source)


def _districts(view: View, region: str) -> None:
    """Names of the districts and cities in force at the end of the period (there are none in English)."""
    rows = view.catalog.districts_on(region, view.period.end)
    names = [row["name_ru" if view.language == "ru" else "name_kk"] for row in rows]
    day = view.numerals.day(view.period.end)
    with st.expander(view.say("fact-districts", count=len(rows), date=day)):
        st.markdown(", ".join(names))
        st.caption(view.say("fact-register"))


def _borders(view: View, region: str) -> None:
    version = view.catalog.regions.nearest(region, view.period.end)
    if version.valid_from and version.predecessors and version.predecessors != (region,):
        old = ", ".join(
            view.catalog.regions.nearest(r, version.valid_from).name.in_(view.language)
            for r in version.predecessors
        )
        st.caption(view.say("borders-formed", date=view.numerals.day(version.valid_from), old=old))
    if version.valid_to and version.successors != (region,):
        st.caption(view.say("borders-changed", date=view.numerals.day(version.valid_to)))


def rankings(view: View) -> dict[str, Ranking]:
    """Level rankings of every indicator of the catalog for the period."""
    return cache.rankings(
        view.snapshot, tuple(view.catalog.indicators), view.period, view.known_at, view.borders
    )


def scorecard(view: View, region: str) -> None:
    """Core indicators: value, place, distance to the leader and to the country, own date; else why not."""
    every = rankings(view)
    found = {i.code: every[i.code] for i in view.catalog.core()}
    rows = [_score_row(view, ranking, region) for ranking in found.values()]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    if any(":small[(" in row[view.say("column-place")] for row in rows):
        st.caption(view.say("scorecard-range"))
    members = [m for r in found.values() for m in _members(_one(r, region))]
    where_from(view, members, "from-scorecard", partial(workings.of_all, view, found.values(), [region]))


def _score_row(view: View, ranking: Ranking, region: str) -> dict[str, str]:
    say, figure = view.say, _one(ranking, region)
    code = ranking.question.indicator
    name = links.markdown(phrases.indicator_name(view, code), "indicator", indicator=code)
    known = pd.notna(figure["value"])
    gap = distances(figure, ranking.places, ranking.nation, view.catalog.indicators[code])
    return {
        say("column-indicator"): name,
        say("column-value"): f"**{phrases.number(view, figure, ranking.unit)}**" if known else "–",
        say("column-place"): _place(view, ranking, figure) if known else "–",
        say("column-leader"): _gap(view, gap.leader, ranking.unit),
        say("column-nation"): _gap(view, gap.nation, ranking.unit),
        say("column-change"): change_text(view, changes(view, ranking, figure), ranking.unit),
        say("column-date"): phrases.short_date(view, figure) if known else phrases.reason(view, figure),
    }


def _place(view: View, ranking: Ranking, figure: pd.Series) -> str:
    """`3 из 17`, and what chance leaves of it: `(1–6)`."""
    told = phrases.place_of(view, figure, ranking.covered)
    chance = uncertainty.of(view, ranking) if ranking.covered > 1 else None
    possible = uncertainty.places(chance, figure)
    return f"{told} :small[({possible})]" if chance and "–" in possible else told


def _gap(view: View, value: float | None, unit: str) -> str:
    return "–" if value is None else view.numerals.change(value, unit, 1)


def strengths_and_gaps(view: View, region: str) -> None:
    """Side by side."""
    left, right = st.columns(2)
    with left:
        strengths(view, region)
    with right:
        gaps(view, region)


def strengths(view: View, region: str) -> None:
    """Indicators of any theme in which the region is among the first of at least three."""
    best = [
        (r, f) for r, f in _ranked(view, region) if r.covered > 2 and f["place"] <= max(1, r.covered // 3)
    ]
    _listing(view, "region-strengths", [_listed(view, r, f) for r, f in best[:LISTED]])


def gaps(view: View, region: str) -> None:
    """Indicators in which it is among the last of at least three, and core ones it has not reported."""
    last = [(r, f) for r, f in _ranked(view, region) if r.covered > 2 and f["place"] > r.covered * 2 / 3]
    lines = [_listed(view, r, f) for r, f in last[:LISTED]]
    every = rankings(view)
    silent = [i.code for i in view.catalog.core() if pd.isna(_one(every[i.code], region)["value"])]
    if silent:
        names = ", ".join(phrases.indicator_name(view, code) for code in silent)
        lines.append(view.say("region-not-reported", count=len(silent), names=names))
    _listing(view, "region-gaps", lines)


def _ranked(view: View, region: str) -> list[tuple[Ranking, pd.Series]]:
    """The judged indicators in which the region has a place."""
    found: list[tuple[Ranking, pd.Series]] = cache.kept(
        (*view.identity, "ranked", region), lambda: _placed(view, region)
    )
    return found


def _placed(view: View, region: str) -> list[tuple[Ranking, pd.Series]]:
    judged = [r for c, r in rankings(view).items() if view.catalog.indicators[c].better != "neutral"]
    rows = [(ranking, _one(ranking, region)) for ranking in judged]
    return [(ranking, figure) for ranking, figure in rows if pd.notna(figure["place"])]


def _listed(view: View, ranking: Ranking, figure: pd.Series) -> str:
    code = ranking.question.indicator
    name = links.markdown(phrases.indicator_name(view, code), "indicator", indicator=code)
    place = phrases.place_of(view, figure, ranking.covered)
    return f"{name}: **{phrases.number(view, figure, ranking.unit)}**, {place}"


def _listing(view: View, title: str, lines: list[str]) -> None:
    st.subheader(view.say(title), anchor=False)
    st.markdown("\n".join(f"- {line}" for line in lines) if lines else view.say(f"{title}-none"))


def all_figures(view: View, region: str) -> None:
    """Every figure of the region ever reported, of any date and scope."""
    known = cache.observations(view.snapshot, (), (region,), (), view.known_at)
    shown = known[(known["origin"] == "reported") & ~known["reference"]]
    register.table(view, shown, "region", hide=["region"])


def programmes(view: View, region: str) -> None:
    """The projects of the programme that the region is known to run, and their figures."""
    coverage = cache.coverage(view.snapshot, view.known_at)
    own = set(coverage.loc[coverage["region"] == region, "indicator"])
    run = [p for p in view.catalog.programmes.values() if region in p.regions or own & set(p.indicators)]
    lines = []
    for programme in run:
        name = links.markdown(programme.name.in_(view.language), "about", programme=programme.code)
        count = len(own & set(programme.indicators))
        lines.append(f"- {name}: {view.say('programme-figures', count=count)}")
    st.markdown("\n".join(lines) if lines else view.say("region-programmes-none"))


def contradictions(view: View, region: str) -> None:
    """Cases that involve the region."""
    cases = [case for case in cache.cases(view.snapshot, view.known_at) if region in case.regions]
    if cases:
        attention.cases(view, cases)
    else:
        st.markdown(view.say("region-contradictions-none"))


def _one(ranking: Ranking, region: str) -> pd.Series:
    return ranking.places[ranking.places["region"] == region].iloc[0]


def _members(figure: pd.Series) -> list[str]:
    return list(figure["members"]) if pd.notna(figure["value"]) else []
