"""The calendar of reports: in time, late, missing, awaited; a rule with a date, not a feeling."""

from datetime import date, datetime

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.reporting import Rule, calendar, completeness, rules
from kpi.period import Period

RULE = Rule("regional_report", 3, 15)
Q1, Q2 = Period.parse("2020-Q1"), Period.parse("2020-Q2")
UNITS = {"2020-Q1": ["KZ-61"], "2020-Q2": ["KZ-61", "KZ-10"]}


def sent(region: str, period: Period, day: date, state: str = "accepted", report: str = "a") -> dict:
    moment = datetime.combine(day, datetime.min.time())
    return {
        "form": "regional_report",
        "region": region,
        "period": period.code,
        "period_end": pd.Timestamp(period.end),
        "state": state,
        "report": report,
        "received_at": moment,
        "accepted_at": moment,
        "refusals": 0,
        "warnings": 2,
    }


def states(reports: list[dict], today: date) -> dict[tuple[str, str], str]:
    columns = list(sent("KZ-61", Q1, date(2020, 4, 1)))
    frame = calendar(pd.DataFrame(reports, columns=columns), RULE, [Q1, Q2], UNITS, today)
    return {(row.region, row.period): row.state for row in frame.itertuples()}


@pytest.mark.parametrize(("day", "state"), [(date(2020, 4, 15), "timely"), (date(2020, 4, 16), "late")])
def test_the_last_timely_day_is_so_many_days_after_the_period(day, state):
    assert states([sent("KZ-61", Q1, day)], date(2020, 5, 1))["KZ-61", "2020-Q1"] == state


def test_a_correction_does_not_make_a_timely_report_late():
    reports = [sent("KZ-61", Q1, date(2020, 4, 2)), sent("KZ-61", Q1, date(2020, 6, 1), report="b")]
    assert states(reports, date(2020, 7, 1))["KZ-61", "2020-Q1"] == "timely"


def test_before_the_day_a_report_is_awaited_and_after_it_missing():
    reports = [sent("KZ-10", Q1, date(2020, 4, 2))]
    assert states(reports, date(2020, 7, 15))["KZ-61", "2020-Q2"] == "awaited"
    assert states(reports, date(2020, 7, 16))["KZ-61", "2020-Q2"] == "missing"


def test_a_withdrawn_report_is_missing():
    assert states([sent("KZ-61", Q1, date(2020, 4, 2), "withdrawn")], date(2020, 5, 1))[
        "KZ-61", "2020-Q1"
    ] == ("missing")


def test_nobody_is_late_before_the_first_report_was_ever_asked_for():
    assert set(states([sent("KZ-61", Q2, date(2020, 7, 2))], date(2021, 1, 1)).values()) == {
        "not_asked",
        "not_there",
        "timely",
        "missing",
    }
    assert states([], date(2021, 1, 1))["KZ-61", "2020-Q1"] == "not_asked"


def test_completeness_counts_regions_that_should_have_reported():
    columns = list(sent("KZ-61", Q1, date(2020, 4, 1)))
    reports = pd.DataFrame([sent("KZ-61", Q1, date(2020, 4, 20))], columns=columns)
    counted = completeness(calendar(reports, RULE, [Q1, Q2], UNITS, date(2021, 1, 1)))
    assert counted.to_dict("records") == [
        {"period": "2020-Q1", "expected": 1, "reported": 1, "timely": 0},
        {"period": "2020-Q2", "expected": 2, "reported": 0, "timely": 0},
    ]


@given(st.dates(date(2015, 1, 1), date(2035, 12, 31)), st.sampled_from([1, 3, 6, 12]))
def test_the_newest_period_that_is_over_ends_before_today_and_the_next_does_not(today, months):
    rule = Rule("x", months, 15)
    last = rule.last_over(today)
    assert last in rule.periods(last.start.year)
    assert last.end < today
    every = [p for year in (last.start.year, last.start.year + 1) for p in rule.periods(year)]
    assert every[every.index(last) + 1].end >= today


def test_the_shipped_rule_covers_the_form(catalog):
    assert "regional_report" in rules(catalog.tables["reporting"].rows)
