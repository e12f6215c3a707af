"""One cell of the form -> its value, or the fault that says why not.

1 234   of kind count      -> 1234
93 %    of unit percent    -> 93
жоқ     of kind yes_no     -> False
сельский уровень, rural    -> "rural"
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from kpi.names import LANGUAGES
from kpi.words import words
from loaders.form.book import Raw, as_text
from loaders.form.day import read_day
from loaders.form.edition import Column, Edition
from loaders.form.number import Number, read_number
from loaders.form.spelling import answer_key
from loaders.form.valueless import fault_of
from loaders.parsed import Value
from loaders.suggest import suggestions


@dataclass(frozen=True)
class Fault:
    """A finding that does not know its place yet."""

    code: str
    facts: Mapping[str, str] = field(default_factory=dict)


class Read(NamedTuple):
    """`value` is None when nothing could be taken over; `number` keeps the exact digits."""

    value: Value | None = None
    fault: Fault | None = None
    number: Number | None = None


@dataclass(frozen=True)
class Answers:
    """What a cell may be answered with. `districts`: folded name -> name in districts.csv."""

    edition: Edition
    districts: Mapping[str, str]
    language: str

    def read(self, column: Column, header: str, raw: Raw, unit: str = "") -> Read:
        """`unit` is that of the indicator, for a cell of kind `measure`. An empty cell reads as nothing."""
        kind = column.kind
        if isinstance(raw, float) and column.is_number:
            measured = bool(unit) and kind == "measure"
            return _number(unit if measured else kind, raw, measured)
        text = as_text(raw)
        if not text or fault_of(raw):
            return _valueless(raw)
        if kind in ("yes_no", "choice"):
            return self._answer(column, header, text)
        if column.is_number or kind == "date":
            return self._measured(column, header, raw, unit)
        return self._district(text) if kind == "district" else Read(text)

    def _measured(self, column: Column, header: str, raw: Raw, unit: str) -> Read:
        text = as_text(raw)
        if answer_key(text) in _missing(self.edition):
            return Read(fault=Fault("value_stated_missing", {"found": text}))
        if column.kind == "date":
            return _day(header, raw)
        measured = bool(unit) and column.kind == "measure"
        return _number(unit if measured else column.kind, raw, measured)

    def _answer(self, column: Column, header: str, text: str) -> Read:
        name = column.choices or "yes_no"
        known = spellings(self.edition)[name]
        found = answer_key(text)
        if found in known:
            return Read(known[found])
        if name != "yes_no" and found in _missing(self.edition):
            return Read(fault=Fault("value_stated_missing", {"found": text}))
        expected = ", ".join(shown_answers(self.edition, name, self.language))
        facts = {"column": header, "found": text, "expected": expected}
        return Read(fault=Fault("choice_unknown", facts))

    def _district(self, text: str) -> Read:
        known = self.districts.get(answer_key(text))
        if known:
            return Read(known)
        near = suggestions(text, sorted(set(self.districts.values())))
        return Read(fault=Fault("register_district_unknown", {"district": text, "suggestions": near}))


class ColumnReads(dict[Raw, Read]):
    """What each different cell of one column reads as, worked out once. `True` is asked for as `"True"`."""

    def __init__(self, answers: Answers, column: Column, header: str, unit: str) -> None:
        super().__init__()
        self._answers, self._column, self._header, self._unit = answers, column, header, unit

    def __missing__(self, raw: Raw) -> Read:
        read = self[raw] = self._answers.read(self._column, self._header, raw, self._unit)
        return read


def _valueless(raw: Raw) -> Read:
    code = fault_of(raw)
    return Read(fault=Fault(code, {"found": as_text(raw)})) if code else Read()


def _day(header: str, raw: Raw) -> Read:
    day = read_day(raw)
    facts = {"found": as_text(raw), "column": header}
    return Read(day) if day else Read(fault=Fault("day_not_understood", facts))


@lru_cache(maxsize=8192, typed=True)  # the same counts again and again
def _number(kind: str, raw: Raw, with_sign: bool) -> Read:
    """`≥ 2 000` is a value of an indicator; in a register there is no place for such a claim."""
    number, found = read_number(raw), {"found": as_text(raw)}
    if number is None or (number.sign and not with_sign):
        return Read(fault=Fault("number_not_understood", found))
    fault = implausible(kind, number, found)
    if fault and fault.code != "percent_looks_like_fraction":
        return Read(fault=fault)
    return Read(_value(number), fault, number)


def implausible(kind: str, number: Number, found: dict[str, str]) -> Fault | None:
    """What a number of this unit cannot be; `percent_looks_like_fraction` alone lets it pass."""
    if kind == "percent":
        return _implausible_percent(number, found)
    if number.percent:
        return Fault("percent_in_count", found)
    if number.value < 0:
        return Fault("negative_count", found)
    if kind == "count" and not number.is_whole:
        return Fault("fraction_in_count", found)
    return None


def _implausible_percent(number: Number, found: dict[str, str]) -> Fault | None:
    if not 0 <= number.value <= 100:
        return Fault("percent_out_of_range", found)
    if 0 < number.value < 1 and not number.percent:
        return Fault("percent_looks_like_fraction", {**found, "percent": f"{number.value * 100:f}"})
    return None


def _value(number: Number) -> int | float:
    return int(number.value) if number.is_whole else float(number.value)


def exact(value: Value) -> Decimal:
    """A number of a register as the decimal it was written as."""
    return Decimal(value) if isinstance(value, int) else Decimal(repr(value))


@cache
def spellings(edition: Edition) -> dict[str, dict[str, Value]]:
    """List -> folded spelling -> answer: words of all languages, codes, further spellings."""
    lists: dict[str, dict[str, Value]] = {}
    for name, codes in edition.choices.items():
        known = lists[name] = {}
        for code, further in codes.items():
            shown = [words(language)(edition.words_of_choice(name, code)) for language in LANGUAGES]
            known.update({answer_key(word): code for word in (code, *further, *shown)})
    yes, no = edition.recognised["yes"], edition.recognised["no"]
    lists["yes_no"] = {**_all(yes, True), **_all(no, False)}
    return lists


def _all(spelled: list[str], answer: bool) -> dict[str, Value]:
    return {answer_key(word): answer for word in spelled}


@cache
def _missing(edition: Edition) -> frozenset[str]:
    return frozenset(map(answer_key, edition.recognised["missing"]))


def shown_answers(edition: Edition, name: str, language: str) -> list[str]:
    """The answers of a list in one language."""
    say = words(language)
    if name == "yes_no":
        return [say("yes"), say("no")]
    return [say(edition.words_of_choice(name, code)) for code in edition.choices[name]]
