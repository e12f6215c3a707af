"""The comparison of a few regions: table, distance to the country, time, two indicators at once."""

from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from briefings.workbook import Sheet
from charts import dumbbell, scatter
from charts.axis import Axis
from kpi.region import COUNTRY
from studies import ranked
from studies.ranked import Ranking
from ui import cache, choices, downloads, figures, links, phrases, trends, workings
from ui.league_table import sheet_number
from ui.origins import Origins
from ui.view import View
from ui.where_from import where_from

Rankings = dict[str, Ranking]


def best_reported(view: View) -> list[str]:
    """The three regions with the most figures: a start that shows something."""
    counts = cache.coverage(view.snapshot, view.known_at).groupby("region")["figures"].sum()
    return [str(r) for r in counts.sort_values(ascending=False).index if r in view.units][:3]


def rankings(view: View, theme: str) -> Rankings:
    """Level rankings of the theme's indicators, or of the headline ones."""
    return cache.rankings(
        view.snapshot, trends.indicators(view, theme), view.period, view.known_at, view.borders
    )


def table(view: View, found: Rankings, regions: Sequence[str]) -> None:
    """One row per indicator that any of them or the country has; a dash says not reported."""
    say = view.say
    shown = {code: r for code, r in found.items() if _has_any(r, regions)}
    if not shown:
        st.info(say("comparison-empty", period=view.numerals.period(view.period)), icon=":material/inbox:")
        st.markdown(phrases.how_to_add(view))
        return
    rows = [_row(view, ranking, regions) for ranking in shown.values()]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
    members = [m for ranking in shown.values() for m in _members(ranking, regions)]
    computed = partial(workings.of_all, view, shown.values(), [*regions, COUNTRY])
    with st.container(horizontal=True):
        where_from(view, members, "from-comparison", computed)
        downloads.offer(view, "comparison", lambda: _sheet(view, shown, regions), members)
    empty = [phrases.indicator_name(view, code) for code in found if code not in shown]
    if empty:
        st.caption(say("comparison-missing", count=len(empty), names=", ".join(empty)))


def against_nation(view: View, found: Rankings, regions: Sequence[str]) -> None:
    """One indicator: the regions as dots, the country's figure as a line where it is on the same scale."""
    codes = [code for code, r in found.items() if _values(r, regions)]
    if not codes:
        st.info(view.say("comparison-empty", period=view.numerals.period(view.period)))
        return
    measured = next((c for c in codes if figures.nation_line(view, found[c])), codes[0])
    code = choices.select("compared", codes, lambda c: phrases.indicator_name(view, c), view.say, measured)
    ranking = found[code]
    chosen = ranking.places[ranking.places["region"].isin(regions) & ranking.places["value"].notna()]
    nation = figures.nation_line(view, ranking)
    ends = pd.concat([chosen["value"], pd.Series([nation.value] if nation else [])])
    ticks = figures.value_ticks(view, ends, ranking.unit, zero=False, count=3 if view.on_phone else 5)
    chart = dumbbell.draw(_dots(view, ranking, chosen), nation, view.ink, ticks)
    figures.show(chart, "dumbbell", view.say("alt-bars", indicator=phrases.indicator_name(view, code)))
    if nation is None:
        adds_up = ranking.nation is not None
        st.caption(view.say("dumbbell-total" if adds_up else "nation-not-reported"))


def _dots(view: View, ranking: Ranking, chosen: pd.DataFrame) -> pd.DataFrame:
    origins = Origins(view, ranking.members())
    rows = [row for _, row in chosen.iterrows()]
    return pd.DataFrame(
        {
            "id": chosen["region"],
            "label": [phrases.region_name(view, r, short=True) for r in chosen["region"]],
            "value": chosen["value"],
            "text": [phrases.number(view, r, ranking.unit) for r in rows],
            "hover": [phrases.hover(view, r, ranking.unit, origins.plain(r["members"])) for r in rows],
        }
    )


def two_indicators(view: View, regions: Sequence[str]) -> None:
    """Every region of the country by two indicators; the chosen ones stand out."""
    codes = list(view.catalog.indicators)
    pair = best_pair(view)
    with st.container(horizontal=True):
        x, y = (
            choices.select(
                axis,
                codes,
                lambda c: phrases.indicator_name(view, c),
                view.say,
                start,
            )
            for axis, start in zip(("x", "y"), pair, strict=True)
        )
    sides = cache.rankings(view.snapshot, tuple(dict.fromkeys((x, y))), view.period, view.known_at)
    joined = sides[x].places.merge(sides[y].places, on="region", suffixes=("", "_y"))
    both = joined[joined["value"].notna() & joined["value_y"].notna()]
    if both.empty:
        st.info(view.say("scatter-empty", units=len(view.units)), icon=":material/scatter_plot:")
        return
    st.caption(view.say("scatter-line", covered=len(both), units=len(view.units)))
    figures.show(_scatter(view, both, sides[x], sides[y], regions), "scatter", view.say("alt-scatter"))
    members = [m for row in (*both["members"], *both["members_y"]) for m in row]
    where_from(
        view, members, "from-scatter", partial(workings.of_all, view, sides.values(), [*both["region"]])
    )


