"""What a file is by its first bytes, whatever its name says; what makes it unsafe to open.

PK..  xlsx, xlsm, ods      D0CF11E0  xls, or an encrypted workbook      anything else  text
"""

import io
import re
import zipfile
import zlib

from loaders.limits import LARGE_PART, LARGEST_FILE, LARGEST_RATIO, LARGEST_UNPACKED, Refused
from loaders.ole import OLE, entries, is_whole

_ENCODED_NAMES = tuple(name.encode("utf-16-le") for name in ("EncryptedPackage", "EncryptionInfo"))
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SIGNATURES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"{\\rtf")


def kind_of(content: bytes) -> str:
    """xlsx, ods, xls or text; Refused for everything that is none of them."""
    if not content.strip(b"\x00 \t\r\n"):
        raise Refused("file_empty")
    if len(content) > LARGEST_FILE:
        raise Refused("file_too_large", bytes=str(len(content)), most=str(LARGEST_FILE))
    if content[:4] == b"PK\x03\x04":
        return _of_zip(content)
    if content[:8] == OLE:
        return _of_ole(content)
    if content.startswith(_SIGNATURES) or content[:2] == b"PK":
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
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Refused("file_damaged", problem=str(error)) from error
    _check_sizes(parts)
    names = {part.filename for part in parts}
    if "xl/workbook.xml" in {name.casefold().replace("\\", "/").lstrip("/") for name in names}:
        return "xlsx"
    if "content.xml" in names:
        return "ods"
    raise Refused("file_unknown_type")


def _check_sizes(parts: list[zipfile.ZipInfo]) -> None:
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("file_encrypted")
    total = sum(part.file_size for part in parts)
    for part in parts:
        bomb = part.file_size > LARGE_PART and part.file_size > LARGEST_RATIO * max(part.compress_size, 1)
        if bomb or total > LARGEST_UNPACKED:
            raise Refused("file_too_large", bytes=str(total), most=str(LARGEST_UNPACKED))


def unpack(content: bytes, name: str) -> bytes:
    """One part of the archive, never more of it than its directory declares; b"" when it is not there."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            found = {n.casefold(): n for n in archive.namelist()}.get(name.casefold())
            if found is None:
                return b""
            with archive.open(found) as stream:
                return stream.read(archive.getinfo(found).file_size + 1)
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise Refused("file_damaged", problem=str(error)) from error


def without_entities(xml: bytes) -> bytes:
    """XML that declares entities or a document type is refused: no report needs them."""
    if b"<!DOCTYPE" in xml[:4096] or b"<!ENTITY" in xml[:65536]:
        raise Refused("file_damaged", problem="DOCTYPE")
    return xml


def looks_binary(content: bytes) -> bool:
    """Control characters that no text file has, in a part that is not UTF-16."""
    return len(_BINARY.findall(content[:65536])) > 8
