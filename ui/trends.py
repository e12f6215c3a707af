"""Small panels over time, one per indicator of a theme that has at least two comparable figures."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from analysis import series
from charts import small_multiples
from ui import cache, choices, figures, histories, phrases
from ui.view import View
from ui.where_from import where_from

CORE = "core"
"""The id in the URL of the core indicators, which belong to several themes."""


def theme_choice(view: View, default: str = CORE) -> str:
    """The core indicators or those of one theme."""
    return choices.select(
        "theme", [CORE, *view.catalog.themes], lambda t: theme_name(view, t), view.say, default
    )


def theme_name(view: View, theme: str) -> str:
    return view.say("theme-core") if theme == CORE else view.catalog.themes[theme].in_(view.language)


def indicators(view: View, theme: str) -> list[str]:
    """Codes of the indicators of a theme, in the order of the catalog."""
    known = view.catalog.indicators.values()
    return [i.code for i in known if (i.core if theme == CORE else i.theme == theme)]


def fullest(view: View, regions: Sequence[str]) -> str:
    """The core indicators if any of them can be followed in time, else the theme with the most that can."""
    known = _followed(view, regions)
    counts = {theme: len(known & set(indicators(view, theme))) for theme in (CORE, *view.catalog.themes)}
    return CORE if counts[CORE] else max(counts, key=lambda theme: counts[theme])


def draw(view: View, regions: Sequence[str], theme: str, key: str, nothing: str) -> None:
    """The panels of the theme and their sources, or the sentence `nothing` and where there are some."""
    rows = comparable(view, regions, theme)
    if rows.empty:
        st.info(view.say(nothing), icon=":material/timeline:")
    else:
        chart = figures.kept(view, (key, theme, *regions), lambda: _chart(view, rows, len(regions) > 1))
        figures.show(chart, key, view.say("alt-multiples"))
        where_from(view, [str(o) for members in rows["members"] for o in members], key=f"from-{key}")
    _elsewhere(view, regions, theme)


def comparable(view: View, regions: Sequence[str], theme: str) -> pd.DataFrame:
    """Figures of the period and before that may stand on one line with another of their series."""
    depends_on = (*view.identity, "comparable", theme, *regions)
    found: pd.DataFrame = cache.kept(depends_on, lambda: _comparable(view, regions, theme))
    return found


def _comparable(view: View, regions: Sequence[str], theme: str) -> pd.DataFrame:
    known = _reported(view, regions)
    known = known[known["indicator"].isin(indicators(view, theme))]
    disputes = cache.separations(view.snapshot, view.known_at)
    groups = [group for _, group in known.groupby(["indicator", "region"], sort=False) if _repeated(group)]
    joined = [group[series.connected(group, disputes)] for group in groups]
    kept = [group for group in joined if _repeated(group)]
    if not kept:
        return known.iloc[:0]
    return pd.concat(kept).sort_values(["indicator", "region", "period_end"])


def _reported(view: View, regions: Sequence[str]) -> pd.DataFrame:
    asked = () if view.borders else tuple(regions)  # parts of a region may be others
    known = cache.observations(view.snapshot, (), asked, ("actual",), view.known_at)
    whole = (known["scope"] == "") & (known["district"] == "") & (known["origin"] == "reported")
    past = known["period_end"] <= pd.Timestamp(view.period.end)
    shown = histories.shown(view, known[whole & past & ~known["reference"]])
    return shown[shown["region"].isin(regions)]


def _repeated(group: pd.DataFrame) -> bool:
    return bool(group["period_end"].nunique() > 1)


def _followed(view: View, regions: Sequence[str]) -> set[str]:
    """Indicators that at least one of the regions has reported for two dates."""
    found: set[str] = cache.kept((*view.identity, "followed", *regions), lambda: _twice(view, regions))
    return found


def _twice(view: View, regions: Sequence[str]) -> set[str]:
    dates = _reported(view, regions).groupby(["indicator", "region"])["period_end"].nunique()
    return {str(indicator) for indicator, _ in dates.index[dates > 1]}


def _elsewhere(view: View, regions: Sequence[str], theme: str) -> None:
    """The other themes that can be followed: nothing is hidden, only not drawn at once."""
    known = _followed(view, regions)
    names = [
        theme_name(view, t)
        for t in (CORE, *view.catalog.themes)
        if t != theme and known & set(indicators(view, t))
    ]
    if names:
        st.caption(view.say("trends-elsewhere", names=", ".join(names)))


def _chart(view: View, rows: pd.DataFrame, several: bool) -> object:
    order = {code: number for number, code in enumerate(view.catalog.indicators)}
    rows = rows.sort_values("indicator", key=lambda codes: codes.map(order), kind="stable")
    frame = _frame(view, rows)
    if several:
        frame["series"] = [phrases.region_name(view, str(r), short=True) for r in rows["region"]]
    ticks = figures.year_ticks(rows["period_end"])
    parted = series.parted(frame, ["panel", *(["series"] if several else [])])
    columns = 1 if several and view.on_phone else 2
    return small_multiples.draw(parted, view.ink, columns, ticks)


def _frame(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    each = [row for _, row in rows.iterrows()]
    return pd.DataFrame(
        {
            "panel": [phrases.indicator_name(view, str(code)) for code in rows["indicator"]],
            "date": rows["period_end"],
            "value": rows["value"],
            "text": [phrases.number(view, row, str(row["unit"])) for row in each],
            "hover": [phrases.hover(view, row, str(row["unit"]), str(row["publisher"])) for row in each],
            "qualifier": rows["qualifier"],
            "kind": rows["kind"],
            "since": rows["since"],
            "carry": [view.catalog.indicators[str(code)].carry_months for code in rows["indicator"]],
        }
    )
