"""Layouts of random tables: regions in rows, columns, a long list, a title; tables stacked, side by side."""

import random

from tests.loaders.random_tables import (
    DISTRICTS,
    INDICATORS,
    TOTALS,
    Sheet,
    Speller,
    notes,
    speller,
    titles,
    units,
    value,
)


def rows_layout(draw: random.Random, sheet: Sheet, merge: bool) -> None:
    """Regions in rows under one to three header levels; numbering, a second language, districts, groups."""
    titles(draw, sheet)
    language, spell = speller(draw)
    numbered, second = draw.random() < 0.4, draw.random() < 0.25
    left = numbered + 1 + second
    columns = draw.randint(1, 6)
    header(draw, sheet, left, columns, merge, numbered)
    if draw.random() < 0.25:
        sheet.add([*("А" * (left > 0)), *(None for _ in range(left - 1)), *range(1, columns + 1)])
    body(draw, sheet, spell, language, (numbered, second, columns))
    notes(draw, sheet)


def header(draw: random.Random, sheet: Sheet, left: int, columns: int, merge: bool, numbered: bool) -> None:
    """One to three levels; the upper ones cover several columns."""
    names: list[object] = ["№"] * numbered + ["Регион", "Өңір"][: left - numbered]
    levels = draw.randint(1, 3) if columns > 2 else 1
    for level in range(levels - 1):
        upper: list[object] = [None] * (left + columns)
        at = left
        if level == 0:
            upper[:left] = names
        while at < left + columns:
            wide = min(draw.randint(2, 3), left + columns - at)
            upper[at] = draw.choice((f"{2018 + at} год", "в том числе", "Всего за год", 2017 + at))
            row = len(sheet.rows)
            if merge and wide > 1:
                sheet.merges.append((row, at, row, at + wide - 1))
            at += wide
        sheet.add(upper)
    bottom = draw.sample(INDICATORS, columns) if draw.random() < 0.6 else list(range(2015, 2015 + columns))
    top = len(sheet.rows) - levels + 1
    if levels > 1 and merge:
        sheet.merges += [(top, c, top + levels - 1, c) for c in range(left)]
    sheet.add([*(names if levels == 1 else [None] * left), *bottom])


