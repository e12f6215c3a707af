"""Numbers, dates and periods as text in three languages."""

import math
from datetime import date

import pytest
from babel.numbers import parse_decimal
from hypothesis import given
from hypothesis import strategies as st

from kpi.names import LANGUAGES
from kpi.numerals import Numerals
from kpi.period import Period
from kpi.words import words

BY_LANGUAGE = {language: Numerals(words(language)) for language in LANGUAGES}
NUMBERS = st.integers(-(10**12), 10**12) | st.decimals(-(10**6), 10**6, places=3).map(float)


@given(NUMBERS, st.sampled_from(LANGUAGES))
def test_a_number_reads_back_as_itself(number, language):
    numerals = BY_LANGUAGE[language]
    assert float(parse_decimal(numerals.number(number), locale=numerals.locale)) == float(number)


@given(NUMBERS, st.integers(0, 3), st.sampled_from(LANGUAGES))
def test_a_rounded_number_is_at_most_half_a_unit_away(number, decimals, language):
    numerals = BY_LANGUAGE[language]
    shown = float(parse_decimal(numerals.number(number, decimals), locale=numerals.locale))
    assert abs(shown - number) <= 0.5 * 10**-decimals + 1e-9


@pytest.mark.parametrize(
    ("language", "text"), [("ru", "12\u00a0345,5"), ("kk", "12\u00a0345,5"), ("en", "12,345.5")]
)
def test_separators_follow_the_language(language, text):
    assert BY_LANGUAGE[language].number(12345.5) == text


def test_half_is_rounded_up_and_not_to_the_even_neighbour():
    assert BY_LANGUAGE["en"].number(2.5, 0) == "3"
    assert BY_LANGUAGE["en"].number(0.25, 1) == "0.3"


@pytest.mark.parametrize("language", LANGUAGES)
def test_zero_and_missing_are_two_things(language):
    numerals = BY_LANGUAGE[language]
    assert numerals.number(0) == "0"
    assert numerals.number(-0.0) == "0"
    assert numerals.number(math.nan) == numerals.quantity(math.nan, "percent") == numerals.words("no-value")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("qualifier", "sign"), [("at_least", "≥"), ("at_most", "≤"), ("about", "≈"), ("exact", "")]
)
def test_a_qualifier_stays_with_the_number(language, qualifier, sign):
    text = BY_LANGUAGE[language].quantity(429, "bn_kzt", qualifier)
    assert text.startswith(f"{sign}\u00a0429" if sign else "429")
    assert len(text) > len("≥ 429")


def test_a_difference_of_percents_is_in_percentage_points():
    assert BY_LANGUAGE["en"].change(2.1, "percent") == "+2.1 pp"
    assert BY_LANGUAGE["en"].change(-2.1, "percent") == "−2.1 pp"
    assert BY_LANGUAGE["ru"].change(3, "count").startswith("+3")


def test_a_difference_that_rounds_to_nothing_has_no_direction():
    assert BY_LANGUAGE["en"].change(0.0, "count") == "±0"
    assert BY_LANGUAGE["en"].change(0.04, "percent", 1) == BY_LANGUAGE["en"].change(-0.04, "percent", 1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "code", ["2020", "2020-H1", "2020-H2", "2020-Q3", "2020-07", "2020-07-13", "2020-07-13..2021-01-02"]
)
def test_every_kind_of_period_has_a_text_with_its_year(language, code):
    assert "2020" in BY_LANGUAGE[language].period(Period.parse(code))


def test_periods_of_one_year_have_different_texts():
    codes = ["2020", "2020-H1", "2020-H2", *(f"2020-Q{q}" for q in range(1, 5))]
    codes += [f"2020-{month:02d}" for month in range(1, 13)]
    for numerals in BY_LANGUAGE.values():
        texts = {numerals.period(Period.parse(code)) for code in codes}
        assert len(texts) == len(codes)


def test_a_date_is_said_as_exactly_as_it_is_known():
    english = BY_LANGUAGE["en"]
    end = date(2020, 12, 31)
    assert english.dated(None, end, "day", "printed") == "31 Dec 2020"
    assert english.dated(None, end, "year", "printed") == english.period(Period.parse("2020"))
    assert english.dated(None, end, "quarter", "printed") == english.period(Period.parse("2020-Q4"))
    assert english.dated(None, end, "half", "printed") == english.period(Period.parse("2020-H2"))
    assert english.dated(None, end, "month", "printed") == english.period(Period.parse("2020-12"))
    assert english.dated(date(2020, 1, 1), end, "day", "printed") == english.period(Period.parse("2020"))
    assert english.dated(None, None, "unknown", "unknown") == english.words("date-unknown")
    inferred = english.dated(None, end, "day", "inferred")
    assert inferred != "31 Dec 2020"
    assert "31 Dec 2020" in inferred


def test_years_are_one_or_a_span():
    numerals = BY_LANGUAGE["ru"]
    assert numerals.years(date(2031, 5, 1)) == numerals.years(date(2031, 5, 1), date(2031, 9, 1)) == "2031"
    assert numerals.years(date(2028, 1, 1), date(2036, 1, 1)) == "2028–2036"
