"""Every kind of contradiction is found once, and its near miss is not reported."""

import re
from pathlib import Path

import pytest

from analysis.contradictions import ORDER
from tests.reports import flow, stock
from warehouse import build

YEAR = ("2020-01-01", "2020-12-31")
DAY = "2020-12-31"
DISTRICTS = ("Кентау", "Сауран")

CASES = {
    "differ_same_time": [
        ("two stocks of one day", [stock("service", 253, DAY), stock("service", 317, DAY)]),
        ("two flows of one period", [flow("violations", 5, *YEAR), flow("violations", 6, *YEAR)]),
        (
            "a reported share beside the computed one",
            [stock("service", 20, DAY), stock("akimats", 40, DAY), stock("coverage", "60", DAY)],
        ),
        ("two percents apart by more than rounding", [stock("trust", 93, DAY), stock("trust", "94.1", DAY)]),
        (
            "a bound below an exact number",
            [stock("service", 90, DAY), stock("service", 93, DAY, qualifier="at_least")],
        ),
    ],
    "differ_order_unknown": [
        (
            "a day inside a year of no known day",
            [stock("area", 10, "2020-06-30"), stock("area", 20, DAY, date_precision="year")],
        ),
        (
            "a lower count of a year in which it may have come first",
            [stock("service", 20, "2020-06-30"), stock("service", 15, DAY, date_precision="year")],
        ),
        (
            "two figures of one year",
            [stock("area", n, DAY, date_precision="year") for n in (10, 20)],
        ),
    ],
    "cumulative_stock_falls": [
        ("fewer opened than before", [stock("service", 20, "2019-12-31"), stock("service", 15, DAY)]),
        (
            "less than surely before",
            [stock("service", 20, "2019-12-31", qualifier="at_least"), stock("service", 19, DAY)],
        ),
        (
            "fall after a higher middle",
            [
                stock("service", 10, "2018-12-31"),
                stock("service", 20, "2019-12-31"),
                stock("service", 15, DAY),
            ],
        ),
        (
            "fall within the new borders",
            [
                stock("service", 20, "2022-09-30", "KZ-63"),
                stock("service", 15, "2022-12-31", "KZ-63"),
            ],
        ),
    ],
    "part_exceeds_whole": [
        (
            "more service akimats than akimats",
            [stock("service", 41, DAY), stock("akimats", 40, DAY, qualifier="at_most")],
        ),
        (
            "more put right than found",
            [flow("fixed", 11, *YEAR), flow("violations", 10, *YEAR, qualifier="at_most")],
        ),
    ],
    "sub_period_exceeds_period": [
        (
            "a quarter above its year",
            [flow("violations", 11, *YEAR), flow("violations", 12, "2020-01-01", "2020-03-31")],
        ),
        (
            "an odd span above its year",
            [flow("violations", 11, *YEAR), flow("violations", 12, "2020-03-05", "2020-10-01")],
        ),
    ],
    "region_exceeds_nation": [
        ("one region above the country", [stock("service", 12, DAY), stock("service", 10, DAY, "KZ")]),
        (
            "a region earlier in the year above the country",
            [stock("service", 12, "2020-03-31"), stock("service", 10, DAY, "KZ")],
        ),
        ("a flow of one region", [flow("violations", 12, *YEAR), flow("violations", 10, *YEAR, region="KZ")]),
    ],
    "regions_exceed_nation": [
        (
            "two regions together above the country",
            [stock("service", 6, DAY), stock("service", 6, DAY, "KZ-59"), stock("service", 10, DAY, "KZ")],
        ),
        (
            "flows of two regions",
            [
                flow("violations", 6, *YEAR),
                flow("violations", 6, *YEAR, region="KZ-59"),
                flow("violations", 10, *YEAR, region="KZ"),
            ],
        ),
    ],
    "districts_exceed_region": [
        (
            "two districts together above their region",
            [*(stock("service", 6, DAY, district=d) for d in DISTRICTS), stock("service", 10, DAY)],
        ),
    ],
}
NEAR_MISSES = {
    "fewer after a part of the region became a region of its own": [
        stock("service", 20, "2021-12-31", "KZ-63"),
        stock("service", 12, "2022-12-31", "KZ-63"),
    ],
    "the same number twice": [stock("service", 253, DAY), stock("service", 253, DAY)],
    "bounds that leave both true": [
        stock("service", 253, DAY, qualifier="at_least"),
        stock("service", 317, DAY),
    ],
    "two bounds of one side": [stock("area", n, DAY, qualifier="at_least") for n in (253, 317)],
    "a difference that rounding explains": [stock("trust", "93", DAY), stock("trust", "93.4", DAY)],
    "about the same": [stock("area", 80000, DAY, qualifier="about"), stock("area", 84000, DAY)],
    "another scope": [stock("service", 253, DAY), stock("service", 317, DAY, scope="cities_only")],
    "another region": [stock("service", 253, DAY), stock("service", 317, DAY, "KZ-59")],
    "another district": [
        stock("service", n, DAY, district=d) for n, d in zip((2, 3), DISTRICTS, strict=True)
    ],
    "another day": [stock("area", 253, DAY), stock("area", 317, "2020-12-30")],
    "a target and an actual": [stock("service", 253, DAY), stock("service", 317, DAY, kind="target")],
    "an undated figure": [
        stock("service", 253, DAY),
        stock("service", 317, "", date_precision="unknown", date_basis="unknown"),
    ],
    "flows that only overlap": [
        flow("violations", 5, *YEAR),
        flow("violations", 9, "2020-06-01", "2021-06-01"),
    ],
    "a quarter as great as its year": [
        flow("violations", 11, *YEAR),
        flow("violations", 11, "2020-01-01", "2020-03-31"),
    ],
    "a quarter above a lower bound of its year": [
        flow("violations", 11, *YEAR, qualifier="at_least"),
        flow("violations", 12, "2020-01-01", "2020-03-31"),
    ],
    "waiting longer in a quarter than in the year": [
        flow("wait", 10, *YEAR),
        flow("wait", 20, "2020-01-01", "2020-03-31"),
    ],
    "a cumulative count that stays": [stock("service", 20, "2019-12-31"), stock("service", 20, DAY)],
    "a bound below an earlier number": [
        stock("service", 20, "2019-12-31"),
        stock("service", 15, DAY, qualifier="at_least"),
    ],
    "a stock that may fall": [stock("area", 20, "2019-12-31"), stock("area", 15, DAY)],
    "a part as great as its whole": [stock("service", 40, DAY), stock("akimats", 40, DAY)],
    "a part and a whole of other days": [stock("service", 41, DAY), stock("akimats", 40, "2019-06-30")],
    "a region as great as the country": [stock("service", 10, DAY), stock("service", 10, DAY, "KZ")],
    "a region later than the country": [
        stock("service", 12, "2021-03-31"),
        stock("service", 10, DAY, "KZ"),
    ],
    "a country of at least so much": [
        stock("service", 12, DAY),
        stock("service", 10, DAY, "KZ", qualifier="at_least"),
    ],
    "percents of regions above that of the country": [stock("trust", 60, DAY), stock("trust", 50, DAY, "KZ")],
    "regions together as great as the country": [
        stock("service", 5, DAY),
        stock("service", 5, DAY, "KZ-59"),
        stock("service", 10, DAY, "KZ"),
    ],
    "one region told twice in a year": [
        stock("service", 6, "2020-06-30"),
        stock("service", 6, DAY),
        stock("service", 10, DAY, "KZ"),
    ],
    "states of other days that may have fallen": [
        stock("area", 12, "2020-11-30"),
        stock("area", 10, DAY, "KZ"),
    ],
    "districts as great as their region": [
        *(stock("service", 5, DAY, district=d) for d in DISTRICTS),
        stock("service", 10, DAY),
    ],
    "districts without their region": [stock("service", 500, DAY, district=d) for d in DISTRICTS]
    + [stock("service", 600, DAY, "KZ")],
    "a computed share that rounding explains": [
        stock("service", 20, DAY),
        stock("akimats", 41, DAY),
        stock("coverage", "49", DAY),
    ],
}


