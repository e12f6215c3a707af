"""Random workbooks whose truth is known: almost every figure is found, and none goes to a wrong region.

KPI_RANDOM_TABLES=5000 reads that many instead of the usual number.
"""

import os

import pytest

from kpi.catalog import Catalog
from loaders.tables import read
from tests.loaders.random_files import random_file

TABLES = int(os.environ.get("KPI_RANDOM_TABLES", "400"))
BATCHES = 8
LEAST_RECALL = 0.97


@pytest.mark.parametrize("batch", range(BATCHES))
def test_figures_are_found_with_their_region_and_value(catalog: Catalog, batch: int) -> None:
    wrong, found, all_figures = [], 0, 0
    for seed in range(batch, TABLES, BATCHES):
        name, content, truth = random_file(seed)
        for figure in read(name, content, catalog)[0]:
            region, value = truth.get((figure.sheet, figure.cell), ("nobody", 0.0))
            if figure.region != region or figure.value != pytest.approx(value):
                wrong.append((name, figure, region, value))
            found += 1
        all_figures += len(truth)
    assert wrong == []
    assert found >= LEAST_RECALL * all_figures
