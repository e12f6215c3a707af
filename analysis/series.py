"""Which figures may stand on one line. Same indicator is not enough: 253 and 317 service akimats are not."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import pandas as pd

SEPARATING = ("different_scope", "contradiction", "undecidable_without_date", "reprint")
"""Verdicts after which two figures must not be joined or subtracted."""
DAYS_OF_A_MONTH = 30.4375


def separations(
    found: pd.DataFrame, judged: pd.DataFrame, verdicts: Mapping[str, str]
) -> dict[str, set[str]]:
    """observation -> names of the disputes it is part of; two figures that share one are not comparable.

    `found` is Snapshot.contradictions(), `judged` Snapshot.verdict_figures(), `verdicts` id -> verdict. An
    editorial verdict separates figures of one indicator, region and scope; where their scopes differ, the
    scope itself already keeps them apart. A contradiction judged to be growth separates nothing.
    """
    disputes: dict[str, set[str]] = {}
    for row in found.to_dict("records"):
        settled = isinstance(row["verdict"], str) and verdicts.get(row["verdict"]) not in SEPARATING
        if not settled:
            disputes.setdefault(str(row["observation"]), set()).add(str(row["contradiction"]))
    separating = judged[judged["verdict"].map(verdicts.get).isin(SEPARATING)]
    for (verdict, *_), group in separating.groupby(["verdict", "indicator", "region"]):
        if group["scope"].nunique() == 1:
            for observation in group["observation"]:
                disputes.setdefault(str(observation), set()).add(str(verdict))
    return disputes


def comparable(first: Sequence[str], second: Sequence[str], disputes: Mapping[str, set[str]]) -> bool:
    """True if no dispute has a figure on both sides."""
    sides = [set().union(*(disputes.get(member, set()) for member in side)) for side in (first, second)]
    return not sides[0] & sides[1]


def connected(figures: pd.DataFrame, disputes: Mapping[str, set[str]]) -> pd.Series:
    """Per row: may it be joined by a line with the others? Undated, disputed and odd spans may not.

    `figures` are observations of one indicator, region and scope. A flow is joined only to flows over
    periods of the same length.
    """
    counts = pd.Series([d for o in figures["observation"] for d in disputes.get(o, set())]).value_counts()
    shared = {d for d, n in counts.items() if n > 1}
    free = [not (disputes.get(o, set()) & shared) for o in figures["observation"]]
    dated = figures["period_end"].notna() & pd.Series(free, index=figures.index)
    stock = figures["measure"] == "stock"
    months = ((figures["period_end"] - figures["period_start"]).dt.days + 1) / DAYS_OF_A_MONTH
    length = months.round().where(months > 0.9, months.round(2))
    usual = length.mode()
    return dated & (stock | (length == (usual.iloc[-1] if len(usual) else None)))


def parted(frame: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """The frame with a row without a value in every gap that a figure does not reach across.

    `frame`: date, value, kind, carry (months a figure counts for), optionally since (the day on which the
    borders a figure belongs to began; no line crosses a change of them) and the columns `by`, which
    together name one line. Charts leave a line open where a value is missing.
    """
    if frame.empty:
        return frame
    lines = [line for _, line in frame.groupby([*by, "kind"], sort=False)]  # a target is on no line
    return pd.concat([_with_holes(line) for line in lines], ignore_index=True)


def _with_holes(line: pd.DataFrame) -> pd.DataFrame:
    line = line.assign(date=pd.to_datetime(line["date"])).sort_values("date", kind="stable")
    months = line["date"].dt.year * 12 + line["date"].dt.month
    moved = line["since"].ne(line["since"].shift()) if "since" in line else False
    after = line[((months.diff() > line["carry"]) | moved) & months.shift().notna()]
    holes = after.assign(value=float("nan"), date=after["date"] - timedelta(days=1))
    found: pd.DataFrame = pd.concat([line, holes]).sort_values("date", kind="stable")
    return found
