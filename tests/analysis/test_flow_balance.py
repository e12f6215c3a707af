"""Open at the start + issued - closed = open at the end; broken on purpose, it is found."""

import pandas as pd
import pytest

from analysis import flow_balance, registers
from kpi.period import Period
from tests.analysis.register_samples import frame, told

QUARTERS = [Period.parse("2020-Q1"), Period.parse("2020-Q2")]
STATED = {("2020-Q1", "recommendations"): 3, ("2020-Q1", "recommendations_done"): 1}
STATED |= {("2020-Q2", "recommendations"): 2, ("2020-Q2", "recommendations_done"): 1}
REGISTER = (
    told("2020-Q1", "done", text="a"),
    told("2020-Q1", "in_progress", text="b"),
    told("2020-Q1", "declined", text="c"),
    told("2020-Q2", "done", text="d"),
    told("2020-Q2", "not_done", text="e"),
)


def stated(values):
    rows = [
        {
            "region": "KZ-11",
            "indicator": code,
            "value": float(value),
            "period_start": pd.Timestamp(Period.parse(period).start),
            "period_end": pd.Timestamp(Period.parse(period).end),
            "observation": f"{period}:{code}",
        }
        for (period, code), value in values.items()
    ]
    return pd.DataFrame(rows)


def balance(rows=REGISTER, values=STATED):
    return flow_balance.balance(registers.every_state(frame(*rows)), stated(values), QUARTERS)


def test_what_balances_has_no_difference():
    table = balance().set_index("period")
    assert table.loc["2020-Q1", list(flow_balance.NUMBERS)].tolist() == [0, 3, 1, 1, 1, 1, 0]
    assert table.loc["2020-Q2", list(flow_balance.NUMBERS)].tolist() == [1, 2, 1, 0, 2, 2, 0]
    assert table.loc["2020-Q2", "members"] == ["2020-Q2:recommendations", "2020-Q2:recommendations_done"]


def test_an_earlier_one_that_a_later_report_closes_leaves_the_open_ones():
    table = balance(
        (*REGISTER, told("2020-Q2", "done", text="b")), STATED | {("2020-Q2", "recommendations_done"): 2}
    )
    assert table["end"].tolist() == [1, 1]
    assert table["difference"].tolist() == [0, 0]


@pytest.mark.parametrize(
    ("code", "value", "difference"), [("recommendations", 5, -3), ("recommendations_done", 0, -1)]
)
def test_a_stated_total_that_is_wrong_is_found_with_its_difference(code, value, difference):
    table = balance(values=STATED | {("2020-Q2", code): value}).set_index("period")
    assert table.loc["2020-Q1", "difference"] == 0
    assert table.loc["2020-Q2", "difference"] == difference
    sums = flow_balance.totals(table.reset_index()).set_index("period")
    assert sums["wrong"].to_dict() == {"2020-Q1": 0, "2020-Q2": 1}


def test_without_a_stated_total_there_is_nothing_to_check():
    table = balance(values={key: value for key, value in STATED.items() if key[0] == "2020-Q1"})
    assert table.set_index("period")["difference"].isna().to_dict() == {"2020-Q1": False, "2020-Q2": True}
    assert flow_balance.totals(table)["period"].tolist() == ["2020-Q1"]


def test_a_region_without_a_report_has_no_row():
    assert balance(REGISTER[:3])["period"].tolist() == ["2020-Q1"]
    assert balance(()).empty
