"""The nearest regions of the same type."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.peers import distances, usable

IDS = ["KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23"]


def measures(**columns):
    return pd.DataFrame(columns, index=IDS[: len(next(iter(columns.values())))])


def test_the_nearest_comes_first_and_the_region_itself_not_at_all():
    table = measures(people=[100, 200, 400, 100_000, 90], akimats=[5, 5, 6, 30, 5])
    found = distances("KZ-10", table, IDS)
    assert list(found.index) == ["KZ-23", "KZ-11", "KZ-15", "KZ-19"]
    assert found.is_monotonic_increasing


def test_people_count_by_their_ratio():
    """Twice as many is as far as half as many."""
    found = distances("KZ-11", measures(people=[100, 200, 400]), IDS[:3])
    assert found["KZ-10"] == pytest.approx(found["KZ-15"])


def test_measures_weigh_the_same_whatever_their_unit():
    table = measures(akimats=[1, 2, 1], okrugs=[100, 100, 200])
    assert distances("KZ-10", table, IDS[:3]).nunique() == 1


def test_a_measure_that_some_peer_lacks_or_that_is_the_same_for_all_does_not_count():
    table = measures(people=[1, 2, 3], okrugs=[1, None, 3], types=[7, 7, 7])
    assert usable(table, IDS[:3]) == ["people"]
    assert usable(table, [IDS[0], IDS[2]]) == ["people", "okrugs"]


def test_without_a_measure_nobody_is_nearer():
    assert distances("KZ-10", measures(types=[7, 7, 7]), IDS[:3]).tolist() == [0, 0]


def test_a_region_of_another_type_has_no_distance_here():
    with pytest.raises(ValueError, match="KZ-75"):
        distances("KZ-75", measures(people=[1, 2]), IDS[:2])


@given(
    st.lists(st.tuples(st.integers(1, 10**7), st.integers(0, 40)), min_size=5, max_size=5),
    st.sets(st.sampled_from(IDS), min_size=1),
)
def test_only_regions_of_the_same_type_are_neighbours_and_the_way_back_is_as_long(rows, peers):
    table = pd.DataFrame(rows, index=IDS, columns=["people", "akimats"])
    for region in peers:
        found = distances(region, table, sorted(peers))
        assert set(found.index) == peers - {region}
        for other, distance in found.items():
            assert distances(str(other), table, sorted(peers))[region] == pytest.approx(distance)
