"""A briefing of any format refilled from a newer snapshot."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from briefings.blocks import Briefing, Subject
from briefings.comparison import Difference, Refreshed
from briefings.excel.refresh import ExcelBriefing
from briefings.powerpoint.refresh import PowerPointBriefing
from briefings.word.refresh import WordBriefing
from kpi.errors import BriefingUnreadable

__all__ = ["READERS", "Difference", "Document", "Refreshed", "opened", "read"]


class Document(Protocol):
    """A file that was written here, and perhaps edited since."""

    subject: Subject

    def refresh(self, new: Briefing) -> Refreshed: ...


READERS: dict[str, Callable[[bytes, str], Document]] = {
    "docx": WordBriefing,
    "pptx": PowerPointBriefing,
    "xlsx": ExcelBriefing,
}
"""By the ending of the file's name."""


def read(file: Path) -> Document:
    """Raises BriefingUnreadable for a file that is not there or is no briefing of ours."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise BriefingUnreadable(file=str(file)) from error
    return opened(content, str(file))


def opened(content: bytes, name: str) -> Document:
    """The same of a file at hand; its ending says which format it is."""
    reader = READERS.get(Path(name).suffix.lower().removeprefix("."))
    if reader is None:
        raise BriefingUnreadable(file=name)
    return reader(content, name)
