"""Names of places in the cases of Russian.

Rules after D. E. Rosenthal, handbook of spelling and literary editing (Справочник по правописанию и
литературной правке), § 197, in our own words:

* the name of a city agrees with the word «город» if it can be declined: «в городе Шымкенте», «города Астаны»;
  a name that cannot be declined («Алматы», «Актау») or has several words stays;
* the name after «область», «район» and, unless it is a word like «Италия», «республика» stays as it is:
  «в области Абай», «Республики Казахстан»;
* of a name with a hyphen the last part is declined: «в Нур-Султане», «Западно-Казахстанской области».

Papers of some offices leave the city in its first form («в городе Шымкент»), which the handbook knows as a
usage of maps and orders; the product follows the general rule, as the columns `…_ru` of regions.csv do.
"""

from kpi.grammar import by, by_ending

CASES = ("genitive", "dative", "accusative", "prepositional", "instrumental")


def russian(name: str, case: str) -> str:
    """The name in one of CASES: a word, or words around «область», «город» and the like.

    Words without any such head are given back as they are: nobody knows which of them to decline.
    """
    words = name.split(" ")
    heads = by("russian_heads", "head")
    head = next((i for i, word in enumerate(words) if word.lower() in heads), None)
    if len(words) == 1:
        return _declined(name, case)
    if head is None:
        return name
    after = words[head + 1 :]
    if len(after) == 1 and heads[words[head].lower()]["name_after_it"] == "agrees":
        after = [_declined(after[0], case)]
    return " ".join([*(_declined(word, case) for word in words[: head + 1]), *after])


def _declined(word: str, case: str) -> str:
    """One word by its ending; a word with none of the known endings has one form for all cases."""
    found = by_ending("russian_endings", word)
    return word if found is None else found[0] + found[1][case]
