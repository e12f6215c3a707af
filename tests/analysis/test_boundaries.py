"""Figures in the borders of a date: exact sums backwards, nothing invented forwards, nothing lost."""

import math
from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.boundaries import BREAKS, in_borders
from kpi.catalog import Catalog
from kpi.paths import data_folder
from kpi.period import Period

BEFORE, AFTER = date(2021, 12, 31), date(2023, 12, 31)
SPLIT = {"KZ-63": {"KZ-63", "KZ-10"}, "KZ-19": {"KZ-19", "KZ-33"}, "KZ-35": {"KZ-35", "KZ-62"}}
SHIPPED = Catalog.load(data_folder() / "catalog")
COUNTS = st.integers(0, 10**6).map(float)


def frame(rows, day=AFTER, indicator="service_akimats"):
    """{region: value or fields} -> figures of one indicator with everything a standing carries."""
    made = []
    for region, given_fields in rows.items():
        fields = given_fields if isinstance(given_fields, dict) else {"value": given_fields}
        row = {"indicator": indicator, "region": region, "qualifier": "exact", "origin": "reported"}
        row |= {
            "low": fields["value"],
            "high": fields["value"],
            "period_end": day,
            "members": [f"o-{region}"],
        }
        made.append(row | fields)
    columns = ["indicator", "region", "value", "low", "high", "qualifier", "period_end", "origin", "members"]
    table = pd.DataFrame(made, columns=columns)
    return table.assign(period_end=pd.to_datetime(table["period_end"]))


def shown(view, column="value"):
    return dict(zip(view.figures["region"], view.figures[column], strict=True))


def broken(view):
    return dict(zip(view.breaks["region"], view.breaks["reason"], strict=True))


def test_the_former_east_kazakhstan_is_the_sum_of_its_two_successors():
    view = in_borders(frame({"KZ-63": 40.0, "KZ-10": 25.0, "KZ-59": 7.0}), SHIPPED, BEFORE)
    assert shown(view) == {"KZ-63": 65, "KZ-59": 7}
    assert shown(view, "origin") == {"KZ-63": "sum", "KZ-59": "reported"}
    assert shown(view, "members")["KZ-63"] == ["o-KZ-63", "o-KZ-10"]
    assert view.breaks.empty
    assert view.outside.empty


@pytest.mark.parametrize(("old", "new"), SPLIT.items())
def test_a_figure_of_the_former_unit_is_not_divided_among_its_successors(old, new):
    view = in_borders(frame({old: 90.0, "KZ-59": 7.0}, BEFORE), SHIPPED, AFTER)
    assert shown(view) == {"KZ-59": 7}
    assert broken(view) == {unit: "old_borders" if unit == old else "not_there" for unit in new}
    assert view.outside["region"].tolist() == [old]
    assert view.total("service_akimats") == 97


@given(
    st.sampled_from([date(2018, 6, 18), BEFORE, AFTER]),
    st.sampled_from([date(2018, 1, 1), BEFORE, date(2022, 6, 7), date(2022, 6, 8), AFTER]),
    st.data(),
)
def test_the_total_of_the_country_is_the_same_in_the_borders_of_every_day(reported, day, values):
    units = values.draw(st.lists(st.sampled_from(SHIPPED.regions.units(reported)), unique=True))
    table = frame({unit: values.draw(COUNTS) for unit in units} | {"KZ": 5.0}, reported)
    view = in_borders(table, SHIPPED, day)
    assert view.total("service_akimats") == table.loc[table["region"] != "KZ", "value"].sum()
    assert shown(view)["KZ"] == 5
    assert set(view.figures["region"]) <= {"KZ", *SHIPPED.regions.units(day)}
    assert set(view.breaks["reason"]) <= set(BREAKS)
    assert not set(view.breaks["region"]) & set(view.figures["region"])
    counted = {member.removeprefix("o-") for members in view.figures["members"] for member in members}
    assert counted | set(view.outside["region"]) == {"KZ", *units}
    assert {part for parts in view.breaks["parts"] for part in parts} == set(view.outside["region"])


