"""The LibreOffice that opens briefings in the tests, and the reader of the pages it makes of them.

`python -m tests.briefings.find_office` prints their paths.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.programs import Program, main

_PARTS = ("writer", "calc", "impress")
REMEDY = """What to do: install {title} by hand (Debian: apt-get install {package}),
or set {variable}=/path/to/{name}, then run the command again. Rendered briefings are always looked at."""


def _on_a_mac() -> Iterator[tuple[str, Path]]:
    yield "the folder of applications", Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")


OFFICE = Program(
    title="LibreOffice",
    purpose="the tests of briefings",
    variable="SOFFICE",
    names=("soffice", "libreoffice"),
    packages={
        "apt-get": (*(f"libreoffice-{part}-nogui" for part in _PARTS), "fonts-liberation"),
        "dnf": (*(f"libreoffice-{part}" for part in _PARTS), "liberation-fonts"),
        "pacman": ("libreoffice-fresh", "ttf-liberation"),
    },
    remedy=REMEDY.format(title="LibreOffice", package="libreoffice", variable="SOFFICE", name="soffice"),
    elsewhere=_on_a_mac,
)
PAGES = Program(
    title="pdftotext",
    purpose="the tests of briefings",
    variable="PDFTOTEXT",
    names=("pdftotext",),
    packages={"apt-get": ("poppler-utils",), "dnf": ("poppler-utils",), "pacman": ("poppler",)},
    remedy=REMEDY.format(title="Poppler", package="poppler-utils", variable="PDFTOTEXT", name="pdftotext"),
    version="-v",
)

if __name__ == "__main__":
    sys.exit(main(OFFICE, PAGES))
