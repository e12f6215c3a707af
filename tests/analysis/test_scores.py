"""Scores of a period on frames made by hand: missing is not 0, nothing due is not 100 %."""

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import scores
from kpi.period import Period

Q1, YEAR = Period.parse("2020-Q1"), Period.parse("2020")
UNITS, CODES = ["KZ-10", "KZ-61"], ["service", "violations", "trust"]


def stands(*rows):
    frame = pd.DataFrame(rows, columns=["region", "indicator", "value", "period_end"])
    return frame.assign(period_end=pd.to_datetime(frame["period_end"]))


def calendar(*rows):
    return pd.DataFrame(rows, columns=["region", "period", "state", "due"])


def figures(*rows):
    columns = ["observation", "region", "indicator", "period_start", "period_end"]
    frame = pd.DataFrame(rows, columns=columns)
    return frame.assign(**{c: pd.to_datetime(frame[c]) for c in ("period_start", "period_end")})


def pairs(frame, *columns):
    return {key: tuple(int(row[c]) for c in columns) for key, row in frame.iterrows()}


@pytest.mark.parametrize(("part", "whole", "expected"), [(0, 4, 0), (3, 4, 75), (215, 216, 99), (0, 0, None)])
def test_a_score_is_rounded_down_and_absent_where_nothing_was_counted(part, whole, expected):
    assert scores.score(part, whole) == expected


@given(st.integers(1, 5000), st.data())
def test_only_the_faultless_reach_a_hundred(whole, data):
    part = data.draw(st.integers(0, whole))
    assert (scores.score(part, whole) == 100) == (part == whole)


def test_a_reported_zero_counts_and_what_is_missing_does_not():
    standing = stands(("KZ-61", "service", 0.0, "2020-12-31"), ("KZ-61", "trust", 50.0, "2020-06-30"))
    found = scores.completeness(standing, UNITS, CODES, YEAR, "region")
    assert pairs(found, "reported", "expected") == {"KZ-10": (0, 3), "KZ-61": (2, 3)}


def test_a_state_carried_over_was_not_reported_in_the_period():
    standing = stands(("KZ-61", "service", 7.0, "2019-12-31"), ("KZ-10", "service", 7.0, "2020-01-01"))
    found = scores.completeness(standing, UNITS, CODES, Q1, "indicator")
    assert pairs(found, "reported", "expected")["service"] == (1, 2)
    assert pairs(found, "reported", "expected")["trust"] == (0, 2)


def test_the_country_and_other_indicators_are_not_expected():
    standing = stands(("KZ", "service", 7.0, "2020-12-31"), ("KZ-61", "other", 7.0, "2020-12-31"))
    assert scores.completeness(standing, UNITS, CODES, YEAR, "region")["reported"].sum() == 0


def test_what_is_awaited_or_was_never_asked_is_not_due():
    due = date(2020, 4, 20)
    frame = calendar(
        ("KZ-10", "2020-Q1", "awaited", due),
        ("KZ-10", "2020-Q2", "not_asked", due),
        ("KZ-61", "2020-Q1", "timely", due),
        ("KZ-61", "2020-Q2", "late", due),
        ("KZ-61", "2020-Q3", "missing", due),
    )
    found = pairs(scores.timeliness(frame), "timely", "due")
    assert found == {"KZ-10": (0, 0), "KZ-61": (1, 3)}
    assert scores.score(*found["KZ-10"]) is None


def test_a_report_in_time_that_leaves_an_indicator_out_did_not_bring_it():
    due = date(2020, 4, 20)
    frame = calendar(("KZ-10", "2020-Q1", "timely", due), ("KZ-61", "2020-Q1", "late", due))
    brought = pd.DataFrame(
        [
            ("KZ-10", "2020-Q1", "service", date(2020, 4, 1)),
            ("KZ-61", "2020-Q1", "service", date(2020, 5, 1)),
            ("KZ-61", "2020-Q1", "fixed", date(2020, 4, 20)),
            ("KZ-61", "2020-Q1", "fixed", date(2020, 6, 1)),
        ],
        columns=["region", "period", "indicator", "received"],
    )
    carriers = {"service": ("service",), "trust": ("trust",), "fixed_percent": ("fixed",), "alone": ()}
    found = scores.timeliness_of_indicators(frame, brought, carriers)
    expected = {"service": (1, 2), "trust": (0, 2), "fixed_percent": (1, 2), "alone": (0, 0)}
    assert pairs(found, "timely", "due") == expected


def test_a_period_holds_what_lies_in_it_with_all_its_time():
    known = figures(
        ("stock", "KZ-61", "service", None, "2020-03-31"),
        ("quarter", "KZ-61", "violations", "2020-01-01", "2020-03-31"),
        ("year", "KZ-61", "violations", "2019-04-01", "2020-03-31"),
        ("later", "KZ-61", "service", None, "2020-04-01"),
        ("undated", "KZ-61", "service", None, None),
    )
    assert list(scores.of_period(known, Q1)["observation"]) == ["stock", "quarter"]


def test_every_faulty_figure_lowers_consistency_once():
    known = figures(
        *((f"a{n}", "KZ-61", "service", None, "2020-03-31") for n in range(4)),
        ("b0", "KZ-10", "trust", None, "2020-03-31"),
    )
    found = scores.consistency(known, {"a1", "b0", "of another period"}, [*UNITS, "KZ-71"], "region")
    assert pairs(found, "clean", "figures") == {"KZ-10": (0, 1), "KZ-61": (3, 4), "KZ-71": (0, 0)}
    by_indicator = scores.consistency(known, {"a1"}, CODES, "indicator")
    assert pairs(by_indicator, "clean", "figures")["service"] == (3, 4)


def test_nothing_at_all_is_no_score():
    empty = scores.consistency(figures(), set(), UNITS, "region")
    assert [scores.score(row["clean"], row["figures"]) for _, row in empty.iterrows()] == [None, None]
