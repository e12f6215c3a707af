"""What is different between the knowledge of two days."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.since import KINDS, differences


def noticeable(indicator, old, new):
    return {"service": 1.0, "trust": 2.0}[indicator]


def known(*rows):
    """(indicator, region, value, place, end) -> what was known; intervals are points."""
    frame = pd.DataFrame(rows, columns=["indicator", "region", "value", "place", "period_end"])
    frame["period_end"] = pd.to_datetime(frame["period_end"])
    members = pd.Series([[f"{r[1]}-{r[2]}"] for r in rows], index=frame.index, dtype=object)
    frame = frame.astype({"value": float, "place": float})
    return frame.assign(low=frame["value"], high=frame["value"], members=members)


OLD = known(
    ("service", "A", 10, 2, "2020-06-30"),
    ("service", "B", 12, 1, "2020-06-30"),
    ("service", "C", 9, 3, "2020-06-30"),
    ("trust", "A", 50, 1, "2020-06-30"),
)


def told(after, before=OLD):
    found = differences(before, after, noticeable)
    return [tuple(row) for row in found[["indicator", "region", "kind"]].itertuples(index=False)]


def test_nothing_is_said_when_nothing_changed():
    assert told(OLD) == []
    assert told(OLD.head(0), OLD.head(0)) == []


def test_every_kind_of_change_has_its_name():
    after = known(
        ("service", "A", 20, 1, "2020-12-31"),
        ("service", "B", 11, 2, "2020-06-30"),
        ("service", "C", 9, 4, "2020-06-30"),
        ("service", "D", 10, 3, "2020-06-30"),
    )
    found = told(after)
    assert found == [
        ("service", "B", "revised"),
        ("trust", "A", "gone"),
        ("service", "A", "newer"),
        ("service", "D", "new"),
        ("service", "C", "moved"),
    ]
    assert {kind for _, _, kind in found} == set(KINDS)


def test_the_largest_against_its_noise_comes_first_and_then_the_effect_on_the_place():
    after = OLD.assign(value=OLD["value"] + [3, -3, 0, 4], place=[1.0, 3.0, 2.0, 1.0])
    found = differences(OLD, after, noticeable)
    assert found["size"].tolist() == [3, 3, 2, 0]
    assert found["region"].tolist() == ["B", "A", "A", "C"]
    assert found["steps"].tolist() == [-2, 1, 0, 1]


def test_a_rounded_figure_has_its_interval_for_noise():
    wide = OLD.assign(low=OLD["value"] - 5, high=OLD["value"] + 5)
    after = wide.assign(value=wide["value"] + 5)
    assert differences(wide, after, noticeable)["size"].unique() == pytest.approx([1])
    bound = OLD.assign(high=float("inf"))
    assert differences(bound, bound.assign(value=OLD["value"] + 5), noticeable)["size"].max() == 5


def test_a_figure_said_again_by_another_report_is_no_news():
    again = OLD.assign(members=[["x"]] * 4)
    assert told(again) == []


@given(st.permutations(range(4)))
def test_the_order_of_the_rows_does_not_matter(order):
    after = OLD.assign(value=[11, 12, 5, 60])
    pd.testing.assert_frame_equal(
        differences(OLD, after, noticeable), differences(OLD.iloc[list(order)], after, noticeable)
    )
