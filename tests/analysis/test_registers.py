"""One row per thing, whatever number of reports names it; the newest of them speaks."""

import pandas as pd

from analysis import registers
from tests.analysis.register_samples import frame, held, told

NO_MONITORINGS = registers.monitorings(frame())


def recommendations(*rows, monitored=NO_MONITORINGS):
    return registers.recommendations(frame(*rows), monitored)


def test_a_recommendation_named_again_is_the_same_one_in_its_latest_state():
    found = recommendations(
        told("2020-Q1", "in_progress"),
        told("2020-H1", "done", done_on="2020-06-02"),
    )
    (one,) = found.to_dict("records")
    assert (one["status"], one["period"]) == ("done", "2020-H1")
    assert (one["first_start"], one["first_end"]) == (pd.Timestamp("2020-01-01"), pd.Timestamp("2020-03-31"))


def test_of_two_reports_of_one_period_end_the_later_accepted_speaks():
    early, late = told("2020-Q4", "in_progress"), told("2020", "done", done_on="2020-12-30")
    late["accepted_at"] += pd.Timedelta(days=9)
    assert recommendations(late, early)["status"].tolist() == ["done"]


def test_another_due_day_addressee_or_region_makes_another_one():
    rows = [told("2020-Q1", "done"), told("2020-Q1", "done", due="2020-06-01")]
    rows += [told("2020-Q1", "done", region="KZ-15"), told("2020-Q1", "done", addressee="Other")]
    assert len(recommendations(*rows)) == 4


def test_two_equal_rows_of_one_report_are_two_things_and_stay_two():
    twice = [told("2020-Q1", "in_progress", cell="A1"), told("2020-Q1", "in_progress", cell="A2")]
    again = [told("2020-Q2", "done", cell="A7", done_on="2020-06-01")]
    found = recommendations(*twice, *again)
    assert sorted(found["status"]) == ["done", "in_progress"]


def test_without_a_due_day_it_is_still_recognised():
    rows = [told("2020-Q1", "in_progress", due=""), told("2020-Q2", "declined", due="")]
    assert recommendations(*rows)["status"].tolist() == ["declined"]


def test_the_day_of_issue_is_the_end_of_a_monitoring_of_its_sphere_that_fits():
    held_then = frame(
        held("2020-Q1", "2020-02-10"),
        held("2020-Q1", "2020-03-10", cell="A2"),
        held("2020-Q1", "2020-01-05", theme="roads", cell="A3"),
        held("2020-Q2", "2020-04-05"),
    )
    monitored = registers.monitorings(held_then)
    open_one, done_one, alone = recommendations(
        told("2020-Q1", "in_progress"),
        told("2020-Q1", "done", text="Other", done_on="2020-03-01"),
        told("2020-Q1", "done", theme="land", done_on="2020-03-01"),
        monitored=monitored,
    ).to_dict("records")
    days = [str(open_one[c].date()) for c in ("issued", "issued_latest")]
    assert days == ["2020-02-10", "2020-03-10"]
    assert str(done_one["issued_latest"].date()) == "2020-02-10"
    assert pd.isna(alone["issued"])


def test_the_day_of_issue_comes_from_the_report_that_named_it_first():
    monitored = registers.monitorings(frame(held("2020-Q1", "2020-02-10"), held("2020-Q2", "2020-04-01")))
    rows = told("2020-Q1", "in_progress"), told("2020-Q2", "in_progress")
    assert recommendations(*rows, monitored=monitored)["issued"].tolist() == [pd.Timestamp("2020-02-10")]


def test_a_monitoring_in_two_reports_is_one():
    rows = held("2020-Q1", "2020-02-10"), held("2020-H1", "2020-02-10", note="again")
    assert registers.monitorings(frame(*rows))["period"].tolist() == ["2020-H1"]


def test_what_was_not_filled_is_missing_and_no_zero():
    (one,) = registers.monitorings(frame(held("2020-Q1", "2020-02-10"))).to_dict("records")
    assert pd.isna(one["funds"])
    assert pd.isna(one["start"])


def test_later_reports_do_not_exist_yet_on_a_day():
    rows = frame(told("2020-Q1", "in_progress"), told("2020-Q2", "done"))
    assert registers.reported_until(rows, pd.Timestamp("2020-06-29").date())["period"].tolist() == ["2020-Q1"]
