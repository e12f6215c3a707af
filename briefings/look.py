"""One look at one snapshot in one language: figures as facts, sentences with facts in their slots."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from analysis.chance import ends
from analysis.change import Change, change
from briefings.blocks import Fact, Sentence, Text, tag
from briefings.known import Known
from kpi.catalog import Catalog
from kpi.indicator import Indicator
from kpi.numerals import Numerals
from kpi.period import Period
from kpi.words import Words, words
from studies.ranked import Ranking
from studies.rounding import decimals
from warehouse.snapshot import Snapshot

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Private signs that stand around the name of a slot while a sentence is put together."""


@dataclass(frozen=True)
class Look:
    known: Known
    language: str

    @cached_property
    def say(self) -> Words:
        return words(self.language)

    @cached_property
    def numerals(self) -> Numerals:
        return Numerals(self.say)

    @property
    def snapshot(self) -> Snapshot:
        return self.known.snapshot

    @property
    def catalog(self) -> Catalog:
        return self.known.catalog

    @property
    def period(self) -> Period:
        return self.known.period

    @property
    def rankings(self) -> dict[str, Ranking]:
        return self.known.rankings

    @cached_property
    def core(self) -> list[Indicator]:
        return self.catalog.core()

    def row(self, code: str, region: str) -> pd.Series:
        """The region's row of a ranking."""
        return self.known.row(code, region)

    def places(self, code: str, row: pd.Series) -> tuple[int, int]:
        """The first and the last place that inexact values and chance leave possible."""
        first, last = ends(self.known.chance(code), row, "first", "last")
        return int(first or 0), int(last or 0)

    def change(self, code: str, row: pd.Series, earlier: pd.DataFrame) -> Change | None:
        """Against the comparable period of the year before."""
        before = earlier[earlier["region"] == row["region"]]
        indicator = self.catalog.indicators[code]
        return change(row, before.iloc[0] if len(before) else None, indicator, self.known.disputes)

    def indicator_name(self, code: str) -> str:
        return self.catalog.indicators[code].name.in_(self.language)

    def region_name(self, region: str, short: bool = False) -> str:
        """The name in force at the end of the period."""
        version = self.catalog.regions.nearest(region, self.period.end)
        return (version.short if short else version.name).in_(self.language)

    def region_names(self, regions: Iterable[object]) -> str:
        """Full names: a short one may end with a point in the middle of a sentence."""
        return ", ".join(self.region_name(str(region)) for region in regions)

    def period_text(self) -> str:
        return self.numerals.period(self.period)

    def value(self, row: pd.Series, unit: str, role: str = "value") -> Fact:
        """A figure with the sign of its qualifier, for tables and charts."""
        return self._figure(row, unit, role, str(row["qualifier"]))

    def number(self, row: pd.Series, unit: str, role: str = "number") -> Fact:
        """The same without the sign: the sentence around it says it in words."""
        return self._figure(row, unit, role, "exact")

    def _figure(self, row: pd.Series, unit: str, role: str, sign: str) -> Fact:
        value, qualifier = float(row["value"]), str(row["qualifier"])
        text = self.numerals.quantity(value, unit, sign, decimals(row, unit))
        name = tag(str(row["indicator"]), str(row["region"]), self.period.code, role)
        return Fact(name, text, value, qualifier, unit, sources(row))

    def amount(self, row: pd.Series, role: str, value: float, text: str, also: tuple[str, ...] = ()) -> Fact:
        """A number computed from the row's figure and the observations `also`."""
        name = tag(str(row["indicator"]), str(row["region"]), self.period.code, role)
        return Fact(name, text, value, "exact", "count", tuple(dict.fromkeys((*sources(row), *also))))

    def difference(self, row: pd.Series, found: Change, unit: str) -> Fact:
        """A signed change over a year."""
        name = tag(str(row["indicator"]), str(row["region"]), self.period.code, "change")
        members = (*sources(row), *map(str, found.members))
        text = self.numerals.change(found.value, unit, 1)
        return Fact(name, text, found.value, "exact", unit, members)

    def count(self, of: str, region: str, role: str, number: int) -> Fact:
        """A number of things: regions ranked, indicators reported, a place."""
        name = tag(of, region, self.period.code, role)
        return Fact(name, self.numerals.number(number), float(number))

    def sentence(
        self, key: str, name: str, facts: dict[str, Fact] | None = None, **given: object
    ) -> Sentence:
        """The words of `key`; facts keep their places in them, and what is inexact is said to be.

        A phrase made by `phrase` of some of the facts may be `given` too.
        """
        found = facts or {}
        return self.assembled(name, self.phrase(key, found, **given), found)

    def assembled(self, name: str, text: str, facts: dict[str, Fact]) -> Sentence:
        """A text with the marks of facts in it."""
        return Sentence(name, _pieces(text, facts))

    def phrase(self, key: str, facts: dict[str, Fact], **given: object) -> str:
        """Words with marks in the places of the facts, for a slot of a sentence with the same facts."""
        return self.say(key, **{slot: self.mark(slot, fact) for slot, fact in facts.items()}, **given)

    def mark(self, slot: str, fact: Fact) -> str:
        """Facts of sentences come without a sign (number), so the words say how exact they are.

        The number stands after the mark, so that endings fit it: 57-ге.
        """
        marked = f"{_OPEN}{slot}{_CLOSE}{fact.text}"
        return marked if fact.qualifier == "exact" else self.say(f"brief-{fact.qualifier}", value=marked)


class Marks:
    """Gives every fact a slot of its own and returns the mark that stands for it in the text."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.facts: dict[str, Fact] = {}

    def __call__(self, fact: Fact) -> str:
        slot = f"n{len(self.facts)}"
        self.facts[slot] = fact
        return self.look.mark(slot, fact)

    def all(self, facts: dict[str, Fact]) -> dict[str, str]:
        return {name: self(fact) for name, fact in facts.items()}


def sources(row: pd.Series) -> tuple[str, ...]:
    """The observations behind a row of a standing."""
    members = row.get("members")
    return tuple(map(str, members)) if members is not None and not isinstance(members, float) else ()


def _pieces(text: str, facts: dict[str, Fact]) -> Text:
    first, *rest = text.split(_OPEN)
    pieces: list[str | Fact] = [first]
    for part in rest:
        slot, after = part.split(_CLOSE, 1)
        pieces += [facts[slot], after.removeprefix(facts[slot].text)]
    return tuple(piece for piece in pieces if piece != "")
