"""The quick look at an ordinary sheet never says anything but what the look at each cell would say."""

import random

import pytest

from loaders.limits import LONGEST_TEXT, Refused
from loaders.xlsx_marks import marks
from loaders.xlsx_plain import plain_marks
from tests.loaders.hostile_files import MAIN, TAIL, form, parts_of

CELLS = (
    b'<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve"> a "quoted" &amp; &lt;b&gt; </t></is></c>'
    b'<c r="B1" s="3" t="n"><v>31.5</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" s="3" /><c r="AZ1"/>'
)
ROW = b'<row r="1" ht="26" customHeight="1">%s</row>'
PERCENT, LONGEST = {17}, 40


def sheet(cells: bytes = CELLS, before: bytes = b"", after: bytes = b"") -> bytes:
    return MAIN + before + b"<sheetData>" + ROW % cells + TAIL.replace(b"</work", after + b"</work")


def test_an_ordinary_sheet_is_known_by_its_shape():
    found = plain_marks(sheet(), PERCENT, LONGEST)
    assert (found.cells, found.percent, found.errors, found.uncomputed) == (3, set(), {}, {})


def test_every_sheet_of_a_form_is_ordinary():
    parts = {name: part for name, part in parts_of(form()).items() if name.startswith("xl/worksheets/sheet")}
    assert parts
    assert all(plain_marks(part, (), 0) for part in parts.values())


@pytest.mark.parametrize(
    "odd",
    [
        sheet(b'<c r="A1" t="e"><v>#REF!</v></c>'),
        sheet(b'<c r="A1"><f>1+1</f><v>2</v></c>'),
        sheet(b'<c r="A1" s="17"><v>0.5</v></c>'),
        sheet(b'<c r="BA1"><v>1</v></c>'),
        sheet(b'<c r="A10000"><v>1</v></c>'),
        sheet(b"<c><v>1</v></c>"),
        sheet(b'<x:c r="A1"><v>1</v></x:c>'),
        sheet(b"<c r='A1'><v>1</v></c>"),
        sheet(b'<c r="A1" t="str"><v>1</v></c>'),
        sheet(b'<c r="A1><v>1</v></c>'),
        sheet(b'<c r="A1"><v>1</v>'),
        sheet(b'<c r="A1" t="inlineStr"><is><t>%s</t></is></c>' % (b"a" * (LONGEST_TEXT + 1))),
        sheet(b'<!-- <c r="A1"><v>1</v></c> -->'),
        sheet(after=b'<c r="A9"><v>1</v></c>'),
        sheet(before=b"<row/>"),
        sheet(after=b"<a b='"),
        sheet(after=b"<!-- -->"),
        b"<!DOCTYPE x>" + sheet(),
        sheet().decode().encode("utf-16-le"),
        MAIN + b"</sheetData><sheetData>" + b"</worksheet>",
        b"",
    ],
)
def test_anything_else_is_looked_at_cell_by_cell(odd):
    assert plain_marks(odd, PERCENT, LONGEST) is None


@pytest.mark.parametrize("seed", range(400))
def test_what_passes_after_a_change_is_what_the_cells_say(seed):
    draw = random.Random(seed)
    changed = bytearray(sheet(after=b'<mergeCells count="1"><mergeCell ref="A3:J3" /></mergeCells>'))
    for _ in range(draw.randrange(1, 4)):
        at = draw.randrange(len(changed))
        changed[at : at + draw.randrange(3)] = draw.choice([b"<", b">", b'"', b"/", b" ", b"c", b"1", b"<c "])
    found = plain_marks(bytes(changed), PERCENT, LONGEST)
    if found is None:
        return
    try:
        seen = marks(bytes(changed), PERCENT, [LONGEST] * 200)
    except Refused:
        pytest.fail(f"passed and is refused: {bytes(changed)!r}")
    assert (seen.cells, seen.percent, seen.errors, seen.uncomputed) == (found.cells, set(), {}, {})
    assert seen.letters <= found.letters
    assert seen.area_from_corner <= found.area_from_corner
