"""What a described column must not be: a change as a level, a share as a count, a target as an actual."""

from collections.abc import Iterator

from kpi.catalog import Catalog
from kpi.indicator import Indicator
from kpi.names import LANGUAGES
from kpi.words import words
from loaders.form.cell import Fault
from loaders.labels.traps import is_money, scale, traps
from loaders.suggest import suggestions
from loaders.table_layout import SCALES, TableColumn, TableLayout

_POWERS = {"count": 0, "sqm": 0, "unit": 0, "bn_kzt": 9}
"""Units that people also write in thousands, millions and billions, as powers of ten."""
_MONEY = "bn_kzt"


def faults(column: TableColumn, catalog: Catalog, sheet: str = "") -> list[Fault]:
    """Kinds of findings with their facts; a column with any of them is not loaded.

    `sheet` is where it stands; the name of a sheet can say that all of it is a plan or a change.
    """
    of_sheet = [(kind, word) for kind, word in traps(sheet or column.sheet) if kind != "share"]
    return list(_faults(column, catalog, dict([*of_sheet, *traps(column.label)])))


def _faults(column: TableColumn, catalog: Catalog, found: dict[str, str]) -> Iterator[Fault]:
    indicator = catalog.indicators.get(column.indicator)
    if column.scope and column.scope not in catalog.scopes:
        near = suggestions(column.scope, catalog.scopes)
        yield Fault("unknown_scope", {"scope": column.scope, "suggestions": near})
    if indicator is None:
        near = suggestions(column.indicator, catalog.indicators)
        yield Fault("unknown_indicator", {"indicator": column.indicator, "suggestions": near})
        return
    told = {"label": column.label, "indicator": indicator.name.in_(LANGUAGES[0])}
    if word := found.get("change") or found.get("rate"):
        yield Fault("table_change_as_level", {**told, "word": word})
    elif "share" in found and indicator.unit != "percent":
        yield Fault("table_share_as_count", {**told, "word": found["share"]})
    elif power(column, indicator) is None:
        yield Fault("table_unit_unclear", told)
    if "target" in found and column.kind == "actual":
        yield Fault("table_target_as_actual", {"label": column.label, "word": found["target"]})


def power(column: TableColumn, indicator: Indicator) -> int | None:
    """The power of ten from the unit of the column to that of the indicator; None when it is not clear.

    млн тенге -> bn_kzt: -3. Money whose label names no unit, a label of money for what is none, and a label
    against the layout are not clear.
    """
    if is_money(column.label) and indicator.unit != _MONEY:
        return None
    try:
        said = scale(column.label)
    except ValueError:
        return None
    given = SCALES[column.scale]
    if said is not None and given is not None and said != given:
        return None
    of_column = said if said is not None else given
    if indicator.unit not in _POWERS:
        return None if of_column else 0
    if of_column is None:
        return None if indicator.unit == _MONEY else 0
    return of_column - _POWERS[indicator.unit]


def sentences(layout: TableLayout, catalog: Catalog, language: str = "en") -> list[str]:
    """Every fault of a layout in words."""
    say = words(language)
    return [say(f"finding-{f.code}", **f.facts) for column in layout.columns for f in faults(column, catalog)]
