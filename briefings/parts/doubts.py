"""What a reader must know before believing the numbers: figures that disagree."""

from collections.abc import Iterator

import pandas as pd

from analysis.contradictions import UNSETTLED, Case
from briefings.blocks import Block, Fact, Heading, Listing, Sentence, Table, Text, tag
from briefings.look import Look
from briefings.sourcing import figure_date
from kpi.region import COUNTRY

SIDES = 6
"""Figures told of one case; the page of contradictions has them all."""
_COLUMNS = ("case", "value", "indicator", "region", "date", "scope", "publisher")
_WIDTHS = (6, 14, 24, 16, 16, 12, 12)


def contradictions(look: Look, region: str) -> Iterator[Block]:
    """The cases of the period or before: of a region all, of the country those without a final verdict."""
    found = [case for case in look.known.cases if _concerns(look, case, region)]
    yield Heading(look.say("region-contradictions"))
    if not found:
        yield Listing((look.sentence("no-contradictions", "contradictions"),))
        return
    yield Listing(tuple(_told(look, number, case) for number, case in enumerate(found, start=1)))
    rows = tuple(
        row for number, case in enumerate(found, start=1) for row in _sides(look, number, case, region)
    )
    header = tuple(look.say(f"column-{name}") for name in _COLUMNS)
    yield Table(look.say("brief-sides"), header, rows, _WIDTHS)


def _concerns(look: Look, case: Case, region: str) -> bool:
    later = bool((case.sides["period_end"] > pd.Timestamp(look.period.end)).all())
    if later:
        return False
    return _verdict(look, case) in UNSETTLED if region == COUNTRY else region in case.regions


def _verdict(look: Look, case: Case) -> str:
    return next((c.verdict for c in look.catalog.conflicts if c.id == case.verdict_id), "")


def _told(look: Look, number: int, case: Case) -> Sentence:
    verdict = _verdict(look, case)
    judged = look.catalog.verdicts[verdict].in_(look.language) if verdict else ""
    return look.sentence(
        "brief-case" if judged else "brief-case-open",
        f"case/{case.verdict_id or case.sides['contradiction'].iloc[0]}",
        number=str(number),
        names=", ".join(look.indicator_name(code) for code in case.indicators),
        kinds=", ".join(look.say(f"contradiction-{kind}") for kind in case.kinds),
        verdict=judged,
    )


def _sides(look: Look, number: int, case: Case, region: str) -> Iterator[tuple[Text, ...]]:
    """The first ones, the region's own and the country's before the others, and how many more there are."""
    own = case.sides["region"].isin([region, COUNTRY])
    ordered = pd.concat([case.sides[own], case.sides[~own]])
    for _, row in ordered.head(SIDES).iterrows():
        yield _side(look, number, row)
    if len(ordered) > SIDES:
        more = look.count("case", case.regions[0], f"more-{number}", len(ordered) - SIDES)
        told = look.sentence("brief-more", "more", {"count": more}).pieces
        yield ((str(number),), told, *[("",)] * (len(_COLUMNS) - 2))


def _side(look: Look, number: int, row: pd.Series) -> tuple[Text, ...]:
    value, unit, origin = float(row["value"]), str(row["unit"]), str(row["observation"])
    text = look.numerals.quantity(value, unit, str(row["qualifier"]), 1 if unit == "percent" else None)
    fact = Fact(_tag(row), text, value, str(row["qualifier"]), unit, (origin,))
    scope = look.catalog.scopes.get(str(row["scope"]))
    told = scope.in_(look.language) if scope else str(row["scope"]) or look.say("scope-all")
    publisher = str(row["publisher"]) or look.say("where-from-derived")
    name, region = (
        look.indicator_name(str(row["indicator"])),
        look.region_name(str(row["region"]), short=True),
    )
    return ((str(number),), (fact,), (name,), (region,), (figure_date(look, row),), (told,), (publisher,))


def _tag(row: pd.Series) -> str:
    """The same in every edition of a report; the observation's own id names the edition."""
    day = "" if pd.isna(row["period_end"]) else row["period_end"].date().isoformat()
    place = str(row["figure"]) or f"{row['file']}:{row['sheet']}:{row['cell'] or row['line']}"
    return tag("case", *(str(row[name]) for name in ("region", "district", "indicator", "scope")), day, place)