@given(st.data())
def test_no_figure_is_invented(values):
    """What is shown for a unit is its own figure or the sum of those of the units it consisted of."""
    units = values.draw(st.lists(st.sampled_from(SHIPPED.regions.units(AFTER)), unique=True))
    table = frame({unit: values.draw(COUNTS) for unit in units})
    reported = dict(zip(table["region"], table["value"], strict=True))
    for unit, value in shown(in_borders(table, SHIPPED, BEFORE)).items():
        assert value == sum(reported[part] for part in SPLIT.get(unit, {unit}))


@given(st.data())
def test_in_the_borders_of_its_own_date_nothing_changes(values):
    day = values.draw(st.sampled_from([BEFORE, AFTER]))
    table = frame({unit: values.draw(COUNTS) for unit in SHIPPED.regions.units(day)}, day)
    view = in_borders(table, SHIPPED, day)
    pd.testing.assert_frame_equal(view.figures, table)
    assert view.breaks.empty
    assert view.outside.empty


def test_a_sum_with_a_part_missing_is_a_break_that_names_the_part():
    view = in_borders(frame({"KZ-63": 40.0}), SHIPPED, BEFORE)
    assert view.figures.empty
    row = view.breaks.iloc[0]
    assert (row["region"], row["reason"]) == ("KZ-63", "part_missing")
    assert (row["parts"], row["missing"]) == (["KZ-63"], ["KZ-10"])
    assert view.total("service_akimats") == 40


def test_a_missing_value_is_a_missing_part_not_a_zero():
    view = in_borders(frame({"KZ-63": 40.0, "KZ-10": math.nan}), SHIPPED, BEFORE)
    assert broken(view) == {"KZ-63": "part_missing"}


def test_a_renaming_is_not_a_change_of_borders():
    view = in_borders(frame({"KZ-71": 8.0}, date(2020, 1, 1)), SHIPPED, AFTER)
    assert shown(view) == {"KZ-71": 8}


def test_two_changes_of_borders_are_followed_one_after_the_other(small_catalog):
    assert SHIPPED.regions.sharing("KZ-YUZ", date(2017, 1, 1), AFTER) == {"KZ-61", "KZ-79"}
    view = in_borders(frame({"KZ-61": 3.0, "KZ-79": 4.0}), SHIPPED, date(2017, 1, 1))
    assert shown(view) == {"KZ-YUZ": 7}
    there = in_borders(frame({"KZ-63": 3.0, "KZ-10": 4.0}, indicator="service"), small_catalog, BEFORE)
    assert shown(there) == {"KZ-63": 7}


@pytest.mark.parametrize("first", [date(2018, 1, 1), BEFORE, AFTER])
@pytest.mark.parametrize("second", [date(2018, 1, 1), BEFORE, AFTER])
def test_units_share_territory_both_ways_and_only_with_themselves_where_it_is_the_same(first, second):
    regions = SHIPPED.regions
    for unit in regions.units(first):
        found = regions.sharing(unit, first, second)
        assert found
        assert all(unit in regions.sharing(other, second, first) for other in found)
        alone = found == {unit} and regions.sharing(unit, second, first) == {unit}
        assert alone == regions.same_territory(unit, first, second)
    assert regions.sharing("KZ-10", BEFORE, AFTER) == frozenset()


def test_qualifiers_and_intervals_travel_into_the_sum():
    least = {"value": 40.0, "low": 40.0, "high": math.inf, "qualifier": "at_least"}
    about = {"value": 20.0, "low": 15.0, "high": 25.0, "qualifier": "about"}
    for part, qualifier, ends in (({"value": 1.0}, "exact", (26, 26)), (least, "at_least", (65, math.inf))):
        row = in_borders(frame({"KZ-63": part, "KZ-10": 25.0}), SHIPPED, BEFORE).figures.iloc[0]
        assert (row["qualifier"], row["low"], row["high"]) == (qualifier, *ends)
    row = in_borders(frame({"KZ-63": about, "KZ-10": 25.0}), SHIPPED, BEFORE).figures.iloc[0]
    assert (row["qualifier"], row["low"], row["high"]) == ("about", 40, 50)


def shares(service, akimats, coverage):
    return pd.concat(
        [
            frame(service, indicator="service"),
            frame(akimats, indicator="akimats"),
            frame(coverage, indicator="coverage"),
        ],
        ignore_index=True,
    )


COVERAGE = {"KZ-63": 100.0, "KZ-10": 25.0}


