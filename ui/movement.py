"""Places over the years: who rose, who fell, who was not there."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from charts import bump
from kpi.period import Period
from studies import yearly
from studies.sides import Question
from ui import cache, figures, phrases
from ui.view import View


def draw(view: View, question: Question) -> None:
    """A bump chart when at least two years have places; else a sentence with what there is."""
    codes = columns(view)
    frames = [_places(view, question, code) for code in codes]
    frame = pd.concat(frames, ignore_index=True) if frames else pd.DataFrame(columns=["period"])
    ranked = frame[frame["place"].notna()] if len(frame) else frame
    if ranked.empty or ranked["period"].nunique() < 2:
        st.info(view.say("movement-empty", years=int(ranked["period"].nunique()) if len(ranked) else 0))
        return
    name = phrases.indicator_name(view, question.indicator)
    shown = frame[frame["id"].isin(ranked["id"])]
    names = {code: _head(view, code) for code in codes if code >= ranked["period"].min()}
    chart = bump.draw(shown.assign(period=shown["period"].map(names)), list(names.values()), view.ink)
    figures.show(chart, "bump", view.say("alt-bump", indicator=name))


def _head(view: View, code: str) -> str:
    """The period; on a phone its year alone, as the part of the year is the chosen one in every column."""
    period = Period.parse(code)
    return str(period.end.year) if view.on_phone else view.numerals.period(period)


def columns(view: View) -> list[str]:
    """The chosen period and the same part of every earlier year with figures; nothing later."""
    years = [int(code) for code in cache.periods(view.snapshot, view.known_at) if code.isdigit()]
    return [period.code for period in yearly.periods(years, view.period)]


def _places(view: View, question: Question, code: str) -> pd.DataFrame:
    seen = replace(view, period=Period.parse(code))
    ranking = cache.ranking(view.snapshot, question, seen.period, view.known_at, view.borders)
    # What was carried over from the column before has no place of its own here.
    own = ranking.places["period_end"] > pd.Timestamp(seen.period.a_year_earlier().end)
    table = ranking.places.assign(place=ranking.places["place"].where(own))
    return pd.DataFrame(
        {
            "id": table["region"],
            "label": [phrases.region_name(view, region, short=True) for region in table["region"]],
            "period": code,
            "place": table["place"],
            "text": [phrases.place(row) for _, row in table.iterrows()],
            "hover": [phrases.hover(seen, row, ranking.unit) for _, row in table.iterrows()],
            "highlighted": True,
        }
    )
