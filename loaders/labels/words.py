"""The words of headers as patterns, from data/layouts/words/labels.yml."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

import yaml

from kpi.paths import data_folder
from loaders.normal import tidy

_FOOTNOTE = re.compile(r"(?<!\bм)(?<!\bm)(?<!\bкм)(?<!\bkm)[⁰¹²³⁴⁵⁶⁷⁸⁹]+[⁾)]?|\*+\)?$|(?<=\S)\s\d{1,2}\)$")


@cache
def lexicon() -> dict[str, Any]:
    """The whole file."""
    content = (data_folder() / "layouts" / "words" / "labels.yml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.safe_load(content)
    return found


def any_of(words: Iterable[str]) -> str:
    """A group that matches any of the words in full, the longest first."""
    ordered = sorted(set(words), key=len, reverse=True)
    return "(?:" + "|".join(_pattern(word) for word in ordered) + ")"


def _pattern(word: str) -> str:
    endings = lexicon()["endings"].get(word[-1], ()) if len(word) > 1 else ()
    stem = re.escape(word[:-1] if endings else word).replace(r"\ ", r"\s+")
    before = r"(?<!\w)" if word[0].isalpha() else ""
    tail = "(?:" + "|".join(sorted(endings, key=len, reverse=True)) + ")?" if endings else ""
    after = r"(?![^\W\d])" if endings or word[-1].isalpha() else ""
    return before + stem + tail + after


def flat(lists: Iterable[Iterable[str]]) -> list[str]:
    return [word for words in lists for word in words]


def spoken(label: str) -> str:
    """A label to be searched for words: small letters, ё as е, plain dashes and spaces, no footnote marks."""
    parts = (tidy(_unmarked(part)).casefold().replace("ё", "е") for part in label.split("|"))
    return " | ".join(part.strip(" .;:") for part in parts)


def _unmarked(part: str) -> str:
    """Without marks of footnotes; a number before a bracket is one only where no bracket was opened."""
    text = " ".join(part.split())
    return text if "(" in text and text.endswith(")") else _FOOTNOTE.sub("", text).strip()


def label_key(label: str) -> str:
    """Two labels are the same column when their keys are: case, spaces and footnotes do not count."""
    return re.sub(r"\s*([,;:/()%-])\s*", r"\1", spoken(label))
