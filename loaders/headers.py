"""The label path of a column: the texts of its header levels, merged cells filled, from the top down.

Регион |      2020       | 2021            B: 2020 | всего     C: 2020 | онлайн     D: 2021
       | всего  | онлайн |
"""

from loaders.figure import one_line
from loaders.grid import Position
from loaders.marks import Marks

JOINT = " | "


def path(marks: Marks, headers: list[int], column: int, left: int, without: int = -1) -> list[str]:
    """Texts above a column; `left` is the last column of names, whose header belongs to nobody else.
    The row `without` gives no text, only the fact that the column has a level there."""
    texts: list[str] = []
    used: set[Position] = set()
    for level, row in enumerate(headers):
        at = _origin(marks, headers[level:], row, column, left)
        if at is None or at in used or row == without:
            continue
        used.add(at)
        text = one_line(marks.grid.cells[at].text)
        if not texts or texts[-1] != text:
            texts.append(text)
    return texts


def _origin(marks: Marks, levels: list[int], row: int, column: int, left: int) -> Position | None:
    """The cell that shows above a column in a header row: its own, the one that covers it, or, where nothing
    is merged, the nearest on the left if the column has a level of its own below."""
    if (row, column) in marks.grid.cells:
        return row, column
    covered = marks.grid.merged.get((row, column))
    if covered or _any_merged(marks, row):
        return covered
    if not any((below, column) in marks.grid.cells for below in levels[1:]):
        return None
    before = [c for c in marks.grid.columns(row) if left < c < column]
    return (row, before[-1]) if before else None


def _any_merged(marks: Marks, row: int) -> bool:
    return any(marks.grid.span(row, c)[1] > c for c in marks.grid.columns(row))


def join(*parts: str | list[str]) -> str:
    """One path; empty parts and repeated neighbours are left out."""
    texts = [t for part in parts for t in ([part] if isinstance(part, str) else part)]
    kept: list[str] = []
    for text in map(one_line, texts):
        if text and (not kept or kept[-1] != text):
            kept.append(text)
    return JOINT.join(kept)
