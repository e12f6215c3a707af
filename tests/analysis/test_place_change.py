"""The change of a place: parts that add up, and each cause alone."""

from fractions import Fraction

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.place_change import (
    CAUSES,
    INPUTS,
    PlaceChange,
    Unexplained,
    Vintages,
    place_change,
    shares,
    shown,
)
from kpi.period import Period

EARLIER, LATER = Period.parse("2022"), Period.parse("2023")
OLD_BORDERS = Period.parse("2021")
REGION, PEERS = "KZ-59", ("KZ-10", "KZ-61", "KZ-63", "KZ-71")


def frame(values, period, inputs=None):
    rows = [
        {
            "region": region,
            "value": float(value),
            "period_end": pd.Timestamp(period.end),
            "numerator": (inputs or {}).get(region, (float("nan"),) * 2)[0],
            "denominator": (inputs or {}).get(region, (float("nan"),) * 2)[1],
        }
        for region, value in values.items()
    ]
    return pd.DataFrame(rows, columns=["region", "value", "period_end", "numerator", "denominator"])


def known(period, first, now=None):
    return Vintages(period, frame(first, period), frame(first if now is None else now, period))


@pytest.fixture
def change(small_catalog):
    def ask(earlier, later, better="higher", region=REGION):
        return place_change(region, earlier, later, small_catalog.regions, better)

    return ask


def only(part, places):
    return {cause: Fraction(places if cause == part else 0) for cause in CAUSES}


def test_a_region_that_alone_has_moved_owes_everything_to_its_new_data(change):
    peers = dict.fromkeys(PEERS, 50)
    found = change(known(EARLIER, {REGION: 10, **peers}), known(LATER, {REGION: 60, **peers}))
    assert (found.before, found.after, found.won, found.ranked) == (5, 1, 4, (5, 5))
    assert found.parts == only("new_data", 4)
    assert found.overtook == PEERS
    assert found.overtaken_by == ()


def test_a_region_that_stood_still_owes_everything_to_the_others(change):
    before = known(EARLIER, {REGION: 30, "KZ-61": 10, "KZ-71": 20})
    found = change(before, known(LATER, {REGION: 30, "KZ-61": 40, "KZ-71": 50}))
    assert found.parts == only("others", -2)
    assert found.overtaken_by == ("KZ-61", "KZ-71")


def test_a_corrected_figure_without_a_new_one_is_a_revision(change):
    peers = {"KZ-61": 20, "KZ-71": 30}
    found = change(
        known(EARLIER, {REGION: 10, **peers}, {REGION: 25, **peers}),
        known(LATER, {REGION: 10} | peers, {REGION: 25} | peers),
    )
    assert found.parts == only("revisions", 1)


def test_a_region_that_was_divided_leaves_the_circle_and_that_is_borders(change):
    """East Kazakhstan of 2021 is not that of 2022: with equal figures only the circle of regions changes."""
    before = known(OLD_BORDERS, {REGION: 10, "KZ-63": 20, "KZ-61": 5})
    after = known(EARLIER, {REGION: 10, "KZ-61": 5})
    found = change(before, after)
    assert found.won == 1
    assert found.parts["new_data"] == found.parts["revisions"] == 0
    assert found.parts["borders"] + found.parts["others"] == 1
    assert found.parts["borders"] > 0


def test_equal_moves_of_own_and_others_share_the_change_equally(change):
    found = change(known(EARLIER, {REGION: 10, "KZ-61": 20}), known(LATER, {REGION: 20, "KZ-61": 10}))
    assert found.won == 1
    assert found.parts["new_data"] == found.parts["others"] == Fraction(1, 2)


def test_where_less_is_better_a_fall_wins_places(change):
    found = change(
        known(EARLIER, {REGION: 30, "KZ-61": 20}), known(LATER, {REGION: 10, "KZ-61": 20}), "lower"
    )
    assert found.parts == only("new_data", 1)


def test_a_share_says_how_much_its_numerator_and_its_denominator_won(change):
    peers = {"KZ-61": 55.0, "KZ-71": 65.0}
    earlier = frame({REGION: 50.0, **peers}, EARLIER, {REGION: (500, 10)})
    later = frame({REGION: 70.0, **peers}, LATER, {REGION: (700, 10)})
    found = change(Vintages(EARLIER, earlier, earlier), Vintages(LATER, later, later))
    assert found.inputs == {"numerator": 2, "denominator": 0}
    smaller = frame({REGION: 100.0, **peers}, LATER, {REGION: (500, 5)})
    found = change(Vintages(EARLIER, earlier, earlier), Vintages(LATER, smaller, smaller))
    assert found.inputs == {"numerator": 0, "denominator": 2}


