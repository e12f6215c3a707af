"""What a better place takes: whole units, with the others standing still and with them keeping their pace."""

from functools import partial

import streamlit as st

from analysis.reach import Ladder, NotReachable, Reached, to_reach
from kpi.period import Period, add_months
from studies import climb, yearly
from studies.yearly import Pace
from ui import cache, choices, dossier, links, movement, phrases
from ui.moves.case import Case

SCENARIOS = ("still", "trend")
YEARS = ("1", "2", "3")
"""Ids in the URL: by when, in years after the period."""


def draw(case: Case) -> None:
    """The block: the place is chosen in the URL, one better than the region's if it is not."""
    say = case.view.say
    st.subheader(say("reach-title"), anchor=False)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        k, years = _target(case), _horizon(case)
    if k == case.figure["place"]:
        st.markdown(say("reach-leader"))
    pace = cache.kept((*case.key, "pace"), partial(_pace, case))
    still, moved = climb.rivals(case.ranking, case.region, pace.yearly, case.indicator, years)
    ladder, room = _ladder(case), None if pace.best is None else pace.best * years
    known = SCENARIOS if set(pace.yearly) - {case.region} else SCENARIOS[:1]
    lines = [
        _scenario(case, name, k, ladder, to_reach(k, ladder, list(others.values()), room), years)
        for name, others in zip(known, (still, moved), strict=False)
    ]
    st.markdown("\n".join(f"- {line}" for line in lines))
    st.caption(_bound(case, pace))


def _pace(case: Case) -> Pace:
    view = case.view
    standings = {Period.parse(code): case.standing(Period.parse(code)) for code in movement.columns(view)}
    disputes = cache.separations(view.snapshot, view.known_at)
    known = yearly.changes(standings, case.indicator, view.catalog, disputes)
    return yearly.pace(known, view.period, case.region, case.peers, case.indicator.better)


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


def _ladder(case: Case) -> Ladder:
    value, indicator = float(case.figure["value"]), case.indicator
    parts = climb.parts(case.vintages(case.view.period).now, case.region, indicator)
    whole = climb.whole(indicator, case.level, case.region, value, dossier.rankings(case.view))
    return climb.ladder(indicator, value, parts, whole)


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
        thing, number = climb.THINGS.get(code, ""), view.numerals.number(reached.units)
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