def coverage_of(view):
    rows = view.figures[view.figures["indicator"] == "coverage"]
    return dict(zip(rows["region"], rows["value"], strict=True))


def test_a_share_is_divided_anew_from_summed_parts_never_averaged(small_catalog):
    table = shares({"KZ-63": 10.0, "KZ-10": 10.0}, {"KZ-63": 10.0, "KZ-10": 40.0}, COVERAGE)
    view = in_borders(table, small_catalog, BEFORE)
    assert coverage_of(view) == {"KZ-63": 40}
    row = view.figures[view.figures["indicator"] == "coverage"].iloc[0]
    assert (row["origin"], row["qualifier"], len(row["members"])) == ("derived", "exact", 4)


@pytest.mark.parametrize(
    ("akimats", "coverage", "reason"),
    [
        ({}, COVERAGE, "no_parts"),
        ({"KZ-63": 10.0}, COVERAGE, "no_parts"),
        ({"KZ-63": 10.0}, {"KZ-63": 100.0}, "part_missing"),
        ({"KZ-63": 0.0, "KZ-10": 0.0}, COVERAGE, "no_base"),
    ],
)
def test_a_share_without_its_sums_is_a_break(small_catalog, akimats, coverage, reason):
    view = in_borders(shares({"KZ-63": 10.0, "KZ-10": 10.0}, akimats, coverage), small_catalog, BEFORE)
    rows = view.breaks[view.breaks["indicator"] == "coverage"]
    assert rows["reason"].tolist() == [reason]
    assert coverage_of(view) == {}


def test_what_neither_adds_up_nor_has_parts_is_a_break(small_catalog):
    view = in_borders(frame({"KZ-63": 50.0, "KZ-10": 60.0}, indicator="trust"), small_catalog, BEFORE)
    assert broken(view) == {"KZ-63": "does_not_add_up"}


def test_a_part_beside_a_figure_of_the_whole_is_not_counted_into_it():
    table = pd.concat([frame({"KZ-63": 60.0}, BEFORE), frame({"KZ-10": 25.0}, AFTER)], ignore_index=True)
    view = in_borders(table, SHIPPED, BEFORE)
    assert shown(view) == {"KZ-63": 60}
    assert broken(view) == {"KZ-63": "other_borders"}
    assert view.outside["region"].tolist() == ["KZ-10"]


def test_a_figure_without_a_date_and_one_from_before_the_unit_existed_are_breaks():
    table = pd.concat([frame({"KZ-59": 1.0}, pd.NaT), frame({"KZ-10": 2.0}, BEFORE)], ignore_index=True)
    view = in_borders(table, SHIPPED, AFTER)
    assert broken(view) == {"KZ-59": "undated", "KZ-10": "not_there"}
    assert view.total("service_akimats") == 3


def test_periods_of_a_history_are_kept_apart():
    parts = [
        frame({"KZ-63": 40.0, "KZ-10": 25.0}, AFTER),
        frame({"KZ-63": 50.0, "KZ-10": 30.0}, date(2024, 12, 31)),
        frame({"KZ-63": 60.0}, BEFORE),
    ]
    table = pd.concat(parts, ignore_index=True)
    view = in_borders(table, SHIPPED, BEFORE, by=["period_end"])
    years = {row["period_end"].year: row["value"] for row in view.figures.to_dict("records")}
    assert years == {2021: 60, 2023: 65, 2024: 80}
    with pytest.raises(ValueError, match="more than one figure"):
        in_borders(table, SHIPPED, BEFORE)


def test_every_break_is_tested_here():
    text = "undated not_there old_borders other_borders part_missing does_not_add_up no_parts no_base"
    assert set(BREAKS) == set(text.split())


def test_the_shipped_standings_are_conserved_in_the_borders_of_both_epochs(shipped, catalog):
    """Real frames with all their columns: every figure is shown, summed or outside, none twice."""
    codes = list(catalog.indicators)
    for year in ("2020", "2021", "2023"):
        table = shipped.standing(codes, Period.parse(year))
        for day in (BEFORE, AFTER):
            view = in_borders(table, catalog, day)
            assert list(view.figures.columns) == list(table.columns)
            for code, rows in table[table["region"] != "KZ"].groupby("indicator"):
                if catalog.indicators[code].adds_up:
                    assert view.total(code) == pytest.approx(rows["value"].sum())
