"""Reported percents beside their bases: those that no whole number gives come first."""

import pandas as pd
import streamlit as st

from analysis.plausibility import VERDICTS
from briefings.workbook import Sheet
from ui import cache, downloads, links, percents, phrases
from ui.percents import Note
from ui.quality import listing
from ui.view import View
from ui.where_from import where_from

SHOWN = 12


def show(view: View, figures: pd.DataFrame, name: str) -> None:
    """How many fit, do not fit or have no base; a table of the first, all of them as a download.

    `name` tells this list of figures from every other of the same view.
    """
    told: dict[str, Note] = cache.kept(
        (*view.identity, "percents", name), lambda: percents.notes(view, figures)
    )
    if not told:
        st.markdown(view.say("percents-none"))
        return
    noted = figures[figures["observation"].isin(list(told))]
    verdicts = noted["observation"].map(lambda o: VERDICTS.index(told[str(o)].judged.verdict))
    ordered = noted.assign(verdict=verdicts).sort_values(["verdict", "indicator", "region"], kind="stable")
    counts = {verdict: int((verdicts == number).sum()) for number, verdict in enumerate(VERDICTS)}
    st.markdown(view.say("percents-counted", **counts))
    many = ordered["indicator"].nunique() > 1
    rows = [_row(view, row, told[str(row["observation"])], many) for _, row in ordered.head(SHOWN).iterrows()]
    listing.draw(view, rows)
    if len(ordered) > SHOWN:
        st.caption(view.say("quality-more", count=len(ordered) - SHOWN))
    st.caption(view.say("percents-rule"))
    members = [str(o) for o in ordered["observation"]]
    bases = [note.base for note in told.values() if note.base]
    with st.container(horizontal=True):
        where_from(view, members, key=f"from-percents-{name}")
        downloads.offer(view, f"percents-{name}", lambda: _sheet(view, ordered, told), [*members, *bases])


def of_indicator(view: View, code: str) -> None:
    """The section of an indicator's page; nothing for what is not a percent."""
    if view.catalog.indicators[code].unit != "percent":
        return
    st.header(view.say("percents-title"), anchor=False)
    known = cache.observations(view.snapshot, (code,), (), ("actual",), view.known_at)
    show(view, known[known["origin"] == "reported"], code)


def _row(view: View, row: pd.Series, note: Note, many: bool) -> dict[str, str]:
    say, code = view.say, str(row["indicator"])
    sign = ":orange-badge[?] " if note.judged.verdict == "none" else ""
    name = links.markdown(phrases.indicator_name(view, code), "indicator", indicator=code)
    return {
        **({say("column-indicator"): name} if many else {}),
        say("column-region"): phrases.region_name(view, str(row["region"])),
        say("column-date"): phrases.figure_date(view, row),
        say("column-behind"): sign + note.sentence,
    }


def _sheet(view: View, ordered: pd.DataFrame, told: dict[str, Note]) -> Sheet:
    say = view.say
    header = [say(f"column-{c}") for c in ("indicator", "region", "date", "value", "written", "behind")]
    rows = [
        [
            phrases.indicator_name(view, str(row["indicator"])),
            phrases.region_name(view, str(row["region"])),
            phrases.figure_date(view, row),
            float(row["value"]),
            row["as_written"],
            told[str(row["observation"])].sentence,
        ]
        for _, row in ordered.iterrows()
    ]
    return Sheet(say("percents-title"), header, rows, [say("percents-rule")])
