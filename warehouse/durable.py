"""Writing that survives a kill and a power cut: beside, fsynced, then renamed into place."""

import os
import shutil
from pathlib import Path
from uuid import uuid4

UNFINISHED = ".new-"
"""What a half-written file or folder is called; readers pass over it."""


def sync_folder(folder: Path) -> None:
    """Make a rename or a new file inside `folder` survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_folder(target: Path, files: dict[str, bytes]) -> None:
    """All files or none. Who comes second gives way: the content is the same."""
    beside = target.parent / f"{UNFINISHED}{uuid4().hex}"
    beside.mkdir()
    for name, content in files.items():
        _write(beside / name, content)
    sync_folder(beside)
    try:
        beside.rename(target)
    except OSError:
        if not target.is_dir():
            raise
        shutil.rmtree(beside)
    sync_folder(target.parent)


def write_file(target: Path, content: bytes) -> None:
    """The whole file or the one before it."""
    beside = target.parent / f"{UNFINISHED}{uuid4().hex}"
    _write(beside, content)
    beside.replace(target)
    sync_folder(target.parent)


def _write(file: Path, content: bytes) -> None:
    with file.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
