"""The country's own figure and the sum of its regions stand side by side and are never mixed."""

from math import inf

from analysis.league import league
from analysis.national import reported, sum_of_regions
from kpi.period import Period

UNITS = ["KZ-10", "KZ-59", "KZ-61", "KZ-63", "KZ-71"]


def table_of(small_catalog, standing, shortfall, figures, indicator="service"):
    chosen, regions = small_catalog.indicators[indicator], small_catalog.regions
    return league(standing(figures), shortfall(), UNITS, chosen, regions, Period.parse("2023")), chosen


def test_the_figure_of_the_country_is_the_one_reported(standing):
    assert reported(standing({"KZ": 100, "KZ-59": 10}))["value"] == 100
    assert reported(standing({"KZ-59": 10})) is None


def test_a_sum_says_how_many_regions_are_in_it(small_catalog, standing, shortfall):
    total = sum_of_regions(
        *table_of(small_catalog, standing, shortfall, {"KZ": 100, "KZ-59": 10, "KZ-61": 0})
    )
    assert (total.value, total.covered, total.units, total.qualifier) == (10, 2, 5, "exact")
    assert total.members == ["o-KZ-59", "o-KZ-61"]


def test_a_sum_keeps_what_its_parts_leave_open(small_catalog, standing, shortfall):
    figures = {"KZ-59": {"value": 10, "high": inf, "qualifier": "at_least"}, "KZ-61": 5}
    total = sum_of_regions(*table_of(small_catalog, standing, shortfall, figures))
    assert (total.value, total.low, total.high, total.qualifier) == (15, 15, inf, "at_least")
    figures = {"KZ-59": {"value": 10, "low": 9.5, "high": 10.5, "qualifier": "about"}, "KZ-61": 5}
    assert sum_of_regions(*table_of(small_catalog, standing, shortfall, figures)).qualifier == "about"
    figures = {"KZ-59": {"value": 10, "low": 0, "qualifier": "at_most"}, "KZ-61": 5}
    assert sum_of_regions(*table_of(small_catalog, standing, shortfall, figures)).qualifier == "at_most"


def test_percents_are_not_summed_and_nothing_is_no_sum(small_catalog, standing, shortfall):
    assert sum_of_regions(*table_of(small_catalog, standing, shortfall, {"KZ-59": 90}, "trust")) is None
    assert sum_of_regions(*table_of(small_catalog, standing, shortfall, {})) is None