def found(snapshot) -> list[tuple[str, int]]:
    """(kind, number of sides) of every contradiction."""
    frame = snapshot.contradictions()
    return sorted((str(group["kind"].iloc[0]), len(group)) for _, group in frame.groupby("contradiction"))


def test_every_kind_of_the_rules_has_a_case_here():
    text = (Path(build.__file__).parent / "contradictions.sql").read_text(encoding="utf-8")
    declared = set(re.findall(r"^--   (\w+) ", text, re.MULTILINE))
    assert declared == set(CASES) == set(ORDER) - {"editorial"}


@pytest.mark.parametrize(
    ("kind", "rows"),
    [pytest.param(k, rows, id=f"{k}: {name}") for k, cases in CASES.items() for name, rows in cases],
)
def test_a_contradiction_is_found(publish_rows, kind, rows):
    kinds = [name for name, sides in found(publish_rows(*rows)) if sides > 1]
    assert kind in kinds
    assert set(kinds) == {kind}


@pytest.mark.parametrize("near_miss", NEAR_MISSES)
def test_a_near_miss_is_not_reported(publish_rows, near_miss):
    assert found(publish_rows(*NEAR_MISSES[near_miss])) == []


def test_the_sides_of_a_contradiction_are_the_figures_that_disagree(publish_rows):
    sides = publish_rows(stock("service", 253, DAY), stock("service", 317, DAY)).contradictions()
    assert sides["value"].tolist() == [253, 317]
    assert sides["figure"].tolist() == ["t001", "t002"]


