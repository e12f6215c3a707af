"""A label that speaks of a change, a rate, a share or a target is not taken for a level."""

import pytest

from loaders.labels.traps import scale, traps
from loaders.labels.words import label_key

CHANGES = [
    *("Услуги, в % к 2019", "в процентах к соответствующему периоду", "% к 2019 году", "в % к плану"),
    *("Прирост акиматов", "Темп роста, %", "рост", "2019 жылға пайызбен", "Өткен жылмен салыстырғанда, %"),
    *("growth", "% of previous year", "change, %", "индекс цен", "к предыдущему году"),
]
RATES = [
    "на 100 тыс. человек",
    "на 1000 жителей",
    "на душу населения",
    "1000 адамға",
    "per 100 000 population",
]
SHARES = [
    "Доля онлайн, %",
    "в % к итогу",
    "% к общему числу",
    "Удельный вес",
    "үлесі, %",
    "share",
    "Уровень, %",
]
LEVELS = [
    *("Сервисные акиматы", "Акиматы | 2020", "Растения", "Рабочие места", "Общая площадь, тыс. м²"),
    *("Индекс восприятия коррупции", "Объекты, охваченные мониторингом", "Темиртау", "Отклонённые обращения"),
]


def kinds(label):
    return {kind for kind, _ in traps(label)}


@pytest.mark.parametrize("label", CHANGES)
def test_a_change_is_seen(label):
    assert "change" in kinds(label)


@pytest.mark.parametrize("label", RATES)
def test_a_rate_is_seen(label):
    assert "rate" in kinds(label)


@pytest.mark.parametrize("label", SHARES)
def test_a_share_is_no_change(label):
    assert kinds(label) == {"share"}


@pytest.mark.parametrize("label", ["2025 | план", "Цель", "Жоспар", "target 2025"])
def test_a_target_is_seen(label):
    assert kinds(label) == {"target"}


@pytest.mark.parametrize("label", LEVELS)
def test_a_level_is_free_of_traps(label):
    assert traps(label) == []


@pytest.mark.parametrize(
    ("label", "power"),
    [
        ("Инвестиции, млрд тенге", 9),
        ("млн теңге", 6),
        ("Услуги, тыс. единиц", 3),
        ("мың адам", 3),
        ("Сумма, тенге", 0),
        ("Акиматы", None),
    ],
)
def test_the_unit_is_read_in_the_label(label, power):
    assert scale(label) == power


def test_two_units_are_none():
    with pytest.raises(ValueError, match="млн"):
        scale("Сумма, тыс. | млн тенге")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Сервисные акиматы | 2024", "сервисные  АКИМАТЫ|2024"),
        ("Акиматы¹⁾ | 2024", "Акиматы | 2024 1)"),
        ("Приём граждан", "Прием\nграждан*"),
        ("Доля , %", "Доля,%"),
    ],
)
def test_case_spaces_and_footnotes_do_not_count(one, other):
    assert label_key(one) == label_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I квартал", "II квартал"),
        ("6 месяцев", "9 месяцев"),
        ("Услуги", "Услуги, %"),
        ("тыс. м²", "тыс. м³"),
        ("Прирост +", "Прирост -"),
        ("Акиматы (1)", "Акиматы (2)"),
        ("квартал 1", "квартал 2"),
    ],
)
def test_whatever_else_differs_counts(one, other):
    assert label_key(one) != label_key(other)
