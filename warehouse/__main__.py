"""python -m warehouse publish|list|use: the snapshots of a workspace from the command line."""

import os
from collections.abc import Callable
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from kpi.catalog import Catalog
from kpi.errors import KpiError
from kpi.names import LANGUAGES
from kpi.paths import data_folder
from kpi.words import Words, words
from warehouse import holdings, publish
from warehouse.snapshot import Snapshot, open_snapshot
from warehouse.workspace import MAIN, Workspace

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Snapshots of a workspace.")
console = Console()
WorkspaceName = Annotated[str, typer.Option("--workspace", "-w", help="main, demo, …")]
Language = Annotated[str, typer.Option("--language", "-l", help="ru, kk or en")]
DEFAULT_LANGUAGE = os.environ.get("KPI_LANGUAGE", LANGUAGES[0])


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
