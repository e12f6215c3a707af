"""The briefing as a sheet on screen: the words of the document, in its language, before it is a file."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

import pandas as pd
import streamlit as st

from briefings.blocks import Block, Briefing, Fact, Heading, Listing, Paragraph, Table, Text
from briefings.footing import note_text
from kpi.numerals import Numerals
from kpi.words import words
from ui import phrases
from ui.briefing import bars, tags
from ui.view import View
from ui.where_from import where_from

WIDTH = 940
"""Pixels; narrower on a narrower screen."""


def draw(view: View, briefing: Briefing) -> None:
    """Title, as of when, mark of invented numbers, blocks; under each block where its numbers are from."""
    say = words(briefing.subject.language)
    reader = replace(view, say=say, numerals=Numerals(say))
    with (
        st.container(horizontal_alignment="center"),
        st.container(border=True, width=WIDTH, key="sheet"),
    ):
        if briefing.mark:
            st.warning(briefing.mark, icon=":material/science:")
        st.header(phrases.literal(briefing.title), anchor=False)
        for line in briefing.dated:
            st.caption(phrases.literal(line))
        for number, block in enumerate(briefing.blocks):
            _block(reader, briefing, block, number)
        st.divider()
        listed = len(briefing.sources.rows) if briefing.sources else 0
        st.caption(say("brief-sources-listed", count=listed) if listed else say("brief-no-sources"))


def markdown(text: Text) -> str:
    """The words as they are, the numbers bold."""
    return "".join(
        f"**{phrases.literal(piece.text)}**" if isinstance(piece, Fact) else phrases.literal(piece)
        for piece in text
    )


def _block(reader: View, briefing: Briefing, block: Block, number: int) -> None:
    if isinstance(block, Heading):
        st.subheader(phrases.literal(block.text), anchor=False)
        return
    if isinstance(block, Paragraph):
        st.markdown(" ".join(markdown(sentence.pieces) for sentence in block.sentences))
    elif isinstance(block, Listing):
        st.markdown("\n".join(f"- {markdown(sentence.pieces)}" for sentence in block.sentences))
    elif isinstance(block, Table):
        _table(block)
    else:
        bars.draw(reader, block, f"bars-{number}", briefing.mark != "")
    _sources(reader, briefing, block, number)


def _table(block: Table) -> None:
    rows = [[markdown(text) for text in row] for row in block.rows]
    if rows:
        st.table(pd.DataFrame(rows, columns=list(block.header)), border="horizontal", hide_index=True)


def _sources(reader: View, briefing: Briefing, block: Block, number: int) -> None:
    facts = list(replace(briefing, blocks=(block,)).facts())
    members = list(dict.fromkeys(source for fact in facts for source in fact.sources))
    if members:
        where_from(reader, members, f"from-{number}", partial(_notes, reader, briefing, facts))


def _notes(reader: View, briefing: Briefing, facts: Sequence[Fact]) -> list[str]:
    """The footnote of each number, as the document has it."""
    return list(dict.fromkeys(_told(reader, briefing, facts)))


def _told(reader: View, briefing: Briefing, facts: Sequence[Fact]) -> Iterator[str]:
    for fact in facts:
        note = note_text(briefing, fact, reader.say)
        if note:
            what = tags.told(reader, fact.tag)
            yield f"**{phrases.literal(fact.text)}** – {what}: :small[{phrases.literal(note)}]"
