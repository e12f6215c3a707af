"""The only home of st.cache_*. The snapshot's id is part of every key, so nothing ever needs to expire.

Frames are kept as shared resources, not copied for every caller: nobody may change what comes from here.
"""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from analysis import contradictions
from analysis.contradictions import Case
from charts import geojson, hexmap
from charts.rings import Ring
from kpi.catalog import Catalog
from kpi.errors import BoundariesError
from kpi.paths import boundaries_file, data_folder
from kpi.period import Period
from studies import ranked
from studies.sides import Question
from warehouse.snapshot import Snapshot, open_snapshot
from warehouse.workspace import Workspace

ENTRIES = 500
KEPT = 400


def open_published(workspace: Workspace, pinned: str) -> Snapshot:
    """CURRENT is read once per run; an open snapshot is shared by all sessions."""
    return open_snapshot(workspace, pinned)


def catalog(snapshot: Snapshot) -> Catalog:
    return _catalog(_key(snapshot), snapshot)


@st.cache_resource(max_entries=16, show_spinner=False)
def _catalog(key: str, _snapshot: Snapshot) -> Catalog:
    return _snapshot.catalog()


def periods(snapshot: Snapshot, known_at: date) -> list[str]:
    """Codes of periods that have figures: years, newest first, then the other spans of flows."""
    return _periods(_key(snapshot), snapshot, known_at)


@st.cache_resource(max_entries=ENTRIES, show_spinner=False)
def _periods(key: str, _snapshot: Snapshot, known_at: date) -> list[str]:
    return ranked.periods(_snapshot, known_at)


def fullest_year(snapshot: Snapshot, known_at: date) -> str:
    """The year with the most figures: where a reader new to the data should start."""
    return _fullest_year(_key(snapshot), snapshot, known_at)


@st.cache_resource(max_entries=ENTRIES, show_spinner=False)
def _fullest_year(key: str, _snapshot: Snapshot, known_at: date) -> str:
    years = _snapshot.years(known_at)
    fullest = years.sort_values(["figures", "year"])["year"]
    return str(fullest.iloc[-1]) if len(years) else ""


def rankings(
    snapshot: Snapshot,
    indicators: Sequence[str],
    period: Period,
    known_at: date,
    borders: date | None = None,
) -> dict[str, ranked.Ranking]:
    """The rankings of several indicators by their level, with one question to the snapshot each kind."""
    return _rankings(_key(snapshot), snapshot, tuple(indicators), period, known_at, borders)


@st.cache_resource(max_entries=ENTRIES, show_spinner=False, hash_funcs={Period: lambda p: p.code})
def _rankings(
    key: str,
    _snapshot: Snapshot,
    indicators: tuple[str, ...],
    period: Period,
    known_at: date,
    borders: date | None,
) -> dict[str, ranked.Ranking]:
    return ranked.rankings(_snapshot, catalog(_snapshot), indicators, period, known_at, borders)


def ranking(
    snapshot: Snapshot,
    question: Question,
    period: Period,
    known_at: date,
    borders: date | None = None,
) -> ranked.Ranking:
    """One ranking: indicator, way of seeing it, scope and group."""
    return _ranking(_key(snapshot), snapshot, question, period, known_at, borders)


@st.cache_resource(
    max_entries=ENTRIES,
    show_spinner=False,
    hash_funcs={Period: lambda p: p.code, Question: repr},
)
def _ranking(
    key: str,
    _snapshot: Snapshot,
    question: Question,
    period: Period,
    known_at: date,
    borders: date | None,
) -> ranked.Ranking:
    return ranked.ranking(_snapshot, catalog(_snapshot), question, period, known_at, borders)


def observations(
    snapshot: Snapshot,
    indicators: Sequence[str] = (),
    regions: Sequence[str] = (),
    kinds: Sequence[str] = (),
    known_at: date = date.max,
) -> pd.DataFrame:
    """Snapshot.observations(), remembered."""
    filters = (tuple(indicators), tuple(regions), tuple(kinds))
    return _observations(_key(snapshot), snapshot, *filters, known_at)


@st.cache_resource(max_entries=ENTRIES, show_spinner=False)
def _observations(
    key: str,
    _snapshot: Snapshot,
    indicators: tuple[str, ...],
    regions: tuple[str, ...],
    kinds: tuple[str, ...],
    known_at: date,
) -> pd.DataFrame:
    return _snapshot.observations(indicators, regions, kinds, known_at=known_at)


