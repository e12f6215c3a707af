"""The empty presentation a briefing is shown with: the office's own template or a plain one, 16:9."""

from pathlib import Path
from zipfile import BadZipFile

import pptx
from pptx.exc import PackageNotFoundError
from pptx.presentation import Presentation
from pptx.slide import SlideLayout
from pptx.util import Inches

from kpi.errors import TemplateUnsuitable
from kpi.paths import data_folder

TEMPLATE = "briefing.pptx"
TITLE, TITLE_ONLY = "title", "titleOnly"
"""Kinds of layouts; their names are in the language of whoever made the template, the kinds are not."""
WIDTH, HEIGHT = Inches(13.333), Inches(7.5)


def template() -> Path:
    return data_folder() / "templates" / TEMPLATE


def empty() -> Presentation:
    """Raises TemplateUnsuitable for an office template that cannot be opened or lacks a layout."""
    own = template()
    if own.exists():
        return _own(own)
    show = pptx.Presentation()
    show.slide_width, show.slide_height = WIDTH, HEIGHT
    return show


def _own(file: Path) -> Presentation:
    try:
        show = pptx.Presentation(str(file))
    except (PackageNotFoundError, BadZipFile, ValueError, KeyError, OSError) as error:
        raise TemplateUnsuitable(file=file.name, missing=str(error)) from error
    missing = [kind for kind in (TITLE, TITLE_ONLY) if layout(show, kind) is None]
    if missing:
        raise TemplateUnsuitable(file=file.name, missing=", ".join(missing))
    return show


def layout(show: Presentation, kind: str) -> SlideLayout | None:
    return next((one for one in show.slide_layouts if one._element.get("type") == kind), None)
