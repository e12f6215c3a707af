"""What may be divided by what: the real cases of the published figures, and false chains not made."""

import pandas as pd
import pytest

from analysis import monitoring
from kpi.period import Period


@pytest.fixture(scope="module")
def real(shipped):
    """(region, scope) -> case of the published figures of 2020 and 2021."""
    figures = [
        shipped.observations(list(monitoring.SPOKEN_OF), kinds=["actual"], period=Period.parse(year))
        for year in ("2020", "2021")
    ]
    return {(c.region, c.scope): c for c in monitoring.cases(pd.concat(figures))}


def figures(**values):
    """Exact figures of regions: {indicator: {region: value}} as rows of a standing."""
    rows = [
        {"indicator": code, "region": region, "value": float(value), "qualifier": "exact"}
        for code, known in values.items()
        for region, value in known.items()
    ]
    return pd.DataFrame(rows)


def test_648_pharmacies_two_kinds_of_violation(real):
    case = real["KZ-61", "pharmacies"]
    assert case.figures["value"].tolist() == [648, 23, 2]
    shares = [(r.count, r.base, round(100 * r.value, 1), r.scope) for r in case.rates]
    assert shares == [
        (23, 648, 3.5, "pharmacies_above_price_cap"),
        (2, 648, 0.3, "pharmacies_without_licence"),
    ]
    assert [(round(100 * r.low, 1), round(100 * r.high, 1)) for r in case.rates] == [(2.4, 5.3), (0.1, 1.1)]
    (bound,) = case.bounds
    assert (bound.kind, bound.low, bound.high, bound.base) == ("either", 23, 25, 648)
    assert (bound.both_low, bound.both_high) == (0, 2)


def test_15_monitorings_with_96_violations_give_no_share(real):
    case = real["KZ-59", ""]
    assert case.figures["value"].tolist() == [15, 96]
    (rate,) = case.rates
    assert (rate.kind, rate.value) == ("rate", 6.4)
    assert (round(rate.low, 1), round(rate.high, 1)) == (5.2, 7.8)
    (bound,) = case.bounds
    assert (bound.kind, bound.low, bound.high) == ("objects", 1, 96)
    assert "recommendations" in case.missing


def test_70_recommendations_52_done(real):
    case = real["KZ-43", "from_corruption_risk_analyses"]
    (rate,) = case.rates
    assert (rate.count, rate.base, round(100 * rate.value, 1)) == (52, 70, 74.3)
    assert (round(100 * rate.low, 1), round(100 * rate.high, 1)) == (63.0, 83.1)
    assert case.bounds == []


def test_figures_of_other_days_or_another_scope_are_no_chain(real):
    alone = real["KZ-43", "purchase_prices_reviewed"]
    assert (alone.rates, alone.bounds) == ([], [])


def test_which_scopes_count_a_part_of_another(catalog):
    """A new scope whose code continues another one's is taken for a part of it: is it one?"""
    scopes = set(catalog.scopes)
    parts = {(s, t) for s in scopes for t in scopes if t.startswith(f"{s}_")}
    assert parts == {
        ("pharmacies", "pharmacies_above_price_cap"),
        ("pharmacies", "pharmacies_without_licence"),
    } | {("colleges", "colleges_only")}


@pytest.mark.parametrize(
    ("first", "second", "whole", "both", "either"),
    [(23, 2, 648, (0, 2), (23, 25)), (70, 50, 100, (20, 50), (70, 100)), (0, 5, 9, (0, 0), (5, 5))],
)
def test_bounds_of_frechet(first, second, whole, both, either):
    assert monitoring.both(first, second, whole) == both
    assert monitoring.either(first, second, whole) == either


def test_a_rate_is_only_over_regions_that_have_both_figures():
    standing = figures(
        monitored_objects={"KZ-11": 100, "KZ-15": 300},
        objects_with_violations={"KZ-11": 20, "KZ-19": 50},
    )
    (rate,) = monitoring.rates(standing, ["KZ-11", "KZ-15", "KZ-19"])
    assert (rate.count, rate.base, rate.regions) == (20, 100, 1)


