"""What may be read on a page in each language, from the product's own words, catalog and sources.

A word is foreign when it is of another language and quoted from nowhere: publishers and titles stand on
the page as they were printed.
"""

import csv
import re
from functools import cache
from pathlib import Path

from babel.dates import get_month_names
from fluent.syntax import FluentParser, ast

from kpi.paths import PROJECT

DATA = PROJECT / "data"
LATIN = re.compile(r"[A-Za-z]{3,}")
CYRILLIC = re.compile(r"[А-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]{3,}")
KEY = re.compile(r"\b[a-z]+(?:[-_][a-z0-9_]+)+\b")
SLIPS = re.compile(r"\b(?:nan|NaN|NaT|None(?! of)|undefined|null)\b|\{ ?\$|\bobject Object\b")
PRINTED = ("publisher", "title", "district", "value")
ADDRESS = re.compile(r"[\w./-]*[\w-]\.(?:csv|txt|yml|md)|\b[0-9a-f]{8}\b|\S+/\S+/|\b\d{8}T\d{6}-\w+")
CODE = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b|\bKZ-\w+\b")
SWITCH = {"рус", "қаз", "eng"}
"""Languages name themselves."""


@cache
def messages(language: str) -> dict[str, str]:
    """key -> all literal text of the message, every variant."""
    parsed = FluentParser().parse((DATA / "i18n" / f"{language}.ftl").read_text(encoding="utf-8"))
    return {e.id.name: _literals(e.value) for e in parsed.body if isinstance(e, ast.Message)}


def _literals(node: object) -> str:
    if isinstance(node, ast.TextElement | ast.StringLiteral):
        return str(node.value)
    if isinstance(node, list):
        return " ".join(map(_literals, node))
    return " ".join(map(_literals, vars(node).values())) if isinstance(node, ast.BaseNode) else ""


@cache
def _columns() -> dict[str, str]:
    """Text of the catalog and of the published figures by column: `name_ru` -> all names."""
    found: dict[str, list[str]] = {}
    for file in [*sorted((DATA / "catalog").glob("*.csv")), DATA / "published" / "figures.csv"]:
        for row in _rows(file):
            for column, value in row.items():
                found.setdefault(column, []).append(value)
    return {column: "\n".join(values) for column, values in found.items()}


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def _catalog(language: str) -> str:
    return "\n".join(text for column, text in _columns().items() if column.endswith(f"_{language}"))


@cache
def printed() -> str:
    """What sources are quoted with, and names that are the same in every language."""
    columns = _columns()
    layouts = "\n".join(file.read_text(encoding="utf-8") for file in sorted((DATA / "layouts").glob("*.yml")))
    registers = re.findall(r"^ *(?:publisher|title): (.*)$", layouts, re.MULTILINE)
    return "\n".join([*(columns[column] for column in (*PRINTED, "brand")), *registers])


@cache
def allowed_latin() -> set[str]:
    lines = (Path(__file__).parent / "latin_allowed.txt").read_text(encoding="utf-8").splitlines()
    return _words(LATIN, "\n".join(line for line in lines if not line.startswith("#")))


def _words(pattern: re.Pattern[str], text: str) -> set[str]:
    return {word.casefold() for word in pattern.findall(text)}


@cache
def _own(language: str, pattern: re.Pattern[str]) -> set[str]:
    """Words of the catalog in this language and of the sources."""
    return _words(pattern, _catalog(language)) | _words(pattern, printed())


@cache
def russian_only() -> set[str]:
    """Words of Russian sentences and names that no Kazakh sentence, name or source has."""
    russian = _words(CYRILLIC, " ".join(messages("ru").values())) | _words(CYRILLIC, _catalog("ru"))
    widths = ("wide", "abbreviated")
    months = [name for width in widths for name in get_month_names(width, locale="kk").values()]
    kazakh = _words(CYRILLIC, " ".join([*messages("kk").values(), *months])) | _own("kk", CYRILLIC)
    return russian - kazakh - SWITCH


def foreign(language: str, lines: list[str]) -> dict[str, str]:
    """word -> the line it stands in, for every word that does not belong on a page in this language."""
    return {
        word: line for line in lines for word in _strange(language, CODE.sub(" ", ADDRESS.sub(" ", line)))
    }


def _strange(language: str, line: str) -> set[str]:
    if language == "en":
        return _words(CYRILLIC, line) - _words(CYRILLIC, _catalog("kk")) - _own("en", CYRILLIC) - SWITCH
    latin = _words(LATIN, line) - allowed_latin() - _own(language, LATIN) - SWITCH
    return latin | (_words(CYRILLIC, line) & russian_only() if language == "kk" else set())


def slips(lines: list[str]) -> list[str]:
    """Lines with a key in place of its words, an empty slot, or a missing value of the program."""
    keys = {key for key in messages("ru") if "-" in key}
    return [
        line
        for line in lines
        if SLIPS.search(line) or keys & set(re.findall(r"(?<![\w/])[a-z]+(?:-[a-z0-9_]+)+(?![\w/])", line))
    ]
