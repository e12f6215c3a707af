"""A csv, tsv or txt file as a grid: its encoding, its delimiter, one record per row.

A record's row is the line of the file it begins on, so line 1 is row 1 also after quoted line breaks.

    Регион;2019;2020
    "Акмолинская
    область";1 234,5;93%      -> A2, B2, C2; the next record is row 4
"""

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice

from loaders.container import looks_binary
from loaders.grid import Cell, Grid, Position
from loaders.limits import LONGEST_CELL, LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS, Refused, damaged, too_many

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_ONE_BYTE = ("cp1251", "cp866", "koi8-r", "mac_cyrillic")
_FREQUENT = set("оеаинтсрвлкмыОЕАИНТСРВЛ")
_DELIMITERS = (";", "\t", "|", ",")
_ALIGNED = re.compile(r" {2,}")
_UNPRINTABLE = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\ue000-\uf8ff\ufffd\uffff]")
_BROKEN = re.compile("\ufffd+")
_LETTERS = re.compile("[\u0400-\u04ff]")
_SAMPLE = 200_000
"""Letters by which a text is judged."""
_SAMPLE_LINES = 200
_MOST_LINES = 0.4
"""Titles and notes have no delimiter."""


def grid(content: bytes) -> Grid:
    """The file as one sheet without a name. Raises Refused when it is not text or not a table."""
    text = decoded(content)
    first, _, rest = text.partition("\n")
    declared = re.fullmatch(r"sep=(.)", first.strip())
    delimiter = declared.group(1) if declared else _delimiter(text)
    skipped = 1 if declared else 0
    body = rest if declared else text
    rows = _aligned(body) if delimiter == " " else _numbered(records(body, delimiter))
    return _grid(rows, skipped)


def _grid(rows: Iterator[tuple[int, list[str]]], skipped: int) -> Grid:
    cells: dict[Position, Cell] = {}
    for line, fields in rows:
        for column, field in enumerate(fields):
            if field.strip():
                cells[line + skipped, column] = Cell(field[:LONGEST_TEXT])
        if len(cells) > MOST_CELLS:
            raise too_many(MOST_CELLS)
    return Grid("", cells)


def records(text: str, delimiter: str, strict: bool = False) -> Iterator[tuple[int, list[str]]]:
    """(line it begins on, from 1; fields) of every record. Raises csv.Error and Refused."""
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(_lines(text), delimiter=delimiter, strict=strict)
    line = 1
    for fields in reader:
        yield line, fields
        line = reader.line_num + 1


def _lines(text: str) -> Iterator[str]:
    """Lines as they are; a file with too many of them, or with one too wide, is no report."""
    for number, line in enumerate(io.StringIO(text, newline="")):
        wide = len(line) > MOST_COLUMNS and max(map(line.count, _DELIMITERS)) >= MOST_COLUMNS
        if number > MOST_CELLS or wide:
            raise too_many(MOST_CELLS)
        yield line


def _numbered(found: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    """Rows count from 0."""
    line = 0
    try:
        for line, fields in found:
            yield line - 1, fields
    except csv.Error as error:
        raise Refused("file_damaged", problem=str(error), line=str(line + 1)) from error


def _aligned(text: str) -> Iterator[tuple[int, list[str]]]:
    """Columns drawn with spaces."""
    for number, line in enumerate(_lines(text)):
        if line.strip():
            yield number, _ALIGNED.split(line.strip())


def decoded(content: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or a Cyrillic encoding of one byte. Raises Refused."""
    return _text(content).replace("\x00", "")


def _text(content: bytes) -> str:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return _utf(content, encoding)
    wide = _wide(content)
    if wide:
        return _guessed(content, wide)
    if looks_binary(content):
        raise Refused("file_unknown_type")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_broken_utf(content[:_SAMPLE]):
            raise damaged(error) from error
        return content.decode(max(_ONE_BYTE, key=lambda e: _russian(content[:20_000], e)), "replace")


def _utf(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise damaged(error) from error


def _guessed(content: bytes, encoding: str) -> str:
    """Zeros at every second byte may also be those of a program or a picture."""
    text = content.decode(encoding, "replace")
    if len(_UNPRINTABLE.findall(text[:_SAMPLE])) > 8:
        raise Refused("file_unknown_type")
    return text


def _is_broken_utf(sample: bytes) -> bool:
    """Cyrillic letters in UTF-8 with a fault here and there, not a text of one byte a letter."""
    text = sample.decode("utf-8", "replace")
    return len(_LETTERS.findall(text)) > 10 * len(_BROKEN.findall(text))


def _wide(content: bytes) -> str:
    """UTF-16 without its mark: every second byte of spaces, digits and separators is zero."""
    sample = content[:4000]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 10 < len(sample):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _russian(sample: bytes, encoding: str) -> int:
    """How much the text looks Russian: frequent letters count, capitals inside words and signs do not."""
    text = sample.decode(encoding, "replace")
    odd = len(re.findall(r"[а-яё][А-ЯЁ]|[\u2500-\u259f\ufffd]|[^\W\d_][ЂЃѓ‡‰]", text))
    return sum(letter in _FREQUENT for letter in text) - 5 * odd


def _delimiter(text: str) -> str:
    """A semicolon, tab or bar that most lines have; else a comma; else columns drawn with spaces."""
    sample = (line for line in io.StringIO(text[: 10 * _SAMPLE]) if line.strip())
    lines = [re.sub(r'"[^"]*"', "", line) for line in islice(sample, _SAMPLE_LINES)]
    having = {d: sum(d in line for line in lines) for d in _DELIMITERS}
    best = max(_DELIMITERS[:-1], key=lambda d: having[d])
    if having[best] >= _MOST_LINES * len(lines) and having[best]:
        return best
    aligned = sum(bool(_ALIGNED.search(line.strip())) for line in lines)
    return " " if aligned * 2 > len(lines) and having[","] < aligned else ","
