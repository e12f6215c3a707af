"""python -m briefings region|country|all|refresh: briefings from the command line."""

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from rich.console import Console
from rich.progress import Progress

from briefings import compose
from briefings.known import Known
from briefings.look import Look
from briefings.refresh import read
from briefings.written import WRITERS, file_name, save
from kpi.errors import KpiError, UnknownChoice
from kpi.names import LANGUAGES
from kpi.period import Period
from kpi.region import COUNTRY
from kpi.words import Words, words
from warehouse.snapshot import NOW, open_snapshot
from warehouse.workspace import MAIN, Workspace

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Briefings as Office documents.")
console = Console()
PeriodCode = Annotated[str, typer.Option("--period", "-p", help="2020, 2020-H1, 2020-Q3, 2020-07, …")]
Language = Annotated[str, typer.Option("--language", "-l", help="ru, kk or en")]
Form = Annotated[str, typer.Option("--format", "-f", help=", ".join(WRITERS))]
Out = Annotated[Path, typer.Option("-o", help="where to write it")]
WorkspaceName = Annotated[str, typer.Option("--workspace", "-w", help="main, demo, …")]
Contents = Annotated[
    list[str] | None, typer.Option("--contents", "-c", help=f"{', '.join(compose.PARTS)}; all of it if none")
]
KnownAt = Annotated[str, typer.Option("--known-at", help="as known on a day: YYYY-MM-DD")]
T = TypeVar("T")
DEFAULT_LANGUAGE = os.environ.get("KPI_LANGUAGE", LANGUAGES[0])


@app.command("region")
def region_command(
    region: Annotated[str, typer.Argument(help="an id: KZ-61")],
    period: PeriodCode,
    out: Out,
    form: Form = "docx",
    language: Language = DEFAULT_LANGUAGE,
    workspace: WorkspaceName = MAIN,
    known_at: KnownAt = "",
    contents: Contents = None,
) -> None:
    """The briefing of one region."""
    say = words(language)
    said = (language, contents or list(compose.PARTS), form, out)
    _or_explain(say, lambda: _one(_known(workspace, period, known_at, say), region, *said))


@app.command("country")
def country_command(
    period: PeriodCode,
    out: Out,
    form: Form = "docx",
    language: Language = DEFAULT_LANGUAGE,
    workspace: WorkspaceName = MAIN,
    known_at: KnownAt = "",
    contents: Contents = None,
) -> None:
    """The briefing of the country."""
    region_command(COUNTRY, period, out, form, language, workspace, known_at, contents)


@app.command("all")
def all_command(
    period: PeriodCode,
    out: Out,
    forms: Annotated[list[str] | None, typer.Option("--format", "-f", help="all formats if none")] = None,
    languages: Annotated[list[str] | None, typer.Option("--language", "-l", help="all if none")] = None,
    workspace: WorkspaceName = MAIN,
    known_at: KnownAt = "",
    contents: Contents = None,
) -> None:
    """The country and every region, in every language and format, into a folder."""
    say = words(DEFAULT_LANGUAGE)
    said = (languages or LANGUAGES, contents or list(compose.PARTS), forms or list(WRITERS))
    _or_explain(say, lambda: _all(_known(workspace, period, known_at, say), *said, out, say))


@app.command("refresh")
def refresh_command(
    file: Annotated[Path, typer.Argument(help="a briefing of any format, edited or not")],
    out: Annotated[Path | None, typer.Option("-o", help="another file instead of the same")] = None,
    language: Language = DEFAULT_LANGUAGE,
) -> None:
    """Refill the numbers from the current snapshot; edits stay. Names the sentences that no longer hold."""
    say = words(language)
    _or_explain(say, lambda: _refresh(file, out or file, say))


def _refresh(file: Path, out: Path, say: Words) -> None:
    document = read(file)
    subject = document.subject
    snapshot = open_snapshot(Workspace.named(subject.workspace))
    known = Known(snapshot, snapshot.catalog(), subject.period, subject.known_at)
    found = document.refresh(compose.made(Look(known, subject.language), subject.region, subject.parts))
    save(found.content, out)
    console.print(say("brief-refreshed", file=str(out), numbers=len(found.numbers)), markup=False)
    for kind in ("edited", "gone", "sentences", "added"):
        if told := getattr(found, kind):
            console.print(say(f"brief-refresh-{kind}"), style="yellow", markup=False)
            for one in told:
                console.print(f"  {one.tag}: {one.old or '–'} → {one.new or '–'}", markup=False)


def _known(workspace: str, period: str, known_at: str, say: Words) -> Known:
    snapshot = open_snapshot(Workspace.named(workspace))
    span = _read(Period.parse, period, say("choice-period"))
    day = _read(date.fromisoformat, known_at, say("choice-known_at")) if known_at else NOW
    return Known(snapshot, snapshot.catalog(), span, day)


def _read(read: Callable[[str], T], text: str, name: str) -> T:
    try:
        return read(text)
    except ValueError as error:
        raise UnknownChoice(name=name, value=text) from error


def _checked(value: str, known: Sequence[str], name: str) -> None:
    if value not in known:
        raise UnknownChoice(name=name, value=value)


def _one(known: Known, region: str, language: str, parts: Sequence[str], form: str, out: Path) -> None:
    say = words(language)
    _checked(language, LANGUAGES, say("choice-lang"))
    _checked(form, list(WRITERS), say("choice-format"))
    save(WRITERS[form](compose.made(Look(known, language), region, parts)), out)
    console.print(say("brief-written", file=str(out)), markup=False)


def _all(
    known: Known,
    languages: Sequence[str],
    parts: Sequence[str],
    forms: Sequence[str],
    folder: Path,
    say: Words,
) -> None:
    for language in languages:
        _checked(language, LANGUAGES, say("choice-lang"))
    for form in forms:
        _checked(form, list(WRITERS), say("choice-format"))
    regions = [COUNTRY, *known.catalog.regions.units(known.period.end)]
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task(say("brief-progress"), total=len(regions) * len(languages) * len(forms))
        for content, name in _made(known, regions, languages, parts, forms):
            save(content, folder / name)
            progress.advance(task)
    count = len(regions) * len(languages) * len(forms)
    console.print(say("brief-done", count=count, folder=str(folder)), markup=False)


def _made(
    known: Known,
    regions: Sequence[str],
    languages: Sequence[str],
    parts: Sequence[str],
    forms: Sequence[str],
) -> Iterator[tuple[bytes, str]]:
    for language in languages:
        look = Look(known, language)
        for region in regions:
            briefing = compose.made(look, region, parts)
            yield from ((WRITERS[form](briefing), file_name(briefing.subject, form)) for form in forms)


def _or_explain(say: Words, run: Callable[[], None]) -> None:
    """A known error becomes its sentence and what to do about it, and exit code 2; never a traceback."""
    try:
        run()
    except KpiError as error:
        console.print(say(f"error-{error.code}", **error.facts), style="red", markup=False)
        console.print(say(f"remedy-{error.code}"), markup=False)
        raise typer.Exit(2) from error


if __name__ == "__main__":
    app()