def body(
    draw: random.Random, sheet: Sheet, spell: Speller, language: str, shape: tuple[bool, bool, int]
) -> None:
    numbered, second, columns = shape
    left = numbered + 1 + second
    regions = units(draw)
    with_districts = draw.random() < 0.2
    total_at = draw.choice((0, len(regions), len(regions) // 2, None))
    other = speller(draw)[1] if second else None
    groups = draw.random() < 0.2
    for number, region in enumerate([*regions, None]):
        if number == total_at:
            options = TOTALS[language][:1] if with_districts else TOTALS[language]
            name = draw.choice(options)
            line(draw, sheet, [*([None] * numbered), name, *([name] if second else [])], left, columns, "KZ")
        if region is None:
            break
        if groups and number == 3:
            sheet.add([*([None] * numbered), draw.choice(("Области:", "Облыстар", "в том числе:"))])
        names: list[object] = [*([number + 1] if numbered else []), footnoted(draw, spell(region))]
        line(draw, sheet, [*names, *([other(region)] if other else [])], left, columns, region)
        if with_districts:
            for district in draw.sample(DISTRICTS, 2):
                line(draw, sheet, [*([None] * numbered), district], left, columns, None)


def footnoted(draw: random.Random, name: str) -> str:
    return draw.choice((name,) * 12 + (f"{name}1)", f"{name} 1)", f" {name} ", f"{name}*", f"{name}¹"))


def line(
    draw: random.Random, sheet: Sheet, names: list[object], left: int, columns: int, region: str | None
) -> None:
    row = len(sheet.rows)
    names += [None] * (left - len(names))
    sheet.add([*names, *(value(draw, sheet, (row, left + c), region) for c in range(columns))])


def columns_layout(draw: random.Random, sheet: Sheet, merge: bool) -> None:
    """Regions in columns, perhaps under years; indicators in rows."""
    titles(draw, sheet)
    language, spell = speller(draw)
    regions = units(draw)[: draw.randint(4, 20)] if language == "ru" else units(draw)
    years = draw.choice((1, 1, 2))
    numbered = draw.random() < 0.3
    left = 1 + numbered
    heads = [*regions, *(["KZ"] if draw.random() < 0.5 and len(regions) > 3 else [])]
    if years > 1:
        upper: list[object] = [None] * (left + years * len(heads))
        for y in range(years):
            first = left + y * len(heads)
            upper[first] = f"{2019 + y} год"
            if merge:
                sheet.merges.append((len(sheet.rows), first, len(sheet.rows), first + len(heads) - 1))
        sheet.add(upper)
    names = [draw.choice(TOTALS[language]) if r == "KZ" else footnoted(draw, spell(r)) for r in heads]
    sheet.add([*(["№"] * numbered), "Показатель", *(names * years)])
    for number, indicator in enumerate(draw.sample(INDICATORS, draw.randint(2, 8))):
        row = len(sheet.rows)
        cells = [value(draw, sheet, (row, left + c), r) for c, r in enumerate(heads * years)]
        sheet.add([*([number + 1] if numbered else []), indicator, *cells])
    notes(draw, sheet)


def long_layout(draw: random.Random, sheet: Sheet, merge: bool) -> None:
    """One figure per row, as open data have it; in workbooks the name may be merged over its rows."""
    _, spell = speller(draw)
    sheet.add([draw.choice(("Регион", "region")), draw.choice(("Год", "year")), "Показатель", "Значение"])
    merged = merge and draw.random() < 0.5
    indicator = draw.choice(INDICATORS)
    for region in units(draw):
        first = len(sheet.rows)
        for year in (2019, 2020, 2021):
            row = len(sheet.rows)
            name = spell(region) if row == first or not merged else None
            sheet.add([name, year, indicator, value(draw, sheet, (row, 3), region)])
        if merged:
            sheet.merges.append((first, 0, first + 2, 0))


def title_layout(draw: random.Random, sheet: Sheet, merge: bool) -> None:
    """One region, named in the title only."""
    _, spell = speller(draw)
    region = draw.choice(units(draw))
    name = spell(region)
    if name.isupper() or len(name.split()) < 2 or name.split()[-1].endswith("stan"):
        name = {"KZ-10": "область Абай"}.get(region, "Туркестанская область")
        region = "KZ-10" if name == "область Абай" else "KZ-61"
    sheet.add([draw.choice((f"{name}: отчёт за 2020 год", f"Показатели, {name}", name))])
    sheet.add([])
    sheet.add(["Показатель", *draw.sample(("План", "Факт", "2019 год", "2020 год"), 2)])
    for indicator in draw.sample(INDICATORS, 5):
        row = len(sheet.rows)
        sheet.add([indicator, *(value(draw, sheet, (row, 1 + c), region) for c in range(2))])


def stacked_layout(draw: random.Random, sheet: Sheet, merge: bool) -> None:
    """Two or three tables below each other, with titles."""
    for number in range(draw.randint(2, 3)):
        sheet.add([f"{number + 1}. {draw.choice(INDICATORS)}"])
        rows_layout(draw, sheet, merge)
        sheet.add([])


def side_layout(draw: random.Random, sheet: Sheet, merge: bool) -> None:
    """Two tables beside each other, their lists in different orders."""
    left, right = Sheet(), Sheet()
    for part in (left, right):
        spell = speller(draw)[1]
        columns = draw.randint(2, 3)
        part.add(["Регион", *draw.sample(INDICATORS, columns)])
        for region in units(draw):
            line(draw, part, [spell(region)], 1, columns, region)
    left.pad(max(map(len, left.rows)))
    gap = draw.randint(0, 1)
    shift, down = len(left.rows[0]) + gap, len(sheet.rows)
    for row in range(max(len(left.rows), len(right.rows))):
        first = left.rows[row] if row < len(left.rows) else [None] * len(left.rows[0])
        second = right.rows[row] if row < len(right.rows) else []
        sheet.add([*first, *([None] * gap), *second])
    for part, across in ((left, 0), (right, shift)):
        sheet.percents |= {(r + down, c + across) for r, c in part.percents}
        sheet.truth |= {(r + down, c + across): v for (r, c), v in part.truth.items()}


LAYOUTS = (
    rows_layout,
    rows_layout,
    rows_layout,
    columns_layout,
    columns_layout,
    long_layout,
    title_layout,
    stacked_layout,
    side_layout,
)
