"""Names of regions and numbers in their cases: what officials read, written out by hand."""

import csv
from datetime import date
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given
from hypothesis import strategies as st

from kpi import grammar
from kpi.catalog import Catalog
from kpi.declension import case_functions, kazakh, kazakh_number, russian
from kpi.errors import CatalogError
from kpi.kazakh import CASES as KAZAKH_CASES
from kpi.names import LANGUAGES
from kpi.numerals import Numerals
from kpi.paths import data_folder
from kpi.russian import CASES as RUSSIAN_CASES
from kpi.words import words

CATALOG = Catalog.load(data_folder() / "catalog")
REGIONS = CATALOG.tables["regions"].rows
NBSP = "\u00a0"


def forms(language: str) -> list[dict[str, str]]:
    """The table beside this file: names of regions, then short names, centres and whatever else."""
    with Path(__file__).with_name(f"{language}_forms.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def name_of(row: dict[str, str]) -> str:
    return row["name"]


@pytest.mark.parametrize("row", forms("russian"), ids=name_of)
def test_a_russian_name_in_every_case(row):
    assert {case: russian(row["name"], case) for case in RUSSIAN_CASES} | {"name": row["name"]} == row


@pytest.mark.parametrize("row", forms("kazakh"), ids=name_of)
def test_a_kazakh_name_in_every_case(row):
    assert {case: kazakh(row["name"], case) for case in KAZAKH_CASES} | {"name": row["name"]} == row


def test_the_tables_have_every_name_of_every_version_of_a_region():
    russian_names, kazakh_names = (set(map(name_of, forms(language))) for language in ("russian", "kazakh"))
    assert {row["name_ru"] for row in REGIONS} <= russian_names
    assert {row[column] for row in REGIONS for column in ("name_kk", "short_kk")} <= kazakh_names


@pytest.mark.parametrize("row", REGIONS, ids=lambda row: f"{row['id']}-{row['version_from']}")
def test_the_rules_agree_with_the_forms_written_in_the_catalog(row):
    """Those columns were written by hand before there were rules; the dative shortens «город»."""
    assert russian(row["name_ru"], "genitive") == row["genitive_ru"]
    assert russian(row["name_ru"], "dative") == row["dative_ru"].replace("г. ", "городу ")
    assert russian(row["name_ru"], "prepositional") == row["prepositional_ru"]
    assert kazakh(row["name_kk"], "genitive") == row["genitive_kk"]
    assert kazakh(row["name_kk"], "locative") == row["locative_kk"]


def test_words_of_which_nobody_knows_the_head_stay_as_they_are():
    assert russian("Доля ответов в срок", "genitive") == "Доля ответов в срок"


# Numbers


UNITS = ["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"]
TENS = ["он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"]
# Dative, locative, ablative of the last words a number can be read with.
LAST_WORDS = {
    "нөл": ("ге", "де", "ден"),
    "бір": ("ге", "де", "ден"),
    "екі": ("ге", "де", "ден"),
    "үш": ("ке", "те", "тен"),
    "төрт": ("ке", "те", "тен"),
    "бес": ("ке", "те", "тен"),
    "алты": ("ға", "да", "дан"),
    "жеті": ("ге", "де", "ден"),
    "сегіз": ("ге", "де", "ден"),
    "тоғыз": ("ға", "да", "дан"),
    "он": ("ға", "да", "нан"),
    "жиырма": ("ға", "да", "дан"),
    "отыз": ("ға", "да", "дан"),
    "қырық": ("қа", "та", "тан"),
    "елу": ("ге", "де", "ден"),
    "алпыс": ("қа", "та", "тан"),
    "жетпіс": ("ке", "те", "тен"),
    "сексен": ("ге", "де", "нен"),
    "тоқсан": ("ға", "да", "нан"),
    "жүз": ("ге", "де", "ден"),
    "мың": ("ға", "да", "нан"),
}


def spelled(number: int) -> str:
    """0–1 000 in Kazakh words, as people say it."""
    if number in (0, 1000):
        return {0: "нөл", 1000: "мың"}[number]
    hundreds, tens, units = number // 100, number // 10 % 10, number % 10
    hundred = [UNITS[hundreds - 1]] * (hundreds > 1) + ["жүз"] * (hundreds > 0)
    return " ".join(filter(None, [*hundred, ["", *TENS][tens], ["", *UNITS][units]]))


def test_every_kazakh_number_up_to_a_thousand_takes_the_ending_of_its_last_word():
    cases = ("dative", "locative", "ablative")
    for number in range(1001):
        text = Numerals(words("kk")).number(number)
        endings = LAST_WORDS[spelled(number).split()[-1]]
        assert [kazakh_number(text, case) for case in cases] == [f"{text}-{ending}" for ending in endings]


def test_a_number_and_its_spelling_take_the_same_ending():
    for number in range(1001):
        for case in KAZAKH_CASES:
            ending = kazakh_number(str(number), case).split("-")[1]
            assert kazakh(spelled(number), case, possessed=False) == spelled(number) + ending


@pytest.mark.parametrize(
    ("text", "dative"),
    [
        ("57", "57-ге"),
        ("10", "10-ға"),
        ("1 000", "1 000-ға"),
        ("10 000", "10 000-ға"),
        (f"2{NBSP}500{NBSP}000", f"2{NBSP}500{NBSP}000-ға"),
        ("3 000 000", "3 000 000-ға"),
        ("2 000 000 000", "2 000 000 000-қа"),
        ("2020", "2020-ға"),
        ("2028–2036", "2028–2036-ға"),
        ("30.07.2020", "30.07.2020-ға"),
        ("93,5", "93,5-ке"),
        ("93,25", "93,25-ке"),
        ("93,50", "93,50-ге"),
        ("93,0", "93,0-ге"),
        (f"93{NBSP}%", f"93{NBSP}%-ға"),
        ("93%", "93%-ға"),
        ("93 пайыз", "93 пайызға"),
        ("≥ 429 млрд ₸", "≥ 429 млрд ₸-ге"),
        ("5 млрд", "5 млрд-қа"),
        ("2,1 п. т.", "2,1 п. т.-қа"),
        ("12 м²", "12 м²-ге"),
        ("12 км²", "12 км²-ға"),
        ("6 күн", "6 күнге"),
        ("6 балл", "6 баллға"),
        ("", ""),
        ("?", "?"),
        ("x²", "x²"),
    ],
)
def test_a_quantity_takes_the_ending_of_how_it_is_read(text, dative):
    assert kazakh(text, "dative") == dative


@pytest.mark.parametrize("value", [0, 3, 93.5, 1500, 2_000_000])
@pytest.mark.parametrize("unit", ["count", "percent", "percentage_points", "sqm", "km2", "bn_kzt", "days"])
def test_every_unit_of_the_product_can_take_an_ending(value, unit):
    text = Numerals(words("kk")).quantity(value, unit)
    assert kazakh(text, "dative") != text


# Harmony

BACK, FRONT = "аоұы", "әөүіе"
CONSONANTS = "бғджзйкқлмнңпрстш"
ENDINGS = {"dative": 2, "locative": 2, "ablative": 3, "genitive": 3, "local": 4}


@st.composite
def stems(draw, vowels):
    syllable = st.tuples(st.sampled_from(CONSONANTS), st.sampled_from(vowels)).map("".join)
    word = "".join(draw(st.lists(syllable, min_size=1, max_size=4)))
    return word + draw(st.sampled_from(["", *"дзйкқлмнңпрстш"]))


@given(stems(BACK), st.sampled_from(sorted(ENDINGS)))
def test_a_back_word_takes_a_back_ending(word, case):
    ending = kazakh(word, case).removeprefix(word)
    assert ending
    assert set(ending) & set("аы")
    assert not set(ending) & set(FRONT)


@given(stems(FRONT), st.sampled_from(sorted(ENDINGS)))
def test_a_front_word_takes_a_front_ending(word, case):
    ending = kazakh(word, case)[len(word) :]
    assert set(ending) & set("еі")
    assert not set(ending) & set(BACK)


@given(stems(BACK) | stems(FRONT))
def test_a_voiceless_end_takes_a_voiceless_ending_and_no_other_does(word):
    hard = word[-1] in "кқпстшд"
    assert (kazakh(word, "locative")[len(word)] == "т") == hard
    assert (kazakh(word, "dative")[len(word)] in "қк") == hard
    assert kazakh(word, "ablative")[len(word)] == ("т" if hard else "н" if word[-1] in "мнң" else "д")


@given(st.text(max_size=20), st.sampled_from(KAZAKH_CASES), st.sampled_from(RUSSIAN_CASES))
def test_whatever_is_in_a_slot_something_is_said(text, kazakh_case, russian_case):
    spelled_out = text.removesuffix("қ.").removesuffix("обл.")
    assert kazakh(text, kazakh_case).startswith(spelled_out)
    assert bool(russian(text, russian_case)) == bool(text)


# In sentences


def said(language: str, sentence: str, **facts: object) -> str:
    bundle = FluentBundle([language], use_isolating=False, functions=case_functions(language))
    bundle.add_resource(FluentResource(f"sentence = {sentence}\n"))
    text, faults = bundle.format_pattern(bundle.get_message("sentence").value, facts)
    assert not faults
    return text


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ru", "В городе Нур-Султане – 57, из города Нур-Султана"),
        ("kk", "Нұр-Сұлтан қаласында – 57-ге, Нұр-Сұлтан қаласынан"),
        ("en", "In Nur-Sultan City – to 57, from Nur-Sultan City"),
    ],
)
def test_a_sentence_names_the_capital_as_it_was_called_on_the_day(language, expected):
    name = CATALOG.regions.nearest("KZ-71", date(2020, 12, 31)).name.in_(language)
    sentence = "{ CAPITAL(IN($region)) } – { TO($number) }, { FROM($region) }"
    assert said(language, sentence, region=name, number=57) == expected


