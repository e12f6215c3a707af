"""What every page needs to know: the reader's choices and the snapshot they are answered from."""

from dataclasses import dataclass, replace
from datetime import date

import streamlit as st

from charts.ink import Ink, for_theme
from kpi.catalog import Catalog
from kpi.numerals import Numerals
from kpi.period import Period
from kpi.words import Words
from warehouse.snapshot import NOW, Snapshot
from warehouse.workspace import is_demo


@dataclass(frozen=True)
class View:
    """One reader's look at one snapshot.

    `known_at` is NOW unless the link asks for an earlier day; `borders` the day whose units everything is
    shown in, None for as reported.
    """

    say: Words
    numerals: Numerals
    catalog: Catalog
    snapshot: Snapshot
    period: Period
    known_at: date = NOW
    borders: date | None = None

    @property
    def language(self) -> str:
        return self.say.language

    @property
    def ink(self) -> Ink:
        return for_theme(st.context.theme.type)

    @property
    def on_phone(self) -> bool:
        """By the browser's own word; the server does not know the width of the screen."""
        return "Mobi" in st.context.headers.get("User-Agent", "")

    @property
    def units(self) -> list[str]:
        """The first-level regions at the end of the period, or of the borders chosen: 17 or 20."""
        return self.catalog.regions.units(self.borders or self.period.end)

    @property
    def as_reported(self) -> "View":
        """For what is asked of regions as they were: their own reports, their own place."""
        return replace(self, borders=None)

    @property
    def identity(self) -> tuple[str, ...]:
        """Everything that texts and colours of this view depend on."""
        data = (self.snapshot.workspace, self.snapshot.identity, self.known_at.isoformat(), str(self.borders))
        reader = (self.language, str(st.context.theme.type), str(self.on_phone))
        return (*data, self.period.code, *reader)

    @property
    def is_demo(self) -> bool:
        return is_demo(self.snapshot.workspace)


def current() -> View:
    """The view the shell made for this run."""
    made: View = st.session_state["view"]
    return made
