"""The ranking as a table: place, region, value, change, own date, source; the unranked with reasons."""

from collections.abc import Iterator

import pandas as pd
import streamlit as st

from analysis.chance import Chance, ends
from analysis.change import Change, change
from briefings.workbook import Sheet
from studies.ranked import Ranking
from ui import cache, links, phrases, uncertainty
from ui.origins import Origins
from ui.view import View


def draw(view: View, ranking: Ranking, origins: Origins, chance: Chance | None = None) -> None:
    """Two tables: the ranked, and under them the unranked with their reasons."""
    ranked = ranking.places[ranking.places["value"].notna()]
    unranked = ranking.places[ranking.places["value"].isna()]
    if len(ranked):
        rows = [_row(view, ranking, row, origins, chance) for _, row in ranked.iterrows()]
        st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)
        phrases.footnote(view, ranked)
    if len(unranked):
        st.markdown(f"**{view.say('unranked-title', count=len(unranked))}**")
        st.markdown("\n".join(f"- {line}" for line in _unranked(view, unranked)))


def sheet(view: View, ranking: Ranking, origins: Origins, chance: Chance | None = None) -> Sheet:
    """The same as rows of numbers and dates, for a download."""
    say = view.say
    columns = ("place", "place_best", "place_worst", "region", "value", "low", "high", "unit", "qualifier")
    header = [say(f"column-{name}") for name in (*columns, "change", "start", "end", "source", "reason")]
    name = phrases.indicator_name(view, ranking.question.indicator)
    notes = [f"{name} · {view.numerals.period(view.period)}"]
    rows = [_sheet_row(view, ranking, row, origins, chance) for _, row in ranking.places.iterrows()]
    return Sheet(say("page-ranking"), header, rows, notes)


def changes(view: View, ranking: Ranking, row: pd.Series) -> Change | None:
    """Change of one region against the comparable period a year before; not for improvements themselves."""
    if ranking.question.see == "improvement":
        return None
    before = ranking.earlier[ranking.earlier["region"] == row["region"]]
    indicator = view.catalog.indicators[ranking.question.indicator]
    disputes = cache.separations(view.snapshot, view.known_at)
    return change(row, before.iloc[0] if len(before) else None, indicator, disputes)


def change_text(view: View, difference: Change | None, unit: str) -> str:
    """`+3 ▲`: the arrow says better or worse and is missing when the change is not sure or too small."""
    if difference is None:
        return "–"
    arrow = {True: "\u00a0:green[▲]", False: "\u00a0:red[▼]", None: ""}[difference.better]
    return view.numerals.change(difference.value, unit, 1) + arrow


def _row(
    view: View, ranking: Ranking, row: pd.Series, origins: Origins, chance: Chance | None
) -> dict[str, str]:
    say = view.say
    name = phrases.region_name(view, str(row["region"]))
    shown = {
        say("column-place"): f"**{phrases.place(row)}**",
        say("column-range"): uncertainty.places(chance, row),
        say("column-region"): links.markdown(name, "region", region=str(row["region"])),
        say("column-value"): f"**{phrases.seen_number(view, row, ranking)}**",
        say("column-change"): change_text(view, changes(view, ranking, row), ranking.unit),
        say("column-date"): phrases.short_date(view, row),
        say("column-source"): origins.cell(row["members"]),
    }
    if chance is None:
        del shown[say("column-range")]
    if ranking.question.see == "improvement" or ranking.earlier.empty:
        del shown[say("column-change")]
    return shown


def _unranked(view: View, rows: pd.DataFrame) -> Iterator[str]:
    """One line per reason with all its regions."""
    reasons = pd.Series([phrases.reason(view, row) for _, row in rows.iterrows()], index=rows.index)
    for reason, group in rows.groupby(reasons, sort=False):
        names = [
            links.markdown(phrases.region_name(view, region, short=True), "region", region=region)
            for region in group["region"]
        ]
        yield f"{reason}: {', '.join(names)}"


def _sheet_row(
    view: View, ranking: Ranking, row: pd.Series, origins: Origins, chance: Chance | None
) -> list[object]:
    name = phrases.region_name(view, str(row["region"]))
    if pd.isna(row["value"]):
        return [None, None, None, name, *[None] * 9, phrases.reason(view, row)]
    difference = changes(view, ranking, row)
    return [
        int(row["place"]),
        *ends(chance, row, "first", "last"),
        name,
        float(row["value"]),
        *ends(chance, row, "low", "high"),
        view.say(f"unitname-{ranking.unit}"),
        view.say(f"qualifier-{row['qualifier']}"),
        difference.value if difference else None,
        *_dates(row),
        origins.plain(row["members"]),
        "",
    ]


def _dates(row: pd.Series) -> Iterator[object]:
    for column in ("period_start", "period_end"):
        yield None if pd.isna(row[column]) else pd.Timestamp(row[column]).to_pydatetime()


def sheet_number(figure: pd.Series | None) -> float | None:
    """The bare number for a spreadsheet; nothing where there is none."""
    return None if figure is None or pd.isna(figure["value"]) else float(figure["value"])
