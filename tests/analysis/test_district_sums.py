"""A former unit is divided among its successors only by the districts it reported itself, and exactly."""

from datetime import date

import pandas as pd
import pytest

from analysis.boundaries import in_borders
from analysis.district_sums import from_districts
from tests.analysis.test_boundaries import AFTER, BEFORE, SHIPPED, broken, frame, shown

HEIRS = ("KZ-10", "KZ-63")
NAMES = {unit: [row["name_ru"] for row in SHIPPED.districts_on(unit, AFTER)] for unit in HEIRS}


def reported(values, indicator="service_akimats"):
    """{district: value} -> figures of East Kazakhstan's districts before the reform."""
    rows = [
        frame({"KZ-63": value}, BEFORE, indicator).assign(district=name) for name, value in values.items()
    ]
    return pd.concat(rows, ignore_index=True)


def every(value=2.0):
    return {name: value for unit in HEIRS for name in NAMES[unit]}


def divided(total, districts, indicator="service_akimats"):
    figures = frame({"KZ-63": total, "KZ-59": 7.0}, BEFORE, indicator)
    return from_districts(in_borders(figures, SHIPPED, AFTER), districts, SHIPPED, AFTER)


def test_both_successors_are_the_sums_of_their_districts():
    whole = 2.0 * sum(map(len, NAMES.values()))
    view = divided(whole, reported(every()))
    assert shown(view) == {"KZ-59": 7, **{unit: 2.0 * len(NAMES[unit]) for unit in HEIRS}}
    assert broken(view) == {}
    assert view.outside.empty
    assert view.total("service_akimats") == whole + 7
    assert len(shown(view, "members")["KZ-10"]) == len(NAMES["KZ-10"])


def test_a_district_that_did_not_report_leaves_everything_open():
    districts = every()
    del districts[NAMES["KZ-10"][0]]
    view = divided(2.0 * len(every()), reported(districts))
    assert shown(view) == {"KZ-59": 7}
    assert set(broken(view)) == set(HEIRS)
    assert len(view.outside) == 1


def test_districts_that_do_not_give_the_figure_of_the_region_are_not_believed():
    view = divided(2.0 * len(every()) + 1, reported(every()))
    assert shown(view) == {"KZ-59": 7}


def test_what_does_not_add_up_is_not_summed():
    view = divided(50.0, reported(every(), "digital_literacy_percent"), "digital_literacy_percent")
    assert set(shown(view)) == {"KZ-59"}


@pytest.mark.parametrize("day", [AFTER, date(2022, 6, 8)])
def test_a_share_is_recomputed_where_both_its_parts_are_there(day):
    parts = {
        "self_service_corners": 1.0,
        "rural_akimats_total": 4.0,
        "self_service_corner_coverage_percent": 25.0,
    }
    count = len(every())
    figures = pd.concat(
        [frame({"KZ-63": v * (1 if "percent" in code else count)}, BEFORE, code) for code, v in parts.items()]
    )
    districts = pd.concat([reported(every(v), code) for code, v in parts.items()])
    view = from_districts(in_borders(figures, SHIPPED, day), districts, SHIPPED, day)
    found = view.figures[view.figures["indicator"] == "self_service_corner_coverage_percent"]
    assert dict(zip(found["region"], found["value"], strict=True)) == dict.fromkeys(HEIRS, 25)
