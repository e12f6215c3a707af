"""Waiting recommendations: state, age, and how long the others took."""

from datetime import date

import pandas as pd

from analysis import open_recommendations, registers
from kpi.period import Period
from tests.analysis.register_samples import frame, held, told

END = date(2020, 6, 30)


def state(*rows, held_on="2020-03-31"):
    monitored = registers.monitorings(frame(held("2020-Q1", held_on), held("2020-Q2", "2020-06-01")))
    return open_recommendations.state_at(registers.recommendations(frame(*rows), monitored), END)


def test_overdue_is_open_after_its_due_day():
    found = state(
        told("2020-Q1", "in_progress", due="2020-06-29"),
        told("2020-Q1", "not_done", due="2020-06-30"),
        told("2020-Q1", "in_progress", due="", text="No day"),
        told("2020-Q1", "done", due="2020-04-01", done_on="2020-03-31"),
        told("2020-Q1", "declined", due="2020-04-02"),
    )
    assert found["state"].tolist() == ["overdue", "open", "open", "done", "declined"]


def test_ages_stand_in_their_bands_at_both_ends():
    waiting = pd.DataFrame({"age": [0, 30, 31, 90, 91, 180, 181, None], "state": ["open", "overdue"] * 4})
    table = open_recommendations.by_age(waiting)
    assert table["band"].tolist() == ["0-30", "31-90", "91-180", "181-", "unknown"]
    assert table["open"].tolist() == [1, 1, 1, 1, 0]
    assert table["overdue"].tolist() == [1, 1, 1, 0, 1]
    assert open_recommendations.by_age(waiting.head(0))[["open", "overdue"]].to_numpy().sum() == 0


def test_time_runs_to_the_day_done_or_to_the_last_report_that_says_open():
    found = state(
        told("2020-Q2", "done", done_on="2020-06-11"),
        told("2020-Q2", "in_progress", text="Other", due="2020-09-01"),
        told("2020-Q2", "declined", text="Third"),
        told("2020-Q2", "done", theme="land", done_on="2020-06-11"),
    )
    curve, left_out = open_recommendations.time_to_done(found)
    assert (curve.done, curve.still_open, left_out) == (1, 1, 2)
    assert curve.steps["day"].tolist() == [0, 10, 29]


def test_issued_within_is_by_the_first_report_that_names_it():
    found = state(told("2020-Q1", "in_progress"), told("2020-Q2", "done", done_on="2020-06-11"))
    assert len(open_recommendations.issued_within(found, Period.parse("2020-Q2"))) == 0
    assert len(open_recommendations.issued_within(found, Period.parse("2020-Q1"))) == 1
