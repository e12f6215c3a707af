"""The compound file that carries an .xls: names of its entries and the bytes of one stream.

header 512 bytes -> sector chains (FAT) -> directory of 128-byte entries -> stream
"""

import struct
from collections.abc import Iterator

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END = 0xFFFFFFFA
"""Sector numbers from here up are marks, not sectors."""
_ENTRY = 128


def entries(content: bytes) -> set[str]:
    """Names in the directory; what can be read of a damaged file."""
    return {name for name, _, _ in _directory(content)}


def is_whole(content: bytes) -> bool:
    """The directory and the workbook's stream are all there; a cut file lacks the end of a chain."""
    if len(content) < 512 or len(_directory_bytes(content)) % _ENTRY:
        return False
    sizes = {name: (start, size) for name, start, size in _directory(content)}
    start, size = sizes.get("Workbook") or sizes.get("Book") or (0, 0)
    return size < 4096 or len(_chain(content, start, _fat(content))) >= size


def stream(content: bytes, *names: str) -> bytes:
    """The first of the named streams; b"" when there is none or it is short (below 4096 bytes)."""
    for name, start, size in _directory(content):
        if name in names and size >= 4096:
            return _chain(content, start, _fat(content))[:size]
    return b""


def _directory(content: bytes) -> list[tuple[str, int, int]]:
    if len(content) < 512:
        return []
    raw = _directory_bytes(content)
    found = []
    for at in range(0, len(raw) - _ENTRY + 1, _ENTRY):
        length = struct.unpack_from("<H", raw, at + 64)[0]
        name = raw[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        start, size = struct.unpack_from("<II", raw, at + 116)
        if name:
            found.append((name, start, size))
    return found


def _sector_size(content: bytes) -> int:
    power = struct.unpack_from("<H", content, 30)[0]
    return 1 << power if power in (9, 12) else 512


def _fat(content: bytes) -> list[int]:
    """The next sector of every sector; never longer than the file has sectors."""
    size = _sector_size(content)
    table: list[int] = []
    for number in _fat_sectors(content, size):
        block = _sector(content, number, size)
        table += struct.unpack(f"<{len(block) // 4}I", block[: len(block) // 4 * 4])
        if len(table) > len(content) // size:
            break
    return table


def _fat_sectors(content: bytes, size: int) -> Iterator[int]:
    yield from (n for n in struct.unpack_from("<109I", content, 76) if n < _END)
    following, left = struct.unpack_from("<II", content, 68)
    left = min(left, len(content) // size)
    while following < _END and left > 0:
        block = _sector(content, following, size)
        numbers = struct.unpack(f"<{len(block) // 4}I", block[: len(block) // 4 * 4])
        yield from (n for n in numbers[:-1] if n < _END)
        following, left = (numbers[-1] if numbers else _END), left - 1


def _sector(content: bytes, number: int, size: int) -> bytes:
    return content[(number + 1) * size : (number + 2) * size]


def _chain(content: bytes, start: int, fat: list[int]) -> bytes:
    size, parts, number, seen = _sector_size(content), [], start, 0
    while number < min(_END, len(fat)) and seen < len(fat):
        parts.append(_sector(content, number, size))
        number, seen = fat[number], seen + 1
    return b"".join(parts)


def _directory_bytes(content: bytes) -> bytes:
    return _chain(content, struct.unpack_from("<I", content, 48)[0], _fat(content))