def test_the_capital_of_today_has_its_name_of_today():
    name = CATALOG.regions.nearest("KZ-71", date(2024, 12, 31)).name
    assert said("ru", "{ IN($region) }", region=name.ru) == "в городе Астане"
    assert said("kk", "{ IN($region) }", region=name.kk) == "Астана қаласында"


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        ("Туркестанская область", "в Туркестанской области"),
        ("Восточно-Казахстанская область", "в Восточно-Казахстанской области"),
        ("Владимирская область", "во Владимирской области"),
        ("Республика Казахстан", "в Республике Казахстан"),
    ],
)
def test_a_russian_preposition_can_be_said(name, phrase):
    assert said("ru", "{ IN($region) }", region=name) == phrase


def test_an_english_name_gets_its_preposition_and_article():
    kazakhstan = "Republic of Kazakhstan"
    assert said("en", "{ OF($region) }", region=kazakhstan) == "of the Republic of Kazakhstan"
    assert said("en", "{ OBJECT($region) }", region="Abai Region") == "Abai Region"


def test_a_kazakh_noun_is_told_where_it_is():
    assert said("kk", "{ WITHIN($r) } әкімдіктер", r="Түркістан облысы") == "Түркістан облысындағы әкімдіктер"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_functions_are_known_to_the_sentences_of_the_product(language):
    expected = {"IN", "WITHIN", "OF", "TO", "FROM", "OBJECT", "WITH", "CAPITAL"}
    assert set(case_functions(language)) == expected


def test_a_language_without_rules_keeps_the_first_form():
    assert case_functions("uz")["IN"]("Toshkent") == "Toshkent"


def test_a_grammar_table_that_cannot_be_read_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("KPI_DATA", str(tmp_path))
    grammar.rows.cache_clear()
    try:
        with pytest.raises(CatalogError) as caught:
            grammar.rows("functions")
        assert "functions.csv" in str(caught.value)
    finally:
        grammar.rows.cache_clear()
