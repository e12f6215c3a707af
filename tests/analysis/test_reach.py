"""What a place takes: with the change it is reached, with one unit less it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.rank import rank
from analysis.reach import Ladder, NotReachable, Reached, best_pace, in_time, place, to_reach

COUNT = Ladder(10, 1, 0, 30)


def ranked(value, others, better):
    return int(rank([value, *others], better)[0])


def test_a_count_grows_by_whole_units_up_to_the_rival_it_has_to_equal():
    assert to_reach(1, COUNT, [12, 14], 8) == Reached(4, 14, 1)
    assert to_reach(2, COUNT, [12, 14], 8) == Reached(2, 12, 2)


def test_a_share_grows_by_whole_units_of_its_numerator():
    """15 of 20 is 75 %: past 83 % with 17 of 20, which is 85 %."""
    share = Ladder(15, 1, 0, 20, factor=100, base=20)
    assert to_reach(1, share, [83.0], 25) == Reached(2, 85, 1)


def test_a_percent_whose_base_is_unknown_grows_by_its_last_digit():
    assert to_reach(1, Ladder(71.5, 0.1, 0, 100), [72.04], 5) == Reached(6, 72.1, 1)


def test_where_less_is_better_units_are_taken_away():
    assert to_reach(1, Ladder(10, 1, 0, 30, "lower"), [7, 9], 8) == Reached(3, 7, 1)


def test_a_place_already_held_takes_nothing():
    assert to_reach(2, COUNT, [12, 5], 8) == Reached(0, 10, 2)
    assert to_reach(1, COUNT, [], None) == Reached(0, 10, 1)


def test_faster_than_anybody_ever_was_is_not_reachable():
    found = to_reach(1, COUNT, [12, 14], 3)
    assert found == NotReachable("pace", Reached(3, 13, 2), Reached(4, 14, 1))


def test_more_than_there_is_is_not_reachable():
    full = Ladder(18, 1, 0, 20, factor=100, base=20)
    assert to_reach(1, full, [101.0, 95.0], None) == NotReachable("bounds", Reached(2, 100, 2), None)


@pytest.mark.parametrize("k", [0, 4])
def test_a_place_that_does_not_exist_is_an_error(k):
    with pytest.raises(ValueError, match="among 3"):
        to_reach(k, COUNT, [1, 2], 1)


def test_the_others_keep_their_change_of_a_year_within_the_bounds():
    moved = in_time({"a": 90.0, "b": 10.0, "c": 5.0, "d": 120.0}, {"a": 15.0, "b": -20.0, "d": 1.0}, 0, 100)
    assert moved == {"a": 100, "b": 0, "c": 5, "d": 120}
    assert in_time({"a": 10.0}, {"a": 4.0}, 0, 100, years=0.5) == {"a": 12}


def test_the_best_pace_is_a_change_for_the_better():
    changes = {"a": 1.0, "b": 5.0, "c": -3.0}
    assert best_pace(changes, "higher") == ("b", 5)
    assert best_pace(changes, "lower") == ("c", 3)
    assert best_pace({"a": -1.0, "b": 0.0}, "higher") is None
    assert best_pace({}, "higher") is None


@st.composite
def ladders(draw):
    better = draw(st.sampled_from(["higher", "lower"]))
    kind = draw(st.sampled_from(["count", "share", "percent"]))
    if kind == "percent":
        return Ladder(draw(st.integers(0, 1000)) / 10, 0.1, 0, 100, better)
    base = draw(st.integers(1, 60))
    start = draw(st.integers(0, base))
    return Ladder(start, 1, 0, base, better, *((100, base) if kind == "share" else ()))


rivals = st.lists(st.one_of(st.integers(0, 100).map(float), st.floats(0, 100)), max_size=20)


@given(ladders(), rivals, st.data(), st.one_of(st.none(), st.floats(0, 50)))
def test_with_the_change_the_place_is_reached_and_with_one_unit_less_it_is_not(ladder, others, data, pace):
    k = data.draw(st.integers(1, len(others) + 1))
    found = to_reach(k, ladder, others, pace)
    needed = found if isinstance(found, Reached) else found.needed
    if needed is None:  # beyond the bounds: the next test
        return
    assert ranked(needed.value, others, ladder.better) == needed.place <= k
    if needed.units:
        assert ranked(ladder.value(needed.units - 1), others, ladder.better) > k
    if pace is not None and isinstance(found, Reached):
        assert abs(found.value - ladder.value(0)) <= pace + 1e-6


@given(ladders(), rivals, st.data(), st.floats(0, 50))
def test_what_is_not_reachable_is_out_of_reach_by_the_farthest_step(ladder, others, data, pace):
    k = data.draw(st.integers(1, len(others) + 1))
    found = to_reach(k, ladder, others, pace)
    if isinstance(found, Reached):
        return
    assert found.best.place == place(found.best.value, others, ladder.better) > k
    assert ladder.least - 1e-6 <= ladder.counted(found.best.units) <= ladder.most + 1e-6
