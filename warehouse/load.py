"""Many report files at once: bytes into the archive first, then parsed, several at a time.

One bad file never stops the others; what became of each is told in the order they were given.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kpi.catalog import Catalog
from kpi.finding import Severity
from kpi.paths import data_folder
from warehouse import archive, journal, reading
from warehouse.build import catalog_identity
from warehouse.parsed import parse
from warehouse.workspace import Workspace

WORKERS = 2
_catalog: list[tuple[Catalog, str]] = []
"""The catalog of a worker process: read once, used for every file."""


@dataclass(frozen=True)
class Outcome:
    """What became of one file. `problem` is set when it could not even be read from disk; a report that
    somebody withdrew stays `withdrawn` when its bytes come again."""

    file: str
    report: str = ""
    form: str = ""
    region: str = ""
    period: str = ""
    observations: int = 0
    refusals: int = 0
    warnings: int = 0
    problem: str = ""
    withdrawn: bool = False

    @property
    def refused(self) -> bool:
        return bool(self.problem) or not self.form


def files_in(paths: Iterable[str], listed: Iterable[str]) -> Iterator[Path]:
    """The files meant: a folder stands for everything in it, `-` for names on standard input."""
    for path in paths:
        if path == "-":
            yield from (Path(line.strip()) for line in listed if line.strip())
        elif Path(path).is_dir():
            found = (p for p in Path(path).rglob("*") if p.is_file())
            yield from sorted(p for p in found if not any(part.startswith(".") for part in p.parts))
        else:
            yield Path(path)


def load(
    workspace: Workspace, files: list[Path], sender: str, tell: Callable[[], None], period: str = ""
) -> list[Outcome]:
    """Archive and parse; `tell` is called after each file. Publishing is a step of its own.

    `period` is that of tables whose columns name none.
    """
    workspace.prepare()
    with ProcessPoolExecutor(WORKERS) as pool:
        jobs = [pool.submit(_load_one, workspace, file, sender, period) for file in files]
        outcomes = []
        for job in jobs:
            outcomes.append(job.result())
            tell()
    return outcomes


def _load_one(workspace: Workspace, file: Path, sender: str, period: str) -> Outcome:
    catalog, identity = _own_catalog()
    try:
        content = file.read_bytes()
    except OSError as error:
        return Outcome(str(file), problem=error.strerror or str(error))
    receipt = receive(workspace, file.name, content, sender)
    if period:
        reading.tell(workspace, receipt.report, period, sender)
    result = parse(workspace, receipt, catalog, identity)
    severities = [finding["severity"] for finding in result.findings]
    return Outcome(
        str(file),
        receipt.report,
        result.form,
        result.region,
        result.period,
        result.count,
        severities.count(Severity.REFUSAL),
        severities.count(Severity.WARNING),
        withdrawn=journal.standing(workspace, receipt).state == journal.WITHDRAWN,
    )


def receive(workspace: Workspace, name: str, content: bytes, sender: str) -> archive.Receipt:
    """Into the archive and in force. Bytes that came before change nothing, unless they wait as a draft."""
    now = datetime.now(UTC).replace(tzinfo=None)
    came_before = archive.holds(workspace, content)
    receipt = archive.add(workspace, name, content, sender, now)
    if journal.standing(workspace, receipt).state == journal.DRAFT:
        journal.accept(workspace, receipt.report, sender, now)
    elif came_before:
        journal.sent_again(workspace, receipt.report, sender, now)
    return receipt


def _own_catalog() -> tuple[Catalog, str]:
    if not _catalog:
        catalog = Catalog.load(data_folder() / "catalog")
        _catalog.append((catalog, catalog_identity(catalog)))
    return _catalog[0]
