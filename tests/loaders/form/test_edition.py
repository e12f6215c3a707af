"""Editions: the shipped one is sound, a later one changes single things, old ones stay readable."""

import io

import pytest
import yaml
from openpyxl import load_workbook

from kpi.errors import LayoutError
from kpi.names import LANGUAGES
from kpi.paths import data_folder
from kpi.period import Period
from kpi.words import keys
from loaders.form import edition as editions_module
from loaders.form.edition import editions, latest
from loaders.form.read import read
from loaders.form.write import write_form
from loaders.layout import layouts
from tests.loaders.form.filling import NOW, RECEIVED, Form, rows_of, shipped_catalog, value_of

FIRST = (data_folder() / "layouts" / "regional_report_1.yml").read_text(encoding="utf-8")
SECOND = """
inherits: regional_report_1
shape: workbook_form
edition: 2
choices:
  status: {declined: ~, done: ["закрыта"]}
sheets:
  bodies:
    columns:
      peoples_office: ~
      opened: {required: true}
      storeys: {kind: count, words: note, width: 12}
    gives:
      peoples_offices: ~
  services: ~
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "regional_report_1.yml").write_text(FIRST, encoding="utf-8")
    (tmp_path / "regional_report_2.yml").write_text(SECOND, encoding="utf-8")
    return tmp_path


@pytest.fixture
def second(folder):
    return latest(folder)


def test_every_edition_has_eight_sheets_in_the_order_of_the_form():
    assert [sheet.key for sheet in editions()[0].sheets] == [
        *("passport", "indicators", "akimats", "bodies", "services"),
        *("monitorings", "recommendations", "appeals"),
    ]


def test_every_indicator_a_register_gives_is_in_the_catalog():
    for sheet in latest().sheets:
        for gives in sheet.gives:
            assert gives.indicator in shipped_catalog().indicators


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_form_is_there(language):
    known = keys(data_folder() / "i18n" / f"{language}.ftl").keys()
    for sheet in latest().sheets:
        needed = {sheet.words, f"{sheet.words}-title", f"{sheet.words}-about"}
        needed |= {f"{sheet.words_of(c)}{end}" for c in sheet.columns for end in ("", "-hint")}
        assert needed <= known
    for name, answers in latest().choices.items():
        assert {latest().words_of_choice(name, code) for code in answers} <= known


def test_forms_and_layouts_of_tables_share_a_folder():
    assert "regional_report" not in {layout.form for layout in layouts()}
    assert {edition.form for edition in editions()} == {"regional_report"}


def test_a_later_edition_keeps_what_it_does_not_name(second):
    first = latest()
    assert second.edition == 2
    assert second.form == first.form
    assert second.sheet("monitorings") == first.sheet("monitorings")
    assert second.choices["level"] == first.choices["level"]


def test_a_later_edition_takes_out_adds_and_changes(second):
    columns = {column.key: column for column in second.sheet("bodies").columns}
    assert "peoples_office" not in columns
    assert columns["storeys"].kind == "count"
    assert columns["opened"].required
    assert columns["opened"].kind == "date"
    assert [g.indicator for g in second.sheet("bodies").gives][-1] == "front_offices"
    assert "services" not in {sheet.key for sheet in second.sheets}
    assert second.choices["status"]["done"] == ["закрыта"]
    assert set(second.choices["status"]) == {"done", "in_progress", "not_done"}


@pytest.fixture
def both(folder, monkeypatch):
    """Both editions in force."""
    known = editions(folder)
    monkeypatch.setattr("loaders.form.read.editions", lambda: known)
    return known


def test_an_old_form_stays_readable_when_a_new_edition_is_in_force(both):
    content = Form().body(peoples_office="да").content()
    report = read("x.xlsx", content, shipped_catalog(), RECEIVED)
    assert report.edition == 1
    assert value_of(report, "peoples_offices") == 1


def test_a_form_of_the_new_edition_is_written_and_read(both):
    content = write_form(shipped_catalog(), "KZ-61", Period.parse("2026-Q3"), "ru", NOW, both[-1])
    book = load_workbook(io.BytesIO(content))
    book["Госорганы"]["A7"], book["Госорганы"]["C7"] = "Департамент", "да"
    stream = io.BytesIO()
    book.save(stream)
    report = read("x.xlsx", stream.getvalue(), shipped_catalog(), RECEIVED)
    assert report.edition == 2
    assert rows_of(report, "bodies") == [{"name": "Департамент", "open_space": True}]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"sheets": {"appeals": {"columns": {"channel": {"kind": "colour"}}}}}, "colour"),
        ({"sheets": {"appeals": {"columns": {"channel": {"choices": "nobody"}}}}}, "nobody"),
        ({"sheets": {"appeals": {"identity": ["nothing"]}}}, "nothing"),
        ({"sheets": {"appeals": {"shape": "circle"}}}, "circle"),
        ({"sheets": {"appeals": {"columns": {"channel": {"colour": "red"}}}}}, "colour"),
        ({"inherits": "regional_report_7"}, "regional_report_7"),
    ],
)
def test_a_faulty_edition_is_an_error_that_names_file_and_fault(folder, change, named):
    faulty = {"inherits": "regional_report_1", "shape": "workbook_form", "edition": 3, **change}
    (folder / "regional_report_3.yml").write_text(yaml.safe_dump(faulty), encoding="utf-8")
    with pytest.raises(LayoutError) as caught:
        editions_module.editions(folder)
    assert caught.value.facts["file"] == "regional_report_3.yml"
    assert named in str(caught.value.facts["problem"])
