"""How the options of a list read in a language, taken from the catalog and the words of the product."""

from datetime import date
from functools import cache

from kpi.catalog import Catalog
from kpi.paths import PROJECT

YEAR_END = date(2020, 12, 31)


@cache
def catalog() -> Catalog:
    return Catalog.load(PROJECT / "data" / "catalog")


def indicator(code: str, language: str = "ru") -> str:
    return catalog().indicators[code].name.in_(language)


def region(code: str, language: str = "ru", day: date = YEAR_END) -> str:
    return catalog().regions.nearest(code, day).name.in_(language)


def theme(code: str, language: str = "ru") -> str:
    return catalog().themes[code].in_(language)


def definition(code: str, language: str = "ru") -> str:
    return catalog().indicators[code].definition.in_(language)
