"""One filled form to observations: the product, a script with pandas and openpyxl, and a bare parse."""

import io
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from python_calamine import CalamineWorkbook

from bench import analyst
from bench.ratio import Ratio, middle, seconds
from kpi.catalog import Catalog
from loaders.read import read_report
from warehouse.load import WORKERS, load
from warehouse.workspace import Workspace

RECEIVED = date(2040, 1, 1)
FASTER_THAN_PANDAS, SLOWER_THAN_BARE = 6, 2
Tell = Callable[[], None]


class FiguresDiffer(Exception):
    """The script and the product took different figures from one file: the ratio would mean nothing."""


def measure(files: Sequence[Path], catalog: Catalog, tell: Tell) -> list[Ratio]:
    """Each file by all three, one after the other, in one process; the ratios are of medians."""
    ours, script, bare = list[float](), list[float](), list[float]()
    compare(files[0], catalog)  # and what is read only once has been read
    for file in files:
        content = file.read_bytes()
        ours.append(seconds(lambda: read_report(file.name, content, catalog, RECEIVED)))  # noqa: B023
        script.append(seconds(lambda: analyst.figures(content, catalog)))  # noqa: B023
        bare.append(seconds(lambda: parse(content)))  # noqa: B023
        compare(file, catalog)
        tell()
    own = f"{len(files)} forms, {middle(ours):.1f} ms each"
    return [
        Ratio(
            "a form to observations, against pandas with openpyxl",
            middle(script) / middle(ours),
            FASTER_THAN_PANDAS,
            "× faster",
            f"{own} and {middle(script):.0f} ms",
            at_least=True,
        ),
        Ratio(
            "a form to observations, against a bare parse of its cells",
            middle(ours) / middle(bare),
            SLOWER_THAN_BARE,
            "×",
            f"{own} and {middle(bare):.1f} ms",
        ),
    ]


def parse(content: bytes) -> None:
    """Every cell of every sheet, and nothing made of it."""
    with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
        for name in workbook.sheet_names:
            workbook.get_sheet_by_name(name).to_python()


def compare(file: Path, catalog: Catalog) -> None:
    """Raises FiguresDiffer unless both take the same figures from the file."""
    content = file.read_bytes()
    report = read_report(file.name, content, catalog, RECEIVED)
    own = sorted((o.indicator, o.value) for o in report.observations)
    other = analyst.figures(content, catalog)
    rounded = [[(code, round(value, 6)) for code, value in figures] for figures in (own, other)]
    if rounded[0] != rounded[1]:
        raise FiguresDiffer(f"{file}: {set(rounded[0]) ^ set(rounded[1])}")


def load_all(files: Sequence[Path], tell: Tell) -> str:
    """What `python -m warehouse load` needs for the same files, into an archive of its own."""
    with tempfile.TemporaryDirectory(prefix="adaldyq-bench-") as folder:
        workspace = Workspace("bench", Path(folder))
        took = seconds(lambda: load(workspace, list(files), "bench", tell))
    return f"load with {WORKERS} processes: {len(files)} forms archived and parsed in {took:.1f} s"
