"""A csv, tsv or txt file as a grid: its encoding, its delimiter, one record per row.

A record's row is the line of the file it begins on, so line 1 is row 1 also after quoted line breaks.

    Регион;2019;2020
    "Акмолинская
    область";1 234,5;93%      -> A2, B2, C2; the next record is row 4
"""

import csv
import io
import re

from loaders.container import looks_binary
from loaders.grid import Cell, Grid, Position
from loaders.limits import LONGEST_TEXT, MOST_CELLS, Refused

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_ONE_BYTE = ("cp1251", "cp866", "koi8-r", "mac_cyrillic")
_FREQUENT = set("оеаинтсрвлкмыОЕАИНТСРВЛ")
_DELIMITERS = (";", "\t", "|", ",")
_ALIGNED = re.compile(r" {2,}")
_SAMPLE_LINES = 200
_MOST_LINES = 0.4
"""Titles and notes have no delimiter."""


def grid(content: bytes) -> Grid:
    """The file as one sheet without a name. Raises Refused when it is not text or not a table."""
    text = _decoded(content).replace("\x00", "")
    first, _, rest = text.partition("\n")
    declared = re.fullmatch(r"sep=(.)", first.strip())
    delimiter = declared.group(1) if declared else _delimiter(text)
    skipped = 1 if declared else 0
    body = rest if declared else text
    rows = _aligned(body) if delimiter == " " else _records(body, delimiter)
    return _grid(rows, skipped)


def _grid(rows: list[tuple[int, list[str]]], skipped: int) -> Grid:
    cells: dict[Position, Cell] = {}
    for line, fields in rows:
        for column, field in enumerate(fields):
            if field.strip():
                cells[line + skipped, column] = Cell(field[:LONGEST_TEXT])
        if len(cells) > MOST_CELLS:
            raise Refused("sheet_too_large", most=str(MOST_CELLS))
    return Grid("", cells)


def _records(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    csv.field_size_limit(10_000_000)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows, line = [], 0
    try:
        for fields in reader:
            rows.append((line, fields))
            line = reader.line_num
    except csv.Error as error:
        raise Refused("file_damaged", problem=str(error), line=str(line + 1)) from error
    return rows


def _aligned(text: str) -> list[tuple[int, list[str]]]:
    """Columns drawn with spaces."""
    return [(i, _ALIGNED.split(line.strip())) for i, line in enumerate(text.splitlines()) if line.strip()]


def _decoded(content: bytes) -> str:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return _utf(content, encoding)
    wide = _wide(content)
    if wide:
        return _utf(content, wide)
    if looks_binary(content):
        raise Refused("file_unknown_type")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode(max(_ONE_BYTE, key=lambda e: _russian(content[:20_000], e)), "replace")


def _utf(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused("file_damaged", problem=str(error)) from error


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
    lines = [re.sub(r'"[^"]*"', "", line) for line in text.splitlines()[:_SAMPLE_LINES] if line.strip()]
    having = {d: sum(d in line for line in lines) for d in _DELIMITERS}
    best = max(_DELIMITERS[:-1], key=lambda d: having[d])
    if having[best] >= _MOST_LINES * len(lines) and having[best]:
        return best
    aligned = sum(bool(_ALIGNED.search(line.strip())) for line in lines)
    return " " if aligned * 2 > len(lines) and having[","] < aligned else ","
