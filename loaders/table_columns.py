"""What a person sees of an unknown table before saying which column is which."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from kpi.catalog import Catalog
from kpi.indicator import Indicator
from kpi.names import LANGUAGES
from loaders.figure import Figure
from loaders.labels.period import period_in
from loaders.labels.traps import traps
from loaders.labels.words import spoken

MOST_EXAMPLES, MOST_SUGGESTED = 3, 3
_LEAST_ALIKE = 60
_OF_A_PART = 0.85


@dataclass(frozen=True)
class FoundColumn:
    """One label of one sheet. `suggestions` are codes of indicators, best first, never applied by themselves.

    `cautions`: change, rate, share or target, when the label speaks of one.
    """

    sheet: str
    label: str
    count: int
    regions: tuple[str, ...]
    examples: tuple[str, ...]
    period: str
    suggestions: tuple[str, ...]
    cautions: tuple[str, ...]


def columns(figures: Iterable[Figure], catalog: Catalog) -> list[FoundColumn]:
    """The labels in the order of the file."""
    found: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        found.setdefault((figure.sheet, figure.label), []).append(figure)
    return [_column(sheet, label, own, catalog) for (sheet, label), own in found.items()]


def _column(sheet: str, label: str, own: list[Figure], catalog: Catalog) -> FoundColumn:
    return FoundColumn(
        sheet,
        label,
        count=len(own),
        regions=tuple(dict.fromkeys(figure.region for figure in own)),
        examples=tuple(figure.value_as_written for figure in own[:MOST_EXAMPLES]),
        period=period_in(label) or period_in(f"{sheet} | {label}"),
        suggestions=tuple(suggested(label, catalog)),
        cautions=tuple(kind for kind, _ in traps(label)),
    )


def suggested(label: str, catalog: Catalog) -> list[str]:
    """Codes of the indicators with the most similar names in any language."""
    parts = [part for part in spoken(label).split(" | ") if any(letter.isalpha() for letter in part)]
    alike: dict[str, float] = {}
    for part in dict.fromkeys((" ".join(parts), *parts)):
        for name, code in _names(tuple(catalog.indicators.values())):
            alike[code] = max(_likeness(part, name), alike.get(code, 0))
    best = sorted(alike, key=lambda code: -alike[code])[:MOST_SUGGESTED]
    return [code for code in best if alike[code] >= _LEAST_ALIKE]


def _likeness(label: str, name: str) -> float:
    """Whole names first; a label that is a part of a name, or has a name for its part, after them."""
    return max(fuzz.token_sort_ratio(label, name), _OF_A_PART * fuzz.token_set_ratio(label, name))


@cache
def _names(indicators: tuple[Indicator, ...]) -> list[tuple[str, str]]:
    """Every name in every language with the code it belongs to."""
    return [(spoken(i.name.in_(language)), i.code) for i in indicators for language in LANGUAGES]
