"""The matrix regions x core indicators."""

from functools import partial

import pandas as pd
import streamlit as st

from analysis.scorecard import scorecard
from briefings.workbook import Sheet
from charts import scorecard as chart
from studies.ranked import Ranking
from ui import downloads, figures, headlines, phrases, workings
from ui.league_table import sheet_number
from ui.view import View
from ui.where_from import where_from


def draw(view: View, rankings: dict[str, Ranking]) -> None:
    """Indicators nobody reported are named under the matrix instead of standing in it empty."""
    known = {code: r.places for code, r in rankings.items() if r.covered}
    if not known:
        st.info(view.say("scorecard-empty"), icon=":material/inbox:")
        return
    table = scorecard(known)
    reported = table.groupby("region")["value"].count()
    table = table[table["region"].map(reported) > 0]
    chosen = figures.clicked(
        chart.draw(_frame(view, table), view.ink), "scorecard", view.say("alt-scorecard")
    )
    headlines.open_region(chosen)
    _missing(view, rankings, reported)
    members = list(dict.fromkeys(m for r in rankings.values() for m in r.members()))
    with st.container(horizontal=True):
        where_from(view, members, "from-scorecard", partial(workings.of_all, view, rankings.values()))
        downloads.offer(view, "overview", lambda: _sheet(view, rankings), members)


def _sheet(view: View, rankings: dict[str, Ranking]) -> Sheet:
    """The country, the sum of the regions and every region, one row per core indicator."""
    say = view.say
    names = [phrases.region_name(view, region, short=True) for region in view.units]
    columns = (say("column-indicator"), say("column-unit"), phrases.country_name(view))
    sums = (say("column-sum"), say("column-covered"))
    rows = [_sheet_row(view, ranking) for ranking in rankings.values()]
    return Sheet(say("page-overview"), [*columns, *sums, *names], rows, [view.numerals.period(view.period)])


def _sheet_row(view: View, ranking: Ranking) -> list[object]:
    values = ranking.places.set_index("region")["value"]
    return [
        phrases.indicator_name(view, ranking.question.indicator),
        view.say(f"unitname-{ranking.unit}"),
        sheet_number(ranking.nation),
        ranking.total.value if ranking.total else None,
        ranking.covered,
        *(float(values[region]) for region in view.units),
    ]


def _frame(view: View, table: pd.DataFrame) -> pd.DataFrame:
    units = {code: view.catalog.indicators[code].unit for code in table["indicator"].unique()}
    return pd.DataFrame(
        {
            "row_id": table["region"],
            "row_label": [phrases.region_name(view, region, short=True) for region in table["region"]],
            "column_id": table["indicator"],
            "column_label": [phrases.indicator_name(view, code) for code in table["indicator"]],
            "place": table["place"],
            "share": table["standing_share"],
            "text": [phrases.place(row) for _, row in table.iterrows()],
            "hover": [_hover(view, row, units[row["indicator"]]) for _, row in table.iterrows()],
        }
    )


def _hover(view: View, row: pd.Series, unit: str) -> str:
    name = phrases.indicator_name(view, str(row["indicator"]))
    return f"{name}<br>{phrases.hover(view, row, unit)}"


def _missing(view: View, rankings: dict[str, Ranking], reported: pd.Series) -> None:
    names = [phrases.indicator_name(view, code) for code, r in rankings.items() if not r.covered]
    if names:
        st.caption(view.say("scorecard-missing", count=len(names), names=", ".join(names)))
    silent = [phrases.region_name(view, r, short=True) for r in view.units if not reported.get(r, 0)]
    if silent:
        st.caption(view.say("scorecard-silent", count=len(silent), names=", ".join(silent)))
