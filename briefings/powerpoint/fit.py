"""How much room words take on a slide, estimated on the safe side: the fonts of the reader are not known."""

from collections.abc import Sequence

from briefings.blocks import Sentence, Table, plain

LETTER = 0.6
"""Width of a letter in the height of the font: of a wide sans serif; Calibri is narrower."""
LINE, AFTER = 1.3, 4.0
"""Height of a line in the height of the font; points below a paragraph."""
READABLE, SMALLEST, CELL = 14, 12, 11
"""Points: of a text, of one that nothing can be left out of any more, of a table."""
SIZES = (20, 18, 16, READABLE, SMALLEST)
CELL_SIZES = (14, 13, 12, CELL)
CELL_SIDES, CELL_ENDS = 10.0, 6.0
"""Points that a cell keeps free beside its text, above and below it."""


def lines(text: str, width: float, size: float) -> int:
    """Lines of a text in a width, in points; words too long for a line are broken."""
    room = max(1, int(width / (LETTER * size)))
    used, count = 0, 1
    for word in text.split():
        if used and used + 1 + len(word) > room:
            used, count = 0, count + 1
        used += len(word) + (1 if used else 0)
        count, used = count + (used - 1) // room, (used - 1) % room + 1
    return count


def height(sentences: Sequence[Sentence], width: float, size: float) -> float:
    """Points that the sentences take, each a paragraph."""
    return sum(lines(plain(sentence.pieces), width, size) * size * LINE + AFTER for sentence in sentences)


def whole_words(table: Table, width: float, size: float) -> bool:
    """Whether no word is longer than its column is wide."""
    shares = [width * share / sum(table.widths) - CELL_SIDES for share in table.widths]
    columns = zip(shares, table.header, *([plain(text) for text in row] for row in table.rows), strict=True)
    return all(
        len(word) * LETTER * size <= share
        for share, *texts in columns
        for text in texts
        for word in text.split()
    )


def heights(table: Table, width: float, size: float) -> list[float]:
    """Points of the header and of every row."""
    shares = [width * share / sum(table.widths) - CELL_SIDES for share in table.widths]
    rows = [table.header, *(tuple(plain(text) for text in row) for row in table.rows)]
    return [
        max(lines(text, room, size) for text, room in zip(row, shares, strict=True)) * size * LINE + CELL_ENDS
        for row in rows
    ]


def parts(tall: Sequence[float], room: float, most: int) -> list[int] | None:
    """How many rows stand in each part so that each fits under its header and all are about as tall.

    `tall` begins with the header. None where more than `most` parts would be needed."""
    head, *rows = tall
    for number in range(1, most + 1):
        even = sum(rows) / number
        found = _filled(rows, room - head, even)
        if len(found) <= number:
            return found
        found = _filled(rows, room - head, room)
        if len(found) <= number:
            return found
    return None


def _filled(rows: Sequence[float], room: float, enough: float) -> list[int]:
    """Rows of each part: no more than there is room for; a part that has enough is full."""
    found, used = [0], 0.0
    for row in rows:
        if found[-1] and (used + row > room or used + row / 2 > enough):
            found.append(0)
            used = 0.0
        found[-1] += 1
        used += row
    return found
