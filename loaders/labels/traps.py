"""What a label says that a level must not be: a change, a rate per head, a share, a target; and its unit.

trap("Услуги, в % к 2019")        change      trap("Доля онлайн, %")          share
trap("на 100 тыс. человек")       rate        trap("2025 | план")             target
scale("Инвестиции, млн тенге")    6           scale("Акиматы")                None
"""

import re
from functools import cache

from loaders.form.edition import latest
from loaders.form.spelling import word_keys
from loaders.labels.words import any_of, flat, lexicon, spoken

LONGEST = 2_000
"""Letters of a label that are looked at."""
Trap = tuple[str, str]
"""(change, rate, share or target; the words that say so)."""


def traps(label: str) -> list[Trap]:
    """Everything a label says beside its name; the words as they stand in it."""
    text = spoken(label[:LONGEST])
    found = [
        ("change", _change(text)),
        ("rate", _rate(text)),
        ("share", _share(text)),
        ("target", _target(text)),
    ]
    return [(kind, words) for kind, words in found if words]


def scale(label: str) -> int | None:
    """The power of ten that the label names; 0 for plain tenge, None when it says nothing.

    Raises ValueError when it names two.
    """
    text = spoken(label)
    powers = {int(power) for power, words in _scales().items() if words.search(text)}
    if len(powers) > 1:
        raise ValueError(text)
    return powers.pop() if powers else 0 if _money().search(text) else None


def is_money(label: str) -> bool:
    return _money().search(spoken(label)) is not None


def _change(text: str) -> str:
    word = _changes().search(text)
    if word:
        return word.group()
    for percent in _to().finditer(text):
        if not _wholes().match(text, percent.end()):
            return text[percent.start() :].split(" | ", maxsplit=1)[0].strip()
    year = _kazakh_change().search(text)
    return year.group() if year else ""


def _rate(text: str) -> str:
    found = _rates().search(text) or re.search(
        r"(?<!\w)(?:на|per|каждые)\s+(?:1\s*)?0*\d[\d ]*\s*(?:тыс\w*\.?|мың|thousand)?\s*"
        r"(?:жител|человек|чел\b|насел|детей|people|population|inhabitants|residents)\w*|"
        r"(?<!\w)\d[\d ]*\s*(?:мың\s+)?(?:адамға|тұрғынға|халыққа)(?!\w)|(?<!\w)per\s+\d[\d ]*",
        text,
    )
    return found.group() if found else ""


def _share(text: str) -> str:
    found = _shares().search(text)
    return found.group() if found else ""


def _target(text: str) -> str:
    """By the words that the report form knows for targets and plans."""
    known = {key for word in latest().recognised["target"] for key in word_keys(word)}
    return next((word for word in word_keys(text) if word in known), "")


@cache
def _changes() -> re.Pattern[str]:
    return re.compile(any_of(flat(lexicon()["change"])))


@cache
def _to() -> re.Pattern[str]:
    """`% к`, `в процентах к`, `% of`: of a whole it is a share, of anything else a change."""
    return re.compile(any_of(lexicon()["percent"]) + r"\s*(?:к|ко|от|of|to)\s+(?:the\s+)?")


@cache
def _wholes() -> re.Pattern[str]:
    return re.compile(any_of(lexicon()["to_whole"]))


@cache
def _kazakh_change() -> re.Pattern[str]:
    """`2019 жылға пайызбен`, `өткен айға %-бен`."""
    percent = any_of(lexicon()["percent"])
    return re.compile(
        r"(?<!\w)(?:жылға|жылғы[\w ]{0,30}кезеңге|кезеңге|кезеңіне|айға|айына|тоқсанға|тоқсанына),?\s*"
        + percent
    )


@cache
def _rates() -> re.Pattern[str]:
    return re.compile(any_of(lexicon()["rate"]))


@cache
def _shares() -> re.Pattern[str]:
    return re.compile(any_of([*lexicon()["share"], *lexicon()["percent"]]))


@cache
def _scales() -> dict[str, re.Pattern[str]]:
    return {power: re.compile(any_of(words)) for power, words in lexicon()["scale"].items()}


@cache
def _money() -> re.Pattern[str]:
    return re.compile(any_of(lexicon()["money"]))
