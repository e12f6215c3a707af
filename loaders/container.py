"""What a file is by its first bytes, whatever its name says; what makes it unsafe to open.

PK..  xlsx, xlsm, ods      D0CF11E0  xls, or an encrypted workbook      anything else  text
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass

from loaders.limits import (
    LARGE_PART,
    LARGEST_FILE,
    LARGEST_RATIO,
    LARGEST_UNPACKED,
    MOST_PARTS,
    Refused,
    damaged,
    too_large,
)
from loaders.ole import OLE, entries, is_whole

_ENCODED_NAMES = tuple(name.encode("utf-16-le") for name in ("EncryptedPackage", "EncryptionInfo"))
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SIGNATURES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"{\\rtf")
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|!--|html|head|body|meta|table|div|svg)", re.IGNORECASE
)
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, struct.error, ValueError, OSError, EOFError, NotImplementedError),
    *(RuntimeError, OverflowError),
)
"""What the library raises for an archive that is none."""


def kind_of(content: bytes) -> str:
    """xlsx, ods, xls or text; Refused for everything that is none of them."""
    if len(content) > LARGEST_FILE:
        raise too_large(len(content), LARGEST_FILE)
    if not content.strip(b"\x00 \t\r\n"):
        raise Refused("file_empty")
    if content[:4] == b"PK\x03\x04":
        return _of_zip(content)
    if content[:8] == OLE:
        return _of_ole(content)
    if content.startswith(_SIGNATURES) or content[:2] == b"PK" or _MARKUP.match(content):
        raise Refused("file_unknown_type")
    return "text"


def _of_ole(content: bytes) -> str:
    names = entries(content)
    if {"EncryptedPackage", "EncryptionInfo"} & names or any(n in content for n in _ENCODED_NAMES):
        raise Refused("file_encrypted")
    if {"Workbook", "Book"} & names and is_whole(content):
        return "xls"
    raise Refused("file_damaged" if not names or {"Workbook", "Book"} & names else "file_unknown_type")


def _of_zip(content: bytes) -> str:
    names = _named(content)
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "content.xml" in names:
        return "ods"
    raise Refused("file_unknown_type")


def _named(content: bytes) -> list[str]:
    """Plain names of the parts of an archive that does not explode."""
    parts = _directory(content)
    _check_sizes(parts)
    names = [plain_name(part) for part in parts]
    if len(set(names)) < len(names):
        raise damaged("a part occurs twice")
    return names


def harmless(content: bytes) -> None:
    """Refused for an archive that explodes or declares entities, whatever kind of document it is."""
    _named(content)
    for part in unpack(content, lambda name: name.endswith((".xml", ".rels"))).values():
        without_entities(part)


def plain_name(part: zipfile.ZipInfo) -> str:
    """The name of a part as every reader of workbooks understands it."""
    return part.filename.casefold().replace("\\", "/").lstrip("/")


def names_of(content: bytes) -> set[str]:
    """Plain names of all parts."""
    return {plain_name(part) for part in _directory(content)}


def _directory(content: bytes) -> list[zipfile.ZipInfo]:
    if content.count(b"PK\x01\x02") > MOST_PARTS:
        raise Refused("file_unknown_type")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return archive.infolist()
    except _FAULTS as error:
        raise damaged(error) from error


def _check_sizes(parts: list[zipfile.ZipInfo]) -> None:
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("file_encrypted")
    total = sum(part.file_size for part in parts)
    if total > LARGEST_UNPACKED:
        raise too_large(total, LARGEST_UNPACKED)
    for part in parts:
        if part.file_size > LARGE_PART and part.file_size > LARGEST_RATIO * max(part.compress_size, 1):
            raise too_large(part.file_size, LARGE_PART)


@dataclass(frozen=True)
class Unpacked:
    """An archive opened once: plain name -> its part."""

    archive: zipfile.ZipFile
    parts: Mapping[str, zipfile.ZipInfo]

    @property
    def names(self) -> Iterable[str]:
        return self.parts.keys()

    def read(self, name: str) -> bytes:
        """The bytes of a part; nothing for one that is not there."""
        return _part(self.archive, self.parts[name]) if name in self.parts else b""


@contextmanager
def unpacked(content: bytes) -> Iterator[Unpacked]:
    """The parts by plain name; a part that is not what the directory declares is refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield Unpacked(archive, {plain_name(part): part for part in archive.infolist()})
    except _FAULTS as error:
        raise damaged(error) from error


def unpack(content: bytes, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """Plain name -> bytes of the wanted parts."""
    with unpacked(content) as packed:
        return {name: packed.read(name) for name in packed.names if wanted(name)}


def _part(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """Never more than a byte above the declared size."""
    if part.compress_type not in _METHODS:
        raise damaged("unknown compression")
    probe = copy(part)
    probe.file_size += 1
    with archive.open(probe) as stream:
        unpacked = stream.read(probe.file_size)
    if len(unpacked) != part.file_size:
        raise damaged("a part is not as long as declared")
    return unpacked


def without_entities(xml: bytes) -> bytes:
    """XML that declares a document type, and so perhaps entities, is refused: no report needs them."""
    if any(declared in xml for declared in _DOCTYPES):
        raise damaged("DOCTYPE")
    return xml


def looks_binary(content: bytes) -> bool:
    """Control characters that no text file has, in a part that is not UTF-16."""
    return len(_BINARY.findall(content[:65536])) > 8
