"""Kaplan–Meier against a computation by hand and a published table."""

import pytest

from analysis.survival import kaplan_meier


def test_a_small_example_by_hand():
    """5 waiting, one done on day 3; on day 5 one of 4 done; one seen open till 6; on day 9 one of 2."""
    curve = kaplan_meier([3, 5, 6, 9, 12], [True, True, False, True, False])
    assert curve.steps["day"].tolist() == [0, 3, 5, 9, 12]
    left = [1, 4 / 5, 4 / 5 * 3 / 4, 4 / 5 * 3 / 4 * 1 / 2, 4 / 5 * 3 / 4 * 1 / 2]
    assert (1 - curve.steps["share"]).tolist() == pytest.approx(left)
    assert curve.steps["waiting"].tolist() == [5, 5, 4, 2, 1]
    assert (curve.median, curve.done, curve.still_open) == (9, 3, 2)


def test_the_remission_times_of_6_mp():
    """21 patients on 6-MP: E. A. Gehan, Biometrika 52 (1965) 203-223; the estimates as in every textbook."""
    relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    watched = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    curve = kaplan_meier(relapsed + watched, [True] * 9 + [False] * 12)
    by_day = (1 - curve.steps.set_index("day")["share"]).round(3)
    assert by_day.to_dict() == {
        **{0: 1, 6: 0.857, 7: 0.807, 10: 0.753, 13: 0.690},
        **{16: 0.627, 22: 0.538, 23: 0.448, 35: 0.448},
    }
    assert (curve.median, curve.median_low, curve.median_high) == (23, 13, None)
    assert (curve.steps["low"] <= curve.steps["share"]).all()
    assert (curve.steps["share"] <= curve.steps["high"]).all()


def test_open_ones_make_the_time_longer_than_without_them():
    done = [10, 20, 30, 40]
    assert kaplan_meier(done, [True] * 4).median == 20
    assert kaplan_meier([*done, 40, 40], [True] * 4 + [False] * 2).median == 30


def test_nothing_done_has_no_median():
    curve = kaplan_meier([10, 20], [False, False])
    assert (curve.median, curve.done, curve.still_open) == (None, 0, 2)
    assert kaplan_meier([], []).median is None


@pytest.mark.parametrize("days", [[-1.0], [float("nan")], [1.0, 2.0]])
def test_days_that_are_no_days_are_refused(days):
    with pytest.raises(ValueError, match="number of days"):
        kaplan_meier(days, [True])
