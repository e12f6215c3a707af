"""Observations written flat lose nothing."""

import pandas as pd

from loaders.parsed import COLUMNS, refused
from loaders.read import read_report
from tests.reports import report, stock


def test_a_frame_has_a_row_for_every_observation(small_catalog):
    rows = (stock("service", 57, "2020-12-31"), stock("service", 12, "", "KZ-59", date_precision="unknown"))
    frame = read_report("figures.csv", report(*rows), small_catalog).observation_frame()
    assert list(frame.columns) == list(COLUMNS)
    assert frame["value"].tolist() == [57, 12]
    assert frame["line"].tolist() == [2, 3]
    assert frame["period_end"].isna().tolist() == [False, True]
    assert frame["publisher"].tolist() == ["Office", "Office"]


def test_an_empty_report_has_a_frame_of_the_same_types(small_catalog):
    full = read_report("figures.csv", report({}), small_catalog).observation_frame()
    empty = read_report("figures.csv", report(), small_catalog).observation_frame()
    assert list(empty.columns) == list(full.columns)
    assert len(empty) == 0
    for column in ("value", "low", "high", "line", "period_start", "period_end", "reported_at"):
        assert pd.api.types.is_dtype_equal(empty[column].dtype, full[column].dtype) or column.endswith("_at")


def test_a_refused_file_is_a_report_with_one_finding():
    report_ = refused("a.xlsx", "file_unreadable", problem="zip")
    assert report_.form == ""
    assert report_.finding_records() == [
        {
            "code": "file_unreadable",
            "severity": "refusal",
            "facts": {"problem": "zip"},
            "file": "a.xlsx",
            "line": None,
            "sheet": "",
            "cell": "",
        }
    ]
