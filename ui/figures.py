"""Frames for charts: the texts are made here, the geometry in charts/."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from analysis import series
from analysis.chance import Chance
from charts import invented, ranked_bars, region_map, ticks
from charts.line import Line
from kpi.paths import boundaries_file
from kpi.region import COUNTRY
from studies.ranked import Ranking
from ui import cache, goals, phrases
from ui.origins import Origins
from ui.view import View, current

MAP_HEIGHT = 500
PHONE_MAP_HEIGHT = 300
"""Pixels: the map is about twice as wide as high and stands in a column of 700."""
CHART: dict[str, Any] = {"theme": None, "config": {"displayModeBar": False, "scrollZoom": False}}
"""How every chart is shown: in the product's own inks, without the tool bar of the library."""


def map_figure(view: View, ranking: Ranking, origins: Origins) -> Any:
    """The country coloured by one ranking. Laying out its labels takes long, so it is kept."""
    depends_on = ("map", repr(ranking.question), str(boundaries_file()))
    return kept(view, depends_on, lambda: _map(view, ranking, origins))


def kept(view: View, depends_on: Sequence[str], make: Callable[[], Any]) -> Any:
    """A chart, made once for the view and what else it depends on; invented numbers bear their mark."""

    def marked() -> Any:
        made = make()
        return invented.marked(made, view.say("demo-mark"), view.ink) if made and view.is_demo else made

    return cache.kept((*view.identity, *depends_on), marked)


def _map(view: View, ranking: Ranking, origins: Origins) -> Any:
    places, unit = ranking.places, ranking.unit
    frame = pd.DataFrame(
        {
            "id": places["region"],
            "label": [_map_label(view, region) for region in places["region"]],
            "value": places["value"],
            "text": _texts(view, places, unit),
            "hover": _hovers(view, places, unit, origins),
        }
    )
    shapes = cache.shapes(view.units, view.catalog)
    legend = _scale(view, places["value"], unit)
    height = PHONE_MAP_HEIGHT if view.on_phone else MAP_HEIGHT
    return region_map.draw(
        frame, shapes, view.ink, legend=legend, no_data_name=view.say("no-data"), height=height
    )


def bars_figure(view: View, ranking: Ranking, origins: Origins, chance: Chance | None = None) -> Any:
    """Ranked bars with the national line and the published target; whiskers of chance where it is known."""
    depends_on = ("bars", repr(ranking.question), str(chance is not None))
    return kept(view, depends_on, lambda: _bars(view, ranking, origins, chance))


def _bars(view: View, ranking: Ranking, origins: Origins, chance: Chance | None) -> Any:
    places = ranking.places[ranking.places["value"].notna()]
    unit = ranking.unit
    frame = pd.DataFrame(
        {
            "id": places["region"],
            "label": [phrases.region_name(view, region, short=True) for region in places["region"]],
            "value": places["value"],
            "text": _texts(view, places, unit),
            "hover": goals.hovers(view, ranking, places["region"], _hovers(view, places, unit, origins)),
            "low": places["low"] if chance is None else _mapped(places, chance, "low"),
            "high": places["high"] if chance is None else _mapped(places, chance, "high"),
        }
    )
    nation, target = nation_line(view, ranking), goals.nation_line(view, ranking)
    frame["target"] = places["region"].map(goals.of_regions(view, ranking)).astype(float)
    ends = [
        0.0,
        *places["value"],
        *frame["target"].dropna(),
        *(line.value for line in (nation, target) if line),
    ]
    return ranked_bars.draw(
        frame, view.ink, nation, target, phrases.ticks(view, ticks.nice(min(ends), max(ends)), unit)
    )


def _mapped(places: pd.DataFrame, chance: Chance, end: str) -> pd.Series:
    """An end of the interval by region, in the order of the places."""
    return places["region"].map(chance.table.set_index("region")[end]).fillna(places[end])


def nation_line(view: View, ranking: Ranking) -> Line | None:
    """The national figure as a line, where region and country are measured on one scale.

    The country's total of a count is no yardstick for one region; its share, its rate per 100 000 people
    and its percent are.
    """
    indicator = view.catalog.indicators[ranking.question.indicator]
    adds_up = indicator.adds_up and ranking.question.see in ("level", "improvement")
    if ranking.nation is None or adds_up:
        return None
    text = phrases.number(view, ranking.nation, ranking.unit)
    return Line(float(ranking.nation["value"]), f"{phrases.country_name(view)}: {text}")


def sparkline_frame(view: View, code: str) -> pd.DataFrame:
    """The country's comparable figures of one indicator: date, value, hover."""
    known = cache.observations(view.snapshot, [code], [COUNTRY], ["actual"], view.known_at)
    own = known[(known["scope"] == "") & (known["district"] == "") & (known["origin"] == "reported")]
    disputes = cache.separations(view.snapshot, view.known_at)
    joined = own[series.connected(own, disputes)].sort_values("period_end")
    joined = joined[joined["period_end"] <= pd.Timestamp(view.period.end)]
    unit = view.catalog.indicators[code].unit
    hover = [
        f"{phrases.figure_date(view, r)}<br>{phrases.number(view, r, unit)}" for _, r in joined.iterrows()
    ]
    frame = pd.DataFrame({"date": joined["period_end"], "value": joined["value"], "hover": hover})
    months = view.catalog.indicators[code].carry_months
    return series.parted(frame.assign(kind="actual", carry=months), [])


