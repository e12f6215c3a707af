"""What a row of text may say."""

from datetime import date
from math import inf

import pytest

from kpi.finding import Place
from loaders.row import Row, read_row
from tests.reports import DEFAULTS, flow, stock

CLOSED = date(2024, 12, 31)


@pytest.fixture
def read(small_catalog):
    return lambda fields: read_row(Row({**DEFAULTS, **fields}, Place("a.csv", 2), CLOSED), small_catalog)


@pytest.mark.parametrize(
    ("published", "known_from"),
    [
        ("2021-01-15", date(2021, 1, 15)),
        ("2021-01", date(2021, 1, 31)),
        ("2021-Q2", date(2021, 6, 30)),
        ("2021", date(2021, 12, 31)),
        ("", CLOSED),
    ],
)
def test_a_figure_is_known_from_the_last_day_its_publication_can_mean(read, published, known_from):
    observation, _ = read({"published": published})
    assert observation.reported_at == known_from


@pytest.mark.parametrize(
    ("indicator", "value", "qualifier", "low", "high"),
    [
        ("service", "57", "exact", 57, 57),
        ("service", "2000", "at_least", 2000, inf),
        ("trust", "93", "exact", 92.5, 93.5),
        ("trust", "100", "exact", 99.5, 100),
        ("trust", "90", "at_least", 90, 100),
        ("trust", "0", "exact", 0, 0.5),
        ("area", "80000", "about", 75000, 85000),
        ("wait", "10.5", "at_most", 0, 10.5),
    ],
)
def test_the_interval_follows_the_qualifier_and_the_unit(read, indicator, value, qualifier, low, high):
    observation, _ = read(stock(indicator, value, "2020-12-31", qualifier=qualifier))
    assert (observation.low, observation.high) == (low, high)


@pytest.mark.parametrize("value", ["", " ", "1 000", "1,5", "93%", "≥ 5", "nan", "inf", "1e", "—", "х", "5)"])
def test_what_is_not_a_plain_number_is_not_guessed(read, value):
    observation, problems = read({"value": value})
    assert observation is None
    assert [p.code for p in problems] == ["number_not_understood"]


@pytest.mark.parametrize("text", ["31.12.2020", "2020-12", "2020", "2020-02-30", "вчера"])
def test_a_date_is_a_day_of_the_calendar(read, text):
    _, problems = read({"period_end": text})
    assert [(p.code, p.facts["found"]) for p in problems] == [("date_not_understood", text)]


def test_similar_names_are_offered_and_not_applied(read):
    observation, (problem,) = read({"indicator": "servise"})
    assert observation is None
    assert "service" in problem.facts["suggestions"].split(", ")


def test_a_district_must_belong_to_the_region(read):
    assert read({"district": "Кентау"})[1] == []
    _, (problem,) = read({"region": "KZ-59", "district": "Кентау"})
    assert problem.code == "unknown_district"


@pytest.mark.parametrize(
    ("region", "end", "codes"),
    [
        ("KZ-10", "2022-06-07", ["region_not_valid_then"]),
        ("KZ-10", "2022-06-08", []),
        ("KZ-63", "2022-06-07", []),
        ("KZ-10", "", []),
        ("KZ", "1999-12-31", []),
    ],
)
def test_a_figure_belongs_to_a_region_of_its_day(read, region, end, codes):
    _, problems = read({"region": region, "period_end": end})
    assert [p.code for p in problems] == codes


def test_bounds_are_those_of_one_region_and_do_not_bind_the_country(read):
    assert [p.code for p in read(stock("service", 1001, "2020-12-31"))[1]] == ["outside_plausible_bounds"]
    assert read(stock("service", 1000, "2020-12-31"))[1] == []
    assert read(stock("service", 5000, "2020-12-31", "KZ"))[1] == []


def test_percents_stay_between_nothing_and_all_even_for_the_country(read):
    for value in ("-0.1", "100.1"):
        _, problems = read(stock("trust", value, "2020-12-31", "KZ"))
        assert [p.code for p in problems] == ["percent_out_of_range"]
    assert read(stock("trust", "100", "2020-12-31"))[1] == []


def test_a_document_is_as_good_a_source_as_an_address(read):
    assert read({"url": "", "document": "doc_1"})[1] == []
    observation, (problem,) = read({"url": "", "document": ""})
    assert observation is not None
    assert (problem.code, problem.severity) == ("source_missing", "warning")


def test_a_flow_of_one_day_may_start_and_end_on_it(read):
    assert read(flow("violations", 1, "2020-07-13", "2020-07-13"))[1] == []
