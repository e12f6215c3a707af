"""A report -> the bytes of a filled form: the real form, filled cell by cell, the same bytes every time.

A workbook says when it was saved, and so does every file inside it: both are set to the day of the form.
"""

import io
import re
import zipfile
from datetime import date, datetime, time, timedelta

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from demo.places import Row
from demo.report import Report
from demo.tables import stock, word
from demo.world import World, number, quarter
from kpi.period import Period
from loaders.form.blank import Blank, district_name, period_words
from loaders.form.edition import Column, Edition, Sheet, latest
from loaders.form.geometry import FIRST_ROW, PASSPORT_ROW
from loaders.form.write import blank_book

_SAVED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


class Filled:
    """The form of a report, filled. `issued`: the form was written for another quarter."""

    def __init__(self, world: World, report: Report, sent_on: date, issued: Period | None = None) -> None:
        self._world, self._report, self._sent_on = world, report, sent_on
        written_at = datetime.combine((issued or report.period).end + timedelta(days=1), time(9))
        self._written_at = written_at
        catalog, edition = world.catalog, latest()
        form_period = issued or report.period
        self._blank = Blank(edition, catalog, report.region, form_period, report.language, written_at)
        self._book: Workbook = blank_book(self._blank)
        self._rows: dict[str, int] = {}
        self._fill()

    @property
    def edition(self) -> Edition:
        return self._blank.edition

    def sheet(self, key: str) -> Worksheet:
        """The sheet of the workbook, whatever its title."""
        found = self._book[self._blank.say(self.edition.sheet(key).words)]
        if not isinstance(found, Worksheet):
            raise TypeError(f"{key} is not a sheet with cells")
        return found

    def place(self, sheet: str, row: str, column: str) -> tuple[str, str]:
        """(title of the sheet, cell) of an indicator, a line of the passport or a row of a register."""
        target, keys = self.sheet(sheet), [c.key for c in self.edition.sheet(sheet).columns]
        if sheet == "passport":
            return target.title, target.cell(PASSPORT_ROW + keys.index(row), 2).coordinate
        line = self._rows[row] if sheet == "indicators" else FIRST_ROW + int(row)
        return target.title, target.cell(line, keys.index(column) + 1).coordinate

    def content(self) -> bytes:
        stream = io.BytesIO()
        self._book.save(stream)
        return _as_of(stream.getvalue(), self._written_at)

    def _fill(self) -> None:
        self._passport()
        self._indicators()
        for sheet in self.edition.sheets:
            for place, row in enumerate(self._report.registers.get(sheet.key, [])):
                self._row(self.sheet(sheet.key), sheet, FIRST_ROW + place, row)

    def _passport(self) -> None:
        region = self._report.region
        name = self._world.draws.pick(stock("person", self._report.language), "person", region)
        known: dict[str, str | date] = {
            "prepared_by": name,
            "contact": office(region),
            "date": self._sent_on,
            "period": period_words(self._report.period, self._report.language),
        }
        target = self.sheet("passport")
        for line, column in enumerate(self.edition.sheet("passport").columns, start=PASSPORT_ROW):
            if column.key in known:
                target.cell(line, 2).value = known[column.key]

    def _indicators(self) -> None:
        target, sheet = self.sheet("indicators"), self.edition.sheet("indicators")
        codes = [column.key for column in sheet.columns].index("code") + 1
        for line in range(FIRST_ROW, target.max_row + 1):
            code = str(target.cell(line, codes).value or "")
            self._rows[code] = line
            self._row(target, sheet, line, self._report.indicators.get(code, {}))

    def _row(self, target: Worksheet, sheet: Sheet, line: int, row: Row) -> None:
        for place, column in enumerate(sheet.columns, start=1):
            if row.get(column.key) is not None:
                target.cell(line, place).value = self._written(column, row[column.key])

    def _written(self, column: Column, value: object) -> str | int | float | date:
        """As the region writes it: words in the language of the form."""
        language, say = self._report.language, self._blank.say
        if isinstance(value, bool):
            return say("yes" if value else "no")
        if isinstance(value, tuple):
            listed, place = value
            return stock(listed, language)[place] if isinstance(place, int) else word(listed, place, language)
        if column.choices:
            return say(self.edition.words_of_choice(column.choices, str(value)))
        if column.kind == "district":
            return self._district(str(value))
        return value if isinstance(value, int | float | date) else str(value)

    def _district(self, name: str) -> str:
        rows = self._world.catalog.districts_on(self._report.region, self._report.period.end)
        known = {row["name_ru"]: district_name(row, self._report.language) for row in rows}
        return known.get(name, name)


def office(region: str) -> str:
    """The address of an office that does not exist."""
    return f"office.{region.lower()}@example.org"


def before(period: Period) -> Period:
    """The quarter before."""
    return quarter(number(period) - 1)


def _as_of(content: bytes, moment: datetime) -> bytes:
    """The same workbook, saved at that moment."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as saved, zipfile.ZipFile(stream, "w") as target:
        for name in saved.namelist():
            part = saved.read(name)
            if name == "docProps/core.xml":
                part = _SAVED.sub(rb"\g<1>" + f"{moment:%Y-%m-%dT%H:%M:%SZ}".encode(), part)
            info = zipfile.ZipInfo(name, moment.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, part)
    return stream.getvalue()
