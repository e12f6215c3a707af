"""What is counted from registers, and what is not."""

from datetime import date

import pytest

from kpi.qualifier import Qualifier
from tests.loaders.form.filling import Form, codes, value_of

RURAL = {"level": "сельский уровень", "district": "Арысь"}


def observation(report, indicator, district=""):
    return next(o for o in report.observations if (o.indicator, o.district) == (indicator, district))


def answered(service_models, form=None):
    """All districts of the region answered; so many of them with the service model."""
    form = form or Form()
    for row in range(17):
        form.fill("akimats", row, service_model="да" if row < service_models else "нет")
    return form


def test_a_register_as_it_was_sent_out_gives_nothing():
    assert Form().read().observations == ()


def test_district_akimats_are_counted_by_level():
    report = answered(5).fill("akimats", 17, **RURAL, name="А", service_model="да").read()
    assert value_of(report, "service_akimats_district") == 5
    assert value_of(report, "service_akimats_rural") == 1
    assert value_of(report, "service_akimats") == 6
    assert value_of(report, "district_akimats_total") == 17
    assert value_of(report, "rural_akimats_total") == 1


def test_a_count_of_a_register_names_its_cells():
    place = observation(answered(5).read(), "service_akimats_district").place
    assert (place.sheet, place.cell) == ("Акиматы", "D7:D23")


def test_an_oblast_that_lists_no_rural_akimat_has_told_only_a_part():
    assert observation(answered(5).read(), "service_akimats").qualifier is Qualifier.AT_LEAST


def test_a_city_has_no_rural_akimats_to_list():
    form = Form("KZ-71", "2021")
    for row in range(4):
        form.fill("akimats", row, service_model="yes")
    assert observation(form.read(), "service_akimats").qualifier is Qualifier.EXACT


def test_an_unanswered_row_makes_the_count_a_lower_bound():
    report = answered(5).fill("akimats", 16, service_model=None).read()
    counted = observation(report, "service_akimats_district")
    assert (counted.value, counted.qualifier) == (5, Qualifier.AT_LEAST)
    assert counted.high == float("inf")
    assert codes(report) == {"required_empty"}


def test_districts_are_counted_from_the_register():
    form = answered(0).fill("akimats", 17, **RURAL, name="А", service_model="да", self_service_corner="да")
    report = form.fill("akimats", 18, **RURAL, name="Б", service_model="да", self_service_corner="нет").read()
    assert value_of(report, "service_akimats_rural", "Арысь") == 2
    assert value_of(report, "self_service_corners", "Арысь") == 1
    assert value_of(report, "rural_akimats_total", "Арысь") == 2
    assert observation(report, "service_akimats", "Арысь").place.cell == "D8:D25"


def test_a_district_is_called_by_its_russian_name_in_every_language():
    form = Form(language="kk").fill(
        "akimats", 17, level="rural", district="Арыс", name="А", service_model="иә"
    )
    assert value_of(form.read(), "service_akimats_rural", "Арысь") == 1


def test_bodies_give_their_number_and_their_offices():
    form = Form().body(0, open_space="да", front_office="+").body(1, peoples_office=1)
    report = form.read()
    told = [value_of(report, i) for i in ("state_bodies_total", "open_space_bodies", "front_offices")]
    assert [*told, value_of(report, "peoples_offices")] == [2, 1, 1, 1]


def test_services_add_up():
    counts = {"types_total": 10, "types_electronic": 9, "rendered": 1000, "rendered_electronically": 950}
    report = Form().fill("services", 0, group="А", **counts).fill("services", 1, group="Б", **counts).read()
    assert value_of(report, "public_service_types_total") == 20
    assert value_of(report, "public_services_rendered_electronically") == 1900


def test_monitorings_add_up_and_money_is_converted_exactly():
    told = {
        "checked": 30,
        "with_violations": 12,
        "violations": 40,
        "recommendations": 9,
        "done": 4,
        "referred": 2,
    }
    report = Form().monitoring(0, **told, funds="1 234,5").monitoring(1, theme="health", funds=0.1).read()
    names = ("monitorings", "monitored_objects", "objects_with_violations", "violations", "referrals")
    assert [value_of(report, name) for name in names] == [2, 30, 12, 40, 2]
    assert value_of(report, "budget_savings_bn_kzt") == 1.2346
    assert observation(report, "budget_savings_bn_kzt").as_written == "1.2346"


def test_a_flow_from_a_register_covers_the_period():
    counted = observation(Form().monitoring().read(), "monitorings")
    assert (counted.period_start, counted.period_end) == (date(2026, 7, 1), date(2026, 9, 30))


def test_a_register_of_single_recommendations_outweighs_the_sums():
    form = Form().monitoring(recommendations=3, done=1)
    for row, status in enumerate(("done", "не исполнено", "орындалуда", "under way")):
        dated = {"done_on": date(2026, 9, 20)} if status == "done" else {}
        form.fill("recommendations", row, addressee="А", recommendation=f"Р {row}", status=status, **dated)
    report = form.read()
    assert (value_of(report, "recommendations"), value_of(report, "recommendations_done")) == (4, 1)
    assert codes(report) == {"registers_differ"}


def test_appeals_give_a_percent_of_all_received():
    form = Form().fill("appeals", 0, channel="письменные обращения", received=30, resolved=20, in_time=27)
    report = form.fill("appeals", 1, channel="hotline", received=10, resolved=10, in_time=9).read()
    assert value_of(report, "appeals_received") == 40
    assert value_of(report, "appeals_on_time_percent") == 90


def test_a_stated_total_is_loaded_and_the_register_is_compared():
    form = Form().indicator("peoples_offices", value=57)
    for row in range(55):
        form.body(row, peoples_office="да")
    report = form.read()
    assert value_of(report, "peoples_offices") == 57
    (finding,) = [f for f in report.findings if f.code == "register_differs"]
    assert (finding.place.sheet, finding.place.cell[0]) == ("Показатели", "E")
    assert (finding.facts["stated"], finding.facts["listed"]) == ("57", "55")
    assert (finding.facts["sheet"], finding.facts["cells"]) == ("Госорганы", "E7:E61")


@pytest.mark.parametrize(("stated", "qualifier"), [(50, "не менее"), (60, "не более"), (55, None)])
def test_a_total_that_can_be_the_registers_number_is_no_finding(stated, qualifier):
    form = Form().indicator("peoples_offices", value=stated, qualifier=qualifier)
    for row in range(55):
        form.body(row, peoples_office="да")
    assert codes(form.read()) == set()


def test_a_base_in_an_indicators_row_is_loaded_for_the_base():
    report = Form().indicator("appeals_resolved", value=5, base=8).read()
    assert value_of(report, "appeals_received") == 8
    assert observation(report, "appeals_received").place.cell.startswith("G")
