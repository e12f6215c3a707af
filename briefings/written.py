"""The formats a briefing can leave in, and the file it is written to."""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import NamedTemporaryFile

from briefings.blocks import Briefing, Subject
from briefings.excel import writer as excel
from briefings.powerpoint import writer as powerpoint
from briefings.word import writer as word
from kpi.errors import BriefingFileUnwritable
from warehouse.workspace import is_demo

WRITERS: dict[str, Callable[[Briefing], bytes]] = {
    "docx": word.write,
    "pptx": powerpoint.write,
    "xlsx": excel.write,
}


def file_name(subject: Subject, form: str) -> str:
    """`KZ-61_2020_kk.docx`; invented numbers say so in the name as well."""
    parts = [subject.region, subject.period.code.replace("..", "_"), subject.language]
    return "_".join([subject.workspace, *parts] if is_demo(subject.workspace) else parts) + f".{form}"


def save(content: bytes, file: Path) -> None:
    """The whole file or none of it. Raises BriefingFileUnwritable."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=file.parent, delete=False) as stream:
            stream.write(content)
        Path(stream.name).chmod(0o666 & ~_mask())
        Path(stream.name).replace(file)
    except OSError as error:
        raise BriefingFileUnwritable(file=str(file), problem=error.strerror or str(error)) from error


def _mask() -> int:
    """The rights that new files of this process do not get."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
