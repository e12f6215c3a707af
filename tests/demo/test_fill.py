"""A filled form is a true form: what was filled is what is read; and the same bytes every time."""

import hashlib
import os
import subprocess
import sys
from zipfile import ZipFile

import pytest

from demo.make import content
from kpi.paths import PROJECT
from tests.demo.sending import SEED, arrived, filled, sound, submission, world

SHARE = [("KZ-61", "2019-Q1"), ("KZ-43", "2020-Q4"), ("KZ-33", "2022-Q3"), ("KZ-71", "2023-Q4")]
each = pytest.mark.parametrize(("region", "period"), SHARE)


@each
def test_nothing_is_found_in_a_form_without_a_planted_fault(region, period):
    assert arrived(region, period).findings == ()


@each
def test_what_was_filled_is_what_is_read(region, period):
    told, read = sound(region, period), arrived(region, period)
    assert (read.form, read.region, read.period, read.language) == (
        "regional_report",
        region,
        period,
        told.language,
    )
    values = {o.indicator: o.value for o in read.observations if not o.district}
    assert values == {code: told.value(code) for code in told.indicators}
    qualifiers = {o.indicator: o.qualifier for o in read.observations if not o.district}
    assert qualifiers == {code: row.get("qualifier", "exact") for code, row in told.indicators.items()}


@each
def test_every_row_of_every_register_is_read(region, period):
    told, read = sound(region, period), arrived(region, period)
    for register, rows in told.registers.items():
        assert sum(row.register == register for row in read.registers) == len(rows), register
    akimats = [row.values for row in read.registers if row.register == "akimats"]
    keys = ("district", "level", "service_model", "opened")
    assert [tuple(row.get(k) for k in keys) for row in akimats] == [
        tuple(row.get(k) for k in keys) for row in told.registers["akimats"]
    ]


@pytest.mark.parametrize("indicator", ["rural_akimats_total", "service_akimats_rural", "service_akimats"])
def test_districts_add_up_to_their_region(indicator):
    read = arrived("KZ-61", "2019-Q1").observations
    of_districts = sum(o.value for o in read if o.indicator == indicator and o.district)
    assert of_districts == next(o.value for o in read if o.indicator == indicator and not o.district)


def test_the_same_bytes_in_another_process():
    """Its hashes are salted otherwise, and its clock has gone on."""
    file = submission("KZ-43", "2020-Q4")
    script = (
        "import hashlib;from demo.make import content;from demo.rounds import submissions;"
        f"from demo.world import World;w=World.of({SEED});"
        "s=next(s for s in submissions(w) if (s.region,s.period.code)==('KZ-43','2020-Q4'));"
        "print(hashlib.sha256(content(w,s)).hexdigest(), s.received_at.isoformat())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(PROJECT)}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    own = hashlib.sha256(content(world(), file)).hexdigest()
    assert done.stdout.split() == [own, file.received_at.isoformat()]


def test_no_file_inside_a_form_tells_when_it_was_really_saved(tmp_path):
    path = tmp_path / "form.xlsx"
    path.write_bytes(filled("KZ-43", "2020-Q4").content())
    with ZipFile(path) as form:
        assert {entry.date_time for entry in form.infolist()} == {(2021, 1, 1, 9, 0, 0)}
        assert form.read("docProps/core.xml").count(b"2021-01-01T09:00:00Z") == 2


def test_names_are_evidently_invented():
    people = {row.values["prepared_by"] for row in arrived("KZ-61", "2019-Q1").registers[:1]}
    contacts = {row.values["contact"] for row in arrived("KZ-61", "2019-Q1").registers[:1]}
    assert people <= {"Пример А.", "Образцова Б.", "Примеров В.", "Условная Г.", "Тестов Д.", "Макетова Е."}
    assert contacts == {"office.kz-61@example.org"}
