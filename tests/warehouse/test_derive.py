"""Derived indicators: which denominator, known from when, and the interval of both sides."""

from datetime import date
from math import inf

import pytest

from kpi.period import Period
from tests.reports import flow, stock

YEAR = Period.parse("2020")
NOW = date(2030, 1, 1)


@pytest.fixture
def coverage(publish_rows):
    """Rows, day of knowledge -> the derived coverage that stands for 2020, or None."""

    def ask(*rows, known_at=NOW, indicator="coverage", period=YEAR):
        found = publish_rows(*rows).standing([indicator], period, known_at=known_at)
        return found.iloc[0] if len(found) else None

    return ask


def at(day: str, **fields: str) -> dict[str, str]:
    return {"published": day, **fields}


def test_a_share_is_computed_and_names_its_two_inputs(publish_rows):
    snapshot = publish_rows(stock("service", 20, "2020-12-31"), stock("akimats", 40, "2020-12-31"))
    (row,) = snapshot.observations(["coverage"]).to_dict("records")
    assert (row["value"], row["low"], row["high"], row["qualifier"]) == (50, 50, 50, "exact")
    assert (row["origin"], row["as_written"], row["region"]) == ("derived", "", "KZ-61")
    inputs = snapshot.provenance([row["observation"]])
    used = inputs[inputs["used_in"] == row["observation"]].set_index("role")
    assert used["indicator"].to_dict() == {"numerator": "service", "denominator": "akimats"}
    assert used["value"].to_dict() == {"numerator": 20, "denominator": 40}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2020-12-31", 50),
        ("2019-12-31", 50),
        ("2019-12-30", None),
        ("2021-01-01", None),
    ],
    ids=["same day", "exactly twelve months older", "one day older still", "one day later"],
)
def test_a_denominator_may_be_twelve_months_older_and_no_day_younger(coverage, day, expected):
    figure = coverage(stock("service", 20, "2020-12-31"), stock("akimats", 40, day))
    assert (figure is None) if expected is None else figure["value"] == expected


def test_the_latest_denominator_is_taken(coverage):
    older, newer = stock("akimats", 100, "2020-01-01"), stock("akimats", 40, "2020-06-30")
    assert coverage(stock("service", 20, "2020-12-31"), older, newer)["value"] == 50


def test_sides_of_another_region_scope_or_district_are_not_mixed(coverage):
    numerator = stock("service", 20, "2020-12-31")
    others = [
        stock("akimats", 40, "2020-12-31", "KZ-59"),
        stock("akimats", 40, "2020-12-31", scope="cities_only"),
        stock("akimats", 40, "2020-12-31", district="Кентау"),
    ]
    assert coverage(numerator, *others) is None


def test_a_denominator_of_zero_gives_no_share(coverage):
    assert coverage(stock("service", 0, "2020-12-31"), stock("akimats", 0, "2020-12-31")) is None


def test_targets_and_undated_figures_are_not_computed_with(coverage):
    undated = {"period_end": "", "date_precision": "unknown", "date_basis": "unknown"}
    numerator = stock("service", 20, "2020-12-31")
    assert coverage(numerator, stock("akimats", 40, "2020-12-31", kind="target")) is None
    assert coverage(numerator, {**stock("akimats", 40, ""), **undated}) is None


def test_a_share_is_known_when_both_sides_are(coverage):
    rows = (
        stock("service", 20, "2020-12-31", **at("2021-01-15")),
        stock("akimats", 40, "2020-12-31", **at("2021-03-01")),
    )
    assert coverage(*rows, known_at=date(2021, 2, 28)) is None
    assert coverage(*rows, known_at=date(2021, 3, 1))["value"] == 50
    assert coverage(*rows, known_at=date(2021, 3, 1))["known_from"].date() == date(2021, 3, 1)


def test_a_better_denominator_counts_from_the_day_it_became_known(coverage):
    rows = (
        stock("service", 20, "2020-12-31", **at("2021-01-15")),
        stock("akimats", 100, "2020-01-01", **at("2020-02-01")),
        stock("akimats", 40, "2020-12-31", **at("2021-03-01")),
    )
    assert coverage(*rows, known_at=date(2021, 1, 14)) is None
    assert coverage(*rows, known_at=date(2021, 1, 15))["value"] == 20
    assert coverage(*rows, known_at=date(2021, 2, 28))["value"] == 20
    assert coverage(*rows, known_at=date(2021, 3, 1))["value"] == 50


