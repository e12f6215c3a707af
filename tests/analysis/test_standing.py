"""How far a region stands from the leader and from the country."""

from math import nan

import pandas as pd
import pytest

from analysis.standing import Distances, distances


@pytest.fixture
def ask(small_catalog, standing):
    def measure(value, others, nation=None, indicator="trust"):
        places = standing({"KZ-59": value, **others})
        places["place"] = places["value"].rank(ascending=False, method="min")
        country = None if nation is None else pd.Series({"value": nation})
        return distances(places.iloc[0], places, country, small_catalog.indicators[indicator])

    return measure


def test_distances_are_differences_to_the_leader_and_the_country(ask):
    assert ask(80.0, {"KZ-61": 90.0, "KZ-71": 70.0}, 75.0) == Distances(-10, 5)


def test_the_leader_is_at_no_distance_from_itself(ask):
    assert ask(90.0, {"KZ-61": 80.0}) == Distances(0, None)


def test_a_total_of_regions_is_no_measure_for_one_of_them(ask):
    assert ask(80.0, {"KZ-61": 90.0}, 1000.0, "service") == Distances(-10, None)


def test_a_region_alone_has_no_leader_and_one_without_a_value_no_distance(ask):
    assert ask(80.0, {}, 75.0) == Distances(None, 5)
    assert ask(nan, {"KZ-61": 90.0}, 75.0) == Distances(None, None)
