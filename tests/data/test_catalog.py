"""The shipped catalog: what no schema can say about it."""

from datetime import date

from kpi.names import LANGUAGES


def test_it_loads_and_is_complete(catalog):
    assert len(catalog.indicators) > 50
    assert len(catalog.core()) >= 6
    assert len(catalog.regions.units(date(2026, 1, 1))) == 20


def test_bounds_leave_room(catalog):
    for indicator in catalog.indicators.values():
        assert indicator.minimum < indicator.maximum, indicator.code


def test_a_derived_indicator_has_the_measure_of_its_inputs_and_does_not_add_up(catalog):
    for indicator in catalog.indicators.values():
        if indicator.ratio:
            inputs = [catalog.indicators[c] for c in (indicator.ratio.numerator, indicator.ratio.denominator)]
            assert {i.measure for i in inputs} == {indicator.measure}, indicator.code
            assert not any(i.ratio for i in inputs), indicator.code
            assert not indicator.adds_up, indicator.code


def test_a_percent_never_adds_up(catalog):
    for indicator in catalog.indicators.values():
        assert not (indicator.unit == "percent" and indicator.adds_up), indicator.code


def test_a_base_has_the_unit_and_the_measure_of_its_part(catalog):
    for indicator in catalog.indicators.values():
        if indicator.base:
            base = catalog.indicators[indicator.base]
            assert (base.measure, base.unit) == (indicator.measure, indicator.unit), indicator.code


def test_an_indicator_is_listed_by_its_own_programme(catalog):
    for indicator in catalog.indicators.values():
        if indicator.programme:
            assert indicator.code in catalog.programmes[indicator.programme].indicators, indicator.code


def test_names_of_indicators_are_different_in_every_language(catalog):
    for language in LANGUAGES:
        names = [indicator.name.in_(language) for indicator in catalog.indicators.values()]
        repeated = {name for name in names if names.count(name) > 1}
        assert not repeated


def test_regions_of_one_day_have_different_names_in_every_language(catalog):
    for day in (date(2020, 1, 1), date(2026, 1, 1)):
        units = [catalog.regions.at(region, day) for region in catalog.regions.units(day)]
        for language in LANGUAGES:
            for kind in ("name", "short", "map_label"):
                names = [getattr(unit, kind).in_(language) for unit in units]
                assert len(set(names)) == len(units), (day, language, kind)


def test_an_alias_that_is_not_ambiguous_means_one_region(catalog):
    meanings: dict[str, set[str]] = {}
    for row in catalog.tables["region_aliases"].rows:
        if row["ambiguous"] == "no":
            meanings.setdefault(row["alias"].casefold(), set()).add(row["id"])
    assert not {alias: ids for alias, ids in meanings.items() if len(ids) > 1}


def test_a_population_belongs_to_a_region_of_its_day(catalog):
    for row in catalog.tables["region_population"].rows:
        assert catalog.regions.at(row["id"], date.fromisoformat(row["date"])), row


def test_regions_have_about_as_many_people_as_the_country(catalog):
    people: dict[str, dict[str, int]] = {}
    for row in catalog.tables["region_population"].rows:
        people.setdefault(row["date"], {})[row["id"]] = int(row["population"])
    for day, by_region in people.items():
        units = catalog.regions.units(date.fromisoformat(day))
        if "KZ" in by_region and set(units) <= set(by_region):
            total = sum(by_region[region] for region in units)
            assert abs(total / by_region["KZ"] - 1) < 0.01, day


def test_districts_belong_to_a_region_that_existed(catalog):
    for row in catalog.tables["districts"].rows:
        for edge in (row["valid_from"], row["valid_to"]):
            if edge:
                assert catalog.regions.at(row["region_id"], date.fromisoformat(edge)), row
