"""The empty presentation a briefing is shown with: the office's own template or a plain one, 16:9."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import pptx
from lxml.etree import LxmlError
from pptx.exc import PythonPptxError
from pptx.presentation import Presentation
from pptx.slide import SlideLayout
from pptx.util import Emu, Inches, Pt

from kpi.errors import TemplateUnreadable, TemplateUnsuitable
from kpi.paths import data_folder

TEMPLATE = "briefing.pptx"
TITLE, TITLE_ONLY = "title", "titleOnly"
"""Kinds of layouts; their names are in the language of whoever made the template, the kinds are not."""
WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
SIDE = 0.045
"""Share of the width that stays free at either side."""
STRIP, GAP = Pt(20), Pt(8)
"""Height of the line above and of the line below; between a title and what it is the title of."""
_PLACES = {TITLE: (0.27, 0.52), TITLE_ONLY: (0.055, 0.165)}
_LOWEST = {TITLE: 0.7, TITLE_ONLY: 0.35}
"""Shares of the height: where titles stand without a template; one that ends lower leaves no room below."""
_NARROWEST = Inches(7)
"""Of a slide on which a table can be read; the standard 4:3 is ten inches wide."""
BROKEN = (PythonPptxError, BadZipFile, LxmlError, ValueError, KeyError, AttributeError, OSError)
"""What opening a file that is no presentation ends with."""


def template() -> Path:
    return data_folder() / "templates" / TEMPLATE


def empty() -> Presentation:
    """Raises TemplateUnreadable, TemplateUnsuitable for an office template too narrow or without a layout."""
    own = template()
    return _own(own) if own.exists() else _plain()


def _own(file: Path) -> Presentation:
    try:
        show = pptx.Presentation(str(file))
        missing = [kind for kind in (TITLE, TITLE_ONLY) if _title_of(show, kind) is None]
    except BROKEN as error:
        raise TemplateUnreadable(file=file.name) from error
    if missing:
        raise TemplateUnsuitable(file=file.name, missing=", ".join(missing))
    if (show.slide_width or 0) < _NARROWEST:
        raise TemplateUnsuitable(file=file.name, missing="16:9")
    for kind, lowest in _LOWEST.items():
        title = _title_of(show, kind)
        if title.top + title.height > (show.slide_height or 0) * lowest:
            _place(show, kind, _PLACES[kind])
    return show


def _plain() -> Presentation:
    """The library's own, which is 4:3, with its titles set for 16:9."""
    show = pptx.Presentation()
    show.slide_width, show.slide_height = WIDTH, HEIGHT
    for kind, place in _PLACES.items():
        _place(show, kind, place)
    return show


def _place(show: Presentation, kind: str, place: tuple[float, float]) -> None:
    """The title across the slide, from one share of its height to another."""
    title, (top, bottom) = _title_of(show, kind), place
    width, height = int(show.slide_width or WIDTH), int(show.slide_height or HEIGHT)
    side = round(width * SIDE)
    title.left, title.width = Emu(side), Emu(width - 2 * side)
    title.top, title.height = Emu(round(height * top)), Emu(round(height * (bottom - top)))


@dataclass(frozen=True)
class Frame:
    """Where things stand on every slide, in EMU: `head` and `foot` are the strips above and below."""

    left: int
    width: int
    head: int
    top: int
    foot: int


def frame(show: Presentation) -> Frame:
    """The room below the title of an ordinary slide. The mark goes below too where the title is high up."""
    width, height = int(show.slide_width or WIDTH), int(show.slide_height or HEIGHT)
    title, side = _title_of(show, TITLE_ONLY), round(width * SIDE)
    foot = height - STRIP - GAP
    first, last = (
        (round(height * share) for share in _PLACES[TITLE_ONLY])
        if title is None
        else (title.top, below(title))
    )
    return Frame(side, width - 2 * side, 0 if first >= STRIP else foot, last, foot)


def below(title: Any) -> int:
    return int(title.top + title.height + GAP)


def layout(show: Presentation, kind: str) -> SlideLayout | None:
    return next((one for one in show.slide_layouts if one._element.get("type") == kind), None)


def _title_of(show: Presentation, kind: str) -> Any:
    """The title of the first layout of the kind; None where there is no such layout or it has no title."""
    found = layout(show, kind)
    titles = [] if found is None else [p for p in iter(found.placeholders) if p.placeholder_format.idx == 0]
    return next(iter(titles), None)
