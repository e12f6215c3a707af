"""Random tables as offices make them, and the figures that are truly in them.

A table is a list of rows of plain values; `Sheet.truth` maps (row, column) to (region, value).
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.loaders.spelling_rules import ADJECTIVES, ENGLISH, KAZAKH, NOUNS, look_alike

OLD_17 = (
    *("KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-35", "KZ-39", "KZ-43", "KZ-47", "KZ-55"),
    *("KZ-59", "KZ-61", "KZ-63", "KZ-71", "KZ-75", "KZ-79"),
)
NEW_20 = (*OLD_17, "KZ-10", "KZ-33", "KZ-62")
CITY_NAMES = {
    "KZ-71": ("Астана", "Астана", "Astana"),
    "KZ-75": ("Алматы", "Алматы", "Almaty"),
    "KZ-79": ("Шымкент", "Шымкент", "Shymkent"),
}
ABBREVIATED = {"KZ-59": "СКО", "KZ-27": "ЗКО", "KZ-63": "ВКО"}
ABBREVIATED_KK = {"KZ-59": "СҚО", "KZ-27": "БҚО", "KZ-63": "ШҚО"}
TOTALS = {
    "ru": ("Республика Казахстан", "Всего", "Итого", "ИТОГО:", "Всего по РК", "РК", "По республике"),
    "kk": ("Қазақстан Республикасы", "Барлығы", "Жиыны", "ҚР", "Қазақстан"),
    "en": ("Republic of Kazakhstan", "Total", "Kazakhstan"),
}
INDICATORS = (
    "Число услуг",
    "Жалобы, единиц",
    "Доля онлайн, %",
    "Қызметтер саны",
    "Объём, млн тенге",
    "Number of services",
    "Открытые акиматы",
    "Численность населения",
    "Индекс физического объема",
    "Удельный вес",
)
DISTRICTS = (
    *("Абайский район", "Жамбылский район", "Аккольский район", "г. Кокшетау", "Есиль ауданы", "р-н Алматы"),
    *("Карасайский р-н", "г. Темиртау", "Жамбыл ауданы", "Панфиловский район", "г.Актобе", "Мерке ауданы"),
)
NOTHING = ("-", "…", "х", "н/д", "–", "...", "")


@dataclass
class Sheet:
    name: str = "Лист1"
    rows: list[list[object]] = field(default_factory=list)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    percents: set[tuple[int, int]] = field(default_factory=set)
    truth: dict[tuple[int, int], tuple[str, float]] = field(default_factory=dict)

    def add(self, row: list[object]) -> int:
        self.rows.append(row)
        return len(self.rows) - 1

    def pad(self, columns: int) -> None:
        self.rows = [[*row, *[None] * (columns - len(row))] for row in self.rows]


Speller = Callable[[str], str]


def speller(draw: random.Random) -> tuple[str, Speller]:
    """A way of writing all regions of one list, and its language."""
    return draw.choice(
        (
            ("ru", _ru_full),
            ("ru", lambda r: _ru_full(r).replace("область", "обл.")),
            ("ru", _ru_short),
            ("ru", _ru_genitive),
            ("ru", lambda r: _ru_full(r).upper()),
            ("ru", lambda r: ABBREVIATED.get(r, _ru_short(r))),
            ("ru", lambda r: look_alike(_ru_full(r), draw)),
            ("kk", lambda r: f"{KAZAKH[r]} облысы" if r in KAZAKH else f"{CITY_NAMES[r][1]} қаласы"),
            ("kk", lambda r: KAZAKH.get(r) or f"{CITY_NAMES[r][1]} қаласы"),
            ("kk", lambda r: ABBREVIATED_KK.get(r) or KAZAKH.get(r) or f"{CITY_NAMES[r][1]} қ."),
            ("en", lambda r: f"{ENGLISH[r][0]} Region" if r in ENGLISH else f"{CITY_NAMES[r][2]} city"),
            ("en", lambda r: ENGLISH[r][0] if r in ENGLISH else f"{CITY_NAMES[r][2]} city"),
        )
    )


def _ru_full(region: str) -> str:
    if region in NOUNS:
        return f"область {NOUNS[region][0]}"
    return f"{ADJECTIVES[region]}ая область" if region in ADJECTIVES else f"г. {CITY_NAMES[region][0]}"


def _ru_short(region: str) -> str:
    if region in NOUNS:
        return NOUNS[region][-1]
    return f"{ADJECTIVES[region]}ая" if region in ADJECTIVES else f"г.{CITY_NAMES[region][0]}"


def _ru_genitive(region: str) -> str:
    if region in NOUNS:
        return f"по области {NOUNS[region][0]}"
    return f"по {ADJECTIVES[region]}ой области" if region in ADJECTIVES else f"по г. {CITY_NAMES[region][0]}"


def units(draw: random.Random) -> list[str]:
    """The regions of a list in some order."""
    chosen = list(draw.choice((OLD_17, NEW_20)))
    return draw.choice((chosen, sorted(chosen), draw.sample(chosen, len(chosen))))


def value(draw: random.Random, sheet: Sheet, at: tuple[int, int], region: str | None) -> object:
    """A cell's content; what it says goes to the truth."""
    if draw.random() < 0.1:
        return draw.choice(NOTHING)
    content, number = draw.choice(WRITTEN)(draw)
    if isinstance(content, float) and content < 1:
        sheet.percents.add(at)
    if region:
        sheet.truth[at] = (region, number)
    return content


Written = tuple[object, float]


def _whole(draw: random.Random) -> Written:
    number = draw.randint(2041, 99_999)
    return number, number


def _broken(draw: random.Random) -> Written:
    number = round(draw.uniform(1.1, 9_000), 2)
    return number, number


def _spaced(draw: random.Random) -> Written:
    number = draw.randint(2041, 9_999_999)
    return f"{number:,}".replace(",", draw.choice((" ", "\u00a0", "\u2009", "\u202f", ""))), number


def _decimal_comma(draw: random.Random) -> Written:
    number = draw.randint(11, 9_999) / 10
    return str(number).replace(".", ","), number


def _percent_sign(draw: random.Random) -> Written:
    number = draw.randint(10, 99)
    return f"{number}{draw.choice(('%', ' %'))}", number


def _percent_format(draw: random.Random) -> Written:
    number = draw.randint(10, 99)
    return number / 100, number


def _footnoted(draw: random.Random) -> Written:
    number = draw.randint(2041, 99_999)
    return f"{number}{draw.choice(('1)', '*', ' 1)', '¹⁾'))}", number


WRITTEN = (_whole, _whole, _broken, _spaced, _decimal_comma, _percent_sign, _percent_format, _footnoted)


def titles(draw: random.Random, sheet: Sheet) -> None:
    """Lines above a table."""
    lines = (
        ["Основные показатели программы за 2020 год"],
        ["Приложение 1"],
        [None, None, "единиц"],
        ["Облыстар бойынша көрсеткіштер"],
        [],
        ["Таблица 1", None, None, "тыс. человек"],
        ["По состоянию на 1 января 2021 года"],
        ["в процентах"],
    )
    for line in draw.sample(lines, draw.randint(0, 3)):
        sheet.add(list(line))


def notes(draw: random.Random, sheet: Sheet) -> None:
    for line in draw.sample(
        ("1) предварительные данные", "Источник: БНС АСПР РК", "* с учётом г. Шымкент", ""), 2
    ):
        sheet.add([line])
