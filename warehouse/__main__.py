"""python -m warehouse publish|list|use|load|withdraw: a workspace from the command line."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from kpi.catalog import Catalog
from kpi.errors import KpiError, UnknownChoice
from kpi.names import LANGUAGES
from kpi.paths import data_folder
from kpi.period import Period
from kpi.words import Words, words
from warehouse import archive, holdings, journal, load, publish
from warehouse.snapshot import Snapshot, open_snapshot
from warehouse.workspace import MAIN, Workspace

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Snapshots of a workspace.")
console = Console()
WorkspaceName = Annotated[str, typer.Option("--workspace", "-w", help="main, demo, …")]
Language = Annotated[str, typer.Option("--language", "-l", help="ru, kk or en")]
DEFAULT_LANGUAGE = os.environ.get("KPI_LANGUAGE", LANGUAGES[0])
OPERATOR = os.environ.get("USER") or "operator"


@app.command("publish")
def publish_command(
    workspace: WorkspaceName = MAIN,
    language: Language = DEFAULT_LANGUAGE,
    if_missing: Annotated[bool, typer.Option(help="only when there is no snapshot yet")] = False,
) -> None:
    """Build a snapshot from the archive, verify it, and make it the current one."""
    say = words(language)
    _or_explain(say, lambda: _publish(Workspace.named(workspace), say, if_missing))


@app.command("list")
def list_command(workspace: WorkspaceName = MAIN, language: Language = DEFAULT_LANGUAGE) -> None:
    """Show the snapshots on disk, newest first."""
    say = words(language)
    _or_explain(say, lambda: _list(Workspace.named(workspace), say))


@app.command("use")
def use_command(
    snapshot: Annotated[str, typer.Argument(help="an id that `list` shows")],
    workspace: WorkspaceName = MAIN,
    language: Language = DEFAULT_LANGUAGE,
) -> None:
    """Roll back (or forward) to another snapshot."""
    say = words(language)
    _or_explain(say, lambda: _use(Workspace.named(workspace), snapshot, say))


@app.command("load")
def load_command(
    paths: Annotated[list[str], typer.Argument(help="files, folders, or - for names on standard input")],
    workspace: WorkspaceName = MAIN,
    sender: Annotated[str, typer.Option(help="who sent them")] = OPERATOR,
    period: Annotated[str, typer.Option(help="of tables whose columns name none: 2026-Q3")] = "",
    language: Language = DEFAULT_LANGUAGE,
) -> None:
    """Load report files and publish. Exit code 1 when some were refused."""
    say = words(language)
    refused: list[bool] = []
    _or_explain(say, lambda: refused.extend(_load(Workspace.named(workspace), paths, sender, period, say)))
    if any(refused):
        raise typer.Exit(1)


@app.command("withdraw")
def withdraw_command(
    report: Annotated[str, typer.Argument(help="the report's SHA-256, or its first digits")],
    reason: Annotated[str, typer.Option(help="why")],
    by: Annotated[str, typer.Option(help="who decided")],
    workspace: WorkspaceName = MAIN,
    language: Language = DEFAULT_LANGUAGE,
) -> None:
    """Take a report out of force; its bytes and what it said stay."""
    say = words(language)
    _or_explain(say, lambda: _withdraw(Workspace.named(workspace), report, by, reason, say))


def _load(workspace: Workspace, paths: list[str], sender: str, period: str, say: Words) -> list[bool]:
    told = _period(period, say)
    files = list(load.files_in(paths, sys.stdin if "-" in paths else ()))
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task(say("load-progress"), total=len(files))
        outcomes = load.load(workspace, files, sender, lambda: progress.advance(task), told)
    _tell_outcomes(outcomes, say)
    if not all(outcome.refused for outcome in outcomes):
        _publish(workspace, say, if_missing=False)
    return [outcome.refused for outcome in outcomes]


def _period(code: str, say: Words) -> str:
    try:
        return Period.parse(code).code if code else ""
    except ValueError as error:
        raise UnknownChoice(name=say("choice-period"), value=code) from error


def _tell_outcomes(outcomes: list[load.Outcome], say: Words) -> None:
    columns = ("file", "region", "period", "figures", "refusals", "warnings", "status")
    table = Table(*(say(f"column-{column}") for column in columns))
    for o in outcomes:
        state = "report-refused" if o.refused else "report-in-force"
        status = o.problem or say("report-state-withdrawn" if o.withdrawn else state)
        counts = (str(o.observations), str(o.refusals), str(o.warnings))
        table.add_row(o.file, o.region or "–", o.period or "–", *counts, status)
    console.print(table)


def _withdraw(workspace: Workspace, digits: str, by: str, reason: str, say: Words) -> None:
    known = [r.report for r in archive.receipts(workspace) if r.report.startswith(digits)]
    if len(known) != 1:
        raise UnknownChoice(name=say("report"), value=digits)
    journal.withdraw(workspace, known[0], by, reason, datetime.now(UTC).replace(tzinfo=None))
    _publish(workspace, say, if_missing=False)


def _publish(workspace: Workspace, say: Words, if_missing: bool) -> None:
    if if_missing and workspace.pointer.exists():
        return
    holdings.receive(workspace)
    catalog = Catalog.load(data_folder() / "catalog")
    with console.status("") as status:
        identity = publish.publish(
            workspace, catalog, tell=lambda step: status.update(say(f"publish-{step}"))
        )
    snapshot = open_snapshot(workspace, identity)
    _report_findings(snapshot, say)
    count = len(snapshot.observations())
    console.print(say("publish-done", workspace=workspace.name, snapshot=identity, count=count))


def _report_findings(snapshot: Snapshot, say: Words) -> None:
    counts = snapshot.findings().groupby("severity").size()
    for severity, count in counts.items():
        console.print(say("publish-findings", severity=say(f"severity-{severity}"), count=int(count)))


def _list(workspace: Workspace, say: Words) -> None:
    current = workspace.current()
    table = Table("", say("column-snapshot"), say("column-size"))
    for identity in workspace.snapshot_ids():
        size = workspace.snapshot_file(identity).stat().st_size
        table.add_row("→" if identity == current else "", identity, f"{size / 1e6:.1f} MB")
    console.print(table)


def _use(workspace: Workspace, snapshot: str, say: Words) -> None:
    publish.use(workspace, snapshot)
    console.print(say("publish-used", workspace=workspace.name, snapshot=snapshot))


def _or_explain(say: Words, run: Callable[[], None]) -> None:
    """A known error becomes its sentence and exit code 2, never a traceback."""
    try:
        run()
    except KpiError as error:
        console.print(say(f"error-{error.code}", **error.facts), style="red", markup=False)
        raise typer.Exit(2) from error


if __name__ == "__main__":
    app()
