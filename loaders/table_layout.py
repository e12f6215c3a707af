"""The layout of a table somebody described once: which column is which indicator and period.

form: table_education_bulletin
edition: 1
shape: table
title: Бюллетень управления образования
source: {publisher: Управление образования, title: Бюллетень, url: https://…}
columns:
  - label: Сервисные акиматы | 2024     # as `python -m loaders inspect` shows it
    indicator: service_akimats
    period: "2024"                      # only what the label says; "" is asked with every file
    kind: actual                        # may be left out, as scope, sheet and scale
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from kpi.errors import LayoutError
from kpi.observation import KINDS, Source
from kpi.paths import data_folder
from loaders.figure import one_line
from loaders.labels.period import period_in
from loaders.labels.words import label_key
from loaders.layout import shape_of

SHAPE = "table"
SCALES = {"": None, "ones": 0, "thousand": 3, "million": 6, "billion": 9}
"""How many a unit of the column is, for a label that does not say it."""
SLUG = re.compile(r"[a-z][a-z0-9_]{2,59}")
_SOURCE = ("publisher", "title", "url")


@dataclass(frozen=True)
class TableColumn:
    """One column (or row) of figures. `sheet`: only there; `period`: "" when every file must say it."""

    label: str
    indicator: str
    period: str = ""
    kind: str = "actual"
    scope: str = ""
    sheet: str = ""
    scale: str = ""

    @property
    def own_period(self) -> str:
        """What the label says, alone or under the name of its sheet."""
        return period_in(self.label) or (period_in(f"{self.sheet} | {self.label}") if self.sheet else "")

    @property
    def key(self) -> tuple[str, str]:
        return label_key(self.sheet), label_key(self.label)

    def faults(self) -> Iterator[str]:
        """Everything that needs no catalog to be seen."""
        at = f"column `{self.label}`"
        if not self.label or self.label != one_line(self.label):
            yield f"{at}: a label is one line and not empty"
        if not self.indicator:
            yield f"{at}: no indicator"
        if self.kind not in KINDS:
            yield f"{at}: kind `{self.kind}`, known: {', '.join(KINDS)}"
        if self.scale not in SCALES:
            yield f"{at}: scale `{self.scale}`, known: {', '.join(filter(None, SCALES))}"
        if self.period and self.period != self.own_period:
            said = self.own_period or "none"
            yield f"{at}: period `{self.period}` is not what the label says ({said}); leave it empty"


@dataclass(frozen=True)
class TableLayout:
    """One edition of one described table."""

    form: str
    columns: tuple[TableColumn, ...]
    edition: int = 1
    title: str = ""
    source: Source = field(default_factory=Source)

    @classmethod
    def from_file(cls, path: Path) -> "TableLayout":
        """Raises LayoutError naming the file when the file is not a layout of a table."""
        try:
            layout = cls.from_yaml(yaml.safe_load(path.read_text(encoding="utf-8")))
        except (OSError, yaml.YAMLError, TypeError, KeyError, ValueError, AttributeError) as error:
            raise LayoutError(file=path.name, problem=f"{type(error).__name__}: {error}") from error
        return layout.checked(path.name)

    @classmethod
    def from_yaml(cls, spec: Mapping[str, Any]) -> "TableLayout":
        """Raises KeyError, TypeError, ValueError or AttributeError on a malformed description."""
        rest = dict(spec)
        if rest.pop("shape") != SHAPE:
            raise ValueError(f"the shape is not `{SHAPE}`")
        columns = tuple(TableColumn(**_texts(column)) for column in rest.pop("columns"))
        source = _texts(rest.pop("source", {}))
        if set(source) - set(_SOURCE):
            raise ValueError(f"source has only {', '.join(_SOURCE)}")
        edition = rest.pop("edition")
        if type(edition) is not int:
            raise ValueError("the edition is a number")
        return cls(columns=columns, edition=edition, source=Source(**source), **_texts(rest))

    def to_yaml(self) -> str:
        """What `from_file` reads back as the same layout."""
        source = {key: getattr(self.source, key) for key in _SOURCE if getattr(self.source, key)}
        content = {
            **{"form": self.form, "edition": self.edition, "shape": SHAPE, "title": self.title},
            **({"source": source} if source else {}),
            "columns": [_without_defaults(column) for column in self.columns],
        }
        return yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=1000)

    def checked(self, file: str) -> "TableLayout":
        """Itself. Raises LayoutError with every fault that needs no catalog to be seen."""
        faults = list(self._faults())
        if faults:
            raise LayoutError(file=file, problem="; ".join(faults))
        return self

    def _faults(self) -> Iterator[str]:
        if not SLUG.fullmatch(self.form):
            yield f"form `{self.form}`: 3 to 60 of a–z, 0–9 and _, a letter first"
        if self.edition < 1:
            yield f"edition {self.edition}"
        if not self.columns:
            yield "no columns"
        for column in self.columns:
            yield from column.faults()
        keys = [column.key for column in self.columns]
        for key in sorted({key for key in keys if keys.count(key) > 1}):
            yield f"column `{key[1]}` stands twice"


def _texts(spec: Mapping[str, Any]) -> dict[str, str]:
    """Values as text, also those that YAML takes for a number or a day: 2024, 2024-12-31."""
    found = {}
    for key, value in spec.items():
        if isinstance(value, bool) or not isinstance(value, str | int | date | None):
            raise TypeError(f"`{key}`: {value!r} is not a text")
        found[key] = "" if value is None else str(value)
    return found


def _without_defaults(column: TableColumn) -> dict[str, str]:
    given = {f.name: getattr(column, f.name) for f in fields(column)}
    always = ("label", "indicator", "period", "kind")
    return {name: value for name, value in given.items() if value or name in always}


def table_layouts(folder: Path | None = None) -> tuple[TableLayout, ...]:
    """All editions in data/layouts/ and in a further folder, which may not be there yet.

    Raises LayoutError naming the file at fault, also when two files are the same edition of one form.
    """
    shipped = data_folder() / "layouts"
    files = [p for place in (shipped, folder) if place for p in sorted(place.glob("*.yml"))]
    found: dict[tuple[str, int], TableLayout] = {}
    for path in files:
        if shape_of(path) != SHAPE:
            continue
        layout = TableLayout.from_file(path)
        known = found.setdefault((layout.form, layout.edition), layout)
        if known != layout:
            raise LayoutError(
                file=path.name, problem=f"{layout.form} {layout.edition} is in another file too"
            )
    return tuple(found[key] for key in sorted(found))
