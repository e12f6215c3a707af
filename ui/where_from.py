"""Where from: report, place, as written, publisher, link and date; of computed numbers the inputs."""

import json
from collections.abc import Callable, Sequence
from datetime import date

import pandas as pd
import streamlit as st

from ui import cache, links, percents, phrases
from ui.view import View

MOST = 40
"""Figures in one panel; the rest is in the download and on the sources page."""


@st.fragment
def where_from(
    view: View, members: Sequence[str], key: str, workings: Callable[[], list[str]] = list
) -> None:
    """A button that opens the provenance of the observations `members`, after how they were computed.

    `workings` are asked for only when the panel is open.
    """
    text = view.say("where-from")
    panel = st.popover(text, icon=":material/fact_check:", type="tertiary", key=key, on_change="rerun")
    if panel.open:
        with panel:
            if computed := workings():
                st.markdown("\n".join(f"- {line}" for line in computed))
            _panel(view, list(members))


def _panel(view: View, members: list[str]) -> None:
    if not members:
        st.markdown(view.say("where-from-nothing"))
        return
    origins = cache.provenance(view.snapshot, members[:MOST])
    top = origins[origins["used_in"] == ""]
    told = percents.notes(view, top)
    for _, figure in top.iterrows():
        st.markdown(_figure(view, figure, told.get(str(figure["observation"]))))
        for _, used in origins[origins["used_in"] == figure["observation"]].iterrows():
            st.markdown(_input(view, used))
    if len(members) > MOST:
        st.caption(view.say("where-from-more", count=len(members) - MOST))


def describe(view: View, figure: pd.Series) -> list[str]:
    """The facts of one observation, each a line of Markdown."""
    say = view.say
    facts = [f"{say('column-date')}: {phrases.figure_date(view, figure)}"]
    if figure["scope"]:
        facts.append(say("scope-only", scope=phrases.scope_name(view, str(figure["scope"]))))
    if figure["district"]:
        facts.append(f"{say('column-district')}: {figure['district']}")
    if figure["origin"] == "derived":
        return [*facts, say("where-from-derived")]
    return [*facts, *_source(view, figure)]


def _source(view: View, figure: pd.Series) -> list[str]:
    say = view.say
    publisher = str(figure["publisher"]) or say("publisher-unknown")
    title = f"«{figure['title']}»" if figure["title"] else say("title-unknown")
    address = f"[{say('open-source')}]({figure['url']})" if figure["url"] else _document(view, figure)
    published = str(figure["published"]) or say("date-unknown")
    note = str(figure[f"note_{view.language}"])
    return [
        f"{say('as-written')}: «{figure['as_written']}»",
        *_correction(view, figure),
        f"{publisher}, {title}, {say('published')}: {published} – {address}",
        *([f"{say('column-note')}: {note}"] if note else []),
        _report(view, figure),
    ]


def _correction(view: View, figure: pd.Series) -> list[str]:
    """What the figure was before somebody corrected it, who did and why."""
    if not isinstance(figure["corrected"], str):
        return []
    facts = json.loads(figure["corrected"])
    since = view.numerals.day(date.fromisoformat(facts["since"]))
    told = {name: phrases.literal(str(facts[name])) for name in ("old", "reason", "by")}
    return [f":orange-badge[{view.say('corrected')}] {view.say('corrected-how', since=since, **told)}"]


def _report(view: View, figure: pd.Series) -> str:
    """Place, report, sender and day."""
    say, short = view.say, str(figure["report"])[:8]
    received = view.numerals.day(pd.Timestamp(figure["received_at"]).date())
    place = say("line-of", file=str(figure["file"]), line=str(figure["cell"] or figure["line"]))
    if figure["sheet"]:
        cell = say("at-cell", sheet=str(figure["sheet"]), cell=str(figure["cell"]))
        place = f"{phrases.literal(str(figure['file']))}: {cell}"
    link = links.markdown(f"{say('report')} {short}", "reports", desk="history", report=short)
    sender = f", {phrases.literal(str(figure['sender']))}" if figure["sender"] else ""
    return f"{place} · {link}, {say('received')} {received}{sender}"


def _document(view: View, figure: pd.Series) -> str:
    document = str(figure["document"])
    return view.say("document-named", document=document) if document else view.say("no-address")


def _figure(view: View, figure: pd.Series, note: percents.Note | None) -> str:
    value = phrases.number(view, figure, str(figure["unit"]))
    name = phrases.indicator_name(view, str(figure["indicator"]))
    region = phrases.region_name(view, str(figure["region"]))
    kind = "" if figure["kind"] == "actual" else f" ({view.say('kind-' + str(figure['kind']))})"
    head = f"**{value}** – {name}{kind}, {region}"
    lines = [*describe(view, figure), *([note.sentence] if note else [])]
    return "  \n".join([head, *(f":small[{line}]" for line in lines)])


def _input(view: View, used: pd.Series) -> str:
    role = view.say(f"role-{used['role']}")
    value = phrases.number(view, used, str(used["unit"]))
    name = phrases.indicator_name(view, str(used["indicator"]))
    head = f"{role}: **{value}** – {name}"
    lines = [head, *(f":small[{line}]" for line in describe(view, used))]
    return "\n".join(f"> {line}  " for line in lines)