def timeline_frame(view: View, figures: pd.DataFrame, origins: Origins) -> pd.DataFrame:
    """Figures of one indicator (histories.shown) as the timeline chart wants them, undated ones left out."""
    dated = figures[figures["period_end"].notna()]
    disputes = cache.separations(view.snapshot, view.known_at)
    joined = pd.Series(False, index=dated.index)
    for _, group in dated.groupby(["region", "scope"]):
        joined[group.index] = series.connected(group, disputes)
    frame = pd.DataFrame(
        {
            "id": dated["region"] + np.where(dated["scope"] != "", "/" + dated["scope"], ""),
            "label": [_series_label(view, row) for _, row in dated.iterrows()],
            "date": dated["period_end"],
            "value": dated["value"],
            "text": _texts(view, dated, ""),
            "since": dated["since"],
            "hover": [_timeline_hover(view, row, origins) for _, row in dated.iterrows()],
            "qualifier": dated["qualifier"],
            "kind": dated["kind"],
            "inferred": dated["date_basis"] == "inferred",
            "span_start": dated["span_start"].where(dated["span_start"] < dated["period_end"]),
            "connected": joined,
            "carry": [view.catalog.indicators[code].carry_months for code in dated["indicator"]],
        }
    )
    return series.parted(frame, ["id"])


def year_ticks(dates: pd.Series) -> list[tuple[date, str]]:
    """The name of a year stands in its middle, so that the 31st of December belongs to it."""
    if dates.empty:
        return []
    return [(date(year, 7, 1), str(year)) for year in range(dates.min().year, dates.max().year + 1)]


def value_ticks(
    view: View, values: pd.Series, unit: str, zero: bool = True, count: int = 5
) -> list[tuple[float, str]]:
    """Ticks from zero (or below), or from the smallest value, to the largest."""
    known = values.dropna()
    if known.empty:
        return []
    low = min(0.0, known.min()) if zero else known.min()
    return phrases.ticks(view, ticks.nice(low, known.max(), count), unit)


def show(figure: Any, key: str, alt: str) -> None:
    """A chart with its description for screen readers."""
    drawn, told = _told(figure, alt)
    st.plotly_chart(drawn, key=key, alt=told, **CHART)


def _told(figure: Any, alt: str) -> tuple[Any, str]:
    """Chart and description, both with the mark where the numbers are invented."""
    view = current()
    if not view.is_demo:
        return figure, alt
    mark = view.say("demo-mark")
    return invented.marked(figure, mark, view.ink), f"{mark}. {alt}"


def clicked(figure: Any, key: str, alt: str) -> str:
    """A chart whose marks can be clicked; the id of the clicked region, or ''.

    The number of past clicks is part of the widget's key: a region that was left and is clicked again
    counts again.
    """
    count = int(st.session_state.get(f"clicks-{key}", 0))
    drawn, told = _told(figure, alt)
    state = st.plotly_chart(
        drawn, key=f"{key}-{count}", alt=told, on_select="rerun", selection_mode="points", **CHART
    )
    points = state["selection"]["points"]
    if not points:
        return ""
    st.session_state[f"clicks-{key}"] = count + 1
    custom = points[0].get("customdata") or [""]
    return str(custom[0] if isinstance(custom, list) else custom)


def _map_label(view: View, region: str) -> str:
    return view.catalog.regions.nearest(region, view.period.end).map_label.in_(view.language)


def _texts(view: View, rows: pd.DataFrame, unit: str) -> list[str]:
    return [
        phrases.number(view, row, unit or str(row["unit"])) if pd.notna(row["value"]) else ""
        for _, row in rows.iterrows()
    ]


def _hovers(view: View, rows: pd.DataFrame, unit: str, origins: Origins) -> list[str]:
    return [phrases.hover(view, row, unit, origins.plain(row["members"])) for _, row in rows.iterrows()]


def _scale(view: View, values: pd.Series, unit: str) -> Sequence[tuple[float, str]]:
    known = values.dropna()
    if known.nunique() < 2:
        return []
    ends = [float(known.min()), float(known.max())]
    return [(end, view.numerals.quantity(end, unit, decimals=1)) for end in ends]


def _series_label(view: View, row: pd.Series) -> str:
    name = phrases.region_name(view, str(row["region"]), short=True)
    return f"{name}: {phrases.scope_name(view, str(row['scope']))}" if row["scope"] else name


def _timeline_hover(view: View, row: pd.Series, origins: Origins) -> str:
    text = phrases.hover(view, row, str(row["unit"]), origins.plain(row["members"]))
    scope = f"<br>{phrases.scope_name(view, str(row['scope']))}" if row["scope"] else ""
    return text + scope
