"""The catalog as the rest of the code reads it."""

from datetime import date


def test_districts_are_those_in_force_on_the_day(small_catalog):
    def names(day):
        return [row["name_ru"] for row in small_catalog.districts_on("KZ-61", day)]

    assert names(date(2020, 12, 31)) == ["Кентау"]
    assert names(date(2021, 1, 1)) == ["Кентау", "Сауран"]
    assert small_catalog.districts_on("KZ-63", date(2021, 1, 1)) == []


def test_core_indicators_keep_the_order_of_the_file(small_catalog):
    assert [indicator.code for indicator in small_catalog.core()] == ["service", "coverage"]


def test_an_indicator_knows_its_rules(small_catalog):
    service, coverage = small_catalog.indicators["service"], small_catalog.indicators["coverage"]
    assert service.is_stock
    assert service.is_cumulative
    assert service.carry_months == 12
    assert not coverage.is_cumulative
    assert (coverage.ratio.factor, coverage.ratio.numerator, coverage.ratio.denominator) == (
        100,
        "service",
        "akimats",
    )
    assert small_catalog.indicators["index"].carry_months == 24
    assert not small_catalog.indicators["akimats"].is_cumulative
    assert not small_catalog.indicators["fixed"].is_cumulative


def test_a_verdict_lists_its_figures(small_catalog):
    assert small_catalog.conflicts[0].figures == ("t901", "t902")


def test_a_programme_lists_its_indicators_and_regions(small_catalog):
    office = small_catalog.programmes["office"]
    assert (office.indicators, office.regions, office.documents) == (
        ("akimats", "service"),
        ("KZ", "KZ-61"),
        (),
    )
