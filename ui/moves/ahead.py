"""Who does it better: regions of the same type that are ahead, the most alike first."""

from dataclasses import replace
from functools import partial

import pandas as pd
import streamlit as st

from analysis import peers
from briefings.workbook import Sheet
from ui import cache, dossier, downloads, league_table, links, phrases, workings
from ui.moves.case import Case
from ui.origins import Origins
from ui.where_from import where_from

MOST = 5
MEASURES = ("people", "akimats", "rural_akimats")
"""What likeness is measured by; there is no sourced share of rural people in the data."""


def draw(case: Case) -> None:
    """The block: a table of at most five regions, and by what they are alike."""
    view, say = case.view, case.view.say
    st.subheader(say("ahead-title"), anchor=False)
    ahead = _ahead(case)
    if not ahead:
        st.markdown(say("ahead-none", level=case.level))
        return
    measures = _measures(case)
    order = list(peers.distances(case.region, measures, case.peers).index)
    chosen = [region for region in order if region in ahead][:MOST]
    rows = case.ranking.places.set_index("region", drop=False).loc[chosen]
    members = [str(m) for row in (*rows["members"], case.figure["members"]) for m in row]
    key = (*view.identity, "ahead", case.region, case.indicator.code, *map(str, links.carried().items()))
    table = cache.kept(key, partial(_table, case, rows, measures, members))
    st.table(table, border="horizontal", hide_index=True)
    phrases.footnote(view, rows)
    st.caption(_likeness(case, measures, len(ahead) - len(chosen)))
    computed = partial(workings.lines, view, case.ranking, [*chosen, case.region])
    with st.container(horizontal=True):
        where_from(view, members, "from-ahead", computed)
        downloads.offer(view, "ahead", partial(_sheet, case, rows, members), members)


def _table(case: Case, rows: pd.DataFrame, measures: pd.DataFrame, members: list[str]) -> pd.DataFrame:
    origins = Origins(case.view, members)
    return pd.DataFrame([_row(case, row, measures, origins) for _, row in rows.iterrows()])


def _sheet(case: Case, rows: pd.DataFrame, members: list[str]) -> Sheet:
    """The same regions with the columns of a ranking."""
    chosen = replace(case.ranking, places=rows.reset_index(drop=True))
    made = league_table.sheet(case.view, chosen, Origins(case.view, members))
    return replace(made, title=case.view.say("ahead-title"))


def _ahead(case: Case) -> list[str]:
    places = case.ranking.places
    better = places[(places["place"] < case.figure["place"]) & places["region"].isin(case.peers)]
    return [str(region) for region in better["region"]]


def _measures(case: Case) -> pd.DataFrame:
    """People, akimats of districts and cities, rural akimats; index region."""
    key = (*case.view.identity, "measures")
    return pd.DataFrame(cache.kept(key, lambda: _measured(case)))


def _measured(case: Case) -> pd.DataFrame:
    view = case.view
    people = view.snapshot.population(view.period.end).set_index("region")["people"]
    rural = dossier.rankings(view)["rural_akimats_total"].places.set_index("region")["value"]
    table = pd.DataFrame(index=view.units)
    table["people"] = people.reindex(view.units).astype(float)
    table["akimats"] = [float(len(view.catalog.districts_on(r, view.period.end))) for r in view.units]
    table["rural_akimats"] = rural.reindex(view.units)
    return table


def _row(case: Case, row: pd.Series, measures: pd.DataFrame, origins: Origins) -> dict[str, str]:
    view, say, region = case.view, case.view.say, str(row["region"])
    name = links.markdown(phrases.region_name(view, region, short=True), "region", region=region)
    pair = {"regions": f"{case.region},{region}", "theme": case.indicator.theme}
    compare = links.markdown(say("ahead-compare"), "comparison", compared=case.indicator.code, **pair)
    change = league_table.changes(view, case.ranking, row)
    return {
        say("column-region"): f"{name}  \n:small[{_size(case, measures.T[region])}]",
        say("column-place"): phrases.place(row),
        say("column-value"): f"**{phrases.number(view, row, case.unit)}**",
        say("column-change"): league_table.change_text(view, change, case.unit),
        say("column-date"): phrases.short_date(view, row),
        say("column-reports"): _reports(case, row, origins),
        say("column-compare"): compare,
    }


def _size(case: Case, measured: pd.Series) -> str:
    """How large the region is, by the measures known."""
    known = {name: measured[name] for name in MEASURES if pd.notna(measured[name])}
    told = [
        case.view.say(f"size-{name}", count=int(value), number=case.view.numerals.number(value))
        for name, value in known.items()
    ]
    return ", ".join(told)


def _reports(case: Case, row: pd.Series, origins: Origins) -> str:
    """What stands behind the figure: numerator and base of a share, and who said it."""
    now = case.vintages(case.view.period).now
    own = now[now["region"] == row["region"]].iloc[0]
    publisher = origins.cell(row["members"])
    if pd.isna(own["denominator"]) or case.indicator.ratio is None:
        return publisher
    numbers = (own["numerator"] / case.indicator.ratio.factor, own["denominator"])
    part, base = (case.view.numerals.number(float(n)) for n in numbers)
    return f"{case.view.say('ahead-share', part=part, base=base)} {publisher}"


def _likeness(case: Case, measures: pd.DataFrame, more: int) -> str:
    """By which measures the regions were ordered, which could not be used, and how many are left out."""
    say, used = case.view.say, peers.usable(measures, case.peers)
    names = ", ".join(say(f"likeness-{name}") for name in used)
    told = say("ahead-likeness", level=case.level, names=names) if used else say("ahead-no-likeness")
    rest = f" {say('ahead-more', count=more)}" if more else ""
    return told + rest
