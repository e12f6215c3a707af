"""What a better place takes: whole units, with the others standing still and with them keeping their pace."""

from decimal import Decimal
from functools import partial

import pandas as pd
import streamlit as st

from analysis.reach import Ladder, NotReachable, Reached, in_time, to_reach
from kpi.period import Period, add_months
from ui import cache, choices, dossier, links, phrases
from ui.moves import pace as paces
from ui.moves.case import Case
from ui.moves.pace import Pace

SCENARIOS = ("still", "trend")
YEARS = ("1", "2", "3")
"""Ids in the URL: by when, in years after the period."""
_THINGS = {
    "service_akimats": "akimat",
    "service_akimats_district": "akimat",
    "service_akimats_rural": "akimat",
    "open_space_bodies": "body",
}
"""What one unit of an indicator is called; of the others only the number is said."""
_WHOLES = {
    ("service_akimats", "oblast"): ("district_akimats_total", "rural_akimats_total"),
    ("service_akimats", "city"): ("district_akimats_total",),
}
"""What an indicator without a base of its own is part of: akimats of all levels; a city has no rural ones."""


def draw(case: Case) -> None:
    """The block: the place is chosen in the URL, one better than the region's if it is not."""
    say = case.view.say
    st.subheader(say("reach-title"), anchor=False)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        k, years = _target(case), _horizon(case)
    if k == case.figure["place"]:
        st.markdown(say("reach-leader"))
    pace = cache.kept((*case.key, "pace"), partial(paces.of, case))
    still, moved = _rivals(case, pace, years)
    ladder, room = _ladder(case), None if pace.best is None else pace.best * years
    known = SCENARIOS if set(pace.yearly) - {case.region} else SCENARIOS[:1]
    lines = [
        _scenario(case, name, k, ladder, to_reach(k, ladder, list(others.values()), room), years)
        for name, others in zip(known, (still, moved), strict=False)
    ]
    st.markdown("\n".join(f"- {line}" for line in lines))
    st.caption(_bound(case, pace))


def _target(case: Case) -> int:
    """The place to reach; the leader can only keep its own."""
    say, own = case.view.say, int(case.figure["place"])
    if own == 1:
        return 1
    options = [str(k) for k in range(1, own)]
    if choices.free("place").isdigit() and choices.free("place") not in options:
        choices.forget("place")  # asked for another indicator or region, whose place was another one
    with st.container(width=300):
        return int(
            choices.select(
                "place",
                options,
                lambda k: say("place-nth", place=int(k)),
                say,
                str(own - 1),
            )
        )


def _horizon(case: Case) -> int:
    """In how many years; the choice shows the date."""
    with st.container(width=300):
        return int(choices.select("within", YEARS, lambda years: _by(case, int(years)), case.view.say))


def _rivals(case: Case, pace: Pace, years: int) -> tuple[dict[str, float], dict[str, float]]:
    """The other ranked regions' values as they are, and in so many years at the pace of the last one."""
    ranked = case.ranking.places[case.ranking.places["value"].notna()]
    others = ranked[ranked["region"] != case.region]
    still = dict(zip(others["region"].astype(str), others["value"].astype(float), strict=True))
    return still, in_time(still, pace.yearly, case.indicator.minimum, case.indicator.maximum, years)


def _ladder(case: Case) -> Ladder:
    """Whole units of a count or of a numerator; a bare percent by its last digit."""
    indicator, value = case.indicator, float(case.figure["value"])
    bounds = indicator.minimum, indicator.maximum
    if indicator.ratio and (parts := _parts(case)):
        factor, (numerator, base) = indicator.ratio.factor, parts
        most = base * indicator.maximum / factor
        return Ladder(numerator, 1, 0, most, indicator.better, factor, base)
    if indicator.unit in ("count", "sqm"):
        return Ladder(value, 1, bounds[0], _whole(case), indicator.better)
    digits = max(1, -int(Decimal(repr(value)).normalize().as_tuple().exponent))
    return Ladder(value, 10.0**-digits, *bounds, indicator.better)


