"""Sentences and choices around the map: coverage, what is missing, who leads, opening a region."""

import streamlit as st

from kpi.paths import PROJECT
from studies.ranked import Ranking
from ui import figures, links, phrases
from ui.origins import Origins
from ui.view import View


def coverage_line(view: View, rankings: dict[str, Ranking]) -> None:
    """How much of the country the page can speak of at all."""
    national = sum(r.nation is not None for r in rankings.values())
    regional = sum(r.covered > 0 for r in rankings.values())
    period = view.numerals.period(view.period)
    st.caption(
        view.say("coverage-line", period=period, core=len(rankings), national=national, regional=regional)
    )


def without_nation(view: View, rankings: dict[str, Ranking]) -> None:
    """The headline indicators for which nobody has published a national figure."""
    missing = [code for code, r in rankings.items() if r.nation is None]
    if missing:
        names = ", ".join(phrases.indicator_name(view, code) for code in missing)
        st.caption(view.say("headline-missing", count=len(missing), names=names))


def nothing(view: View) -> None:
    """A period without any headline figure: say so, and how to add one."""
    st.info(view.say("nothing-headline", period=view.numerals.period(view.period)), icon=":material/inbox:")
    st.markdown(phrases.how_to_add(view))


def coverage_text(view: View, ranking: Ranking) -> str:
    """`4 из 17 регионов имеют данные`."""
    return view.say("coverage-regions", covered=ranking.covered, units=len(ranking.places))


def map_or_note(view: View, ranking: Ranking, origins: Origins) -> None:
    """The map; a click opens the region's page."""
    name = phrases.indicator_name(view, ranking.question.indicator)
    alt = view.say("alt-map", indicator=name, covered=ranking.covered, units=len(ranking.places))
    open_region(figures.clicked(figures.map_figure(view, ranking, origins), "map", alt))
    st.caption(view.say("map-hint"))


def open_region(region: str) -> None:
    """Go to the region's page, with the reader's choices in its address."""
    if region:
        page = PROJECT / "pages" / "region.py"  # a relative path would be looked for beside the shell
        st.switch_page(page, query_params={**links.carried(), "region": region})


def league_summary(view: View, ranking: Ranking) -> None:
    """Coverage, the leader, the national figure and beside it the sum of the regions."""
    lines = [f"**{coverage_text(view, ranking)}**"]
    if ranking.nation is not None:
        value = phrases.number(view, ranking.nation, ranking.unit)
        day = phrases.figure_date(view, ranking.nation)
        lines.append(view.say("nation-reported", value=value, date=day))
    else:
        lines.append(view.say("nation-not-reported"))
    if ranking.total is not None:
        total = ranking.total
        text = view.numerals.quantity(total.value, ranking.unit, total.qualifier)
        lines.append(view.say("sum-of-regions", sum=text, covered=total.covered, units=total.units))
    if not ranking.covered:
        lines.append(phrases.how_to_add(view))
    st.markdown("  \n".join(lines))
