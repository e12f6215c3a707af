"""One figure per row, as

    id,region,district,indicator,value,qualifier,kind,period_start,period_end,date_precision,…
    f014,KZ-61,,open_space_bodies,57,exact,actual,,2020-07-30,day,…

A bad row refuses itself with its address; the others load.
"""

from collections.abc import Iterable

from kpi.catalog import Catalog
from kpi.finding import Finding, Place, Severity
from kpi.observation import Observation
from loaders.layout import Layout
from loaders.row import Row, read_row


def read(
    layout: Layout, file: str, rows: Iterable[tuple[int, dict[str, str]]], catalog: Catalog
) -> tuple[list[Observation], list[Finding]]:
    """Rows are (line, columns by name)."""
    observations: list[Observation] = []
    findings: list[Finding] = []
    seen: dict[tuple[object, ...], int] = {}
    for line, cells in rows:
        if not cells:
            findings.append(Finding("row_ragged", Place(file, line)))
            continue
        fields = _fields(layout, cells, line)
        if layout.skip_rows_without and not fields[layout.skip_rows_without]:
            continue
        row = Row(fields, Place(file, line), layout.public_at_the_latest)
        observation, problems = read_row(row, catalog)
        findings += problems
        if observation is None or any(p.severity is Severity.REFUSAL for p in problems):
            continue
        first = seen.setdefault(_identity(observation), line)
        if first != line:
            findings.append(Finding("duplicate_row", row.place, {"first": str(first)}))
            continue
        observations.append(observation)
    return observations, findings


def _fields(layout: Layout, cells: dict[str, str], line: int) -> dict[str, str]:
    read_from_file = {f: cells.get(c, "").strip() for f, c in layout.columns.items()}
    return {"figure": f"{layout.form}:{line}", **layout.constants, **read_from_file}


def _identity(o: Observation) -> tuple[object, ...]:
    """Two rows that agree in all of this state the same thing twice."""
    when = (o.period_start, o.period_end, o.date_precision)
    what = (o.region, o.district, o.indicator, o.scope, o.kind, o.value, o.qualifier)
    return (*what, *when, o.source.publisher, o.source.url, o.source.title)
