"""The cases inside the sentences: `{ IN($region) }`, `{ OF($region) }`, `{ TO($number) }`.

A slot holds a name in the first form, in the language of the reader; the sentence says which form it wants:

| in a sentence | ru | kk | en |
|---|---|---|---|
| `{ IN($region) }` | в Туркестанской области | Түркістан облысында | in Turkistan Region |
| `{ WITHIN($region) }`, before a noun | в Туркестанской области | Түркістан облысындағы | in Turkistan… |
| `{ OF($region) }` | Туркестанской области | Түркістан облысының | of Turkistan Region |
| `{ TO($region) }` | Туркестанской области | Түркістан облысына | to Turkistan Region |
| `{ FROM($region) }` | из Туркестанской области | Түркістан облысынан | from Turkistan Region |
| `{ OBJECT($region) }` | Туркестанскую область | Түркістан облысын | Turkistan Region |
| `{ WITH($region) }` | Туркестанской областью | Түркістан облысымен | with Turkistan Region |
| `{ TO($number) }` | 57 | 57-ге | to 57 |

`{ CAPITAL(IN($region)) }` begins a sentence. What each does is data/grammar/functions.csv.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from babel import Locale
from fluent.runtime.types import FluentType

from kpi.grammar import by, rows
from kpi.kazakh import kazakh, kazakh_number
from kpi.russian import russian

__all__ = ["case_functions", "english", "kazakh", "kazakh_number", "russian", "russian_phrase"]

CAPITAL = "CAPITAL"
Form = Callable[[str, Mapping[str, str]], str]


def case_functions(language: str) -> dict[str, Callable[[Any], Any]]:
    """name -> function, for the sentences of a language. A language without rules keeps the first form."""
    form = _FORMS.get(language, _unchanged)
    found = {row["function"]: _on_a_slot(form, row, Locale.parse(language)) for row in rows("functions")}
    return {**found, CAPITAL: _capital}


def russian_phrase(name: str, row: Mapping[str, str]) -> str:
    """The name in its case after its preposition, which is «во» before «в» or «ф» and a consonant."""
    declined = russian(name, row["ru_case"])
    clumsy = row["ru_before"] and re.match(row["ru_before"], declined)
    return " ".join(filter(None, (row["ru_instead"] if clumsy else row["ru_preposition"], declined)))


def english(name: str, row: Mapping[str, str]) -> str:
    """The preposition and, for `Republic of Kazakhstan`, the article before the name."""
    articles = by("english_articles", "first_word")
    article = articles.get(name.split(" ", maxsplit=1)[0], {"article": ""})["article"]
    return " ".join(filter(None, (row["en_preposition"], article, name)))


def _kazakh(name: str, row: Mapping[str, str]) -> str:
    return kazakh(name, row["kk_case"])


def _unchanged(name: str, _row: Mapping[str, str]) -> str:
    return name


def _on_a_slot(form: Form, row: Mapping[str, str], locale: Locale) -> Callable[[object], str]:
    def function(slot: object) -> str:
        text = slot.format(locale) if isinstance(slot, FluentType) else str(slot)
        return form(text, row)

    return function


def _capital(text: object) -> str:
    words = str(text)
    return words[:1].upper() + words[1:]


_FORMS: dict[str, Form] = {"ru": russian_phrase, "kk": _kazakh, "en": english}