def best_pair(view: View) -> tuple[str, str]:
    """The two best reported indicators of the period: a start that shows something."""
    codes = [c for c, i in view.catalog.indicators.items() if not i.base or i.core]
    ask = (view.snapshot, view.catalog, codes, view.period, view.known_at)
    ordered = cache.kept((*view.identity, "most reported"), lambda: ranked.most_reported(*ask))
    return ordered[0], ordered[1]


def _scatter(view: View, both: pd.DataFrame, x: Ranking, y: Ranking, regions: Sequence[str]) -> object:
    frame = pd.DataFrame(
        {
            "id": both["region"],
            "label": [phrases.region_name(view, r, short=True) for r in both["region"]],
            "x": both["value"],
            "y": both["value_y"],
            "hover": [_two_lines(view, row, x, y) for _, row in both.iterrows()],
            "highlighted": both["region"].isin(regions),
        }
    )
    names = [phrases.indicator_name(view, r.question.indicator) for r in (x, y)]
    axes = (
        Axis(name, ticks=figures.value_ticks(view, frame[side], ranking.unit))
        for name, side, ranking in zip(names, ("x", "y"), (x, y), strict=True)
    )
    return scatter.draw(frame, view.ink, *axes)


def _two_lines(view: View, row: pd.Series, x: Ranking, y: Ranking) -> str:
    second = row.drop([c for c in row.index if f"{c}_y" in row.index]).rename(
        lambda c: str(c).removesuffix("_y")
    )
    text = phrases.number(view, second, y.unit)
    return f"{phrases.hover(view, row, x.unit)}<br>{text} · {phrases.figure_date(view, second)}"


def _row(view: View, ranking: Ranking, regions: Sequence[str]) -> dict[str, str]:
    code = ranking.question.indicator
    name = links.markdown(phrases.indicator_name(view, code), "indicator", indicator=code)
    row = {view.say("column-indicator"): name}
    for region in regions:
        row[phrases.region_name(view, region, short=True)] = _cell(view, ranking, _one(ranking, region))
    row[phrases.country_name(view)] = _cell(view, ranking, ranking.nation, place=False)
    return row


def _cell(view: View, ranking: Ranking, figure: pd.Series | None, place: bool = True) -> str:
    if figure is None or pd.isna(figure["value"]):
        return "–"
    value = f"**{phrases.number(view, figure, ranking.unit)}**"
    where = f" · {phrases.place_of(view, figure, ranking.covered)}" if place and ranking.covered > 1 else ""
    return f"{value}{where} :small[{phrases.short_date(view, figure)}]"


def _one(ranking: Ranking, region: str) -> pd.Series:
    return ranking.places[ranking.places["region"] == region].iloc[0]


def _values(ranking: Ranking, regions: Sequence[str]) -> bool:
    chosen = ranking.places[ranking.places["region"].isin(regions)]
    return bool(chosen["value"].notna().any())


def _has_any(ranking: Ranking, regions: Sequence[str]) -> bool:
    return _values(ranking, regions) or ranking.nation is not None


def _members(ranking: Ranking, regions: Sequence[str]) -> list[str]:
    chosen = ranking.places[ranking.places["region"].isin(regions)]["members"].dropna()
    nation = list(ranking.nation["members"]) if ranking.nation is not None else []
    return [*(member for row in chosen for member in row), *nation]


def _sheet(view: View, shown: Rankings, regions: Sequence[str]) -> Sheet:
    names = [phrases.region_name(view, r, short=True) for r in (*regions, COUNTRY)]
    header = [view.say("column-indicator"), view.say("column-unit"), *names]
    rows = [
        [
            phrases.indicator_name(view, code),
            view.say(f"unitname-{ranking.unit}"),
            *(sheet_number(_one(ranking, region)) for region in regions),
            sheet_number(ranking.nation),
        ]
        for code, ranking in shown.items()
    ]
    return Sheet(view.say("page-comparison"), header, rows, [view.numerals.period(view.period)])
