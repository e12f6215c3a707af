"""The shipped layouts: every one loads, reads a file of the product, and names fields that exist."""

import pytest

from kpi.observation import Source
from kpi.paths import data_folder
from loaders.layout import find, layouts
from loaders.read import read_report

FILES = sorted((data_folder() / "layouts").glob("*.yml"))
FIELDS = {
    *("figure", "region", "district", "indicator", "value", "qualifier", "kind", "period_start"),
    *("period_end", "date_precision", "date_basis", "scope", "cell", *Source.__dataclass_fields__),
}
SHIPPED = {
    "published_figures": "published/figures.csv",
    "targets": "catalog/targets.csv",
    "territorial_register": "catalog/districts.csv",
    "rural_okrugs": "catalog/regions.csv",
}
"""form -> the shipped file it reads."""


def test_every_file_is_a_layout_of_its_own_form():
    tables = [file for file in FILES if "shape: workbook_form" not in file.read_text(encoding="utf-8")]
    assert len({layout.form for layout in layouts()}) == len(tables)
    assert {layout.form for layout in layouts()} == {file.stem for file in tables}


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.form)
def test_a_layout_maps_fields_that_exist(layout):
    assert set(layout.columns) <= FIELDS
    assert set(layout.constants) <= FIELDS
    assert not set(layout.columns) & set(layout.constants)
    if layout.shape == "long_table":
        assert {"region", "indicator", "value"} <= {*layout.columns, *layout.constants}
        assert layout.skip_rows_without in {"", *layout.columns}


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.form)
def test_a_layout_recognises_itself_and_no_other(layout):
    assert find(layout.recognised_by, layouts()) is layout
    assert find([*layout.recognised_by, "remark"], layouts()) is layout


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.form)
def test_a_layout_reads_the_shipped_file_without_a_refusal(layout, catalog):
    file = data_folder() / SHIPPED[layout.form]
    parsed = read_report(file.name, file.read_bytes(), catalog)
    assert parsed.form == layout.form
    assert parsed.observations
    assert [finding for finding in parsed.findings if finding.severity == "refusal"] == []