def test_a_figure_that_was_not_divided_has_no_inputs(change):
    found = change(known(EARLIER, {REGION: 1, "KZ-61": 2}), known(LATER, {REGION: 3, "KZ-61": 2}))
    assert found.inputs == {}


@pytest.mark.parametrize(
    ("earlier", "later", "reason"),
    [
        ({"KZ-61": 1}, {REGION: 1}, "no_place_before"),
        ({REGION: 1}, {"KZ-61": 1}, "no_place_now"),
        ({"KZ-61": 1}, {"KZ-61": 1}, "no_place_now"),
    ],
)
def test_without_a_place_in_one_of_the_periods_nothing_is_split(change, earlier, later, reason):
    assert change(known(EARLIER, earlier), known(LATER, later)) == Unexplained(reason)


def test_a_region_whose_own_borders_changed_has_no_comparable_place(change):
    found = change(known(OLD_BORDERS, {"KZ-63": 1}), known(EARLIER, {"KZ-63": 1}), region="KZ-63")
    assert found == Unexplained("borders")


values = st.integers(0, 6)
peers = st.dictionaries(st.sampled_from(PEERS), values)


@given(peers, peers, st.tuples(values, values, values, values), st.sampled_from(["higher", "lower"]))
def test_the_parts_add_up_to_the_change_exactly(small_catalog, before, after, own, better):
    first, now, later_first, later_now = ({REGION: value} for value in own)
    earlier = known(OLD_BORDERS, before | first, before | now)
    later = known(EARLIER, after | later_first, after | later_now)
    found = place_change(REGION, earlier, later, small_catalog.regions, better)
    assert isinstance(found, PlaceChange)
    assert set(found.parts) == set(CAUSES)
    assert sum(found.parts.values()) == found.before - found.after


@given(peers, st.lists(st.tuples(values, st.integers(1, 6)), min_size=4, max_size=4))
def test_the_inputs_of_a_share_add_up_to_the_part_of_the_new_data(small_catalog, others, own):
    frames = [
        frame({REGION: n / d, **others}, period, {REGION: (n, d)})
        for (n, d), period in zip(own, (EARLIER, EARLIER, LATER, LATER), strict=True)
    ]
    earlier, later = Vintages(EARLIER, *frames[:2]), Vintages(LATER, *frames[2:])
    found = place_change(REGION, earlier, later, small_catalog.regions, "higher")
    assert set(found.inputs) == set(INPUTS)
    assert sum(found.inputs.values()) == found.parts["new_data"]
    assert sum(found.parts.values()) == found.won


@given(st.dictionaries(st.frozensets(st.sampled_from("abc")), st.integers(-5, 5)))
def test_shares_add_up_and_equal_players_get_the_same(worths):
    def worth(on):
        return worths.get(on, 0)

    found = shares([["a"], ["b"], ["c"]], worth)
    assert sum(found.values()) == worth(frozenset("abc")) - worth(frozenset())
    symmetric = shares([["a"], ["b"], ["c"]], lambda on: worth(frozenset(sorted("abc")[: len(on)])))
    assert len(set(symmetric.values())) == 1


def test_a_player_who_never_matters_gets_nothing():
    assert shares([["a", "b"], ["c"]], lambda on: 6 * ("a" in on)) == {"a": 6, "b": 0, "c": 0}


def test_players_of_one_union_come_one_after_the_other():
    """`a` and `b` only matter with `c` between them: an order their union never has."""
    seen = set()
    shares([["a", "b"], ["c"]], lambda on: seen.add(on) or 0)
    assert frozenset("ac") in seen
    assert frozenset("abc") in seen
    assert len(seen) == 8


def test_a_later_correction_of_the_earlier_period_is_told_beside_the_place_it_had(change):
    before = known(EARLIER, {REGION: 10, "KZ-61": 20}, {REGION: 30, "KZ-61": 20})
    found = change(before, known(LATER, {REGION: 30, "KZ-61": 20}))
    assert (found.before, found.before_as_known_now, found.after) == (2, 1, 1)


@given(st.lists(st.fractions(-9, 9, max_denominator=48), min_size=1, max_size=5), st.integers(-9, 9))
def test_parts_rounded_for_the_eye_still_add_up(parts, whole):
    parts = {str(number): part for number, part in enumerate([*parts, whole - sum(parts)])}
    rounded = shown(parts)
    assert sum(rounded.values()) == whole
    for name, part in parts.items():
        assert abs(rounded[name] - part) < Fraction(1, 10)
        assert (rounded[name] * 10).denominator == 1
