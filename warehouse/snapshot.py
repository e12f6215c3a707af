"""A snapshot as its readers see it: read-only, one method per question.

Every question takes `known_at`, the day whose knowledge is asked for; figures that became public or were
received later do not exist for it. Frames carry the columns of the observation table (schema.sql).
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path

import duckdb
import pandas as pd

from kpi.catalog import Catalog
from kpi.catalog_schema import TABLES
from kpi.catalog_table import Table
from kpi.errors import SnapshotCorrupt, SnapshotUnknown
from kpi.period import Period
from warehouse.verify import open_read_only
from warehouse.workspace import SNAPSHOT_ID, Workspace

NOW = date(9999, 12, 31)
"""`known_at` for everything there is."""
_QUESTIONS = Path(__file__).parent / "questions"
_CONTRADICTIONS = (Path(__file__).parent / "contradictions.sql").read_text(encoding="utf-8")


class Snapshot:
    """One published snapshot. Safe to share between threads."""

    def __init__(self, workspace: str, identity: str, file: Path) -> None:
        self.workspace = workspace
        self.identity = identity
        try:
            self._connection = open_read_only(file)
            self.info = dict(self._connection.execute("SELECT key, value FROM info").fetchall())
        except (duckdb.Error, OSError) as error:
            problem = str(error).splitlines()[0]
            raise SnapshotCorrupt(snapshot=identity, workspace=workspace, problem=problem) from error
        self._lock = threading.Lock()

    def __enter__(self) -> "Snapshot":
        return self

    def __exit__(self, *_: object) -> None:
        """For a snapshot that nobody else uses; published ones are shared and stay open."""
        self._connection.close()

    @property
    def published_at(self) -> datetime:
        return datetime.strptime(self.identity[:15], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)

    def catalog(self) -> Catalog:
        """The catalog as it was when the snapshot was built."""
        return Catalog.from_tables({name: self._catalog_table(name) for name in TABLES})

    def standing(
        self, indicators: Sequence[str], period: Period, scope: str = "", known_at: date = NOW
    ) -> pd.DataFrame:
        """The figure that stands for the period: one row per (indicator, region) that has one.

        Columns indicator, region, value, qualifier, low, high, period_start, period_end, date_precision,
        date_basis, origin (reported, derived, sum, share_of_sums), known_from, members (observation ids).
        """
        facts = {"indicators": list(indicators), "start": period.start, "end": period.end}
        return self._ask("standing", **facts, scope=scope, known_at=known_at)

    def districts(
        self, indicators: Sequence[str], regions: Sequence[str], period: Period, known_at: date = NOW
    ) -> pd.DataFrame:
        """The figures of districts that stand for the period: the columns of standing() and district."""
        codes = {"indicators": list(indicators), "regions": list(regions)}
        return self._ask("districts", **codes, start=period.start, end=period.end, known_at=known_at)

    def shortfall(
        self, indicators: Sequence[str], period: Period, scope: str = "", known_at: date = NOW
    ) -> pd.DataFrame:
        """What there is at all per (indicator, region): undated, other_scope, latest_before, …"""
        facts = {"indicators": list(indicators), "end": period.end}
        return self._ask("shortfall", **facts, scope=scope, known_at=known_at)

    def observations(
        self,
        indicators: Sequence[str] = (),
        regions: Sequence[str] = (),
        kinds: Sequence[str] = (),
        period: Period | None = None,
        known_at: date = NOW,
        reports: Sequence[str] = (),
    ) -> pd.DataFrame:
        """Figures by filter; with a period, those that touch it; by report, its superseded ones too."""
        codes = {"indicators": list(indicators), "regions": list(regions), "kinds": list(kinds)}
        codes["reports"] = list(reports)
        start, end = (period.start, period.end) if period else (None, None)
        return self._ask("observations", **codes, start=start, end=end, known_at=known_at)

    def provenance(self, observations: Sequence[str]) -> pd.DataFrame:
        """The observations with their reports, followed by the inputs of derived ones (`used_in`)."""
        return self._ask("provenance", observations=list(observations))

    def first_versions(self, observations: Sequence[str]) -> pd.DataFrame:
        """observation, indicator, and of now and first: value_…, part_… and base_… (of a derived share)."""
        return self._ask("first_versions", observations=list(observations))

    def contradictions(
        self, indicators: Sequence[str] = (), regions: Sequence[str] = (), known_at: date = NOW
    ) -> pd.DataFrame:
        """One row per side: contradiction, kind, verdict (editorial id or None) and the figure."""
        codes = {"indicators": list(indicators), "regions": list(regions)}
        if known_at == NOW:
            return self._ask("contradictions", **codes, known_at=known_at)
        with self._reading() as cursor:  # those of other figures than now: found anew, beside the snapshot's
            for table in ("contradiction", "contradiction_member"):
                cursor.execute(f"CREATE TEMP TABLE {table} AS FROM main.{table} LIMIT 0")
            cursor.execute(f"SET VARIABLE known_at = DATE '{known_at.isoformat()}'")
            cursor.execute(_CONTRADICTIONS)
            return cursor.execute(_question("contradictions"), {**codes, "known_at": known_at}).df()

    def verdict_figures(self, known_at: date = NOW) -> pd.DataFrame:
        """The figures each editorial verdict (column `verdict`) speaks of."""
        return self._ask("verdict_figures", known_at=known_at)

    def targets(self, indicators: Sequence[str], period: Period, known_at: date = NOW) -> pd.DataFrame:
        """Published targets due in or after the period."""
        facts = {"indicators": list(indicators), "start": period.start}
        return self._ask("targets", **facts, known_at=known_at)

    def population(self, day: date) -> pd.DataFrame:
        """region, people, day, source: the 1 January nearest to `day`."""
        return self._ask("population", day=day)

    def coverage(self, known_at: date = NOW) -> pd.DataFrame:
        """indicator, region, figures, first_end, last_end."""
        return self._ask("coverage", known_at=known_at)

    def years(self, known_at: date = NOW) -> pd.DataFrame:
        """year, figures."""
        return self._ask("years", known_at=known_at)

    def spans(self, known_at: date = NOW) -> pd.DataFrame:
        """period_start, period_end: every period that actual flows were counted over."""
        return self._ask("spans", known_at=known_at)

    def news(self, known_at: date = NOW) -> pd.DataFrame:
        """The days on which knowledge changed, newest first: day, came, went (counts of reported figures)."""
        return self._ask("news", known_at=known_at)

    def scopes(self, indicator: str, known_at: date = NOW) -> pd.DataFrame:
        """scope, regions, figures."""
        return self._ask("scopes", indicator=indicator, known_at=known_at)

    def counts(self) -> dict[str, int]:
        """Rows of the main tables."""
        counted = self._ask("counts")
        return dict(zip(counted["name"].astype(str), counted["rows"].map(int), strict=True))

    def reports(self, known_at: date = NOW) -> pd.DataFrame:
        """Every report ever accepted, with counts of observations and findings by severity."""
        return self._ask("reports", known_at=known_at)

    def report_changes(self, reports: Sequence[str]) -> pd.DataFrame:
        """What the reports changed when they were accepted: one row per figure, changes first.

        Columns report, indicator, region, district, kind, scope, dates, value, qualifier, unit, place, and
        old_value, old_qualifier, old_report; `change` is changed, gone, new or unchanged.
        """
        return self._ask("report_changes", reports=list(reports))

    def register_rows(self, register: str, known_at: date = NOW) -> pd.DataFrame:
        """The rows of one register (monitorings, recommendations, …) of the reports in force.

        Columns report, region, period, period_start, period_end (of the report), accepted_at, file, sheet,
        cell, facts; `facts` is a JSON object with the columns of the form that were filled.
        """
        return self._ask("register_rows", register=register, known_at=known_at)

    def findings(self) -> pd.DataFrame:
        """Every finding with its address; `facts` is a JSON object."""
        return self._ask("findings")

    def warned(self, known_at: date = NOW) -> pd.DataFrame:
        """observation, code: the figures in force that a check has warned of."""
        return self._ask("warned", known_at=known_at)

    def percent_bases(self, percents: Sequence[str], known_at: date = NOW) -> pd.DataFrame:
        """The base of each reported percent that has one: observation, base, value, qualifier, its dates."""
        return self._ask("percent_bases", percents=list(percents), known_at=known_at)

    def _ask(self, question: str, **facts: object) -> pd.DataFrame:
        with self._reading() as cursor:
            return cursor.execute(_question(question), facts or None).df()

    def _catalog_table(self, name: str) -> Table:
        with self._reading() as cursor:
            result = cursor.execute(f'SELECT * EXCLUDE (line) FROM "catalog_{name}" ORDER BY line')
            columns = tuple(column[0] for column in result.description)
            rows = [dict(zip(columns, row, strict=True)) for row in result.fetchall()]
        return Table(name, columns, rows)

    @contextmanager
    def _reading(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A cursor of its own for every question. Raises SnapshotCorrupt for what the file does not hold."""
        with self._lock:
            cursor = self._connection.cursor()
        try:
            yield cursor
        except duckdb.Error as error:
            problem = str(error).splitlines()[0]
            raise SnapshotCorrupt(
                snapshot=self.identity, workspace=self.workspace, problem=problem
            ) from error
        finally:
            cursor.close()


def open_snapshot(workspace: Workspace, identity: str = "") -> Snapshot:
    """The current snapshot, or the named one. Raises SnapshotMissing, SnapshotUnknown, SnapshotCorrupt."""
    chosen = identity or workspace.current()
    file = workspace.snapshot_file(chosen)
    if identity and (not SNAPSHOT_ID.match(identity) or not file.is_file()):
        raise SnapshotUnknown(snapshot=identity, workspace=workspace.name)
    return _opened(workspace.name, chosen, file)


@lru_cache(maxsize=16)
def _opened(workspace: str, identity: str, file: Path) -> Snapshot:
    return Snapshot(workspace, identity, file)


@lru_cache(maxsize=64)
def _question(name: str) -> str:
    return (_QUESTIONS / f"{name}.sql").read_text(encoding="utf-8")
