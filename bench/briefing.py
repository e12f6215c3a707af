"""Every briefing of a country in one call, as an office makes them before a meeting."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from bench.office import demo, run
from bench.ratio import Ratio, seconds
from warehouse.workspace import DEMO, MAIN

SECONDS = 60
IN_FULL = ("all", "-p", "2023", "-l", "ru", "-l", "kk", "-w", DEMO)
FEW = ("all", "-p", "2020", "-l", "ru", "-f", "docx", "-c", "summary", "-w", MAIN)


def measure(folder: Path, small: bool, tell: Callable[[], None]) -> Ratio:
    """20 regions and the country in two languages and three formats, with the start of the program."""
    if small:
        run(folder, "warehouse", "publish")
    else:
        demo(folder)
    with tempfile.TemporaryDirectory() as out:
        took = seconds(lambda: run(folder, "briefings", *(FEW if small else IN_FULL), "-o", out))
        count = len(list(Path(out).iterdir()))
    tell()
    basis = f"{count} files, {1000 * took / count:.0f} ms each"
    return Ratio("briefings of all regions, every format", took, SECONDS, "s", basis)
