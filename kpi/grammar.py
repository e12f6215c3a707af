"""The tables of data/grammar/: endings, letters and numerals of the languages, as data and not as code."""

from functools import lru_cache

from kpi.catalog_table import read_table
from kpi.errors import CatalogError
from kpi.paths import data_folder


@lru_cache(maxsize=16)
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of data/grammar/<name>.csv. Raises CatalogError if it cannot be read."""
    table = read_table(data_folder() / "grammar" / f"{name}.csv")
    if table.faults:
        raise CatalogError(table.faults)
    return tuple(table.rows)


@lru_cache(maxsize=16)
def by(name: str, column: str) -> dict[str, dict[str, str]]:
    """The rows by what stands in one column, which has no value twice."""
    return {row[column]: row for row in rows(name)}


def by_ending(name: str, word: str) -> tuple[str, dict[str, str]] | None:
    """(what stands before the ending, row) of the longest ending of the table that the word has."""
    endings = by(name, "ending")
    starts = (i for i in range(len(word)) if word[i:] in endings)
    start = next(starts, None)
    return None if start is None else (word[:start], endings[word[start:]])
