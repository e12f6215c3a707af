"""The command `form`: write the report form of one region and period.

python -m loaders form --region KZ-61 --period 2026-Q3 --language ru -o отчёт.xlsx
"""

import os
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from kpi.catalog import Catalog
from kpi.errors import FormFileUnwritable, FormRegionUnknown, KpiError, UnknownChoice
from kpi.names import LANGUAGES
from kpi.paths import data_folder
from kpi.period import Period
from kpi.region import COUNTRY
from kpi.words import words
from loaders.form.write import write_form

DEFAULT_LANGUAGE = os.environ.get("KPI_LANGUAGE", LANGUAGES[0])


def form(
    region: Annotated[str, typer.Option("--region", help="id of the region, KZ-61")],
    period: Annotated[str, typer.Option("--period", help="2026, 2026-H1, 2026-Q3, 2026-07")],
    output: Annotated[Path, typer.Option("--output", "-o", help="the xlsx file to write")],
    language: Annotated[str, typer.Option("--language", "-l", help="ru, kk or en")] = DEFAULT_LANGUAGE,
) -> None:
    """Write the empty report form of one region and period."""
    say, console = words(language), Console()
    try:
        _write(region, period, output, language)
    except KpiError as error:
        Console(stderr=True).print(say(f"error-{error.code}", **error.facts), style="red", markup=False)
        raise typer.Exit(2) from error
    console.print(say("form-written", file=str(output)), markup=False, soft_wrap=True)


def _write(region: str, period: str, output: Path, language: str) -> None:
    if language not in LANGUAGES:
        raise UnknownChoice(name="language", value=language)
    catalog = Catalog.load(data_folder() / "catalog")
    if region not in catalog.regions or region == COUNTRY:
        raise UnknownChoice(name="region", value=region)
    try:
        span = Period.parse(period)
    except ValueError as error:
        raise UnknownChoice(name="period", value=period) from error
    if catalog.regions.at(region, span.end) is None:
        raise FormRegionUnknown(region=region, period=period)
    content = write_form(catalog, region, span, language, datetime.now())
    try:
        output.write_bytes(content)
    except OSError as error:
        raise FormFileUnwritable(file=str(output), problem=error.strerror or str(error)) from error
