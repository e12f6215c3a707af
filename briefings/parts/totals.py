"""Published totals of monitorings that no register stands behind: what they say, and what they leave open."""

from collections.abc import Iterator

import pandas as pd

from analysis.monitoring import Bound, Case
from briefings.blocks import Fact, Sentence, tag
from briefings.look import Look, Marks
from briefings.parts import rates
from briefings.sourcing import figure_date

MOST = 8
"""Told in one briefing, the newest first; the page of monitorings has them all."""


def told(look: Look, region: str) -> Iterator[Sentence]:
    """A sentence per set of totals of the region's own (of the country: told of the country)."""
    own = [case for case in look.known.totals if case.region == region]
    for case in own[:MOST]:
        yield _case(look, case)


def _case(look: Look, case: Case) -> Sentence:
    first, marks = case.figures.iloc[0], Marks(look)
    of = f"{case.scope or '-'}:{first['period_end'].date().isoformat()}"
    figures = "; ".join(_figure(look, case, row, of, marks) for _, row in case.figures.iterrows())
    about = [figure_date(look, first), *([scope(look, case.scope)] if case.scope else [])]
    told = [look.say("brief-total", about=", ".join(about), figures=figures)]
    told += [_bound(look, case, bound, of, marks) for bound in case.bounds]
    return look.assembled(f"total/{case.region}/{of}", " ".join(told), marks.facts)


def scope(look: Look, code: str) -> str:
    known = look.catalog.scopes.get(code)
    return known.in_(look.language) if known else code


def _figure(look: Look, case: Case, row: pd.Series, of: str, marks: Marks) -> str:
    """Name, narrower scope, value, and its rate."""
    code, narrower, value = str(row["indicator"]), str(row["scope"]), float(row["value"])
    name, of = look.indicator_name(code), f"{of}:{narrower or '-'}"
    if narrower != case.scope:
        name = f"{name} ({scope(look, narrower)})"
    origin, text = (str(row["observation"]),), look.numerals.quantity(value, str(row["unit"]))
    about = (str(row["qualifier"]), str(row["unit"]), origin)
    shown = marks(Fact(tag(code, case.region, of), text, value, *about))
    told = look.say("brief-figure", indicator=name, value=shown)
    found = next((one for one in case.rates if (one.part, one.scope) == (code, narrower)), None)
    if found is None:
        return told
    members = tuple(dict.fromkeys((*origin, *map(str, case.figures["observation"]))))
    numbers = marks.all(rates.numbers(look, found, case.region, of, members))
    between = look.say("brief-between", **numbers)
    return f"{told} ({look.say(f'link-{found.name}', value=numbers['value'], between=between)})"


def _bound(look: Look, case: Case, bound: Bound, of: str, marks: Marks) -> str:
    """What the totals allow, in words."""
    members = tuple(map(str, case.figures["observation"]))

    def fact(name: str, value: float, unit: str = "count", shown: str = "") -> Fact:
        text = look.numerals.quantity(value, shown or unit, decimals=1)
        return Fact(
            tag(f"bound-{bound.kind}", case.region, of, name), text, value, unit=unit, sources=members
        )

    names = ("low", "high", *(("both_low", "both_high") if bound.kind == "either" else ()))
    told = marks.all({name: fact(name, getattr(bound, name)) for name in names})
    if bound.base:
        low = marks(fact("share_low", 100 * bound.low / bound.base, "percent", "count"))
        high = marks(fact("share_high", 100 * bound.high / bound.base, "percent"))
        told |= {
            "base": marks(fact("base", bound.base)),
            "shares": look.say("brief-between", low=low, high=high),
        }
    return look.say(f"bound-{bound.kind}", **told, least=int(bound.both_low))
