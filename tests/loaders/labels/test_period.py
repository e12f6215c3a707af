"""A label names its own period or none; nothing is guessed from a bare number."""

import re
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kpi.period import Period
from loaders.labels.period import EARLIEST, LATEST, period_in

NAMED = {
    "2020": [
        "2020",
        "2020 год",
        "2020 г.",
        "2020г.",
        "за 2020 год",
        "2020 жыл",
        "2020 жылы",
        "Акиматы | 2020",
        "Акиматы 2020",
        "Акиматы (2020)",
        "2020*",
        "2020¹⁾",
        "2020 1)",
        "2020 факт",
        "2020 | план",
        "Доля, % | 2020 год | Всего",
        "year 2020",
        "2020, ед.",
        "на конец 2020 года",
        "12 месяцев 2020",
    ],
    "2025": [
        "план на 2025 год",
    ],
    "2021-Q1": [
        "I квартал 2021",
        "1 кв. 2021",
        "2021-Q1",
        "1кв2021",
        "1-й квартал 2021 г.",
        "2021 жылғы I тоқсан",
    ],
    "2021-Q3": [
        "Q3 2021",
        "3Q2021",
    ],
    "2021-Q4": [
        "2021 | IV квартал",
        "IV квартал | 2021",
    ],
    "2020-01-01..2020-09-30": [
        "I-III кварталы 2020",
        "январь–сентябрь 2020 г.",
        "9 месяцев 2020",
        "за 9 мес. 2020 г.",
        "2020 жылғы 9 ай",
    ],
    "2021-Q2": [
        "2021 Q2",
        "2021Q2",
        "ІІ квартал 2021",
    ],
    "2020-Q3": [
        "2020 жылғы 3-тоқсан",
    ],
    "2020-H1": [
        "1 полугодие 2020",
        "2020-H1",
        "2020 жылғы 1-жартыжылдық",
        "январь-июнь 2020",
        "2020 жылғы қаңтар-маусым",
        "January-June 2020",
        "6 months 2020",
    ],
    "2020-H2": [
        "II полугодие 2020 года",
        "H2 2020",
    ],
    "2020-01-01..2020-05-31": [
        "с января по май 2020",
        "01.01.2020-31.05.2020",
        "с 01.01.2020 по 31.05.2020",
    ],
    "2020-07": [
        "июль 2020",
        "июль 2020 года",
        "2020 | июль",
        "07.2020",
        "2020 жылғы шілде",
        "July 2020",
    ],
    "2020-12": [
        "декабрь 2020",
    ],
    "2021-01-01": [
        "на 01.01.2021",
        "на 1 января 2021 года",
        "2021 жылғы 1 қаңтарға",
        "as of January 1, 2021",
        "2021-01-01",
        "1 January 2021",
    ],
    "2020-12-31": [
        "по состоянию на 31.12.2020 г.",
        "31.12.2020",
    ],
    "2021-07-01": [
        "2021 | на 01.07.2021",
    ],
    "2020-07-13..2020-07-21": [
        "13.07.2020 – 21.07.2020",
    ],
}
UNNAMED = [
    "2020 жылғы бірінші жартыжылдық",
    "",
    "Акиматы",
    "2020 | в % к 2019",
    "2018-2020 гг.",
    "2019/2020 учебный год",
    "2019/20",
    "Население 2020 человек",
    "в 2020 объектах",
    "2020 объектов",
    "Приказ № 2015",
    "Форма № 2020",
    "Форма 1-2020",
    "с 2020 года",
    "до 2020 года",
    "к 2019 году",
    "в ценах 2015 года",
    "1990 г.р.",
    "2000-х",
    "более 2000",
    "2020 и 2021",
    "2020, 2021",
    "возраст 18-24",
    "18 лет",
    "12345",
    "1812",
    "1812 год",
    "2077 год",
    "46781)",
    "2020)",
    "20201)",
    "на начало 2021 года",
    "с начала 2020 года",
    "за последние 3 месяца 2020",
    "2020 | на 01.01.2021",
    "на 01.01.21",
    "2020 | на 01.01.21",
    "квартал 2020",
    "на конец квартала 2020",
    "девять месяцев 2020",
    "I и II квартал 2020",
    "I, II кварталы 2020",
    "1 квартал",
    "январь",
    "31.02.2020",
    "13.2020",
    "от 01.01.2021",
    "приказ от 01.02.2020",
    "1990-2020",
    "неделя 2020",
    "I квартал 2020 | II квартал 2020",
    "2019 жылға қарағанда 2020",
    "2019-2020 оқу жылы",
    "3 months ended June 2020",
    "2011-12",
    "2020.5",
    "2 020",
    "5 квартал 2020",
    "13 месяцев 2020",
    "июнь-январь 2020",
    "2020%",
    "2020 тенге",
    "Маусымдық жұмыстар",
]


@pytest.mark.parametrize(
    ("code", "label"), [(code, label) for code, labels in NAMED.items() for label in labels]
)
def test_a_label_names_its_period(code, label):
    assert period_in(label) == code


@pytest.mark.parametrize("label", UNNAMED)
def test_a_label_without_one_sure_period_names_none(label):
    assert period_in(label) == ""


PIECES = st.sampled_from(
    [
        *(label for labels in NAMED.values() for label in labels),
        *UNNAMED,
        "Акиматы",
        "всего",
        " | ",
        ", ",
        "-",
        "%",
    ]
)
LABELS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=4).map(" ".join))


@given(LABELS)
@example("2020 2")
def test_what_is_read_stands_in_the_label(label):
    code = period_in(label)
    if code:
        period = Period.parse(code)
        assert period.code == code
        digits = re.findall(r"\d+", label)
        assert any(str(period.end.year) in run for run in digits)
        assert date(EARLIEST, 1, 1) <= period.start <= period.end <= date(LATEST, 12, 31)


@given(
    st.integers(min_value=1000, max_value=9999),
    st.sampled_from(["человек", "тенге", "лет", "%", "жас", "ед."]),
)
def test_a_number_of_something_is_no_year(number, unit):
    assert period_in(f"{number} {unit}") == ""


@given(st.integers(min_value=1000, max_value=9999).filter(lambda n: not EARLIEST <= n <= LATEST))
def test_an_implausible_year_is_none(number):
    assert period_in(f"{number} год") == ""


@given(st.integers(min_value=0, max_value=3))
def test_footnotes_do_not_change_the_period(mark):
    assert period_in(f"2020 год{'¹²³'[:mark]}") == "2020"
