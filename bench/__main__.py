"""python -m bench: ratios measured in one run, as a table. Exit code 0 whatever they are: it is no test."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from bench import briefing, forms, pages, reading, rebuilding
from bench.ratio import Ratio, show
from kpi.catalog import Catalog
from kpi.paths import data_folder

FORMS, REPORTS = (500, 20), (2400, 60)
"""How many are read, and how many are in the archive: in full, and with --small."""


def bench(
    small: Annotated[bool, typer.Option(help="20 forms, 60 reports, 2 pages, to see that it works")] = False,
    with_pages: Annotated[bool, typer.Option(help="serve pages too: the longest part")] = True,
) -> None:
    """Measure how fast forms are read, snapshots built and pages served, beside other ways to do the same."""
    console, catalog = Console(), Catalog.load(data_folder() / "catalog")
    several, many = FORMS[small], REPORTS[small]
    with Progress(console=console, transient=True) as progress, tempfile.TemporaryDirectory() as folder:
        task = progress.add_task(
            "", total=2 * several + 2 + rebuilding.ADDED + with_pages * pages.steps(small)
        )

        def tell() -> None:
            progress.advance(task)

        files = sorted(forms.folder_of(several, catalog).iterdir())
        ratios: list[Ratio] = reading.measure(files, catalog, tell)
        loaded = reading.load_all(files, tell)
        archived = sorted(forms.folder_of(many + rebuilding.ADDED, catalog).iterdir())
        ratios += rebuilding.measure(archived, Path(folder) / "many", tell)
        one = briefing.measure_few(Path(folder), "many", tell) if small else None
        ratios.append(one or briefing.measure(Path(folder) / "demo", tell))
        ratios += pages.measure(catalog, Path(folder), small, tell) if with_pages else []
    show(ratios, console)
    console.print(loaded)


if __name__ == "__main__":
    typer.run(bench)