def test_an_older_denominator_found_later_changes_nothing(coverage):
    rows = (
        stock("service", 20, "2020-12-31", **at("2021-01-15")),
        stock("akimats", 40, "2020-12-31", **at("2021-01-15")),
        stock("akimats", 100, "2020-01-01", **at("2021-06-01")),
    )
    for known_at in (date(2021, 1, 15), date(2021, 6, 1), NOW):
        assert coverage(*rows, known_at=known_at)["value"] == 50


def test_a_revised_denominator_replaces_the_first(coverage):
    rows = (
        stock("service", 20, "2020-12-31", **at("2021-01-15")),
        stock("akimats", 100, "2020-12-31", **at("2021-01-15")),
        stock("akimats", 40, "2020-12-31", **at("2021-06-01")),
    )
    assert coverage(*rows, known_at=date(2021, 5, 31))["value"] == 20
    assert coverage(*rows, known_at=date(2021, 6, 1))["value"] == 50


def test_a_revised_numerator_replaces_the_first(coverage):
    rows = (
        stock("service", 10, "2020-12-31", **at("2021-01-15")),
        stock("service", 20, "2020-12-31", **at("2021-06-01")),
        stock("akimats", 40, "2020-12-31", **at("2021-01-15")),
    )
    assert coverage(*rows, known_at=date(2021, 5, 31))["value"] == 25
    assert coverage(*rows, known_at=date(2021, 6, 1))["value"] == 50


@pytest.mark.parametrize("revised", [20, 21, 22, 23, 24])
def test_a_denominator_later_than_both_numerators_meets_the_revised_one(coverage, revised):
    rows = (
        stock("service", 10, "2020-12-31", **at("2021-01-15")),
        stock("service", revised, "2020-12-31", **at("2021-06-01")),
        stock("akimats", 40, "2020-12-31", **at("2021-09-01")),
    )
    assert coverage(*rows)["value"] == 100 * revised / 40


@pytest.mark.parametrize("other", [30, 50, 60, 80])
def test_the_base_of_a_share_is_the_base_that_stands_in_the_table(publish_rows, other):
    """Two figures of one day, public since one day: both questions must choose the same."""
    snapshot = publish_rows(
        stock("service", 20, "2020-12-31"),
        stock("akimats", other, "2020-12-31", date_basis="inferred"),
        stock("akimats", 40, "2020-12-31"),
        stock("akimats", 50, "2020-12-31"),
    )
    standing = snapshot.standing(["akimats", "coverage"], YEAR).set_index("indicator")["value"]
    assert standing["akimats"] == 40
    assert standing["coverage"] == 50


@pytest.mark.parametrize(
    ("part", "whole", "low", "high", "qualifier"),
    [
        ("exact", "exact", 50, 50, "exact"),
        ("at_least", "exact", 50, inf, "at_least"),
        ("at_most", "exact", 0, 50, "at_most"),
        ("exact", "at_least", 0, 50, "at_most"),
        ("exact", "at_most", 50, inf, "at_least"),
        ("about", "exact", 37.5, 62.5, "about"),
        ("exact", "about", 100 * 20 / 45, 100 * 20 / 35, "about"),
        ("about", "about", 100 * 15 / 45, 100 * 25 / 35, "about"),
        ("at_least", "at_most", 50, inf, "at_least"),
        ("at_most", "at_least", 0, 50, "at_most"),
        ("at_least", "at_least", 0, inf, "about"),
    ],
)
def test_the_interval_of_a_share_follows_from_both_sides(coverage, part, whole, low, high, qualifier):
    figure = coverage(
        stock("service", 20, "2020-12-31", qualifier=part),
        stock("akimats", 40, "2020-12-31", qualifier=whole),
    )
    assert figure["value"] == 50
    assert (figure["low"], figure["high"]) == pytest.approx((low, high))
    assert figure["qualifier"] == qualifier


def test_a_share_of_flows_needs_the_very_same_period(coverage):
    part = flow("fixed", 5, "2020-01-01", "2020-12-31")
    same, longer = (
        flow("violations", 10, "2020-01-01", "2020-12-31"),
        flow("violations", 10, "2019-12-31", "2020-12-31"),
    )
    assert coverage(part, same, indicator="fixed_percent")["value"] == 50
    assert coverage(part, longer, indicator="fixed_percent") is None


def test_an_inferred_date_of_either_side_makes_the_date_inferred(coverage):
    numerator = stock("service", 20, "2020-12-31")
    assert coverage(numerator, stock("akimats", 40, "2020-12-31"))["date_basis"] == "printed"
    inferred = stock("akimats", 40, "2020-12-31", date_basis="inferred")
    assert coverage(numerator, inferred)["date_basis"] == "inferred"
