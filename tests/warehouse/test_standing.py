"""Which figure stands for a period: carried stocks, exact flows, sums of parts, and what is never mixed."""

from datetime import date

import pytest

from kpi.period import Period
from tests.reports import flow, stock

QUARTERS = [
    ("2020-01-01", "2020-03-31"),
    ("2020-04-01", "2020-06-30"),
    ("2020-07-01", "2020-09-30"),
    ("2020-10-01", "2020-12-31"),
]
HALVES = [("2020-01-01", "2020-06-30"), ("2020-07-01", "2020-12-31")]
MONTHS = [
    (p.start.isoformat(), p.end.isoformat()) for p in (Period.of_months(2020, m, 1) for m in range(1, 13))
]
REGIONS = ("KZ-10", "KZ-59", "KZ-61", "KZ-63", "KZ-71", "KZ")


@pytest.fixture
def stand(publish_rows):
    """Rows -> {region: (value, origin)} for a period."""

    def ask(*rows, indicator="violations", period="2020", scope=""):
        frame = publish_rows(*rows).standing([indicator], Period.parse(period), scope)
        return {row["region"]: (row["value"], row["origin"]) for row in frame.to_dict("records")}

    return ask


def test_a_stock_is_carried_for_its_tolerance_and_no_day_longer(stand):
    rows = [
        stock("service", 1, "2019-12-31", "KZ-59"),
        stock("service", 2, "2019-12-30", "KZ-61"),
        stock("service", 3, "2020-12-31", "KZ-63"),
        stock("service", 4, "2021-01-01", "KZ-71"),
    ]
    found = stand(*rows, indicator="service")
    assert found == {"KZ-59": (1, "reported"), "KZ-63": (3, "reported")}


def test_the_tolerance_is_that_of_the_indicator(stand):
    rows = [stock("index", 1, "2018-12-31", "KZ-59"), stock("index", 2, "2018-12-30", "KZ-61")]
    assert stand(*rows, indicator="index") == {"KZ-59": (1, "reported")}


def test_the_latest_stock_of_the_period_stands(stand):
    rows = [stock("service", n, f"2020-{month}-01") for n, month in enumerate(("03", "11", "07"))]
    assert stand(*rows, indicator="service") == {"KZ-61": (1, "reported")}


def test_stocks_are_never_summed(stand):
    rows = [stock("area", 10, end, **{"period_start": ""}) for _, end in QUARTERS]
    assert stand(*rows, indicator="area") == {"KZ-61": (10, "reported")}
    assert stand(*(stock("area", 10, end) for _, end in MONTHS), indicator="area")["KZ-61"][0] == 10


def test_of_two_figures_of_one_day_the_later_known_stands(stand):
    rows = [
        stock("service", 1, "2020-12-31", published="2021-03-01"),
        stock("service", 2, "2020-12-31", published="2021-02-01"),
    ]
    assert stand(*rows, indicator="service") == {"KZ-61": (1, "reported")}


def test_of_two_figures_known_since_one_day_the_printed_date_stands(stand):
    rows = [
        stock("service", 1, "2020-12-31", date_basis="inferred"),
        stock("service", 2, "2020-12-31"),
    ]
    assert stand(*rows, indicator="service") == {"KZ-61": (2, "reported")}


def test_a_reported_share_is_preferred_to_a_derived_one_of_the_same_day(stand):
    inputs = [stock("service", 20, "2020-12-31"), stock("akimats", 40, "2020-12-31")]
    assert stand(*inputs, indicator="coverage") == {"KZ-61": (50, "derived")}
    reported = stock("coverage", 51, "2020-12-31", published="2020-12-31")
    assert stand(*inputs, reported, indicator="coverage") == {"KZ-61": (51, "reported")}


def test_a_derived_share_of_a_later_day_beats_an_older_reported_one(stand):
    rows = [
        stock("service", 20, "2020-12-31"),
        stock("akimats", 40, "2020-12-31"),
        stock("coverage", 51, "2020-12-30"),
    ]
    assert stand(*rows, indicator="coverage") == {"KZ-61": (50, "derived")}


def test_a_flow_stands_only_for_its_very_period(stand):
    rows = [
        flow("violations", 1, "2020-01-01", "2020-12-31", "KZ-59"),
        flow("violations", 2, "2020-01-02", "2020-12-31", "KZ-61"),
        flow("violations", 3, "2020-01-01", "2020-12-30", "KZ-63"),
        flow("violations", 4, "2019-01-01", "2020-12-31", "KZ-71"),
        stock("violations", 5, "2020-12-31", "KZ"),
    ]
    assert stand(*rows) == {"KZ-59": (1, "reported")}
    assert stand(*rows, period="2020-01-02..2020-12-31") == {"KZ-61": (2, "reported")}


@pytest.mark.parametrize("parts", [QUARTERS, HALVES, MONTHS], ids=["quarters", "halves", "months"])
def test_parts_that_tile_the_period_are_summed(publish_rows, parts):
    rows = [flow("violations", 2**n, *part) for n, part in enumerate(parts)]
    (figure,) = publish_rows(*rows).standing(["violations"], Period.parse("2020")).to_dict("records")
    assert figure["value"] == figure["low"] == figure["high"] == 2 ** len(parts) - 1
    assert figure["origin"] == "sum"
    assert len(figure["members"]) == len(parts)
    assert figure["period_start"].date() == date(2020, 1, 1)
    assert figure["period_end"].date() == date(2020, 12, 31)


