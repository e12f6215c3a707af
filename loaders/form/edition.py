"""An edition of the regional report form, as data/layouts/regional_report_1.yml keeps it:

    form: regional_report
    edition: 1
    shape: workbook_form
    sheets:
      akimats:
        columns:
          level: {kind: choice, choices: level, required: true, prefilled: true}
          service_model: {kind: yes_no, required: true}
        gives:
          service_akimats_rural: {count: service_model, is: "yes", among: {level: [rural]}}

A later edition may hold only what changes (`~` takes a thing out):

    inherits: regional_report_1
    shape: workbook_form
    edition: 2
    sheets:
      akimats: {columns: {service_model: ~, storeys: {kind: count}}}
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

from kpi.errors import LayoutError
from kpi.paths import data_folder

SHAPE = "workbook_form"
SHEET_SHAPES = ("passport", "indicators", "register")
COLUMN_KINDS = (
    *("text", "label", "code", "count", "mln_kzt", "measure", "date"),
    *("yes_no", "choice", "district", "region", "period"),
)


@dataclass(frozen=True)
class Column:
    """One column of a sheet (one line of the passport).

    `required_when`: column -> answers that demand it. `words`: shared words instead of the sheet's own.
    """

    key: str
    kind: str
    choices: str = ""
    words: str = ""
    required: bool = False
    required_when: Mapping[str, list[str]] = field(default_factory=dict)
    prefilled: bool = False
    hidden: bool = False
    width: int = 24

    @property
    def is_input(self) -> bool:
        return self.kind not in ("label", "code", "region", "period")

    @property
    def is_number(self) -> bool:
        return self.kind in ("count", "mln_kzt", "measure")


@dataclass(frozen=True)
class Gives:
    """An indicator counted from a register.

    rows: how many rows; count: rows whose answer is `answer`; sum: of a column, divided; share: in percent.
    `among` keeps only rows with one of these answers; `by_district` counts for every district as well.
    An oblast that lists no row with an answer of `complete_with` has told only a part: "at least".
    """

    indicator: str
    method: str
    column: str = ""
    answer: str = ""
    whole: str = ""
    among: Mapping[str, list[str]] = field(default_factory=dict)
    divided_by: int = 1
    by_district: bool = False
    complete_with: Mapping[str, list[str]] = field(default_factory=dict)

    @classmethod
    def from_yaml(cls, indicator: str, spec: Mapping[str, Any]) -> "Gives":
        rest = dict(spec)
        method = next(m for m in ("rows", "count", "sum", "share") if m in rest)
        column = rest.pop(method)
        column = "" if column is True else column
        answer, whole = rest.pop("is", ""), rest.pop("of", "")
        return cls(indicator, method, column, answer, whole, **rest)

    @property
    def itemised(self) -> bool:
        """Counted row by row; such a register outweighs one that holds sums."""
        return self.method in ("rows", "count")


@dataclass(frozen=True)
class Sheet:
    """One sheet. `parts`: finding code -> pairs (part, whole) of columns that must not exceed each other."""

    key: str
    shape: str
    columns: tuple[Column, ...]
    gives: tuple[Gives, ...] = ()
    identity: tuple[str, ...] = ()
    parts: Mapping[str, list[list[str]]] = field(default_factory=dict)
    span: tuple[str, ...] = ()
    within_period: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()

    @classmethod
    def from_yaml(cls, key: str, spec: Mapping[str, Any]) -> "Sheet":
        rest = dict(spec)
        columns = tuple(Column(k, **c) for k, c in rest.pop("columns").items())
        gives = tuple(Gives.from_yaml(i, g) for i, g in rest.pop("gives", {}).items())
        parts = rest.pop("parts", {})
        shape = rest.pop("shape", "register")
        return cls(key, shape, columns, gives, parts=parts, **{k: tuple(v) for k, v in rest.items()})

    @cached_property
    def _by_key(self) -> dict[str, Column]:
        return {column.key: column for column in self.columns}

    @cached_property
    def inputs(self) -> frozenset[str]:
        """Keys of the columns that people fill."""
        return frozenset(column.key for column in self.columns if column.is_input)

    def column(self, key: str) -> Column:
        return self._by_key[key]

    def is_past(self, key: str) -> bool:
        """A date of something done."""
        return key in self.not_after or key in self.within_period or key in self.span

    @property
    def words(self) -> str:
        """The message in data/i18n/ that names the sheet."""
        return f"form-{self.key}"

    def words_of(self, column: Column) -> str:
        """The message of its header; with `-hint` that of the line under it."""
        return f"form-{column.words}" if column.words else f"{self.words}-{column.key}"


@dataclass(frozen=True, eq=False)
class Edition:
    """`choices`: list -> code -> further spellings; `recognised`: yes, no, missing, total, target words."""

    form: str
    edition: int
    sheets: tuple[Sheet, ...]
    choices: Mapping[str, Mapping[str, list[str]]]
    recognised: Mapping[str, list[str]]
    formats: Mapping[str, str]
    blank_rows: int

    @classmethod
    def from_yaml(cls, spec: Mapping[str, Any]) -> "Edition":
        """Raises KeyError, TypeError, ValueError or StopIteration on a malformed description."""
        rest = {k: v for k, v in spec.items() if k not in ("shape", "inherits")}
        sheets = tuple(Sheet.from_yaml(key, sheet) for key, sheet in rest.pop("sheets").items())
        edition = cls(sheets=sheets, **rest)
        faults = edition.faults()
        if faults:
            raise ValueError("; ".join(faults))
        return edition

    def sheet(self, key: str) -> Sheet:
        return next(s for s in self.sheets if s.key == key)

    def words_of_choice(self, choices: str, code: str) -> str:
        """The message in data/i18n/ that names an answer of a list."""
        return f"qualifier-{code}" if choices == "qualifier" else f"form-choice-{choices}-{code}"

    def faults(self) -> list[str]:
        """Names that nothing in the edition answers to."""
        return [
            *(f"sheet {s.key}: shape {s.shape}" for s in self.sheets if s.shape not in SHEET_SHAPES),
            *(f"{s.key}.{c.key}: kind {c.kind}" for s, c in self._columns() if c.kind not in COLUMN_KINDS),
            *(
                f"{s.key}.{c.key}: choices {c.choices}"
                for s, c in self._columns()
                if c.choices and c.choices not in self.choices
            ),
            *(f"{s.key}: no column {k}" for s in self.sheets for k in _named(s) - {c.key for c in s.columns}),
        ]

    def _columns(self) -> list[tuple[Sheet, Column]]:
        return [(sheet, column) for sheet in self.sheets for column in sheet.columns]


def _named(sheet: Sheet) -> set[str]:
    """Every column that the rules of a sheet speak of."""
    pairs = {key for pairs in sheet.parts.values() for pair in pairs for key in pair}
    given = {key for g in sheet.gives for key in (g.column, g.whole, *g.among, *g.complete_with) if key}
    demanded = {key for c in sheet.columns for key in c.required_when}
    lists = {*sheet.identity, *sheet.span, *sheet.within_period, *sheet.not_after}
    return pairs | given | demanded | lists


@cache
def editions(folder: Path | None = None) -> tuple[Edition, ...]:
    """All editions of workbook forms, oldest first. Raises LayoutError naming the file at fault."""
    files = {path.stem: path for path in (folder or data_folder() / "layouts").glob("*.yml")}
    found = []
    for path in files.values():
        if _content(path).get("shape") != SHAPE:
            continue
        try:
            found.append(Edition.from_yaml(_inherited(path, files)))
        except (KeyError, TypeError, ValueError, StopIteration, RecursionError) as error:
            raise LayoutError(file=path.name, problem=f"{type(error).__name__}: {error}") from error
    return tuple(sorted(found, key=lambda e: (e.form, e.edition)))


def latest(folder: Path | None = None) -> Edition:
    """The edition that is written today."""
    return max(editions(folder), key=lambda edition: edition.edition)


def _content(path: Path) -> dict[str, Any]:
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise LayoutError(file=path.name, problem=str(error)) from error
    return content if isinstance(content, dict) else {}


def _inherited(path: Path, files: Mapping[str, Path]) -> dict[str, Any]:
    own = _content(path)
    parent = own.pop("inherits", None)
    return _merged(_inherited(files[parent], files), own) if parent else own


def _merged(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Maps are merged key by key, anything else is replaced, null takes the key out."""
    merged = {**old, **new}
    for key in old.keys() & new.keys():
        if isinstance(old[key], Mapping) and isinstance(new[key], Mapping):
            merged[key] = _merged(old[key], new[key])
    return {key: value for key, value in merged.items() if value is not None}
