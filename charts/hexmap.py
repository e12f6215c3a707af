"""The country as hexagons, read from a text file.

One number is one hexagon: `59` belongs to KZ-59, `..` lies outside the country. Rows indented by
two characters are shifted right by half a hexagon. `#` opens a comment.

      ..  59  59
    39  39  59
      39  ..  59
"""

import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from charts.errors import MapError
from charts.rings import Ring

_OUTSIDE = ".."
_PITCH = 4  # characters from one hexagon to the next
_SHIFT = 2  # characters a shifted row is indented by
_CORNERS = ((1, -0.5), (1, 0.5), (0, 1.0), (-1, 0.5), (-1, -0.5), (0, -1.0))
_EXPECTED = "'..' or a region number from 10 to 79"


def read(path: Path, merge: Mapping[str, str]) -> dict[str, list[Ring]]:
    """Hexagons of every region, side 1, pointed up; `merge` gives today's ids their former one.

    Raises MapError, which names the line, for a file that does not follow the format.
    """
    shapes: dict[str, list[Ring]] = {}
    for region, column, row in _cells(path):
        shapes.setdefault(merge.get(region, region), []).append(_hexagon(column, row))
    if not shapes:
        raise MapError(path, "no hexagon", "rows of region numbers")
    return shapes


def _cells(path: Path) -> Iterator[tuple[str, float, int]]:
    indent = -1
    for row, (number, line) in enumerate(_rows(path)):
        previous, indent = indent, len(line) - len(line.lstrip())
        if indent not in (0, _SHIFT) or indent == previous:
            found = f"a row indented by {indent}, after one indented by {max(previous, 0)}"
            raise MapError(path, found, "rows indented by 0 and 2 in turn", number)
        for token in re.finditer(r"\S+", line):
            column, rest = divmod(token.start() - indent, _PITCH)
            if rest:
                found = f"'{token[0]}' at character {token.start() + 1}"
                raise MapError(path, found, "one hexagon every 4 characters", number)
            if token[0] != _OUTSIDE:
                yield _region(path, number, token[0]), column + indent / _PITCH, row


def _rows(path: Path) -> Iterator[tuple[int, str]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise MapError(path, str(error), "a readable UTF-8 text file") from error
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, line.rstrip()


def _region(path: Path, number: int, token: str) -> str:
    if not re.fullmatch(r"[1-7][0-9]", token):
        raise MapError(path, f"'{token}'", _EXPECTED, number)
    return f"KZ-{token}"


def _hexagon(column: float, row: int) -> Ring:
    # In whole halves of a hexagon, so that neighbours get exactly the same corners.
    half = math.sqrt(3) / 2
    return [((2 * column + x) * half, y - 1.5 * row) for x, y in _CORNERS]
