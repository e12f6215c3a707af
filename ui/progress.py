"""Progress towards a target in words: status with its sign, paces, the day it would be reached, reasons."""

import math
from collections.abc import Sequence

from analysis.pace import Projection
from analysis.progress import BEHIND, CANNOT, FAR_BEHIND, ON_TRACK, REACHED
from analysis.pursuit import Aim
from ui import phrases
from ui.view import View

SIGNS = {
    REACHED: ("green", "check_circle"),
    ON_TRACK: ("blue", "trending_up"),
    BEHIND: ("orange", "hourglass_bottom"),
    FAR_BEHIND: ("red", "priority_high"),
    CANNOT: ("gray", "question_mark"),
}
"""Colour and icon of each status; the word beside them says the same."""


def badge(view: View, aim: Aim) -> str:
    """The status as icon and word."""
    colour, icon = SIGNS[aim.progress.status]
    return f":{colour}-badge[:material/{icon}: {view.say(f'status-{aim.progress.status}')}]"


def sentence(view: View, aim: Aim) -> str:
    """Why nothing can be judged, else the paces and where they lead; nothing for a target reached."""
    if aim.progress.status == CANNOT:
        return reason(view, aim)
    return "; ".join(part for part in (paces(view, aim), arrival(view, aim)) if part)


def reason(view: View, aim: Aim) -> str:
    day = view.numerals.day(aim.row["known_from"].date())
    return view.say(f"aim-reason-{aim.progress.reason}", date=day)


def paces(view: View, aim: Aim) -> str:
    """The pace needed and the pace achieved; once the target was due, what is missing."""
    said, unit = aim.progress, _unit(view, aim)
    if said.now is None or said.status in (REACHED, CANNOT):
        return ""
    if said.needed is None:
        gap = change(view, aim.target.value - said.now.value, unit)
        return view.say("aim-missed", gap=gap)
    needed = change(view, said.needed, unit)
    if said.pace is None:
        return view.say("aim-pace-unknown", needed=needed)
    return view.say("aim-pace", needed=needed, pace=change(view, said.pace.value, unit))


def arrival(view: View, aim: Aim) -> str:
    """When it would be reached at the pace there is, with the range of that pace."""
    found = aim.progress.projection
    if found is None or aim.progress.needed is None:
        return ""
    return view.say("aim-when", when=when(view, found))


def when(view: View, found: Projection) -> str:
    """`2031 год (2028–2036)`; not reached is an answer, and so is an open end."""
    years = view.numerals.years
    if found.day is None:
        early = found.earliest
        return view.say("aim-never-but", first=years(early)) if early else view.say("aim-never")
    day = years(found.day)
    if not found.ranged or found.earliest is None:
        return view.say("aim-year", year=day)
    if found.latest is None:
        return view.say("aim-year-open", year=day, first=years(found.earliest))
    if found.earliest.year == found.latest.year:
        return view.say("aim-year-sure", year=day)
    return view.say("aim-year-range", year=day, range=years(found.earliest, found.latest))


def change(view: View, value: float, unit: str) -> str:
    """A signed difference, with one digit more the smaller it is."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 1 or value == 0 else 2
    return view.numerals.change(value, unit, digits)


def expected(view: View, aim: Aim) -> str:
    """What the trajectory expects on the day of the present figure."""
    value, unit = aim.progress.expected, _unit(view, aim)
    return "–" if value is None else view.numerals.quantity(value, unit, decimals=_digits(value))


def now(view: View, aim: Aim) -> str:
    """The present figure with its qualifier, and its date."""
    figure = aim.progress.now
    if figure is None:
        return "–"
    digits = _digits(figure.value)
    value = view.numerals.quantity(figure.value, _unit(view, aim), figure.qualifier, digits)
    return f"**{value}** ({view.numerals.day(figure.day)})"


def workings(view: View, aims: Sequence[Aim]) -> list[str]:
    """How each target is judged: base, by whom, and what the target was before."""
    return [line for aim in aims for line in _working(view, aim)]


def _working(view: View, aim: Aim) -> list[str]:
    name = phrases.indicator_name(view, str(aim.row["indicator"]))
    facts = {"indicator": name, "region": phrases.region_name(view, str(aim.row["region"]), short=True)}
    lines = [view.say("aim-base-none", **facts)]
    if aim.target.base:
        day, value = aim.target.base
        base = view.numerals.quantity(value, _unit(view, aim), decimals=_digits(value))
        later = aim.target.set_on is not None and day > aim.target.set_on
        key = "aim-base-told" if aim.told else "aim-base-first" if later else "aim-base-rule"
        lines = [view.say(key, base=base, date=view.numerals.day(day), **facts)]
    if aim.moved_from is not None:
        before = view.numerals.quantity(aim.moved_from, _unit(view, aim))
        lines.append(view.say("aim-moved", before=before, **facts))
    return lines


def _unit(view: View, aim: Aim) -> str:
    return view.catalog.indicators[str(aim.row["indicator"])].unit


def _digits(value: float) -> int:
    return 0 if math.isfinite(value) and abs(value) >= 1000 else 1


def due(view: View, aim: Aim) -> str:
    """The target and its day."""
    return f"**{phrases.number(view, aim.row, _unit(view, aim))}** ({phrases.figure_date(view, aim.row)})"
