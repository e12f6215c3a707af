"""One small table for every kind of finding that only tables have."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from openpyxl import Workbook

from kpi.observation import Source
from loaders.table_layout import TableColumn, TableLayout

RECEIVED = date(2026, 11, 1)
AKIMATS = TableColumn("Сервисные акиматы, 2024", "service_akimats", "2024")
ASKED = TableColumn("Сервисные акиматы", "service_akimats")
SOURCE = Source(publisher="Управление", title="Бюллетень", url="https://example.org/b")


def layout(*columns: TableColumn, form: str = "table_sample", edition: int = 1) -> TableLayout:
    return TableLayout(form, columns, edition, "Бюллетень", SOURCE)


def csv(*rows: str) -> bytes:
    return "\n".join(rows).encode()


def xlsx(**sheets: list[list[object]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@dataclass(frozen=True)
class Sample:
    content: bytes
    layouts: tuple[TableLayout, ...] = (layout(AKIMATS),)
    told: str = ""
    name: str = "table.csv"
    loaded: int = 0
    further: frozenset[str] = frozenset()
    """Kinds that cannot but come with it."""


HEADER = "Регион;Сервисные акиматы, 2024"
ROWS: list[list[object]] = [["Регион", "Сервисные акиматы, 2024"], ["СКО", 5], ["ВКО", 6], ["ЗКО", 7]]


def _table(*rows: str, loaded: int = 3, further: frozenset[str] = frozenset()) -> Sample:
    return Sample(csv(HEADER, "СКО;5", "ВКО;6", "ЗКО;7", *rows), loaded=loaded, further=further)


def _book(loaded: int, **sheets: list[list[object]]) -> Sample:
    return Sample(xlsx(**sheets), loaded=loaded, name="table.xlsx")


def _column(label: str, column: TableColumn, told: str = "", value: str = "5", loaded: int = 0) -> Sample:
    return Sample(
        csv(f"Регион;{label}", f"СКО;{value}", f"ВКО;{value}"), (layout(column),), told, loaded=loaded
    )


_FAR: list[list[object]] = [[None] * 16_000, *[[]] * 150, [*[None] * 15_999, 1]]
_FAR[0][0] = "x"
_MANY = [f"Атлантида {n};{n}" for n in range(2100)]

SAMPLES: dict[str, Callable[[], Sample]] = {
    "table_sheet_too_large": lambda: _book(3, Лист=ROWS, Даль=_FAR),
    "no_region": lambda: _book(3, Лист=ROWS, Прочее=[["Показатель", "Число"], ["Услуги", 5], ["Жалобы", 6]]),
    "cell_error": lambda: _book(3, Лист=[*ROWS, ["Павлодарская", "#DIV/0!"]]),
    "formula_not_computed": lambda: _book(3, Лист=[*ROWS, ["Павлодарская", "=1+1"]]),
    "region_unknown": lambda: _table("Атлантида;8"),
    "region_ambiguous": lambda: Sample(
        csv("Облыстар;Сервисные акиматы, 2024", "Ақмола;1", "Алматы;2", "Алматы;3", "Маңғыстау;4"), loaded=2
    ),
    "region_conflict": lambda: _book(
        3, Лист=ROWS, СКО=[["Отчёт ВКО"], [], ["Показатель", "Число"], ["Услуги", 5], ["Жалобы", 6]]
    ),
    "region_missing": lambda: _table(";8"),
    "row_below_region": lambda: _table("Есильский район;8"),
    "total_unclear": lambda: Sample(
        csv("Город;Сервисные акиматы, 2024", "г. Астана;1", "г. Алматы;2", "г. Шымкент;3", "Итого;6"),
        loaded=3,
    ),
    "more_remarks": lambda: _table(*_MANY, further=frozenset({"region_unknown"})),
    "table_unknown": lambda: Sample(csv("Регион;Фонтаны", "СКО;5", "ВКО;6")),
    "table_column_missing": lambda: Sample(
        csv(HEADER, "СКО;5"),
        (layout(AKIMATS, TableColumn("Народные офисы, 2024", "peoples_offices", "2024")),),
    ),
    "table_layout_ambiguous": lambda: Sample(
        csv(HEADER, "СКО;5"), (layout(AKIMATS), layout(AKIMATS, form="table_other"))
    ),
    "table_period_needed": lambda: _column("Сервисные акиматы", ASKED),
    "table_period_differs": lambda: _column(
        "Сервисные акиматы, 2024", TableColumn("Сервисные акиматы, 2024", "service_akimats"), "2025"
    ),
    "table_period_in_future": lambda: _column(
        "Сервисные акиматы, 2030", TableColumn("Сервисные акиматы, 2030", "service_akimats", "2030")
    ),
    "table_change_as_level": lambda: _column(
        "Сервисные акиматы, в % к 2019",
        TableColumn("Сервисные акиматы, в % к 2019", "service_akimats"),
        "2024",
    ),
    "table_share_as_count": lambda: _column(
        "Доля сервисных акиматов", TableColumn("Доля сервисных акиматов", "service_akimats"), "2024"
    ),
    "table_target_as_actual": lambda: _column(
        "Сервисные акиматы, план", TableColumn("Сервисные акиматы, план", "service_akimats"), "2024"
    ),
    "table_unit_unclear": lambda: _column(
        "Сумма бюджетов", TableColumn("Сумма бюджетов", "open_budget_sum_bn_kzt"), "2024"
    ),
    "table_column_unused": lambda: Sample(csv(f"{HEADER};Фонтаны", "СКО;5;1", "ВКО;6;2"), loaded=2),
    "table_figures_differ": lambda: _table("СКО;8"),
}