def _parts(case: Case) -> tuple[float, float] | None:
    """Numerator and denominator of the region's share, if it was divided out of them."""
    now = case.vintages(case.view.period).now
    row = now[now["region"] == case.region].iloc[0]
    if pd.isna(row["denominator"]) or case.indicator.ratio is None:
        return None
    return float(row["numerator"]) / case.indicator.ratio.factor, float(row["denominator"])


def _whole(case: Case) -> float:
    """A part has no more units than its bases together, where they are known; else the plausible bound."""
    found, indicator = dossier.rankings(case.view), case.indicator
    bases = _WHOLES.get((indicator.code, case.level), (indicator.base,) if indicator.base else ())
    values = [found[base].places.set_index("region")["value"].get(case.region) for base in bases]
    known = [float(value) for value in values if value is not None and pd.notna(value)]
    whole = sum(known) if known and len(known) == len(bases) else indicator.maximum
    return whole if whole >= float(case.figure["value"]) else indicator.maximum


def _scenario(
    case: Case, name: str, k: int, ladder: Ladder, found: Reached | NotReachable, years: int
) -> str:
    """What the others do, what the place takes then, or that it is out of reach and what is not."""
    say = case.view.say
    start = say(f"reach-{name}")
    if isinstance(found, Reached):
        if not found.units:
            return f"{start} {say('reach-nothing', place=found.place)}"
        return f"{start} {say('reach-needed', place=found.place, **_change(case, ladder, found))}"
    farthest = say("reach-farthest", place=found.best.place, becomes=_becomes(case, ladder, found.best))
    if found.needed is None:
        return f"{start} {say('reach-bounds', place=k)} {farthest}"
    facts = _change(case, ladder, found.needed)
    return f"{start} {say('reach-pace', place=k, by=_by(case, years), **facts)} {farthest}"


def _change(case: Case, ladder: Ladder, reached: Reached) -> dict[str, str]:
    """How much, in words, and what it becomes."""
    view, unit = case.view, case.unit
    if ladder.unit == 1:
        code = (
            case.indicator.ratio.numerator
            if ladder.base != 1 and case.indicator.ratio
            else case.indicator.code
        )
        thing, number = _THINGS.get(code, ""), view.numerals.number(reached.units)
        amount = view.say("reach-amount", thing=thing, count=reached.units, number=number)
    else:
        size = round(reached.units * ladder.unit, 9)
        of = "percentage_points" if unit == "percent" else unit
        amount = view.numerals.quantity(size, of)
    step = view.say("reach-step", better=case.indicator.better, amount=amount)
    return {"step": step, "becomes": _becomes(case, ladder, reached)}


def _becomes(case: Case, ladder: Ladder, reached: Reached) -> str:
    """The new value; of a share with its numerator and base."""
    view = case.view
    value = view.numerals.quantity(reached.value, case.unit, decimals=1 if ladder.base != 1 else None)
    if ladder.base == 1:
        return value
    counted, base = (view.numerals.number(n) for n in (ladder.counted(reached.units), ladder.base))
    return view.say("reach-share", value=value, part=counted, base=base)


def _by(case: Case, years: int) -> str:
    """So many years after the period: a day for a stock, a period for a flow."""
    view, months = case.view, 12 * years
    if case.indicator.is_stock:
        return view.say("by-day", date=view.numerals.day(add_months(view.period.end, months)))
    later = Period(add_months(view.period.start, months), add_months(view.period.end, months))
    return view.say("by-period", period=view.numerals.period(later))


def _bound(case: Case, pace: Pace) -> str:
    """The best change of a year seen, or that none was; how many regions have a pace at all."""
    view = case.view
    known = sum(region != case.region for region in pace.yearly)
    others = case.ranking.covered - 1
    trend = view.say("reach-trend-known", count=known, of=others, rest=others - known)
    if pace.best is None:
        why = "reach-no-pace" if pace.seen else "reach-pace-unknown"
        return f"{view.say(why, level=case.level)} {trend}"
    size = view.numerals.change(pace.best, case.unit, 1).lstrip("+")
    name = links.markdown(
        phrases.region_name(view, pace.region, short=True),
        "ranking",
        indicator=case.indicator.code,
        period=pace.period.code,
    )
    period = view.numerals.period(pace.period)
    best = view.say("reach-best", level=case.level, size=size, region=name, period=period)
    return f"{best} {trend}"
