"""Where the numbers of a briefing come from: document, place in it; of computed numbers their inputs."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import pandas as pd

from briefings.blocks import Document, Fact, Origin, Place, Table
from briefings.known import Row
from briefings.look import Look
from kpi.period import Period

_COLUMNS = ("indicator", "region", "date", "written", "source", "place-in-file", "address")
_WIDTHS = (20, 14, 12, 10, 20, 14, 10)


def gather(look: Look, facts: Iterable[Fact]) -> tuple[dict[str, Origin], dict[str, Document], Table]:
    """Observation -> where it comes from; the documents by name; every reported figure as a table."""
    wanted = list(dict.fromkeys(member for fact in facts for member in fact.sources))
    rows = look.known.provenance(wanted)
    documents, reported = dict[str, Document](), dict[str, Row]()
    for row in (row for name in wanted for row in rows[name] if row["origin"] == "reported"):
        reported.setdefault(str(row["observation"]), row)
        if (document := _name(row)) not in documents:
            documents[document] = _document(look, row)
    origins = {name: _origin(look, rows[name]) for name in wanted}
    return origins, documents, _table(look, reported.values())


def _origin(look: Look, rows: Sequence[Row]) -> Origin:
    inputs = [row for row in rows if row["used_in"]]
    if inputs:
        return Origin(tuple(_place(row, _said(look, row)) for row in inputs), computed=True)
    return Origin(tuple(map(_place, rows)))


def _said(look: Look, row: Row) -> str:
    return f"{look.indicator_name(str(row['indicator']))} – {row['as_written']}"


def _place(row: Row, said: str = "") -> Place:
    return Place(_name(row), str(row["sheet"]), str(row["cell"] or row["line"]), said)


def _name(row: Row) -> str:
    """Stays the same from one snapshot to the next. A report is known by its bytes, a publication that was
    entered into a table by what it is called: a later edition of the table leaves it the same."""
    entered = row["url"] or row["document"] not in ("", row["file"])
    told = [str(row[column]) for column in ("publisher", "title", "url", "document", "file")]
    whole = "|".join(told if entered else [*told, str(row["report"])])
    return hashlib.sha256(whole.encode()).hexdigest()[:16]


def _document(look: Look, row: Row) -> Document:
    received = pd.Timestamp(row["received_at"]).date()
    day = str(row["published"]) or received.isoformat()
    dated = look.numerals.period(Period.parse(day))
    published = f"{look.say('published')} {dated}" if day != received.isoformat() else ""
    file = f"{row['file']}, {look.say('received')} {look.numerals.day(received)}"
    text = ", ".join(part for part in (_publisher(look, row), published, file) if part)
    return Document(text, day, dated, _address(row) if _address(row) != row["file"] else "")


def _address(row: Row) -> str:
    return str(row["url"] or row["document"])


def _publisher(look: Look, row: Row) -> str:
    publisher = str(row["publisher"]) or look.say("publisher-unknown")
    return f"{publisher}, «{row['title']}»" if row["title"] else publisher


def _in_file(look: Look, row: Row) -> str:
    """The file, and the sheet and cell or the line in it."""
    if row["sheet"]:
        cell = look.say("at-cell", sheet=str(row["sheet"]), cell=str(row["cell"]))
        return f"{row['file']}: {cell}"
    return look.say("line-of", file=str(row["file"]), line=str(row["cell"] or row["line"]))


def figure_date(look: Look, row: Row | pd.Series) -> str:
    """The figure's own date or period, with a word when it was inferred."""
    start, end = (_day(row[side]) for side in ("period_start", "period_end"))
    return look.numerals.dated(start, end, str(row["date_precision"]), str(row["date_basis"]))


def _day(moment: Any) -> date | None:
    return None if pd.isna(moment) else pd.Timestamp(moment).date()


def _table(look: Look, reported: Iterable[Row]) -> Table:
    header = tuple(look.say(f"column-{name}") for name in _COLUMNS)
    cells = tuple(tuple((text,) for text in _cells(look, row)) for row in reported)
    return Table(look.say("sheet-sources"), header, cells, _WIDTHS)


def _cells(look: Look, row: Row) -> tuple[str, ...]:
    return (
        look.indicator_name(str(row["indicator"])),
        look.region_name(str(row["region"]), short=True),
        figure_date(look, row),
        str(row["as_written"]),
        _publisher(look, row),
        _in_file(look, row),
        _address(row),
    )
