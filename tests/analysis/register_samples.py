"""Rows of registers as Snapshot.register_rows() gives them."""

import json

import pandas as pd

from kpi.period import Period


def row(period, cell="A1", region="KZ-11", report="", **facts):
    """One row of the report of a region for a period; a report has one name unless told otherwise."""
    span = Period.parse(period)
    accepted = pd.Timestamp(span.end) + pd.Timedelta(days=10)
    return {
        "report": report or f"{region}/{period}",
        "region": region,
        "period": period,
        "period_start": pd.Timestamp(span.start),
        "period_end": pd.Timestamp(span.end),
        "accepted_at": accepted,
        "file": "f.xlsx",
        "sheet": "S",
        "cell": cell,
        "facts": json.dumps(facts),
    }


def told(period, status, theme="health", text="Fix it", due="2020-05-01", **more):
    """A recommendation."""
    facts = {"theme": theme, "addressee": "Clinic", "recommendation": text, "due": due, "status": status}
    own = {key: more.pop(key) for key in ("cell", "region", "report") if key in more}
    return row(period, **own, **{k: v for k, v in {**facts, **more}.items() if v})


def held(period, end, theme="health", **more):
    """A monitoring."""
    counts = dict.fromkeys(("checked", "with_violations", "violations", "recommendations", "done"), 1)
    return row(period, theme=theme, object_kind="clinics", end=end, **counts, **more)


def frame(*rows):
    return pd.DataFrame(rows, columns=list(row("2020")))
