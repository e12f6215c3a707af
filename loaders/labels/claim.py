"""A number written with what its writer claims: `более 20`, `≈ 1 500`, `20-дан астам`."""

import re
from functools import cache

from kpi.qualifier import Qualifier
from loaders.form.cell import spellings
from loaders.form.edition import latest
from loaders.form.number import Number, read_number
from loaders.form.spelling import answer_key
from loaders.labels.words import lexicon
from loaders.normal import tidy

_PARTS = re.compile(r"^([^\d+-]*?)\s*([+-]?\d[\d .,]*?%?)\s*(?:-?\s*(?:дан|ден|тан|тен|нан|нен)\s+(\w+))?$")


def claim(text: str) -> tuple[Qualifier, Number] | None:
    """None for what is not one number under one known claim."""
    match = _PARTS.match(tidy(text).casefold())
    number = read_number(match.group(2)) if match else None
    if match is None or number is None:
        return None
    before, after = answer_key(match.group(1)), match.group(3) or ""
    if bool(before) == bool(after):
        return None
    qualifier = _before().get(before) if before else _after().get(after)
    return (qualifier, number) if qualifier else None


@cache
def _before() -> dict[str, Qualifier]:
    """The spellings that the report form knows."""
    return {
        answer_key(tidy(word)): Qualifier(str(code))
        for word, code in spellings(latest())["qualifier"].items()
    }


@cache
def _after() -> dict[str, Qualifier]:
    return {word: Qualifier(code) for code, words in lexicon()["claim"].items() for word in words}
