"""No file harms the reader: each is refused or read with a finding, in little memory and in good time."""

import io
import json
import subprocess
import sys

import pytest
from openpyxl import load_workbook

from kpi.names import LANGUAGES
from kpi.paths import PROJECT
from kpi.words import words
from loaders.form.annotate import annotate
from loaders.form.told import sentence
from loaders.limits import Refused
from loaders.read import read_report
from tests.loaders.form.filling import RECEIVED, Form, codes, shipped_catalog, value_of
from tests.loaders.hostile_files import HOSTILE, SAMPLES, as_ods, form, formatted_rows
from tests.reports import report, stock

MOST_MEMORY = 1_000_000
"""Kilobytes, of a process of its own and of the readers it starts."""
MOST_SECONDS = 240
"""Of all files together; far more than they take."""
READ_ALL = """
import json, resource, sys
from loaders.limits import Refused
from loaders.read import read_report
from tests.loaders.form.filling import RECEIVED, shipped_catalog
from tests.loaders.hostile_files import HOSTILE
resource.setrlimit(resource.RLIMIT_AS, (3_000_000_000, 3_000_000_000))
catalog = shipped_catalog()
for name in json.loads(sys.argv[1]):
    content = HOSTILE[name][0]()
    report = read_report(name + ".xlsx", content, catalog, RECEIVED)
    found = [[f["code"], f["severity"]] for f in report.finding_records()]
    status = open("/proc/self/status").read()
    own = int(status.split("VmHWM:")[1].split()[0])
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(json.dumps([name, found, len(report.observations), max(own, child)]), flush=True)
"""
"""A process reads several files one after another, the greediest of them shows in its peak. ru_maxrss holds
what the process that started it had in memory too, therefore its own peak is taken from its status."""


@pytest.fixture(scope="module")
def outcomes():
    """Name -> (code and severity of each finding, observations, peak memory)."""
    names = list(HOSTILE)
    command = [sys.executable, "-c", READ_ALL, json.dumps(names)]
    done = subprocess.run(
        command, cwd=PROJECT, capture_output=True, text=True, timeout=MOST_SECONDS, check=False
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    return {name: rest for name, *rest in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_told_by_its_code(outcomes, name):
    found, observations, _ = outcomes[name]
    assert HOSTILE[name][1] in [code for code, _ in found]
    assert observations or "refusal" in [severity for _, severity in found] or len(found) == 1


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_takes_little_memory(outcomes, name):
    assert outcomes[name][2] < MOST_MEMORY


def test_a_macro_and_a_link_leave_the_figures_as_they_are(outcomes):
    clean = len(read_report("x.xlsx", form(), shipped_catalog(), RECEIVED).observations)
    for name in ("macros", "links to other files"):
        assert outcomes[name][0] == [[HOSTILE[name][1], "note"]]
        assert outcomes[name][1] == clean > 0


@pytest.mark.parametrize("name", ["nothing", "pdf", "cut", "bomb", "far corner", "open quote", "macros"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_is_a_sentence(name, language):
    make, _ = HOSTILE[name]
    for finding in read_report("x.xlsx", make(), shipped_catalog(), RECEIVED).findings:
        assert sentence(finding, words(language))


def test_a_form_with_borders_down_to_the_end_of_the_sheet_is_read():
    content = formatted_rows(60_000)
    report = read_report("x.xlsx", content, shipped_catalog(), RECEIVED)
    assert value_of(report, "volunteers") == 500
    assert codes(report) == set()


def test_the_sheet_at_fault_is_named():
    (finding,) = read_report("x.xlsx", HOSTILE["far corner"][0](), shipped_catalog(), RECEIVED).findings
    assert finding.place.sheet == "Показатели"


@pytest.mark.parametrize("name", ["сальдо.docx", "x", "report.csv", "../../x.pdf", "\0"])
def test_the_content_decides_and_not_the_name(name):
    assert value_of(read_report(name, form(), shipped_catalog(), RECEIVED), "volunteers") == 500


def test_a_form_saved_in_an_old_excel_is_read_like_the_one_sent():
    content = (SAMPLES.parent / "forms" / "saved_in_old_excel.xls").read_bytes()
    report = read_report("x.xls", content, shipped_catalog(), RECEIVED)
    assert codes(report) == set()
    assert (value_of(report, "volunteers"), value_of(report, "trust_percent")) == (500, 93)
    assert [row.values["opened"].isoformat() for row in report.registers if row.register == "bodies"] == [
        "2026-08-03"
    ]


def test_a_form_saved_in_libreoffice_is_read_like_the_one_sent():
    form = (
        Form()
        .indicator("volunteers", value=500)
        .indicator("trust_percent", value=93.5)
        .body(opened="03.08.2026")
    )
    sent = form.read()
    report = read_report("отчёт.xlsx", as_ods(form.book), shipped_catalog(), RECEIVED)
    assert report == sent
    assert sent.observations


@pytest.mark.parametrize("encoding", ["cp1251", "utf-16", "utf-8-sig", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_known_table_is_read_in_any_encoding(small_catalog, encoding, delimiter):
    text = report({**stock("area", 57, "2020-12-31"), "title": "Итоги года", "note_ru": "Область"}).decode()
    sent = text.replace(",", delimiter).encode(encoding)
    (seen,) = read_report("x.csv", sent, small_catalog, RECEIVED).observations
    assert (seen.value, seen.source.title, seen.source.note_ru) == (57, "Итоги года", "Область")


def test_a_letter_broken_in_utf_8_is_not_taken_for_another_encoding():
    content = report({"title": "Итоги года по области"}).replace("года".encode(), b"\xd0\xd0")
    assert codes(read_report("x.csv", content, shipped_catalog(), RECEIVED)) == {"file_damaged"}


FORMULA = '=HYPERLINK("http://example.org","x")'


def test_names_that_look_like_formulas_stay_text_in_the_returned_workbook():
    form = Form().body(district="+7 район")
    cell = form.sheet("bodies").cell(7, form.column("bodies", "name"))
    cell.value, cell.data_type = FORMULA, "s"
    report = form.read()
    assert codes(report) == {"register_district_unknown"}
    book = load_workbook(io.BytesIO(annotate(form.content(), report.findings, "ru")))
    cells = [c for sheet in book.worksheets for row in sheet.iter_rows() for c in row if c.value is not None]
    assert [c.coordinate for c in cells if c.data_type == "f"] == []
    assert FORMULA in [c.value for c in cells]


@pytest.mark.parametrize("name", ["bomb", "entities in a sheet", "pdf", "broken xls", "one long line"])
def test_what_is_refused_is_not_annotated_either(name):
    with pytest.raises(Refused):
        annotate(HOSTILE[name][0](), (), "ru")


def test_a_workbook_of_very_many_formatted_cells_is_not_annotated():
    with pytest.raises(Refused) as refusal:
        annotate(formatted_rows(120_000), (), "ru")
    assert refusal.value.code == "sheet_too_large"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_without_end_is_told_shortly(language):
    content = Form().indicator("volunteers", value="много " * 5_000, qualifier="да" * 3_000).content()
    findings = read_report("x.xlsx", content, shipped_catalog(), RECEIVED).findings
    assert {f.code for f in findings} == {"number_not_understood", "choice_unknown"}
    assert all(len(sentence(finding, words(language))) < 2_000 for finding in findings)
