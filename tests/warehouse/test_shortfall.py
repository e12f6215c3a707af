"""What there is instead, when nothing stands for the period."""

from datetime import date

import pandas as pd
import pytest

from kpi.period import Period
from tests.reports import flow, stock


@pytest.fixture
def lacking(publish_rows):
    def ask(*rows, scope="", known_at=date(2030, 1, 1)):
        frame = publish_rows(*rows).shortfall(
            ["service", "violations"], Period.parse("2020"), scope, known_at
        )
        return {
            (row["indicator"], row["region"]): {
                name: value.date().isoformat() if isinstance(value, pd.Timestamp) else value
                for name, value in row.items()
                if name not in ("indicator", "region") and not pd.isna(value) and value is not False
            }
            for row in frame.to_dict("records")
        }

    return ask


def test_every_kind_of_lack_is_told_apart(lacking):
    undated = {"date_precision": "unknown", "date_basis": "unknown"}
    found = lacking(
        stock("service", 1, "2018-12-31", "KZ-59"),
        stock("service", 1, "2019-06-30", "KZ-59"),
        stock("service", 1, "2021-06-30", "KZ-61"),
        stock("service", 1, "2022-06-30", "KZ-61"),
        stock("service", 1, "2020-12-31", "KZ-63", scope="cities_only"),
        stock("service", 1, "", "KZ-71", **undated),
        stock("service", 1, "2020-12-31", "KZ", district=""),
        flow("violations", 1, "2020-01-01", "2020-05-31", "KZ-59"),
        stock("violations", 1, "2020-12-31", "KZ-61"),
        stock("violations", 1, "2020-12-31", "KZ-63", scope="cities_only"),
    )
    assert found == {
        ("service", "KZ-59"): {"latest_before": "2019-06-30"},
        ("service", "KZ-61"): {"earliest_after": "2021-06-30"},
        ("service", "KZ-63"): {"other_scope": True},
        ("service", "KZ-71"): {"undated": True},
        ("service", "KZ"): {"latest_before": "2020-12-31"},
        ("violations", "KZ-59"): {"other_period": True},
        ("violations", "KZ-61"): {"start_unknown": True},
        ("violations", "KZ-63"): {"other_scope": True},
    }


def test_figures_of_districts_only_are_said_so(lacking):
    found = lacking(stock("service", 1, "2020-12-31", district="Кентау"))
    assert found == {("service", "KZ-61"): {"districts_only": True}}


def test_in_another_scope_the_whole_is_the_other_one(lacking):
    found = lacking(stock("service", 1, "2020-12-31"), scope="cities_only")
    assert found == {("service", "KZ-61"): {"other_scope": True}}


def test_targets_say_nothing_of_the_state(lacking):
    assert lacking(stock("service", 1, "2020-12-31", kind="target")) == {}


def test_what_was_not_known_yet_is_not_there(lacking):
    row = stock("service", 1, "2019-06-30", published="2021-05-01")
    assert lacking(row, known_at=date(2021, 4, 30)) == {}
    assert lacking(row, known_at=date(2021, 5, 1)) == {("service", "KZ-61"): {"latest_before": "2019-06-30"}}
