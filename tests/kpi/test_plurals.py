"""Nouns agree with their numbers: plural selectors in sentences, for every number up to a thousand."""

import re

import pytest
from fluent.runtime import FluentBundle, FluentResource

from kpi.names import LANGUAGES
from kpi.words import words

AKIMATS = {
    "ru": """
    [one] { $count } акимат
    [few] { $count } акимата
    [many] { $count } акиматов
   *[other] { $count } акимата
""",
    "kk": """
    [one] { $count } әкімдік
   *[other] { $count } әкімдік
""",
    "en": """
    [one] { $count } akimat
   *[other] { $count } akimats
""",
}


@pytest.fixture(scope="module")
def counted():
    bundles = {language: FluentBundle([language], use_isolating=False) for language in LANGUAGES}
    for language, bundle in bundles.items():
        bundle.add_resource(FluentResource(f"akimats = {{ $count ->{AKIMATS[language]} }}\n"))

    def say(language: str, count: float) -> str:
        bundle = bundles[language]
        text, faults = bundle.format_pattern(bundle.get_message("akimats").value, {"count": count})
        assert not faults
        return text

    return say


def russian_noun(number: int, one: str, few: str, many: str) -> str:
    """The school rule, written apart from the one of the library."""
    if number % 10 == 1 and number % 100 != 11:
        return one
    return few if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else many


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0 акиматов"),
        (1, "1 акимат"),
        (3, "3 акимата"),
        (5, "5 акиматов"),
        (11, "11 акиматов"),
        (14, "14 акиматов"),
        (21, "21 акимат"),
        (22, "22 акимата"),
        (101, "101 акимат"),
        (111, "111 акиматов"),
        (112, "112 акиматов"),
        (1000, "1\u00a0000 акиматов"),
    ],
)
def test_russian_nouns_by_example(counted, number, text):
    assert counted("ru", number) == text


def test_a_noun_agrees_with_every_number_up_to_a_thousand(counted):
    for number in range(1001):
        expected = {
            "ru": russian_noun(number, "акимат", "акимата", "акиматов"),
            "kk": "әкімдік",  # a Kazakh noun stays singular after a number
            "en": "akimat" if number == 1 else "akimats",
        }
        said = {language: counted(language, number).split(" ")[-1] for language in LANGUAGES}
        assert said == expected, number


@pytest.mark.parametrize("number", [0.5, 1.5, 2.5, 5.1, 21.7, 111.4])
def test_a_fraction_takes_the_genitive_of_one(counted, number):
    assert counted("ru", number) == f"{number} акимата".replace(".", ",")
    assert counted("en", number) == f"{number} akimats"


def test_a_whole_number_is_whole_however_it_is_stored(counted):
    assert counted("ru", 5.0) == "5 акиматов"
    assert counted("ru", 21.0) == "21 акимат"


def test_a_sentence_of_the_product_agrees_with_every_number_up_to_a_thousand():
    for number in range(1001):
        text = re.sub(r"\s", " ", words("ru")("unranked-title", count=number))
        assert text.split(" ")[-1] == russian_noun(number, "регион", "региона", "регионов"), text
