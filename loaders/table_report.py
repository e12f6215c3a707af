"""Any table -> ParsedReport, by the layout that somebody stored for it.

read("бюллетень.xlsx", content, catalog, table_layouts(folder), told_period="2026-Q3")
    tables.read        every figure of a region with its label
    table_match        the layout all of whose labels are there
    table_faults       columns that must not be loaded as what the layout says
    table_figure       one figure -> an observation, or findings
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from kpi.catalog import Catalog
from kpi.finding import Finding, Place, Severity
from kpi.observation import Observation
from kpi.period import Period
from loaders import tables
from loaders.figure import Figure
from loaders.form.passport import period_from_words
from loaders.labels.claim import claim
from loaders.labels.period import period_in
from loaders.parsed import ParsedReport, refused
from loaders.remark import Remark
from loaders.table_columns import FoundColumn, columns
from loaders.table_faults import faults
from loaders.table_figure import Asked, load, place_of
from loaders.table_layout import TableColumn, TableLayout
from loaders.table_match import Match, Spot, matches, nearest
from loaders.table_totals import Totals

__all__ = ["FoundColumn", "columns", "read"]
MOST_NAMED = 20
"""Columns that one finding names; it says how many there are."""
_OWN_CODES = {"sheet_too_large": "table_sheet_too_large"}
"""Of a form too large a sheet refuses the report, of tables only itself."""
_OF_A_CELL = ("number_not_understood", "cell_error", "formula_not_computed")


@dataclass
class Loading:
    """What has been loaded so far; `first` is where a figure of the same thing was met first."""

    asked: Asked
    observations: list[Observation] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    first: dict[tuple[str, ...], Observation] = field(default_factory=dict)
    periods: set[str] = field(default_factory=set)


def read(
    name: str,
    content: bytes,
    catalog: Catalog,
    layouts: Iterable[TableLayout],
    told_period: str = "",
    received: date | None = None,
) -> ParsedReport | None:
    """None when the file has no figures of regions. Never raises for what is in the file.

    `told_period` (a code, or in words) is the period of columns whose label names none.
    """
    figures, remarks = tables.read(name, content, catalog)
    figures, remarks = _with_claims(figures, remarks)
    if not figures:
        return None
    known, spots = tuple(layouts), list(dict.fromkeys((f.sheet, f.label) for f in figures))
    fitting = matches(known, spots)
    if not fitting:
        return _unknown(name, nearest(known, spots), len(figures))
    if len(fitting) > 1:
        forms = ", ".join(f"{m.layout.title or m.layout.form} ({m.layout.form})" for m in fitting)
        return refused(name, "table_layout_ambiguous", layouts=forms)
    asked = Asked(name, catalog, fitting[0].layout, received or date.today())
    return _report(asked, fitting[0], figures, remarks, told_period.strip())


def _with_claims(figures: list[Figure], remarks: list[Remark]) -> tuple[list[Figure], list[Remark]]:
    """`более 20` is no plain number, and yet a figure, where it is clear whose and of what."""
    taken, left = [], []
    for remark in remarks:
        found, whose = claim(remark.facts.get("found", "")), remark.facts
        if remark.code == "number_not_understood" and found and whose.get("region"):
            about = (whose["region"], whose["region_as_written"], whose["label"])
            value = float(found[1].value)
            taken.append(Figure(remark.sheet, remark.cell, *about, value, whose["found"]))
        else:
            left.append(remark)
    return [*figures, *taken], left


def _unknown(name: str, near: Match | None, count: int) -> ParsedReport:
    if near is None:
        return refused(name, "table_unknown", count=str(count))
    layout = near.layout.title or near.layout.form
    return refused(name, "table_column_missing", layout=layout, columns=_named(near.lacking))


def _named(labels: Iterable[str]) -> str:
    every = list(labels)
    more = [f"+{len(every) - MOST_NAMED}"] if len(every) > MOST_NAMED else []
    return "; ".join([*(f"«{label}»" for label in every[:MOST_NAMED]), *more])


def _report(
    asked: Asked, match: Match, figures: list[Figure], remarks: list[Remark], told: str
) -> ParsedReport:
    layout = asked.layout
    period = period_from_words(told) if told else None
    if told and period is None:
        return _refused(layout, Finding("passport_period_unknown", Place(asked.file), {"found": told}))
    asking = [c.label for c in layout.columns if not c.period]
    if asking and period is None:
        return _refused(
            layout, Finding("table_period_needed", Place(asked.file), {"columns": _named(asking)})
        )
    loading = Loading(
        asked, findings=[*_of_remarks(asked.file, match, remarks), *_unused(asked, match, figures)]
    )
    used = _usable(loading, match, period)
    _load_all(loading, figures, used)
    regions = {o.region for o in loading.observations}
    return ParsedReport(
        layout.form,
        layout.edition,
        tuple(loading.observations),
        tuple(loading.findings),
        region=regions.pop() if len(regions) == 1 else "",
        period=period.code if period else loading.periods.pop() if len(loading.periods) == 1 else "",
    )


def _load_all(
    loading: Loading, figures: list[Figure], used: Mapping[Spot, tuple[TableColumn, Period]]
) -> None:
    totals = Totals(figures, loading.asked.catalog)
    for figure in figures:
        if (figure.sheet, figure.label) not in used:
            continue
        column, period = used[figure.sheet, figure.label]
        if totals.of_a_part(figure, period):
            facts = {"found": figure.region_as_written}
            loading.findings.append(Finding("total_unclear", place_of(loading.asked, figure), facts))
        else:
            _load(loading, column, period, figure)


def _refused(layout: TableLayout, finding: Finding) -> ParsedReport:
    return ParsedReport(layout.form, layout.edition, (), (finding,))


def _of_remarks(file: str, match: Match, remarks: list[Remark]) -> Iterator[Finding]:
    """What the reader of tables could not read; of single cells only on sheets that are used."""
    sheets = {sheet for sheet, _ in match.columns}
    for remark in remarks:
        label = remark.facts.get("label")
        used = (remark.sheet, label) in match.columns if label else remark.sheet in sheets
        if used or remark.code not in _OF_A_CELL:
            facts = {
                k: v for k, v in remark.facts.items() if k not in ("region", "region_as_written", "label")
            }
            line = None if remark.sheet or not remark.cell else int("".join(filter(str.isdigit, remark.cell)))
            place = Place(file, line, remark.sheet, remark.cell)
            code = _OWN_CODES.get(remark.code, remark.code)
            yield Finding(code, place, {"found": "", "suggestions": "–", **facts})


def _unused(asked: Asked, match: Match, figures: list[Figure]) -> Iterator[Finding]:
    """Labels of the file that the layout does not speak of."""
    left = dict.fromkeys(f.label for f in figures if (f.sheet, f.label) not in match.columns)
    if left:
        facts = {"count": str(len(left)), "columns": _named(left)}
        yield Finding("table_column_unused", Place(asked.file), facts)


def _usable(loading: Loading, match: Match, told: Period | None) -> Mapping[Spot, tuple[TableColumn, Period]]:
    """The columns that may be loaded, each with its period; what is wrong with the others is found."""
    asked, usable, not_over = loading.asked, {}, set()
    for (sheet, label), column in match.columns.items():
        period = Period.parse(column.period) if column.period else told
        if period is None:
            continue
        place = Place(asked.file, sheet=sheet)
        wrong = [Finding(f.code, place, dict(f.facts)) for f in faults(column, asked.catalog, sheet)]
        wrong += _untimely(column, period, place, asked.received)
        loading.findings += wrong
        if not wrong:
            usable[sheet, label] = (column, period)
            if column.kind == "actual" and period.end > asked.received:
                not_over.add(period)
    for period in sorted(not_over):
        facts = {"period": period.code, "today": _day(asked.received)}
        loading.findings.append(Finding("period_not_over", Place(asked.file), facts))
    return usable


def _untimely(column: TableColumn, period: Period, place: Place, received: date) -> Iterator[Finding]:
    """A label that names another period than the one told, or an actual figure of the future."""
    said = column.own_period or period_in(f"{place.sheet} | {column.label}")
    facts = {"label": column.label, "period": period.code}
    if said and not Period.parse(said).overlaps(period):
        yield Finding("table_period_differs", place, {**facts, "stated": said})
    elif column.kind == "actual" and period.start > received:
        yield Finding("table_period_in_future", place, {**facts, "today": _day(received)})


def _day(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def _load(loading: Loading, column: TableColumn, period: Period, figure: Figure) -> None:
    """A figure of the same thing again is left out; if it says something else, that is found."""
    observation, findings = load(loading.asked, column, period, figure)
    loading.findings += findings
    if observation is None or any(f.severity is Severity.REFUSAL for f in findings):
        return
    same = (observation.region, column.indicator, column.scope, column.kind, period.code)
    first = loading.first.setdefault(same, observation)
    if first is observation:
        loading.observations.append(observation)
        loading.periods.add(period.code)
    elif (first.value, first.qualifier) != (observation.value, observation.qualifier):
        facts = {"found": observation.as_written, "first": first.as_written, "cell": _address(first)}
        loading.findings.append(Finding("table_figures_differ", observation.place, facts))


def _address(first: Observation) -> str:
    return "!".join(part for part in (first.place.sheet, first.place.cell) if part)
