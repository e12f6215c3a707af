"""Filled report forms: the product writes the empty ones, they are filled as a project office fills them, and
further ones are made by shifting the period and the numbers inside the workbook.

Everything is seeded, so a file is the same on every machine. Made once, kept in the temporary folder.
"""

import hashlib
import io
import re
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kpi.catalog import Catalog
from kpi.names import LANGUAGES
from kpi.period import Period, add_months
from loaders.form.blank import Blank
from loaders.form.blank import period_words as named
from loaders.form.edition import Column, Sheet, latest
from loaders.form.geometry import FIRST_ROW, PASSPORT_ROW
from loaders.form.write import write_form

FIRST = Period.parse("2022-07")
ROWS = {"akimats": 60, "bodies": 25, "services": 12, "monitorings": 8, "recommendations": 15, "appeals": 9}
"""Rows a project office adds to each register."""
_NUMBER = re.compile(rb'(t="n"><v>)(\d+)(</v>)')
_LEAST_DATE = 40_000
"""A whole number above it is a date in a workbook; the bench writes no larger counts."""


@dataclass(frozen=True)
class Filled:
    """A filled form of one region, month and language."""

    blank: Blank
    content: bytes

    def shifted(self, months: int) -> tuple[str, bytes]:
        """(file name, workbook) of the same region some months later, with other numbers."""
        start = add_months(FIRST.start, months)
        period = Period.of_months(start.year, start.month, 1)
        days = (period.end - FIRST.end).days

        def moved(match: re.Match[bytes]) -> bytes:
            number = int(match[2])
            number += days if number > _LEAST_DATE else 2 * months * (number > 1)
            return match[1] + str(number).encode() + match[3]

        names = {self.blank.period_name: named(period, self.blank.language), FIRST.code: period.code}
        content = _edited(self.content, names, moved) if months else self.content
        return f"{self.blank.region}-{period.code}-{self.blank.language}.xlsx", content


def _edited(content: bytes, names: dict[str, str], moved: object) -> bytes:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.infolist():
            xml = old.read(part)
            if part.filename.startswith("xl/worksheets/"):
                for before, after in names.items():
                    for errors in ("strict", "xmlcharrefreplace"):  # with lxml letters are written as numbers
                        coding = "utf-8" if errors == "strict" else "ascii"
                        old_name, new_name = (f">{name}<".encode(coding, errors) for name in (before, after))
                        xml = xml.replace(old_name, new_name)
                xml = _NUMBER.sub(moved, xml)  # type: ignore[call-overload]
            new.writestr(part.filename, xml)
    return stream.getvalue()


def folder_of(count: int, catalog: Catalog) -> Path:
    """`count` different filled forms in a folder outside the project; written when they are not there."""
    source = Path(__file__).read_bytes() + str(catalog.tables).encode()
    folder = Path(tempfile.gettempdir()) / f"adaldyq-bench-{hashlib.sha256(source).hexdigest()[:8]}-{count}"
    if not folder.is_dir():
        beside = Path(tempfile.mkdtemp(prefix="adaldyq-bench-new-"))
        for name, content in _several(count, catalog):
            (beside / name).write_bytes(content)
        beside.rename(folder)
    return folder


def _several(count: int, catalog: Catalog) -> Iterator[tuple[str, bytes]]:
    regions = catalog.regions.units(FIRST.end)
    first = [filled(catalog, region, LANGUAGES[n % 3]) for n, region in enumerate(regions[:count])]
    for number in range(count):
        yield first[number % len(first)].shifted(number // len(first))


def filled(catalog: Catalog, region: str, language: str) -> Filled:
    """Every line of the passport, every indicator, and the registers of a busy month."""
    blank = Blank(latest(), catalog, region, FIRST, language, datetime(2022, 8, 1))
    content = write_form(catalog, region, FIRST, language, blank.written_at)
    book, random = load_workbook(io.BytesIO(content)), Random(region)
    for sheet in blank.edition.sheets:
        target = book[blank.say(sheet.words)]
        {"passport": _passport, "indicators": _indicators}.get(sheet.shape, _register)(
            target, sheet, blank, random
        )
    stream = io.BytesIO()
    book.save(stream)
    return Filled(blank, stream.getvalue())


def _passport(target: Worksheet, sheet: Sheet, blank: Blank, random: Random) -> None:
    told = {"prepared_by": "A. Curator", "contact": f"+7 700 {random.randrange(10**6):06d}"}
    for row, column in enumerate(sheet.columns, start=PASSPORT_ROW):
        if not column.prefilled:
            target.cell(row, 2).value = told.get(column.key, blank.period.end)


def _indicators(target: Worksheet, sheet: Sheet, blank: Blank, random: Random) -> None:
    """What the registers give is rarely stated too; every other value has a base where it can have one.

    Whole numbers are shifted from file to file, fractions are not.
    """
    at = {column.key: number for number, column in enumerate(sheet.columns, start=1)}
    given = {gives.indicator for other in blank.edition.sheets for gives in other.gives}
    for row in range(FIRST_ROW, target.max_row + 1):
        indicator = blank.catalog.indicators.get(str(target.cell(row, at["code"]).value))
        if indicator is None or (indicator.code in given and row % 7):
            continue
        low, high = max(1, indicator.minimum), min(900, indicator.maximum)
        whole = indicator.unit == "count"
        value = random.randint(int(low), max(int(low), int(high) - 1)) + (0 if whole else 0.5)
        target.cell(row, at["value"]).value = value
        if indicator.base and row % 2:
            target.cell(row, at["base"]).value = random.randrange(1000, 9000)


def _register(target: Worksheet, sheet: Sheet, blank: Blank, random: Random) -> None:
    known = blank.akimats() if sheet.key == "akimats" else []
    parts = {part for pairs in sheet.parts.values() for part, _ in pairs}
    for number in range(len(known) + ROWS[sheet.key]):
        for place, column in enumerate(sheet.columns, start=1):
            cell = target.cell(FIRST_ROW + number, place)
            if column.is_number:
                cell.value = random.randrange(2, 100) if column.key in parts else random.randrange(100, 900)
            elif number >= len(known) or not column.prefilled:
                cell.value = _answer(column, number, blank, random)


def _answer(column: Column, number: int, blank: Blank, random: Random) -> bool | str | date | None:
    """What somebody types into a cell of a register."""
    if column.kind == "yes_no":
        return blank.say(random.choice(("yes", "no")))
    if column.kind == "choice":
        codes = list(blank.edition.choices[column.choices])
        code = "rural" if column.choices == "level" else codes[number % len(codes)]
        return blank.say(blank.edition.words_of_choice(column.choices, code))
    if column.kind == "district":
        return random.choice(list(blank.districts()) or [None])
    if column.kind == "date":
        return datetime.combine(blank.period.end - timedelta(days=random.randrange(25)), datetime.min.time())
    return (
        f"{column.key} {number + 1}" if column.required or number % 3 == 0 or column.required_when else None
    )
