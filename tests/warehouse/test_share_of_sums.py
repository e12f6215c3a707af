"""A share of two counts reported by quarters: the ratio of their sums, or nothing; never a mean of shares."""

from datetime import date, timedelta
from itertools import count, product
from math import inf

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpi.period import Period
from tests.conftest import MOMENT
from tests.reports import flow, report
from warehouse import archive
from warehouse.publish import publish
from warehouse.snapshot import NOW, open_snapshot
from warehouse.workspace import Workspace

YEAR = Period.parse("2020")
QUARTERS = [Period.of_months(2020, month, 3) for month in (1, 4, 7, 10)]
HALVES = [Period.of_months(2020, month, 6) for month in (1, 7)]
SIDES = ("fixed", "violations")
REGIONS = ("KZ-10", "KZ-59", "KZ-61", "KZ")


def counted(side, values, periods=QUARTERS, region="KZ-61", **fields):
    """One row per period; nothing where the value is None."""
    return [
        flow(side, value, period.start.isoformat(), period.end.isoformat(), region, **fields)
        for value, period in zip(values, periods, strict=True)
        if value is not None
    ]


@pytest.fixture
def share(publish_rows):
    """Rows -> the share that stands for 2020, or None."""

    def ask(*rows, known_at=NOW, scope="", period=YEAR):
        found = publish_rows(*rows).standing(["fixed_percent"], period, scope, known_at)
        return found.iloc[0] if len(found) else None

    return ask


FIXED, VIOLATIONS = counted("fixed", (11, 9, 8, 12)), counted("violations", (20, 10, 10, 40))


def test_the_share_of_a_year_is_the_ratio_of_its_sums(publish_rows):
    snapshot = publish_rows(*FIXED, *VIOLATIONS)
    (figure,) = snapshot.standing(["fixed_percent"], YEAR).to_dict("records")
    assert figure["value"] == figure["low"] == figure["high"] == 50  # the mean of the quarters is 63.75
    assert (figure["origin"], figure["qualifier"]) == ("share_of_sums", "exact")
    assert (figure["period_start"].date(), figure["period_end"].date()) == (YEAR.start, YEAR.end)
    behind = snapshot.provenance(figure["members"])
    assert behind.groupby("indicator")["value"].apply(list).to_dict() == {
        "fixed": [11, 9, 8, 12],
        "violations": [20, 10, 10, 40],
    }


def test_only_what_was_asked_for_is_answered(publish_rows):
    snapshot = publish_rows(*FIXED, *VIOLATIONS)
    assert set(snapshot.standing(["fixed_percent"], YEAR)["indicator"]) == {"fixed_percent"}
    found = snapshot.standing(["violations", "fixed_percent"], YEAR)
    assert found["origin"].to_list() == ["share_of_sums", "sum"]


@pytest.mark.parametrize("missing", range(4))
@pytest.mark.parametrize("side", SIDES)
def test_there_is_none_when_a_quarter_of_either_side_is_missing(publish_rows, side, missing):
    left_out = {"fixed": FIXED, "violations": VIOLATIONS}[side][missing]
    snapshot = publish_rows(*(row for row in (*FIXED, *VIOLATIONS) if row != left_out))
    assert snapshot.standing(["fixed_percent"], YEAR).empty
    (lack,) = snapshot.shortfall(["fixed_percent"], YEAR).to_dict("records")
    assert lack["other_period"]


def test_a_quarter_without_a_base_does_not_spoil_the_year(share):
    assert share(*FIXED, *counted("violations", (20, 0, 20, 40)))["value"] == 50
    assert share(*counted("fixed", (0,) * 4), *counted("violations", (0,) * 4)) is None


def test_a_figure_over_the_whole_year_goes_first(share):
    whole = counted("fixed", [30], [YEAR]), counted("violations", [90], [YEAR])
    computed = share(*FIXED, *VIOLATIONS, *whole[0], *whole[1])
    assert (computed["origin"], computed["value"]) == ("derived", pytest.approx(100 / 3))
    reported = share(*FIXED, *VIOLATIONS, *counted("fixed_percent", [49], [YEAR]))
    assert (reported["origin"], reported["value"]) == ("reported", 49)


@pytest.mark.parametrize("side", SIDES)
def test_sides_that_stand_over_different_parts_are_not_divided(publish_rows, side):
    """The share would contradict the two numbers shown beside it."""
    rows = [*FIXED, *VIOLATIONS]
    for other in ([*rows, *counted(side, [50], [YEAR])], [*rows, *counted(side, [25, 25], HALVES)]):
        assert publish_rows(*other).standing(["fixed_percent"], YEAR).empty


def test_sides_never_counted_over_one_time_say_so(publish_rows):
    rows = counted("fixed", [50], [YEAR]), counted("violations", (20, 20, 20, 20))
    snapshot = publish_rows(*rows[0], *rows[1])
    assert snapshot.observations(["fixed_percent"]).empty
    (lack,) = snapshot.shortfall(["fixed_percent"], YEAR).to_dict("records")
    assert lack["other_period"]
    assert publish_rows(*rows[0]).shortfall(["fixed_percent"], YEAR).empty


def test_sides_of_another_region_or_scope_are_not_mixed(share):
    for other in ({"region": "KZ-59"}, {"scope": "cities_only"}):
        assert share(*FIXED, *counted("violations", (20,) * 4, **other)) is None


