"""python -m demo: fill workspace `demo` with a full reporting round of invented numbers."""

import os
import time
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from demo.make import Made, Plan, make
from kpi.errors import KpiError
from kpi.names import LANGUAGES
from kpi.words import Words, words
from warehouse.workspace import DEMO, Workspace

app = typer.Typer(add_completion=False)
console = Console()
DEFAULT_LANGUAGE = os.environ.get("KPI_LANGUAGE", LANGUAGES[0])


@app.command()
def demo(
    seed: Annotated[int, typer.Option(help="the same seed gives the same files")] = 2020,
    workspace: Annotated[str, typer.Option("--workspace", "-w", help="demo or demo-…: replaced")] = DEMO,
    only: Annotated[list[str] | None, typer.Option(help="a region id; may be repeated")] = None,
    language: Annotated[str, typer.Option("--language", "-l", help="ru, kk or en")] = DEFAULT_LANGUAGE,
) -> None:
    """Fill, send, load and publish invented reports of every region and quarter."""
    say, started = words(language), time.monotonic()
    try:
        made = _make(Workspace.named(workspace), seed, tuple(only or ()), say)
    except KpiError as error:
        console.print(say(f"error-{error.code}", **error.facts), style="red", markup=False)
        raise typer.Exit(2) from error
    seconds = round(time.monotonic() - started)
    facts = {"reports": made.reports, "snapshot": made.snapshot, "seconds": seconds}
    console.print(say("demo-done", workspace=workspace, **facts), soft_wrap=True)


def _make(workspace: Workspace, seed: int, only: tuple[str, ...], say: Words) -> Made:
    plan = Plan.of(seed, only)
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task(say("demo-progress"), total=len(plan.files))
        return make(
            workspace,
            plan,
            lambda: progress.advance(task),
            lambda step: progress.update(task, description=say(f"publish-{step}")),
        )


if __name__ == "__main__":
    app()
