"""The figures of a filled form, taken by the script an analyst would write: pandas, openpyxl, fixed places.

It trusts the form: known sheets, headers in their row, clean answers, no findings, no addresses. It gives
the (indicator, value) that the product reads, so that the two can be timed against each other.
"""

import io
from collections.abc import Iterator

import pandas as pd

from kpi.catalog import Catalog
from kpi.names import LANGUAGES
from kpi.words import Words, words
from loaders.form.edition import Edition, Gives, Sheet, latest
from loaders.form.geometry import FIRST_ROW

Figures = list[tuple[str, float]]


def figures(content: bytes, catalog: Catalog) -> Figures:
    """Sorted (indicator, value): stated values, their bases, counts of the registers, counts by district."""
    sheets = pd.read_excel(io.BytesIO(content), sheet_name=None, header=None, engine="openpyxl")
    edition = latest()
    say = next(say for say in map(words, LANGUAGES) if say(edition.sheet("indicators").words) in sheets)
    found, districts = _stated(_table(sheets, edition.sheet("indicators"), say), catalog), Figures()
    singles, sums = dict[str, float](), dict[str, float]()
    for sheet in (sheet for sheet in edition.sheets if sheet.gives):
        table = _table(sheets, sheet, say)
        for gives in sheet.gives:
            counted = singles if gives.itemised else sums
            counted.setdefault(gives.indicator, _count(table, gives, edition, say))
            if gives.by_district:
                districts += _by_district(table, gives, edition, say)
    return sorted([*{**sums, **singles, **found}.items(), *districts])


def _table(sheets: dict[str, pd.DataFrame], sheet: Sheet, say: Words) -> pd.DataFrame:
    table = sheets[say(sheet.words)].iloc[FIRST_ROW - 1 :, : len(sheet.columns)]
    table = table.set_axis([column.key for column in sheet.columns], axis=1)
    return table.dropna(how="all")


def _stated(table: pd.DataFrame, catalog: Catalog) -> dict[str, float]:
    """Values by code; a base is the value of the indicator it belongs to, unless that is stated itself."""
    rows = table[table["code"].isin(list(catalog.indicators))].set_index("code")
    values = {str(code): float(value) for code, value in rows["value"].dropna().items()}
    for code, base in rows["base"].dropna().items():
        name = catalog.indicators[str(code)].base
        if name:
            values.setdefault(name, float(base))
    return values


def _count(table: pd.DataFrame, gives: Gives, edition: Edition, say: Words) -> float:
    rows = _among(table, gives, edition, say)
    if gives.method == "rows":
        return float(len(rows))
    if gives.method == "count":
        return float((rows[gives.column] == _answer(gives, edition, say)).sum())
    total = float(rows[gives.column].astype(float).sum())
    if gives.method == "share":
        return 100 * total / float(rows[gives.whole].astype(float).sum())
    return total / gives.divided_by


def _by_district(
    table: pd.DataFrame, gives: Gives, edition: Edition, say: Words
) -> Iterator[tuple[str, float]]:
    for _, own in table.groupby("district", sort=False):
        rows = _among(own, gives, edition, say)
        if len(rows):
            yield gives.indicator, _count(own, gives, edition, say)


def _among(table: pd.DataFrame, gives: Gives, edition: Edition, say: Words) -> pd.DataFrame:
    for column, codes in gives.among.items():
        table = table[table[column].isin([say(edition.words_of_choice(column, code)) for code in codes])]
    return table


def _answer(gives: Gives, edition: Edition, say: Words) -> str:
    known = {"yes": "yes", "no": "no"}.get(gives.answer)
    return say(known or edition.words_of_choice(gives.column, gives.answer))
