"""A workbook refilled from a newer snapshot: named cells, wherever people have put rows around them.

Sheets are changed as XML, so that shapes, pictures and formulas of other people stay.
"""

from dataclasses import replace
from zipfile import BadZipFile

from lxml import etree

from briefings.blocks import Briefing, Subject, plain
from briefings.comparison import LINE, Comparison, Difference, Refreshed, told_by
from briefings.excel.cells import Cells
from briefings.excel.contents import CELL, NUMBER, POINT, SAID, TONE, Content, contents
from briefings.excel.package import Package
from briefings.excel.writer import SOURCES
from briefings.footing import passport, read_passport
from briefings.memory import Memory
from kpi.errors import BriefingUnreadable
from kpi.numerals import Numerals
from kpi.words import words

_DECIMALS = 4
_BROKEN = (BadZipFile, etree.XMLSyntaxError, ValueError, KeyError)


class ExcelBriefing:
    """A workbook that was written by briefings/excel/writer.py, and perhaps edited since."""

    def __init__(self, content: bytes, name: str) -> None:
        try:
            self.package = Package(content)
            self.memory: Memory = self.package.recall()
            self.subject: Subject = read_passport(self.memory.passport)
        except _BROKEN as error:
            raise BriefingUnreadable(file=name) from error
        self.places = self.package.places()
        if self.memory.keys and not self.memory.keys.keys() & self.places.keys():
            raise BriefingUnreadable(file=name)
        self.cells = Cells(self.package)

    def refresh(self, new: Briefing) -> Refreshed:
        """Refilled from `new`, which is about the same subject in another snapshot."""
        comparison, now = Comparison(self.memory, new), contents(new, words(new.subject.language))
        for name, key in self.memory.keys.items():
            if name in self.places:
                self._cell(name, key, now.get(key), comparison)
        self._said(comparison)
        self._sources(new)
        self.package.outdate()
        self.package.foot(self.memory.lines["footer"], new.footer)
        comparison.add_new()
        cells = {name: now[key].shown for name, key in self.memory.keys.items() if key in now}
        told = comparison.remembered(cells={**self.memory.cells, **cells})
        self.package.remember(told)
        self.package.identify(passport(new.subject))
        return replace(comparison.found, content=self.package.content())

    def _cell(self, name: str, key: str, now: Content | None, comparison: Comparison) -> None:
        sheet, place = self.places[name]
        shown = self.cells.shown(sheet, place)
        told = Difference(_called(key), self._spoken(shown), "")
        if now is None:
            if self.memory.cells[name] and not key.startswith(SAID):
                comparison.found.gone.append(told)
        elif not comparison.kept(
            name, shown, now.shown, replace(told, new=plain(now.told) or self._spoken(now.shown))
        ):
            self.cells.put(sheet, place, now.value, now.format)
            comparison.placed(now.told)

    def _spoken(self, shown: str) -> str:
        """A bare number as people write it."""
        try:
            return Numerals(words(self.subject.language)).number(float(shown), _DECIMALS)
        except ValueError:
            return shown

    def _said(self, comparison: Comparison) -> None:
        """Sentences that are said no more, and those that were not said before."""
        now, old = told_by(comparison.new), self.memory.sentences
        gone = [Difference(name, text, "") for name, text in old.items() if name not in now]
        added = [Difference(name, "", text) for name, text in now.items() if name not in old]
        comparison.found.sentences.extend([*gone, *added])

    def _sources(self, new: Briefing) -> None:
        """Sources that the workbook does not have yet are added under the others; none is taken away."""
        if SOURCES not in self.places or new.sources is None:
            return
        sheet, _ = self.places[SOURCES]
        known = {row[: len(new.sources.header)] for row in self.cells.rows(sheet)}
        for row in new.sources.rows:
            texts = tuple(plain(text) for text in row)
            if texts not in known:
                self.cells.append(sheet, texts)


def _called(key: str) -> str:
    """What a cell is called when a person is told of it."""
    return next(
        (key.removeprefix(kind) for kind in (SAID, CELL, NUMBER, TONE, POINT, LINE) if key.startswith(kind)),
        key,
    )