def test_more_done_than_issued_is_no_share_but_a_bound():
    assert monitoring.rate("recommendations_done", "recommendations", "share", 12, 10) is None
    rows = figures(recommendations={"KZ-11": 10}, recommendations_done={"KZ-11": 12}).assign(
        scope="",
        origin="reported",
        period_start=pd.Timestamp("2020-01-01"),
        period_end=pd.Timestamp("2020-12-31"),
    )
    (case,) = monitoring.cases(rows)
    assert case.rates == []
    assert [(b.kind, b.low, b.high) for b in case.bounds] == [("earlier", 2, 12)]


def test_a_lower_bound_is_not_divided():
    standing = figures(monitored_objects={"KZ-11": 100}, objects_with_violations={"KZ-11": 20})
    assert monitoring.rates(standing.assign(qualifier="at_least"), ["KZ-11"]) == []
    assert monitoring.funnel(standing.assign(qualifier="at_least"), ["KZ-11"]).empty


def test_the_funnel_finds_who_is_outside():
    checked = dict.fromkeys(["KZ-11", "KZ-15", "KZ-19", "KZ-23"], 1000)
    faulty = {"KZ-11": 400, "KZ-15": 405, "KZ-19": 395, "KZ-23": 600}
    table = monitoring.funnel(
        figures(monitored_objects=checked, objects_with_violations=faulty), list(checked)
    )
    assert table["reference"].iloc[0] == 0.45
    verdicts = dict(zip(table["region"], table["verdict"], strict=True))
    assert verdicts == {"KZ-11": "low_998", "KZ-15": "low_95", "KZ-19": "low_998", "KZ-23": "high_998"}


def monitored(*rows):
    columns = ["region", "theme", "object_kind", "start", "end", "checked", "with_violations"]
    frame = pd.DataFrame(rows, columns=columns).assign(violations=0, cell="A1", report="r")
    return frame.assign(start=pd.to_datetime(frame["start"]), end=pd.to_datetime(frame["end"]))


def test_a_repeat_is_the_same_place_found_at_fault_again_within_a_year():
    rows = monitored(
        ("KZ-11", "health", "clinics", "2020-01-01", "2020-01-10", 10, 3),
        ("KZ-11", "health", "clinics", "2020-06-01", "2020-06-10", 10, 4),
        ("KZ-11", "health", "pharmacies", "2020-07-01", "2020-07-10", 10, 4),
        ("KZ-15", "health", "clinics", "2020-07-01", "2020-07-10", 10, 4),
        ("KZ-11", "health", "clinics", "2021-07-01", "2021-07-10", 10, 4),
        ("KZ-11", "health", "clinics", "2021-07-05", "2021-07-12", 10, 4),
        ("KZ-11", "health", "clinics", "2021-12-01", "2021-12-12", 10, 0),
    )
    found = monitoring.repeats(rows)
    assert found["end"].dt.strftime("%F").tolist() == ["2020-06-10"]
    assert found["before"].dt.strftime("%F").tolist() == ["2020-01-10"]
    assert monitoring.repeats(rows.head(0)).empty


def test_spheres_add_up_and_a_part_above_its_whole_has_no_share():
    rows = monitored(
        ("KZ-11", "health", "clinics", "2020-01-01", "2020-01-10", 10, 3),
        ("KZ-11", "health", "clinics", "2020-06-01", "2020-06-10", 30, 9),
        ("KZ-11", "roads", "roads", "2020-06-01", "2020-06-10", 3, 9),
    )
    table = monitoring.by_theme(rows).set_index("theme")
    assert table.loc["health", ["monitorings", "checked", "with_violations", "share"]].tolist() == [
        2,
        40,
        12,
        0.3,
    ]
    assert pd.isna(table.loc["roads", "share"])
