"""What was read from a file, written for people and for other programs."""

import csv
import io
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table

from kpi.words import Words, words
from loaders.figure import Figure, plain_number
from loaders.remark import Remark

COLUMNS = ("sheet", "cell", "region", "region_as_written", "label", "value", "value_as_written")
NARROWEST = 160
"""Columns of text when the output is no terminal."""


def as_csv(figures: Iterable[Figure]) -> str:
    """A header line and one line per figure; values with a decimal point and all their digits."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_row(figure) for figure in figures)
    return stream.getvalue()


def _row(figure: Figure) -> tuple[str, ...]:
    return (
        *(figure.sheet, figure.cell, figure.region, figure.region_as_written, figure.label),
        *(plain_number(figure.value), figure.value_as_written),
    )


def show_figures(figures: list[Figure], language: str) -> None:
    say = words(language)
    console = _console()
    table = Table(*(say(f"inspect-{column}") for column in COLUMNS))
    for figure in figures:
        table.add_row(*map(_literal, _row(figure)))
    console.print(table)
    console.print(say("inspect-count", count=len(figures)), markup=False)


def show_remarks(remarks: Iterable[Remark], language: str) -> None:
    """One line per remark on standard error: place, sentence."""
    say = words(language)
    console = _console(stderr=True)
    for remark in remarks:
        place = "!".join(part for part in (remark.sheet, remark.cell) if part)
        console.print(f"{place}\t{sentence(say, remark)}", markup=False, highlight=False, soft_wrap=True)


def sentence(say: Words, remark: Remark) -> str:
    """The words of a remark; a slot that has no fact shows as the word for nothing."""
    facts = {"found": "", "suggestions": say("none"), **remark.facts}
    return say(f"inspect-{remark.code}", **facts)


def _literal(text: str) -> str:
    return text.replace("[", "\\[")


def _console(stderr: bool = False) -> Console:
    console = Console(stderr=stderr)
    if not console.is_terminal:
        console = Console(stderr=stderr, width=NARROWEST)
    return console
