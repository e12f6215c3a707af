"""python -m loaders names|inspect|form: names and files looked at, empty forms written; nothing is loaded."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from kpi.catalog import Catalog
from kpi.names import LANGUAGES
from kpi.paths import data_folder
from loaders import names
from loaders.form.command import form
from loaders.inspection import as_csv, show_figures, show_remarks
from loaders.tables import read

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Read names and report files.")
app.command("form")(form)
Language = Annotated[str, typer.Option("--language", "-l", help="ru, kk or en")]
DEFAULT_LANGUAGE = os.environ.get("KPI_LANGUAGE", LANGUAGES[0])
File = Annotated[Path, typer.Argument(help="a file, or - for standard input", allow_dash=True)]


@app.command("names")
def names_command(file: File) -> None:
    """One name per line in; `name<TAB>id or ?<TAB>reason` out. The lines are taken as one list."""
    lines = _content(file).decode("utf-8-sig", "replace").splitlines()
    catalog = Catalog.load(data_folder() / "catalog")
    for line, match in zip(lines, names.resolve(lines, catalog), strict=True):
        near = f": {', '.join(match.suggestions)}" if match.suggestions and not match.id else ""
        typer.echo(f"{line}\t{match.id or '?'}\t{match.reason}{near}")


@app.command("inspect")
def inspect_command(
    file: File,
    csv: Annotated[bool, typer.Option("--csv", help="figures as csv on standard output")] = False,
    language: Language = DEFAULT_LANGUAGE,
) -> None:
    """Every figure read from a table file, one line each; what is unclear goes to standard error."""
    catalog = Catalog.load(data_folder() / "catalog")
    figures, remarks = read(file.name, _content(file), catalog)
    if csv:
        typer.echo(as_csv(figures), nl=False)
    else:
        show_figures(figures, language)
    show_remarks(remarks, language)
    if not figures and remarks:
        raise typer.Exit(1)


def _content(file: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise typer.BadParameter(str(error)) from error


if __name__ == "__main__":
    app()