@pytest.mark.parametrize(
    ("part", "whole", "low", "high", "qualifier"),
    [
        ("at_least", "exact", 50, inf, "at_least"),
        ("exact", "at_least", 0, 50, "at_most"),
        ("at_most", "exact", None, 50, "at_most"),
        ("at_least", "at_most", 50, inf, "at_least"),
        ("at_least", "at_least", 0, inf, "about"),
    ],
)
def test_the_interval_follows_from_both_sums(share, part, whole, low, high, qualifier):
    figure = share(
        *counted("fixed", (20, 20), HALVES, qualifier=part),
        *counted("violations", (40, 40), HALVES, qualifier=whole),
    )
    assert (figure["value"], figure["qualifier"]) == (50, qualifier)
    assert figure["high"] == high
    assert low is None or figure["low"] == low


def test_an_inferred_date_of_any_part_makes_the_date_inferred(share):
    assert share(*FIXED, *VIOLATIONS)["date_basis"] == "printed"
    rows = [*VIOLATIONS[:3], {**VIOLATIONS[3], "date_basis": "inferred"}]
    assert share(*FIXED, *rows)["date_basis"] == "inferred"


def test_a_revised_quarter_counts_from_the_day_it_became_known(share):
    again = counted("fixed", (11, None, None, None), published="2022-05-01")
    again = [{**row, "value": "31"} for row in again]
    assert share(*FIXED, *VIOLATIONS, *again, known_at=date(2022, 4, 30))["value"] == 50
    revised = share(*FIXED, *VIOLATIONS, *again, known_at=date(2022, 5, 1))
    assert (revised["value"], revised["known_from"].date()) == (75, date(2022, 5, 1))


CELLS = st.one_of(
    st.none(),
    *(
        st.tuples(st.integers(0, 60), qualifiers, st.integers(0, 400))
        for qualifiers in (*(st.just("exact"),) * 4, st.sampled_from(("about", "at_least", "at_most")))
    ),
)
TABLES = st.fixed_dictionaries(
    {cell: CELLS for cell in product(SIDES, REGIONS, range(4))}  # None is what nobody reported
)


def _rows(table):
    for (side, region, quarter), cell in table.items():
        if cell is not None:
            value, qualifier, days = cell
            period = QUARTERS[quarter]
            told = (period.end + timedelta(days=days)).isoformat()
            yield from counted(side, [value], [period], region, qualifier=qualifier, published=told)


def _oracle(figures):
    """region -> value, low, high, known_from of the year, straight from the reported quarters."""
    sums = figures.groupby(["region", "indicator"]).agg(
        parts=("value", "size"),
        value=("value", "sum"),
        low=("low", "sum"),
        high=("high", "sum"),
        known=("known_from", "max"),
    )
    whole = sums[sums["parts"] == 4].unstack("indicator")
    if not {("value", side) for side in SIDES} <= set(whole.columns):
        return {}
    whole = whole[whole["value"].notna().all(axis=1) & (whole["value"]["violations"] > 0)]
    part, base = (whole.xs(side, axis=1, level="indicator") for side in SIDES)
    high = (100 * part["high"] / base["low"].where(base["low"] > 0, np.nan)).fillna(inf)
    known = pd.concat([part["known"], base["known"]], axis=1).max(axis=1)
    rows = zip(
        whole.index, 100 * part["value"] / base["value"], 100 * part["low"] / base["high"], high, known,
        strict=True,
    )  # fmt: skip
    return {region: tuple(facts) for region, *facts in rows}


def _stands(snapshot, known_at):
    found = snapshot.standing(["fixed_percent"], YEAR, known_at=known_at)
    assert set(found["origin"]) <= {"share_of_sums"}
    assert found["members"].map(len).isin([8]).all()
    columns = (found[name] for name in ("region", "value", "low", "high", "known_from"))
    return {region: tuple(facts) for region, *facts in zip(*columns, strict=True)}


@pytest.fixture(scope="module")
def published_table(tmp_path_factory, small_catalog):
    """A table -> its snapshot, in a workspace of its own; one row at least."""
    folder, numbers = tmp_path_factory.mktemp("tables"), count()

    def publish_table(table):
        workspace = Workspace("main", folder / str(next(numbers)))
        archive.add(workspace, "figures.csv", report(*_rows(table)), "test", MOMENT)
        return open_snapshot(workspace, publish(workspace, small_catalog))

    return publish_table


@given(TABLES.filter(lambda table: any(table.values())), st.integers(0, 700))
@settings(max_examples=25)
def test_whatever_was_reported_when_the_year_is_sum_by_sum(published_table, table, days):
    with published_table(table) as snapshot:
        figures = snapshot.observations(SIDES)
        some_day = date(2020, 3, 31) + timedelta(days=days)
        expected = _oracle(figures)
        for known_at in (NOW, some_day):
            known = figures[figures["known_from"] <= pd.Timestamp(min(known_at, date(2200, 1, 1)))]
            told = _oracle(known)
            found = _stands(snapshot, known_at)
            assert set(found) == set(told)
            for region, facts in found.items():
                assert facts[:3] == pytest.approx(told[region][:3])
                assert facts[3] == told[region][3]
        for region, (*_, last) in expected.items():
            assert region not in _stands(snapshot, (last - timedelta(days=1)).date())
            assert region in _stands(snapshot, last.date())