def coverage(snapshot: Snapshot, known_at: date) -> pd.DataFrame:
    """Snapshot.coverage(), remembered."""
    return _coverage(_key(snapshot), snapshot, known_at)


@st.cache_resource(max_entries=ENTRIES, show_spinner=False)
def _coverage(key: str, _snapshot: Snapshot, known_at: date) -> pd.DataFrame:
    return _snapshot.coverage(known_at)


def reports(snapshot: Snapshot, known_at: date) -> pd.DataFrame:
    """Snapshot.reports(), remembered."""
    return _reports(_key(snapshot), snapshot, known_at)


@st.cache_resource(max_entries=ENTRIES, show_spinner=False)
def _reports(key: str, _snapshot: Snapshot, known_at: date) -> pd.DataFrame:
    return _snapshot.reports(known_at)


def provenance(snapshot: Snapshot, members: Sequence[str]) -> pd.DataFrame:
    """Snapshot.provenance(), remembered."""
    return _provenance(_key(snapshot), snapshot, " ".join(members))  # one text is quicker to hash than many


@st.cache_resource(max_entries=ENTRIES, show_spinner=False)
def _provenance(key: str, _snapshot: Snapshot, members: str) -> pd.DataFrame:
    return _snapshot.provenance(members.split())


def separations(snapshot: Snapshot, known_at: date) -> dict[str, set[str]]:
    """Disputes by observation: figures that share one are never joined or subtracted."""
    return _separations(_key(snapshot), snapshot, known_at)


@st.cache_resource(max_entries=ENTRIES, show_spinner=False)
def _separations(key: str, _snapshot: Snapshot, known_at: date) -> dict[str, set[str]]:
    return ranked.separations(_snapshot, catalog(_snapshot), known_at)


def cases(snapshot: Snapshot, known_at: date) -> list[Case]:
    """Contradictions with their verdicts, the unsettled ones first."""
    return _cases(_key(snapshot), snapshot, known_at)


@st.cache_resource(max_entries=ENTRIES, show_spinner=False)
def _cases(key: str, _snapshot: Snapshot, known_at: date) -> list[Case]:
    return contradictions.cases(
        _snapshot.contradictions(known_at=known_at), _snapshot.verdict_figures(known_at)
    )


def targets(snapshot: Snapshot, period: Period, known_at: date) -> pd.DataFrame:
    """Published targets due in or after the period, of all indicators."""
    return _targets(_key(snapshot), snapshot, period, known_at)


@st.cache_resource(max_entries=ENTRIES, show_spinner=False, hash_funcs={Period: lambda p: p.code})
def _targets(key: str, _snapshot: Snapshot, period: Period, known_at: date) -> pd.DataFrame:
    return _snapshot.targets(list(catalog(_snapshot).indicators), period, known_at)


@st.cache_resource(max_entries=KEPT, show_spinner=False)
def kept(key: tuple[str, ...], _make: Callable[[], Any]) -> Any:
    """Anything that takes long to make; `key` names what it is and everything it depends on."""
    return _make()


def shapes(units: Sequence[str], catalog_: Catalog) -> dict[str, list[Ring]]:
    """The outlines of the units: the office's own boundary file, else the hexagon map."""
    own = boundaries_file()
    if own is not None:
        return _boundaries(str(own), own.stat().st_mtime if own.exists() else 0, tuple(units))
    merge = {
        version.id: version.predecessors[0]
        for version in catalog_.regions.versions
        if version.id not in units and version.predecessors and version.predecessors[0] in units
    }
    file = data_folder() / "geo" / "hexmap.txt"
    return _hexmap(str(file), file.stat().st_mtime if file.exists() else 0, tuple(merge.items()))


@st.cache_resource(max_entries=16, show_spinner=False)
def _boundaries(file: str, modified: float, units: tuple[str, ...]) -> dict[str, list[Ring]]:
    try:
        return geojson.read(Path(file), units)
    except ValueError as error:
        raise BoundariesError(file=Path(file).name, problem=str(error)) from error


@st.cache_resource(max_entries=16, show_spinner=False)
def _hexmap(file: str, modified: float, merge: tuple[tuple[str, str], ...]) -> dict[str, list[Ring]]:
    try:
        return hexmap.read(Path(file), dict(merge))
    except (ValueError, OSError) as error:
        raise BoundariesError(file=Path(file).name, problem=str(error)) from error


def _key(snapshot: Snapshot) -> str:
    return f"{snapshot.workspace}/{snapshot.identity}"