def test_a_computed_share_above_all_is_told_by_its_inputs(publish_rows):
    sides = publish_rows(stock("service", 41, DAY), stock("akimats", 40, "2020-06-30")).contradictions()
    assert sides["kind"].unique().tolist() == ["part_exceeds_whole"]
    assert sorted(sides["value"]) == [40, 41]
    assert sorted(sides["origin"]) == ["reported", "reported"]


def test_what_was_found_by_two_rules_is_told_once(publish_rows):
    assert found(publish_rows(stock("service", 41, DAY), stock("akimats", 40, DAY))) == [
        ("part_exceeds_whole", 2)
    ]


def test_only_figures_in_force_are_compared(publish_rows):
    publish_rows(stock("service", 253, DAY))
    assert found(publish_rows(stock("service", 317, DAY))) == []


def test_a_verdict_stands_with_the_contradiction_it_covers(publish_rows):
    judged = [stock("service", 253, DAY, id="t901"), stock("service", 317, DAY, id="t902")]
    open_one = [stock("service", 1, DAY, "KZ-59"), stock("service", 2, DAY, "KZ-59")]
    sides = publish_rows(*judged, *open_one).contradictions()
    verdicts = sides.groupby("region")["verdict"].agg(list).to_dict()
    assert verdicts["KZ-61"] == ["v1", "v1"]
    assert all(not isinstance(verdict, str) for verdict in verdicts["KZ-59"])


def test_a_verdict_on_one_side_only_settles_nothing(publish_rows):
    sides = publish_rows(stock("service", 253, DAY, id="t901"), stock("service", 317, DAY)).contradictions()
    assert sides["verdict"].isna().all()


def test_figures_of_two_verdicts_are_settled_by_neither(publish_rows):
    rows = [stock("service", 253, DAY, id="t901"), stock("service", 317, DAY, id="t903")]
    assert publish_rows(*rows).contradictions()["verdict"].isna().all()


def test_the_question_may_be_narrowed(publish_rows):
    snapshot = publish_rows(stock("service", 253, DAY), stock("service", 317, DAY))
    assert len(snapshot.contradictions(["service"], ["KZ-61"])) == 2
    assert len(snapshot.contradictions(["trust"])) == len(snapshot.contradictions([], ["KZ-59"])) == 0


def test_an_oblast_and_the_part_that_left_it_are_not_counted_twice(publish_rows):
    """KZ-63 of March still had the districts that are KZ-10 in September."""
    rows = [
        stock("service", 8, "2022-03-31", "KZ-63"),
        stock("service", 5, "2022-09-30", "KZ-10"),
        stock("service", 10, "2022-12-31", "KZ"),
    ]
    assert found(publish_rows(*rows)) == []
