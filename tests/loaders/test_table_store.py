"""A layout reads back as it was stored; nothing stored is ever written over."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kpi.errors import LayoutError
from kpi.observation import KINDS, Source
from loaders.figure import one_line
from loaders.layout import layouts
from loaders.table_layout import SCALES, TableColumn, TableLayout, table_layouts
from loaders.table_store import store
from tests.loaders.table_samples import AKIMATS, ASKED, layout

GOOD = """form: table_small
edition: 2
shape: table
title: Бюллетень
source: {publisher: Управление}
columns:
  - {label: "Акиматы | 2024", indicator: service_akimats, period: 2024}
"""
BROKEN = {
    "not yaml": "shape: table\nform: [",
    "a list": "- shape: table\n",
    "another shape": GOOD.replace("shape: table", "shape: long_table"),
    "without a form": GOOD.replace("form: table_small\n", ""),
    "a form with a slash": GOOD.replace("table_small", "../small"),
    "an edition that is no number": GOOD.replace("edition: 2", "edition: two"),
    "edition zero": GOOD.replace("edition: 2", "edition: 0"),
    "without columns": GOOD.split("columns:", maxsplit=1)[0],
    "no columns": GOOD.split("columns:", maxsplit=1)[0] + "columns: []\n",
    "a column without an indicator": GOOD.replace("indicator: service_akimats, ", ""),
    "an empty label": GOOD.replace("Акиматы | 2024", ""),
    "an unknown key": GOOD + "colour: red\n",
    "an unknown key of a column": GOOD.replace("period: 2024", "period: 2024, colour: red"),
    "an unknown kind": GOOD.replace("period: 2024", "period: 2024, kind: guess"),
    "an unknown scale": GOOD.replace("period: 2024", "period: 2024, scale: dozen"),
    "an unknown field of the source": GOOD.replace("publisher", "author"),
    "a period the label does not say": GOOD.replace("period: 2024", "period: 2024-Q3"),
    "a period for a bare label": GOOD.replace("Акиматы | 2024", "Акиматы"),
    "a period that is yes": GOOD.replace("period: 2024", "period: yes"),
    "a column twice": GOOD + '  - {label: "АКИМАТЫ | 2024", indicator: peoples_offices}\n',
}
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=20)
LINE = st.text().map(one_line)
COLUMNS = st.builds(
    TableColumn,
    label=TEXT,
    indicator=TEXT,
    kind=st.sampled_from(KINDS),
    scope=st.one_of(st.just(""), TEXT),
    sheet=st.one_of(st.just(""), TEXT),
    scale=st.sampled_from(list(SCALES)),
)
LAYOUTS = st.builds(
    TableLayout,
    form=st.from_regex(r"[a-z][a-z0-9_]{2,20}", fullmatch=True),
    columns=st.lists(COLUMNS, min_size=1, max_size=4, unique_by=lambda c: c.key).map(tuple),
    edition=st.integers(1, 99),
    title=LINE,
    source=st.builds(Source, publisher=LINE, title=LINE, url=LINE),
)


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "small.yml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@given(LAYOUTS)
def test_a_layout_reads_back_as_it_was_written(written):
    assert TableLayout.from_yaml(yaml.safe_load(written.to_yaml())) == written


def test_a_layout_is_read_from_a_file(file):
    found = TableLayout.from_file(file(GOOD))
    assert (found.form, found.edition, found.title) == ("table_small", 2, "Бюллетень")
    assert found.columns == (TableColumn("Акиматы | 2024", "service_akimats", "2024"),)
    assert found.source == Source(publisher="Управление")


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_layout_names_its_file_and_problem(file, fault):
    with pytest.raises(LayoutError) as caught:
        TableLayout.from_file(file(BROKEN[fault]))
    assert caught.value.facts["file"] == "small.yml"
    assert caught.value.facts["problem"]


def test_layouts_of_tables_and_of_lists_do_not_meet(file, tmp_path):
    file(GOOD)
    assert [known.form for known in table_layouts(tmp_path)] == ["table_small"]
    assert layouts.__wrapped__(tmp_path) == ()


def test_a_folder_that_is_not_there_holds_nothing(tmp_path):
    assert table_layouts(tmp_path / "absent") == table_layouts()


def test_one_edition_in_two_files_is_a_fault(file, tmp_path):
    file(GOOD)
    (tmp_path / "other.yml").write_text(GOOD.replace("service_akimats", "peoples_offices"), encoding="utf-8")
    with pytest.raises(LayoutError, match="another file"):
        table_layouts(tmp_path)


def test_what_is_stored_can_be_read(catalog, tmp_path):
    stored = store(layout(AKIMATS), tmp_path / "layouts", catalog)
    assert table_layouts(tmp_path / "layouts") == (stored,)
    assert [p.name for p in (tmp_path / "layouts").iterdir()] == ["table_sample_1.yml"]


def test_the_same_again_changes_nothing(catalog, tmp_path):
    first = store(layout(AKIMATS), tmp_path, catalog)
    assert store(layout(AKIMATS, edition=7), tmp_path, catalog) == first
    assert len(list(tmp_path.iterdir())) == 1


def test_other_columns_are_the_next_edition_and_the_old_one_stays(catalog, tmp_path):
    first = store(layout(AKIMATS), tmp_path, catalog)
    second = store(layout(AKIMATS, ASKED), tmp_path, catalog)
    third = store(layout(AKIMATS), tmp_path, catalog)
    assert [k.edition for k in (first, second, third)] == [1, 2, 3]
    assert table_layouts(tmp_path) == (first, second, third)


def test_a_file_of_another_form_is_not_written_over(catalog, tmp_path):
    other = tmp_path / "table_sample_1.yml"
    other.write_text(GOOD, encoding="utf-8")
    with pytest.raises(LayoutError, match="another form"):
        store(layout(AKIMATS), tmp_path, catalog)
    assert other.read_text(encoding="utf-8") == GOOD
    assert list(tmp_path.iterdir()) == [other]


@pytest.mark.parametrize("form", ["published_figures", "regional_report"])
def test_the_name_of_another_form_is_taken(catalog, tmp_path, form):
    with pytest.raises(LayoutError, match="another form"):
        store(layout(AKIMATS, form=form), tmp_path, catalog)


@pytest.mark.parametrize(
    ("column", "word"),
    [
        (TableColumn("Сервисные акиматы, в % к 2019", "service_akimats"), "в % к 2019"),
        (TableColumn("Прирост услуг", "public_services_rendered"), "прирост"),
        (TableColumn("Цифровизация, в % к 2019", "digitization_percent"), "% к 2019"),
        (TableColumn("Обращения на 1000 жителей", "appeals_received"), "на 1000 жителей"),
        (TableColumn("Доля сервисных акиматов", "service_akimats"), "доля"),
        (TableColumn("План", "service_akimats"), "план"),
        (TableColumn("Сумма бюджетов", "open_budget_sum_bn_kzt"), "Сумма бюджетов"),
        (TableColumn("Акиматы", "servise_akimats"), "service_akimats"),
        (TableColumn("Акиматы", "service_akimats", scope="city_only"), "city_only"),
    ],
)
def test_what_must_not_be_loaded_cannot_be_stored(catalog, tmp_path, column, word):
    with pytest.raises(LayoutError) as caught:
        store(layout(column), tmp_path, catalog)
    assert word.removeprefix("в ") in caught.value.facts["problem"]
    assert list(tmp_path.iterdir()) == []


def test_a_period_the_label_does_not_say_cannot_be_stored(catalog, tmp_path):
    with pytest.raises(LayoutError, match="leave it empty"):
        store(layout(replace(ASKED, period="2026-Q3")), tmp_path, catalog)


def test_a_folder_that_cannot_be_written_is_said(catalog, tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(LayoutError):
        store(layout(AKIMATS), tmp_path / "file", catalog)


def test_many_at_once_get_editions_of_their_own(catalog, tmp_path):
    different = [layout(replace(AKIMATS, scope="", label=f"Акиматы {n} | 2024")) for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        stored = list(pool.map(lambda one: store(one, tmp_path, catalog), different))
    assert sorted(k.edition for k in stored) == list(range(1, 9))
    assert {k.columns for k in table_layouts(tmp_path)} == {k.columns for k in different}
