"""A written form, filled the way a person fills it: by sheet, row and column, then saved."""

import io
from dataclasses import replace
from datetime import date, datetime
from functools import cache

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kpi.catalog import Catalog
from kpi.paths import data_folder
from kpi.period import Period
from kpi.words import words
from loaders.form.edition import latest
from loaders.form.geometry import FIRST_ROW, HEADER_ROW, PASSPORT_ROW
from loaders.form.read import read
from loaders.form.write import write_form
from loaders.parsed import ParsedReport

NOW = datetime(2026, 10, 1, 9)
RECEIVED = date(2026, 10, 15)
SHEETS = [sheet.key for sheet in latest().sheets]
REGISTERS = [sheet.key for sheet in latest().sheets if sheet.shape == "register"]


@cache
def shipped_catalog() -> Catalog:
    return Catalog.load(data_folder() / "catalog")


@cache
def written(region: str, period: str, language: str) -> bytes:
    """The shipped edition with few empty rows, which read and write faster."""
    short = replace(latest(), blank_rows=3)
    return write_form(shipped_catalog(), region, Period.parse(period), language, NOW, short)


class Form:
    """`fill("appeals", 0, channel="другое", received=5)`; the passport is filled unless a test empties it."""

    def __init__(self, region: str = "KZ-61", period: str = "2026-Q3", language: str = "ru") -> None:
        self.region, self.period, self.language = region, period, language
        self.book: Workbook = load_workbook(io.BytesIO(written(region, period, language)))
        self.received = RECEIVED
        end = Period.parse(period).end
        self.passport(prepared_by="Айгүл Серікқызы", contact="+7 725 000 00 00", date=end)

    def sheet(self, key: str) -> Worksheet:
        return self.book[words(self.language)(latest().sheet(key).words)]

    def column(self, sheet: str, column: str) -> int:
        """Number of a column, from 1."""
        return [c.key for c in latest().sheet(sheet).columns].index(column) + 1

    def fill(self, sheet: str, row: int, **values: object) -> "Form":
        """Row 0 is the first that people fill."""
        for key, value in values.items():
            self.sheet(sheet).cell(FIRST_ROW + row, self.column(sheet, key)).value = value
        return self

    def passport(self, **values: object) -> "Form":
        for key, value in values.items():
            self.sheet("passport").cell(PASSPORT_ROW - 1 + self.column("passport", key), 2).value = value
        return self

    def row_of(self, code: str) -> int:
        """Number of the row of an indicator, as `fill` counts."""
        codes = self.column("indicators", "code")
        sheet = self.sheet("indicators")
        rows = range(FIRST_ROW, sheet.max_row + 1)
        return next(row for row in rows if sheet.cell(row, codes).value == code) - FIRST_ROW

    def indicator(self, indicator: str, /, **values: object) -> "Form":
        return self.fill("indicators", self.row_of(indicator), **values)

    def monitoring(self, row: int = 0, **values: object) -> "Form":
        """A monitoring about which everything required is said."""
        numbers = ("checked", "with_violations", "violations", "recommendations", "done", "referred", "funds")
        told = {"theme": "education", "end": date(2026, 9, 5), **dict.fromkeys(numbers, 0), **values}
        return self.fill("monitorings", row, **told)

    def body(self, row: int = 0, **values: object) -> "Form":
        answers = {"open_space": "нет", "front_office": "нет", "peoples_office": "нет"}
        return self.fill("bodies", row, name=f"Орган {row}", **{**answers, **values})

    def content(self) -> bytes:
        stream = io.BytesIO()
        self.book.save(stream)
        return stream.getvalue()

    def read(self) -> ParsedReport:
        return read("отчёт.xlsx", self.content(), shipped_catalog(), self.received)


def value_of(report: ParsedReport, indicator: str, district: str = "") -> float | None:
    """The value loaded for an indicator."""
    found = [o.value for o in report.observations if (o.indicator, o.district) == (indicator, district)]
    return found[0] if found else None


def codes(report: ParsedReport) -> set[str]:
    return {finding.code for finding in report.findings}


def rows_of(report: ParsedReport, register: str) -> list[dict[str, object]]:
    return [dict(row.values) for row in report.registers if row.register == register]


def header(form: Form, sheet: str, column: str) -> str:
    return str(form.sheet(sheet).cell(HEADER_ROW, form.column(sheet, column)).value)
