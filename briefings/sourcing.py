"""Where the numbers of a briefing come from: report, place in it, date; of computed numbers their inputs."""

from collections.abc import Iterable

import pandas as pd

from briefings.blocks import Fact, Table
from briefings.look import Look

_COLUMNS = ("indicator", "region", "date", "written", "source", "place-in-file", "address")
_WIDTHS = (20, 14, 12, 10, 20, 14, 10)


def gather(look: Look, facts: Iterable[Fact]) -> tuple[dict[str, str], Table]:
    """Observation -> a footnote about it, and every one of them as a table."""
    wanted = list(dict.fromkeys(member for fact in facts for member in fact.sources))
    if not wanted:
        return {}, _table(look, pd.DataFrame())
    rows = look.snapshot.provenance(wanted)
    notes = {observation: _note(look, rows, observation) for observation in wanted}
    return notes, _table(look, rows.drop_duplicates("observation"))


def _note(look: Look, rows: pd.DataFrame, observation: str) -> str:
    own = rows[(rows["observation"] == observation) & (rows["used_in"] == "")]
    used = rows[rows["used_in"] == observation]
    if len(used):
        inputs = "; ".join(f"{_named(look, row)} – {_told(look, row)}" for _, row in used.iterrows())
        return look.say("brief-derived", inputs=inputs)
    return "; ".join(_told(look, row) for _, row in own.iterrows())


def _named(look: Look, row: pd.Series) -> str:
    return f"{look.indicator_name(str(row['indicator']))}: {row['as_written']}"


def _told(look: Look, row: pd.Series) -> str:
    """Publisher, title, place, dates and address."""
    parts = [_publisher(look, row), place(look, row), _dates(look, row), str(row["url"] or row["document"])]
    return ", ".join(part for part in parts if part)


def _publisher(look: Look, row: pd.Series) -> str:
    publisher = str(row["publisher"]) or look.say("publisher-unknown")
    return f"{publisher}, «{row['title']}»" if row["title"] else publisher


def place(look: Look, row: pd.Series) -> str:
    """The file, and the sheet and cell or the line in it."""
    if row["sheet"]:
        cell = look.say("at-cell", sheet=str(row["sheet"]), cell=str(row["cell"]))
        return f"{row['file']}: {cell}"
    return look.say("line-of", file=str(row["file"]), line=str(row["cell"] or row["line"]))


def _dates(look: Look, row: pd.Series) -> str:
    say, received = look.say, look.numerals.day(pd.Timestamp(row["received_at"]).date())
    published = f"{say('published')}: {row['published']}, " if row["published"] else ""
    return f"{published}{say('received')} {received}"


def figure_date(look: Look, row: pd.Series) -> str:
    """The figure's own date or period, with a word when it was inferred."""
    start, end = (
        None if pd.isna(row[side]) else pd.Timestamp(row[side]).date()
        for side in ("period_start", "period_end")
    )
    return look.numerals.dated(start, end, str(row["date_precision"]), str(row["date_basis"]))


def _table(look: Look, rows: pd.DataFrame) -> Table:
    header = tuple(look.say(f"column-{name}") for name in _COLUMNS)
    reported = rows[rows["origin"] == "reported"] if len(rows) else rows
    cells = tuple(tuple((text,) for text in _cells(look, row)) for _, row in reported.iterrows())
    return Table(look.say("sheet-sources"), header, cells, _WIDTHS)


def _cells(look: Look, row: pd.Series) -> tuple[str, ...]:
    return (
        look.indicator_name(str(row["indicator"])),
        look.region_name(str(row["region"]), short=True),
        figure_date(look, row),
        str(row["as_written"]),
        _publisher(look, row),
        place(look, row),
        str(row["url"] or row["document"]),
    )
