"""A figure as it stands in a table: where, whose, what the headers call it, how much."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`label` joins the headers from the top down with ` | `; `value` is the number a person reads
    (93 for a cell that shows 93%); `value_as_written` is its text, for a numeric cell the number."""

    sheet: str
    cell: str
    region: str
    region_as_written: str
    label: str
    value: float
    value_as_written: str


def whose(region: str, written: str, label: str) -> dict[str, str]:
    """Facts of a remark: which figure stood in the cell, had it been understood."""
    return {"region": region, "region_as_written": one_line(written), "label": label}


def one_line(text: str) -> str:
    """Any run of spaces and line breaks as one space."""
    return " ".join(text.split())


def plain_number(value: float) -> str:
    """`57`, `46.78`, `1500000000000000`: fifteen significant digits, never an exponent."""
    text = format(value, ".15g")
    if "e" in text:
        text = format(value, "f")
        text = text.rstrip("0").rstrip(".") if "." in text else text
    return text
