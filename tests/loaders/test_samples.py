"""Every spreadsheet of tests/samples/spreadsheets/ reads as the `.expected` file beside it says.

Лист1!B5<TAB>KZ-11<TAB>region as written<TAB>label<TAB>value<TAB>value as written
? Лист1!A7<TAB>code<TAB>found<TAB>suggestions                       a remark
"""

from pathlib import Path

import pytest

from kpi.catalog import Catalog
from kpi.paths import PROJECT
from loaders.tables import read

FOLDER = PROJECT / "tests" / "samples" / "spreadsheets"
SAMPLES = sorted(file.name for file in FOLDER.iterdir() if file.suffix != ".expected")


def as_read(file: Path, catalog: Catalog) -> list[str]:
    figures, remarks = read(file.name, file.read_bytes(), catalog)
    return [
        *(
            f"{f.sheet}!{f.cell}\t{f.region}\t{f.region_as_written}\t{f.label}\t{f.value:g}\t{f.value_as_written}"
            for f in figures
        ),
        *(
            f"? {r.sheet}!{r.cell}\t{r.code}\t{r.facts.get('found', '')}\t{r.facts.get('suggestions', '')}"
            for r in remarks
        ),
    ]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_reads_as_expected(name: str, catalog: Catalog) -> None:
    expected = (FOLDER / f"{name}.expected").read_text(encoding="utf-8")
    assert as_read(FOLDER / name, catalog) == expected.removesuffix("\n").split("\n")


@pytest.mark.parametrize("name", [name for name in SAMPLES if name.endswith((".xls", ".ods"))])
def test_the_format_makes_no_difference(name: str, catalog: Catalog) -> None:
    twin = FOLDER / f"{Path(name).stem}.xlsx"
    assert as_read(FOLDER / name, catalog) == as_read(twin, catalog)
