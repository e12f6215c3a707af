"""Every briefing of a country in one call, as an office makes them before a meeting."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from bench.office import demo, run
from bench.ratio import Ratio, seconds
from warehouse.workspace import DEMO

SECONDS = 60
IN_FULL = ("all", "-p", "2023", "-l", "ru", "-l", "kk", "-w", DEMO)


def measure(folder: Path, tell: Callable[[], None]) -> Ratio:
    """20 regions and the country in two languages and three formats, with the start of the program."""
    demo(folder)
    with tempfile.TemporaryDirectory() as out:
        took = seconds(lambda: run(folder, "briefings", *IN_FULL, "-o", out))
        count = len(list(Path(out).iterdir()))
    tell()
    basis = f"{count} files, {1000 * took / count:.0f} ms each"
    return Ratio("briefings of all regions, every format", took, SECONDS, "s", basis)


def measure_few(folder: Path, workspace: str, tell: Callable[[], None]) -> Ratio:
    """One briefing of another workspace, to see that it works."""
    few = ("country", "-p", "2022", "-c", "summary", "-w", workspace)
    with tempfile.TemporaryDirectory() as out:
        took = seconds(lambda: run(folder, "briefings", *few, "-o", f"{out}/x.docx"))
    tell()
    return Ratio("briefings: one of one part", took, None, "s", workspace)
