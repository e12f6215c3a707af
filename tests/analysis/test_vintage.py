"""Figures as they were first known, out of real snapshots."""

from datetime import date

import pytest

from analysis.vintage import vintages
from kpi.period import Period
from tests.reports import flow, stock

YEAR = Period.parse("2020")
FIRST, LATER = {"published": "2021-01-15"}, {"published": "2021-06-01"}


@pytest.fixture
def known(publish_rows, small_catalog):
    def ask(indicator, *rows, known_at=date.max):
        snapshot = publish_rows(*rows)
        standing = snapshot.standing([indicator], YEAR, known_at=known_at)
        members = [member for row in standing["members"] for member in row]
        versions = snapshot.first_versions(members)
        return vintages(standing, versions, small_catalog.indicators[indicator].ratio)

    return ask


def only(frame):
    assert len(frame) == 1
    return frame.iloc[0]


def test_a_figure_that_was_never_revised_was_always_what_it_is(known):
    first, now = known("service", stock("service", 20, "2020-12-31"))
    assert only(first)["value"] == only(now)["value"] == 20
    assert only(now)[["numerator", "denominator"]].isna().all()


def test_the_first_of_two_figures_for_one_date_is_the_one_that_was_public_first(known):
    rows = [
        stock("service", 20, "2020-12-31", **FIRST),
        stock("service", 25, "2020-12-31", **LATER),
        stock("service", 7, "2020-06-30", **FIRST),
    ]
    first, now = known("service", *rows)
    assert (only(first)["value"], only(now)["value"]) == (20, 25)
    first, now = known("service", *rows, known_at=date(2021, 2, 1))
    assert (only(first)["value"], only(now)["value"]) == (20, 20)


def test_a_newer_date_is_no_revision(known):
    first, now = known(
        "service", stock("service", 20, "2020-06-30", **FIRST), stock("service", 25, "2020-12-31", **LATER)
    )
    assert only(first)["value"] == only(now)["value"] == 25


def test_a_sum_is_first_known_as_the_sum_of_its_first_parts(known):
    halves = [("2020-01-01", "2020-06-30"), ("2020-07-01", "2020-12-31")]
    rows = [flow("violations", value, *half, **FIRST) for value, half in zip((10, 20), halves, strict=True)]
    first, now = known("violations", *rows, flow("violations", 16, *halves[0], **LATER))
    assert (only(first)["value"], only(now)["value"]) == (30, 36)


def test_a_derived_share_has_its_inputs_and_their_first_versions(known, small_catalog):
    derived = next(code for code, i in small_catalog.indicators.items() if i.ratio and i.is_stock)
    ratio = small_catalog.indicators[derived].ratio
    first, now = known(
        derived,
        stock(ratio.numerator, 15, "2020-12-31", **FIRST),
        stock(ratio.denominator, 20, "2020-12-31", **FIRST),
        stock(ratio.numerator, 18, "2020-12-31", **LATER),
    )
    assert only(first)[["value", "numerator", "denominator"]].tolist() == [75, 1500, 20]
    assert only(now)[["value", "numerator", "denominator"]].tolist() == [90, 1800, 20]


def test_nothing_known_is_an_empty_frame(known):
    first, now = known("service", stock("akimats", 20, "2020-12-31"))
    assert (
        list(first.columns)
        == list(now.columns)
        == ["region", "value", "period_end", "numerator", "denominator"]
    )
    assert len(first) == len(now) == 0
