"""A published report row by row: what a test does not say about a figure is filled in."""

import csv
import io

DEFAULTS = {
    "id": "",
    "region": "KZ-61",
    "district": "",
    "indicator": "service",
    "value": "57",
    "qualifier": "exact",
    "kind": "actual",
    "period_start": "",
    "period_end": "2020-12-31",
    "date_precision": "day",
    "date_basis": "printed",
    "scope": "",
    "published": "2021-01-15",
    "publisher": "Office",
    "title": "Round-up",
    "url": "https://example.org/round-up",
    "document": "",
    "note_ru": "",
    "note_kk": "",
    "note_en": "",
}

Row = dict[str, str]


def stock(indicator: str, value: object, day: str, region: str = "KZ-61", **fields: str) -> Row:
    """A state on a day."""
    return {"indicator": indicator, "value": str(value), "period_end": day, "region": region, **fields}


def flow(indicator: str, value: object, start: str, end: str, region: str = "KZ-61", **fields: str) -> Row:
    """A count over a period."""
    return {**stock(indicator, value, end, region), "period_start": start, **fields}


def report(*rows: Row) -> bytes:
    """The csv file; figures without an id are t001, t002 …; every row has a title of its own."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(DEFAULTS), lineterminator="\n")
    writer.writeheader()
    for number, row in enumerate(rows, start=1):
        own = {"id": f"t{number:03d}", "title": f"Page {number}"}
        writer.writerow({**DEFAULTS, **own, **row})
    return stream.getvalue().encode()
