"""Small panels over time: one per indicator and region that has at least two comparable figures."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from analysis import series
from charts import small_multiples
from ui import cache, figures, phrases
from ui.view import View
from ui.where_from import where_from


def draw(view: View, regions: Sequence[str], key: str, nothing: str) -> None:
    """The panels and their sources, or the sentence `nothing`."""
    rows = comparable(view, regions)
    if rows.empty:
        st.info(view.say(nothing), icon=":material/timeline:")
        return
    chart = small_multiples.draw(
        _frame(view, rows, len(regions) > 1), view.ink, dates=figures.year_ticks(rows["period_end"])
    )
    figures.show(chart, key, view.say("alt-multiples"))
    where_from(view, [str(o) for o in rows["observation"]], key=f"from-{key}")


def comparable(view: View, regions: Sequence[str]) -> pd.DataFrame:
    """Reported figures that may stand on one line with another of their indicator and region."""
    known = cache.observations(view.snapshot, (), tuple(regions), ("actual",), view.known_at)
    whole = (known["scope"] == "") & (known["district"] == "") & (known["origin"] == "reported")
    known = known[whole & ~known["reference"] & known["period_end"].notna()]
    disputes = cache.separations(view.snapshot, view.known_at)
    groups = known.groupby(["indicator", "region"], sort=False)
    joined = [group[series.connected(group, disputes)] for _, group in groups]
    repeated = [group for group in joined if group["period_end"].nunique() > 1]
    if not repeated:
        return known.iloc[:0]
    return pd.concat(repeated).sort_values(["indicator", "region", "period_end"])


def _frame(view: View, rows: pd.DataFrame, name_region: bool) -> pd.DataFrame:
    each = [row for _, row in rows.iterrows()]
    return pd.DataFrame(
        {
            "panel": [_panel(view, row, name_region) for row in each],
            "date": rows["period_end"],
            "value": rows["value"],
            "text": [phrases.number(view, row, str(row["unit"])) for row in each],
            "hover": [phrases.hover(view, row, str(row["unit"]), str(row["publisher"])) for row in each],
            "qualifier": rows["qualifier"],
            "kind": rows["kind"],
        }
    )


def _panel(view: View, row: pd.Series, name_region: bool) -> str:
    name = phrases.indicator_name(view, str(row["indicator"]))
    return f"{name} – {phrases.region_name(view, str(row['region']), short=True)}" if name_region else name
