"""Where the numbers of a briefing come from: document, place in it; of computed numbers their inputs."""

import hashlib
from collections.abc import Iterable

import pandas as pd

from briefings.blocks import Document, Fact, Origin, Place, Table
from briefings.look import Look
from kpi.period import Period

_COLUMNS = ("indicator", "region", "date", "written", "source", "place-in-file", "address")
_WIDTHS = (20, 14, 12, 10, 20, 14, 10)


def gather(look: Look, facts: Iterable[Fact]) -> tuple[dict[str, Origin], dict[str, Document], Table]:
    """Observation -> where it comes from; the documents by name; every reported figure as a table."""
    wanted = list(dict.fromkeys(member for fact in facts for member in fact.sources))
    if not wanted:
        return {}, {}, _table(look, pd.DataFrame())
    rows = look.snapshot.provenance(wanted)
    reported = rows[rows["origin"] == "reported"]
    documents = {_name(row): _document(look, row) for _, row in reported.iterrows()}
    table = _table(look, reported.drop_duplicates("observation"))
    return {name: _origin(look, rows, name) for name in wanted}, documents, table


def _origin(look: Look, rows: pd.DataFrame, observation: str) -> Origin:
    inputs = rows[rows["used_in"] == observation]
    if len(inputs):
        return Origin(tuple(_place(row, _said(look, row)) for _, row in inputs.iterrows()), computed=True)
    own = rows[(rows["observation"] == observation) & (rows["used_in"] == "")]
    return Origin(tuple(_place(row) for _, row in own.iterrows()))


def _said(look: Look, row: pd.Series) -> str:
    return f"{look.indicator_name(str(row['indicator']))} – {row['as_written']}"


def _place(row: pd.Series, said: str = "") -> Place:
    return Place(_name(row), str(row["sheet"]), str(row["cell"] or row["line"]), said)


def _name(row: pd.Series) -> str:
    """Stays the same from one snapshot to the next. A report is known by its bytes, a publication that was
    entered into a table by what it is called: a later edition of the table leaves it the same."""
    entered = row["url"] or row["document"] not in ("", row["file"])
    told = [str(row[column]) for column in ("publisher", "title", "url", "document", "file")]
    whole = "|".join(told if entered else [*told, str(row["report"])])
    return hashlib.sha256(whole.encode()).hexdigest()[:16]


def _document(look: Look, row: pd.Series) -> Document:
    received = pd.Timestamp(row["received_at"]).date()
    day = str(row["published"]) or received.isoformat()
    dated = look.numerals.period(Period.parse(day))
    published = f"{look.say('published')} {dated}" if day != received.isoformat() else ""
    file = f"{row['file']}, {look.say('received')} {look.numerals.day(received)}"
    text = ", ".join(part for part in (_publisher(look, row), published, file) if part)
    return Document(text, day, dated, _address(row) if _address(row) != row["file"] else "")


def _address(row: pd.Series) -> str:
    return str(row["url"] or row["document"])


def _publisher(look: Look, row: pd.Series) -> str:
    publisher = str(row["publisher"]) or look.say("publisher-unknown")
    return f"{publisher}, «{row['title']}»" if row["title"] else publisher


def _in_file(look: Look, row: pd.Series) -> str:
    """The file, and the sheet and cell or the line in it."""
    if row["sheet"]:
        cell = look.say("at-cell", sheet=str(row["sheet"]), cell=str(row["cell"]))
        return f"{row['file']}: {cell}"
    return look.say("line-of", file=str(row["file"]), line=str(row["cell"] or row["line"]))


def figure_date(look: Look, row: pd.Series) -> str:
    """The figure's own date or period, with a word when it was inferred."""
    start, end = (
        None if pd.isna(row[side]) else pd.Timestamp(row[side]).date()
        for side in ("period_start", "period_end")
    )
    return look.numerals.dated(start, end, str(row["date_precision"]), str(row["date_basis"]))


def _table(look: Look, reported: pd.DataFrame) -> Table:
    header = tuple(look.say(f"column-{name}") for name in _COLUMNS)
    cells = tuple(tuple((text,) for text in _cells(look, row)) for _, row in reported.iterrows())
    return Table(look.say("sheet-sources"), header, cells, _WIDTHS)


def _cells(look: Look, row: pd.Series) -> tuple[str, ...]:
    return (
        look.indicator_name(str(row["indicator"])),
        look.region_name(str(row["region"]), short=True),
        figure_date(look, row),
        str(row["as_written"]),
        _publisher(look, row),
        _in_file(look, row),
        _address(row),
    )
