"""Random tables, described by a layout of all labels: what loads is what stands in the cell, in its unit."""

from datetime import date

import pytest

from kpi.catalog import Catalog
from loaders import table_report, tables
from loaders.labels.traps import scale
from loaders.table_layout import TableColumn, TableLayout
from tests.loaders.random_files import random_file

RECEIVED = date(2026, 1, 1)


@pytest.mark.parametrize("seed", range(60))
def test_what_loads_is_what_stands_in_the_cell(catalog: Catalog, seed: int) -> None:
    name, content, truth = random_file(seed)
    figures, _ = tables.read(name, content, catalog)
    labels = {(figure.sheet, figure.cell): figure.label for figure in figures}
    columns = {}
    for label in dict.fromkeys(figure.label for figure in figures if figure.label):
        column = TableColumn(label, "public_services_rendered")
        columns.setdefault(column.key, column)
    if not columns:
        return
    layout = TableLayout("table_random", tuple(columns.values())).checked("random")
    parsed = table_report.read(name, content, catalog, [layout], "2024", RECEIVED)
    for o in parsed.observations:
        region, value = truth[o.place.sheet, o.place.cell]
        power = scale(labels[o.place.sheet, o.place.cell]) or 0
        assert (region, pytest.approx(value * 10**power)) == (o.region, o.value)
    told = {(o.place.sheet, o.place.cell) for o in parsed.observations}
    assert len(told) == len(parsed.observations)
    assert parsed.observations or parsed.findings
