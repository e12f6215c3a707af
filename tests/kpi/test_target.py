"""What a line of targets.csv says of the way to the target."""

from datetime import date

import pytest

from kpi.target import Course

LINE = {"date": "2030-12-31", "value": "100", "base_value": "", "base_date": "", "trajectory": ""}


def test_a_target_may_stand_alone():
    assert Course.from_row(LINE) == Course()


def test_base_and_milestones_are_days_with_values():
    line = LINE | {
        "base_value": "-4.5",
        "base_date": "2025-01-01",
        "trajectory": "2027-12-31=0; 2029-06-30=3",
    }
    milestones = ((date(2027, 12, 31), 0.0), (date(2029, 6, 30), 3.0))
    assert Course.from_row(line) == Course((date(2025, 1, 1), -4.5), milestones)


@pytest.mark.parametrize(
    "trajectory", ["50", "2027-12-31=", "=5", "2027-13-31=5", "2027-12-31:5", "2027-12-31=inf"]
)
def test_a_milestone_of_another_shape_is_shown_as_it_was_written(trajectory):
    with pytest.raises(ValueError, match=f"`{trajectory}`, expected"):
        Course.from_row(LINE | {"trajectory": trajectory})


def test_what_counts_as_a_change_is_in_points_of_a_percent_and_else_a_share(catalog):
    percent, count = catalog.indicators["digitization_percent"], catalog.indicators["service_akimats"]
    assert percent.noticeable(0, 90) == percent.noticeable_change
    assert count.noticeable(-200, 100) == pytest.approx(200 * count.noticeable_change / 100)
    assert count.noticeable(0, 0) == 0
