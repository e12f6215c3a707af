"""A presentation refilled from a newer snapshot: tagged runs, cells, charts, notes with the sources."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pptx
from pptx.presentation import Presentation
from pptx.util import Pt

from briefings.blocks import Briefing, Subject, plain
from briefings.comparison import LINE, SENTENCE, Comparison, Difference, Refreshed
from briefings.footing import read_passport
from briefings.memory import Memory
from briefings.native_chart import spoken
from briefings.powerpoint import slides, tagged
from briefings.powerpoint.package import recall, remember
from briefings.powerpoint.plan import INNER, Page, Room, pages
from briefings.powerpoint.tagged import Tagged
from briefings.powerpoint.told import notes_of
from briefings.redrawn import redraw
from briefings.table_cells import CELL
from kpi.errors import BriefingUnreadable
from kpi.words import words


class PowerPointBriefing:
    """A presentation that was written by briefings/powerpoint/writer.py, and perhaps edited since."""

    def __init__(self, content: bytes, name: str) -> None:
        try:
            self.show: Presentation = pptx.Presentation(io.BytesIO(content))
            self.memory: Memory = recall(self.show)
            self.subject: Subject = read_passport(self.memory.passport)
        except slides.BROKEN as error:
            raise BriefingUnreadable(file=name) from error
        if self.memory.numbers and not any(runs for _, runs in self._paragraphs()):
            raise BriefingUnreadable(file=name)

    def refresh(self, new: Briefing) -> Refreshed:
        """Refilled from `new`, which is about the same subject in another snapshot."""
        planned = self._planned(new)
        comparison = Comparison(self.memory, new, _lines(planned))
        found = [(paragraph, runs) for paragraph, runs in self._paragraphs() if runs]
        comparison.sentences(
            (run.tag, tagged.shown(p)) for p, runs in found for run in runs if run.tag.startswith(SENTENCE)
        )
        for paragraph, runs in found:
            _refill(paragraph, runs, comparison)
        self._charts(comparison)
        notes = self._notes(new, planned, comparison)
        comparison.add_new()
        told = comparison.remembered(notes=notes)
        remember(self.show, told)
        self.show.core_properties.identifier = told.passport
        stream = io.BytesIO()
        self.show.save(stream)
        return replace(comparison.found, content=stream.getvalue())

    def _paragraphs(self) -> Iterator[tuple[Any, list[Tagged]]]:
        """Those of the slides with their tagged runs."""
        for slide in self.show.slides:
            yield from ((p, tagged.tagged(p)) for p in tagged.paragraphs(slide._element))

    def _planned(self, new: Briefing) -> list[Page]:
        """The slides as they would be made now."""
        frame = slides.frame(self.show)
        room = Room(frame.width / Pt(1) - INNER, (frame.foot - frame.top) / Pt(1) - INNER)
        return pages(new, room, words(new.subject.language))

    def _charts(self, comparison: Comparison) -> None:
        frames = [shape for slide in self.show.slides for shape in slide.shapes if shape.has_chart]
        for frame in frames:
            properties = frame._element.nvGraphicFramePr.cNvPr
            chart = comparison.drawn(properties.get("descr") or "")
            book = frame.chart.part.chart_workbook.xlsx_part
            if chart is not None and book is not None:
                properties.set("descr", spoken(chart))
                book._blob = redraw(frame.chart._chartSpace, book.blob, chart, comparison)

    def _notes(self, new: Briefing, planned: list[Page], comparison: Comparison) -> dict[str, str]:
        """Notes nobody has edited; all of them by the name of their slide."""
        say = words(new.subject.language)
        told = {page.name: notes_of(page, new, say) for page in planned}
        for slide in self.show.slides:
            name = slide._element.cSld.get("name") or ""
            remembered, now = self.memory.notes.get(name), told.get(name, "")
            frame = slide.notes_slide.notes_text_frame if slide.has_notes_slide else None
            if remembered is None or frame is None or frame.text == now:
                continue
            title = say("slide-notes", title=name)
            if not now:
                comparison.found.gone.append(Difference(title, remembered, ""))
            elif frame.text != remembered:
                comparison.found.edited.append(Difference(title, *_changed(frame.text, now)))
            else:
                frame.text = now
        return {
            **self.memory.notes,
            **{name: text for name, text in told.items() if name in self.memory.notes},
        }


def _refill(paragraph: Any, runs: list[Tagged], comparison: Comparison) -> None:
    cell = next((run.tag for run in runs if run.tag.startswith(CELL)), "")
    if cell:
        text = comparison.cell(cell, tagged.shown(paragraph))
        if text is not None:
            tagged.put(paragraph, runs, text, cell)
            comparison.placed(text)
        return
    for run in runs:
        if run.tag.startswith(LINE):
            now = comparison.line(run.tag.removeprefix(LINE), run.text)
        else:
            now = None if run.tag.startswith(SENTENCE) else comparison.number(run.tag, run.text)
        if now is not None:
            run.put(now)


def _lines(planned: list[Page]) -> dict[str, str]:
    """Lines that the slides add to those of the briefing."""
    told = [one for page in planned for section in page.sections for one in section.sentences]
    return {one.name.removeprefix(LINE): plain(one.pieces) for one in told if one.name.startswith(LINE)}


def _changed(old: str, new: str) -> tuple[str, str]:
    """The lines of each that the other does not have."""
    before, after = old.split("\n"), new.split("\n")
    left = [line for line in before if line not in after]
    return "; ".join(left), "; ".join(line for line in after if line not in before)
