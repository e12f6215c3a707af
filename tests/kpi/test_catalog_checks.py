"""Every kind of fault, planted in the shipped catalog, is reported with its file and line; all at once."""

import csv
import shutil
import unicodedata
from pathlib import Path

import pytest

from kpi.catalog import Catalog
from kpi.catalog_schema import TABLES
from kpi.errors import CatalogError
from kpi.paths import data_folder

FAULTS = {
    "unknown word in a closed list": ("indicators", {"measure": "level"}, "`measure` is `level`"),
    "unknown unit": ("indicators", {"unit": "tonnes"}, "`unit` is `tonnes`"),
    "unknown theme": ("indicators", {"theme": "x"}, "`theme` names `x`, which themes.csv does not have"),
    "no theme": ("indicators", {"theme": ""}, "`theme` is empty"),
    "unknown base": ("indicators", {"base": "nothing"}, "`base` names `nothing`"),
    "unknown programme": ("indicators", {"programme": "none_such"}, "`programme` names `none_such`"),
    "formula of another shape": ("indicators", {"derived_from": "a + b"}, "expected `100 * part / whole`"),
    "formula of an unknown code": (
        "indicators",
        {"derived_from": "100 * absent / service_akimats"},
        "`derived_from` names `absent`",
    ),
    "bound that is no number": ("indicators", {"max": "many"}, "`max` is `many`, expected a number"),
    "bound that is infinite": ("indicators", {"max": "inf"}, "`max` is `inf`, expected a number"),
    "missing bound": ("indicators", {"min": ""}, "`min` is empty"),
    "broken months": ("indicators", {"carry_months": "1.5"}, "`carry_months` is `1.5`, expected a whole"),
    "missing translation": ("indicators", {"name_kk": " "}, "`name_kk` is empty"),
    "missing definition": ("indicators", {"definition_en": ""}, "`definition_en` is empty"),
    "programme of an unknown indicator": ("programmes", {"indicators": "x;y"}, "`indicators` names `x`"),
    "programme of an unknown region": ("programmes", {"regions": "KZ;KZ-99"}, "`regions` names `KZ-99`"),
    "population of an unknown region": ("region_population", {"id": "KZ-99"}, "`id` names `KZ-99`"),
    "negative population": ("region_population", {"population": "-5"}, "`population` is `-5`"),
    "half a person": ("region_population", {"population": "5.5"}, "`population` is `5.5`"),
    "population without a date": ("region_population", {"date": ""}, "`date` is empty"),
    "unknown source of population": ("region_population", {"source": "hearsay"}, "`source` names `hearsay`"),
    "alias of an unknown region": ("region_aliases", {"id": "KZ-0"}, "`id` names `KZ-0`"),
    "alias neither clear nor ambiguous": ("region_aliases", {"ambiguous": "maybe"}, "`ambiguous` is `maybe`"),
    "date in Russian order": ("districts", {"valid_from": "08.06.2022"}, "expected YYYY-MM-DD"),
    "end before start": (
        "districts",
        {"valid_from": "2022-06-08", "valid_to": "2022-06-07"},
        "ends 2022-06-07 before it starts 2022-06-08",
    ),
    "unknown kind of district": ("districts", {"kind": "village"}, "`kind` is `village`"),
    "district of an unknown region": ("districts", {"region_id": "KZ-98"}, "`region_id` names `KZ-98`"),
    "unknown level": ("regions", {"level": "county"}, "`level` is `county`"),
    "unknown predecessor": ("regions", {"predecessor": "KZ-97"}, "`predecessor` names `KZ-97`"),
    "area that is no number": ("regions", {"area_km2": "1 000"}, "`area_km2` is `1 000`"),
    "unknown verdict": ("known_conflicts", {"verdict": "true"}, "`verdict` names `true`"),
    "verdict on nothing": ("known_conflicts", {"figures": ""}, "`figures` is empty"),
    "decomposed letters": (
        "themes",
        {"name_ru": unicodedata.normalize("NFD", "Опросы й")},
        "`name_ru` is not in Unicode normal form NFC",
    ),
    "no word on what counts as a change": (
        "indicators",
        {"noticeable_change": ""},
        "`noticeable_change` is empty",
    ),
    "target of an unknown region": ("targets", {"region": "KZ-99"}, "`region` names `KZ-99`"),
    "target of an unknown indicator": ("targets", {"indicator": "x"}, "`indicator` names `x`"),
    "target without a source": ("targets", {"publisher": ""}, "`publisher` is empty"),
    "target without a date": ("targets", {"date": ""}, "`date` is empty"),
    "target with a date in Russian order": ("targets", {"date": "31.12.2030"}, "expected YYYY-MM-DD"),
    "target that is no number": ("targets", {"value": "many"}, "`value` is `many`, expected a number"),
    "target said in an unknown way": ("targets", {"qualifier": "over"}, "`qualifier` is `over`"),
    "base after the target": (
        "targets",
        {"base_date": "2031-01-01", "date": "2030-12-31"},
        "before it starts",
    ),
    "base on the day of the target": (
        "targets",
        {"base_date": "2030-12-31", "date": "2030-12-31"},
        "2030-12-31 does not come before 2030-12-31",
    ),
    "base without a date": ("targets", {"base_date": ""}, "`base_value` and `base_date` go together"),
    "base that is no number": ("targets", {"base_value": "half"}, "`base_value` is `half`"),
    "base that is not finite": ("targets", {"base_value": "nan"}, "`base_value` is `nan`"),
    "milestone without a value": ("targets", {"trajectory": "2019-06-30"}, "expected `YYYY-MM-DD=value;…`"),
    "milestone after the target": ("targets", {"trajectory": "2031-01-01=70"}, "does not come before"),
    "milestones out of order": (
        "targets",
        {"trajectory": "2019-09-30=70;2019-06-30=65"},
        "2019-09-30 does not come before 2019-06-30",
    ),
    "order that is no number": ("themes", {"order": "first"}, "`order` is `first`"),
}
"""What is wrong: (file, changed cells of its last row, what the message must say)."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(data_folder() / "catalog", tmp_path / "catalog")
    return tmp_path / "catalog"


def rows_of(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def write(folder: Path, name: str, rows: list[dict[str, str]]) -> None:
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def change_last(folder: Path, name: str, cells: dict[str, str]) -> str:
    """The address of the changed row."""
    rows = rows_of(folder, name)
    write(folder, name, [*rows[:-1], {**rows[-1], **cells}])
    return f"{name}.csv:{len(rows) + 1}"


def faults_of(folder: Path) -> list[str]:
    with pytest.raises(CatalogError) as caught:
        Catalog.load(folder)
    assert caught.value.faults
    return caught.value.faults


def test_an_unchanged_copy_loads(folder):
    assert Catalog.load(folder).regions.ids()


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_is_reported_with_file_and_line(folder, kind):
    name, cells, message = FAULTS[kind]
    address = change_last(folder, name, cells)
    assert [fault for fault in faults_of(folder) if fault.startswith(f"{address}: ") and message in fault]


@pytest.mark.parametrize("name", TABLES)
def test_a_row_written_twice_names_both_lines(folder, name):
    rows = rows_of(folder, name)
    write(folder, name, [*rows, rows[-1]])
    repeated = [fault for fault in faults_of(folder) if "repeats" in fault]
    assert len(repeated) == 1
    assert repeated[0].startswith(f"{name}.csv:{len(rows) + 2}: ")
    assert repeated[0].endswith(f"of {name}.csv:{len(rows) + 1}")


@pytest.mark.parametrize(("name", "column"), [(name, column) for name in TABLES for column in TABLES[name]])
def test_a_missing_column_is_named(folder, name, column):
    rows = rows_of(folder, name)
    write(folder, name, [{k: v for k, v in row.items() if k != column} for row in rows])
    assert f"{name}.csv: column `{column}` is missing" in faults_of(folder)


@pytest.mark.parametrize("name", TABLES)
def test_a_missing_file_is_named(folder, name):
    (folder / f"{name}.csv").unlink()
    assert any(fault.startswith(f"{name}.csv: cannot be read") for fault in faults_of(folder))


@pytest.mark.parametrize(
    ("to", "start", "message"),
    [
        ("2022-06-06", "2022-06-08", "but the version before it ends 2022-06-06"),
        ("2022-06-08", "2022-06-08", "but the version before it ends 2022-06-08"),
        ("", "2022-06-08", "but the version before it ends never"),
    ],
    ids=["gap", "overlap", "both open"],
)
def test_versions_of_a_region_follow_each_other_day_by_day(folder, to, start, message):
    rows = rows_of(folder, "regions")
    first, second = [i for i, row in enumerate(rows) if row["id"] == "KZ-63"]
    rows[first]["version_to"], rows[second]["version_from"] = to, start
    write(folder, "regions", rows)
    assert any(f"regions.csv:{second + 2}: starts {start}" in f and message in f for f in faults_of(folder))


def test_many_faults_in_many_files_are_reported_together(folder):
    planted = [
        "unknown unit",
        "negative population",
        "end before start",
        "unknown level",
        "unknown verdict",
        "decomposed letters",
        "programme of an unknown region",
        "alias of an unknown region",
    ]
    expected = {change_last(folder, FAULTS[kind][0], FAULTS[kind][1]): FAULTS[kind][2] for kind in planted}
    found = faults_of(folder)
    for address, message in expected.items():
        assert any(fault.startswith(f"{address}: ") and message in fault for fault in found)
    assert len(found) >= len(planted)


def test_unreadable_files_are_reported_together(folder):
    (folder / "themes.csv").write_bytes("code\nё".encode("cp1251"))
    (folder / "scopes.csv").unlink()
    assert [fault.split(":")[0] for fault in faults_of(folder)] == ["themes.csv", "scopes.csv"]


def test_a_text_that_may_be_empty_is_empty_in_all_languages_or_in_none(folder):
    change_last(folder, "regions", {"centre_ru": "", "centre_kk": "", "centre_en": ""})
    assert Catalog.load(folder)
    address = change_last(folder, "regions", {"centre_ru": "Шымкент", "centre_kk": "", "centre_en": ""})
    assert f"{address}: `centre_kk` is empty" in faults_of(folder)
