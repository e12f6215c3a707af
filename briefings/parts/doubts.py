"""What a reader must know before believing the numbers: figures that disagree."""

import math
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
_WIDTHS = (8, 12, 21, 15, 12, 14, 18)
_SUMMED = {"regions_exceed_nation": "region", "districts_exceed_region": "district"}
"""Kinds that compare a sum: its parts are one line."""


def contradictions(look: Look, region: str) -> Iterator[Block]:
    """The cases of the period or before: of a region all, of the country those without a final verdict."""
    found = [case for case in look.known.cases if _concerns(look, case, region)]
    yield Heading(look.say("region-contradictions"))
    if not found:
        yield Listing((look.sentence("no-contradictions", "contradictions"),))
        return
    numbered = list(enumerate(found, start=1))
    yield Listing(tuple(_told(look, number, case) for number, case in numbered))
    rows = tuple(row for number, case in numbered for row in _sides(look, number, case, region))
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
    """A line per figure, of the region and of the country first; the parts of a sum are one line."""
    column = _SUMMED.get(case.kinds[0])
    parts = case.sides[~case.sides[column].isin((COUNTRY, ""))] if column else case.sides.head(0)
    rest = case.sides.drop(parts.index)
    own = rest["region"].isin([region, COUNTRY])
    ordered = pd.concat([rest[own], rest[~own]])
    for _, row in ordered.head(SIDES).iterrows():
        yield _side(look, number, row)
    if len(ordered) > SIDES:
        more = look.count("case", case.regions[0], f"more-{number}", len(ordered) - SIDES)
        told = look.sentence("brief-more", "more", {"count": more}).pieces
        yield ((str(number),), told, *[("",)] * (len(_COLUMNS) - 2))
    if len(parts):
        yield _together(look, number, case.kinds[0], parts)


def _together(look: Look, number: int, kind: str, parts: pd.DataFrame) -> tuple[Text, ...]:
    """What they surely add up to, which is what was compared."""
    first, exact = parts.iloc[0], bool((parts["qualifier"] == "exact").all())
    value = math.fsum(parts["value" if exact else "low"])
    qualifier, unit, code = "exact" if exact else "at_least", str(first["unit"]), str(first["indicator"])
    region = COUNTRY if _SUMMED[kind] == "region" else str(first["region"])
    days = [figure_date(look, row) for _, row in parts.sort_values("period_end").iterrows()]
    name = tag("case", region, code, "together", first["period_end"].date().isoformat())
    text = look.numerals.quantity(value, unit, qualifier)
    fact = Fact(name, text, value, qualifier, unit, tuple(map(str, parts["observation"])))
    count = {"count": look.count(f"case-{code}", region, kind, len(parts))}
    who = look.sentence(
        "brief-together", "together", count, kind=kind, region=look.region_name(region, short=True)
    )
    told = look.say("where-from-derived")
    cells: tuple[Text, ...] = ((str(number),), (fact,), (look.indicator_name(code),), who.pieces)
    return (*cells, (" – ".join(dict.fromkeys((days[0], days[-1]))),), (look.say("scope-all"),), (told,))


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
