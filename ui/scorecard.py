"""The matrix regions x core indicators."""

import pandas as pd
import streamlit as st

from analysis.scorecard import scorecard
from charts import scorecard as chart
from ui import figures, headlines, phrases
from ui.studies import Ranking
from ui.view import View


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