@pytest.mark.parametrize("parts", [QUARTERS, HALVES, MONTHS], ids=["quarters", "halves", "months"])
def test_nothing_is_summed_when_a_part_is_missing(stand, parts):
    rows = [
        flow("violations", 1, *part, region)
        for region, left_out in zip(REGIONS, (0, 1, len(parts) - 1), strict=False)
        for n, part in enumerate(parts)
        if n != left_out
    ]
    assert stand(*rows) == {}


def test_parts_of_different_lengths_are_not_put_together(stand):
    rows = [flow("violations", 1, *part) for part in (QUARTERS[0], QUARTERS[1], HALVES[1])]
    assert stand(*rows) == {}


def test_three_months_that_are_not_a_quarter_are_no_part(stand):
    parts = [("2020-02-01", "2020-04-30"), ("2020-05-01", "2020-07-31"), ("2020-08-01", "2020-10-31")]
    rows = [flow("violations", 1, *part) for part in [*parts, ("2020-11-01", "2021-01-31")]]
    assert stand(*rows, period="2020-02-01..2021-01-31") == {}


def test_parts_may_tile_a_span_that_has_no_name(stand):
    rows = [flow("violations", 1, *part) for part in QUARTERS[:3]]
    assert stand(*rows, period="2020-01-01..2020-09-30") == {"KZ-61": (3, "sum")}
    assert stand(*rows) == {}


def test_a_part_told_twice_counts_once_and_the_later_known_counts(stand):
    rows = [flow("violations", 10, *part) for part in HALVES]
    again = flow("violations", 12, *HALVES[0], published="2022-01-01")
    assert stand(*rows, again) == {"KZ-61": (22, "sum")}


def test_the_longest_parts_are_summed(stand):
    rows = [flow("violations", 10, *part) for part in HALVES] + [
        flow("violations", 4, *part) for part in QUARTERS
    ]
    assert stand(*rows) == {"KZ-61": (20, "sum")}


def test_a_figure_over_the_whole_period_is_preferred_to_a_sum(stand):
    rows = [flow("violations", 10, *part) for part in HALVES]
    assert stand(*rows, flow("violations", 21, "2020-01-01", "2020-12-31")) == {"KZ-61": (21, "reported")}


def test_what_does_not_add_up_is_not_summed(stand):
    assert stand(*(flow("wait", 10, *part) for part in QUARTERS), indicator="wait") == {}


@pytest.mark.parametrize(
    ("qualifiers", "expected"),
    [
        (("exact", "exact"), "exact"),
        (("exact", "at_least"), "at_least"),
        (("at_most", "exact"), "at_most"),
        (("at_least", "at_most"), "about"),
        (("exact", "about"), "about"),
    ],
)
def test_a_sum_keeps_what_its_parts_leave_open(publish_rows, qualifiers, expected):
    rows = [flow("violations", 10, *part, qualifier=q) for part, q in zip(HALVES, qualifiers, strict=True)]
    (figure,) = publish_rows(*rows).standing(["violations"], Period.parse("2020")).to_dict("records")
    assert (figure["value"], figure["qualifier"]) == (20, expected)
    assert figure["low"] <= 20 <= figure["high"]
    assert (figure["low"] == figure["high"]) == (expected == "exact")


def test_scopes_districts_targets_and_undated_figures_are_never_mixed_in(stand):
    rows = [
        stock("service", 1, "2020-12-31", "KZ-59", scope="cities_only"),
        stock("service", 2, "2020-12-31", "KZ-61", district="Кентау"),
        stock("service", 3, "2020-12-31", "KZ-63", kind="target"),
        stock("service", 4, "", "KZ-71", date_precision="unknown", date_basis="unknown"),
    ]
    assert stand(*rows, indicator="service") == {}
    assert stand(*rows, indicator="service", scope="cities_only") == {"KZ-59": (1, "reported")}


def test_parts_of_another_scope_do_not_complete_a_sum(stand):
    rows = [flow("violations", 1, *HALVES[0]), flow("violations", 1, *HALVES[1], scope="cities_only")]
    assert stand(*rows) == {}


def test_the_country_stands_beside_its_regions(stand):
    rows = [stock("service", 5, "2020-12-31", "KZ"), stock("service", 1, "2020-12-31", "KZ-59")]
    assert stand(*rows, indicator="service") == {"KZ": (5, "reported"), "KZ-59": (1, "reported")}


def test_several_indicators_are_answered_at_once(publish_rows):
    snapshot = publish_rows(
        stock("service", 5, "2020-12-31"), flow("violations", 2, "2020-01-01", "2020-12-31")
    )
    found = snapshot.standing(["service", "violations", "trust"], Period.parse("2020"))
    assert found["indicator"].tolist() == ["service", "violations"]
    assert found["members"].map(len).tolist() == [1, 1]
