"""Regions in time: 16, 17 and 20 units, and what counts as a change of borders."""

from datetime import date

import pytest

REFORM = date(2022, 6, 8)
EVE = date(2022, 6, 7)


@pytest.fixture(scope="module")
def regions(catalog):
    return catalog.regions


@pytest.mark.parametrize(
    ("day", "count"),
    [
        (date(2018, 6, 18), 16),
        (date(2018, 6, 19), 17),
        (EVE, 17),
        (REFORM, 20),
        (date(2026, 1, 1), 20),
    ],
)
def test_the_number_of_units_follows_the_reforms(regions, day, count):
    assert len(regions.units(day)) == count


def test_units_are_oblasts_and_cities_and_never_the_country(regions):
    oblasts, cities = regions.units(REFORM, "oblast"), regions.units(REFORM, "city")
    assert cities == ["KZ-71", "KZ-75", "KZ-79"]
    assert len(oblasts) == 17
    assert sorted(oblasts + cities) == regions.units(REFORM)
    assert "KZ" in regions
    assert "KZ" not in regions.units(REFORM)


@pytest.mark.parametrize("region", ["KZ-10", "KZ-33", "KZ-62"])
def test_the_new_oblasts_exist_from_their_first_day(regions, region):
    assert regions.at(region, EVE) is None
    assert regions.at(region, REFORM).id == region
    assert not regions.same_territory(region, EVE, REFORM)


@pytest.mark.parametrize("region", ["KZ-63", "KZ-19", "KZ-35"])
def test_an_oblast_that_lost_a_part_has_other_borders_since(regions, region):
    assert not regions.same_territory(region, EVE, REFORM)
    assert not regions.same_territory(region, REFORM, EVE)
    assert regions.same_territory(region, date(2019, 1, 1), EVE)
    assert regions.same_territory(region, REFORM, date(2025, 1, 1))


def test_a_new_name_of_the_capital_is_not_a_change_of_borders(regions):
    for before, after in ((date(2019, 3, 22), date(2019, 3, 23)), (date(2022, 9, 18), date(2022, 9, 19))):
        assert regions.at("KZ-71", before).name != regions.at("KZ-71", after).name
        assert regions.same_territory("KZ-71", before, after)
    assert regions.same_territory("KZ-71", date(2018, 7, 1), date(2025, 1, 1))


def test_a_split_in_two_ends_the_territory_of_both(regions):
    assert not regions.same_territory("KZ-61", date(2018, 6, 18), date(2018, 6, 19))
    assert not regions.same_territory("KZ-YUZ", date(2018, 6, 18), date(2018, 6, 19))
    assert regions.same_territory("KZ-79", date(2018, 6, 19), date(2025, 1, 1))


def test_the_country_and_untouched_oblasts_keep_their_territory(regions):
    for region in ("KZ", "KZ-11", "KZ-59", "KZ-75"):
        assert regions.same_territory(region, date(2015, 1, 1), date(2026, 1, 1))


def test_one_day_has_one_territory(regions):
    for region in regions.units(REFORM):
        assert regions.same_territory(region, REFORM, REFORM)


def test_the_nearest_version_answers_for_days_outside_the_life_of_a_region(regions):
    assert regions.nearest("KZ-10", date(2019, 1, 1)).valid_from == REFORM
    assert regions.nearest("KZ-YUZ", date(2025, 1, 1)).valid_to == date(2018, 6, 18)
    assert regions.nearest("KZ-71", date(2020, 1, 1)).name.en.startswith("Nur-Sultan")


def test_every_id_is_known_and_nothing_else_is(regions):
    assert "KZ-61" in regions.ids()
    assert "KZ-99" not in regions
    assert regions.at("KZ-99", REFORM) is None
    assert not regions.same_territory("KZ-99", EVE, REFORM)


def test_successors_and_predecessors_name_each_other(regions):
    for version in regions.versions:
        for heir in version.successors:
            begun = [v for v in regions.versions if v.id == heir and version.id in v.predecessors]
            assert begun, f"{version.id} → {heir}"
