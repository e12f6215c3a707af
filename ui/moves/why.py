"""Why the place changed between two periods: a sentence, the parts as a chart and as a table."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial

import pandas as pd
import streamlit as st

from analysis.place_change import CAUSES, PlaceChange, Unexplained, Vintages, place_change, shown
from briefings.workbook import Sheet
from charts import waterfall
from kpi.period import Period, add_months
from studies.sides import Question
from ui import cache, choices, downloads, figures, phrases, workings
from ui.moves.case import Case
from ui.where_from import where_from

_MONTHS = {"half": 6, "quarter": 3, "month": 1}
YEAR, PREVIOUS = "year", "previous"
"""Ids in the URL: against the same period a year before, or against the one just before."""


@dataclass(frozen=True)
class Story:
    """The change between `before` and the chosen period, with what was known of both."""

    change: PlaceChange | Unexplained
    earlier: Vintages
    later: Vintages
    standing: pd.DataFrame


def draw(case: Case) -> None:
    """The block."""
    view = case.view
    st.subheader(view.say("why-title"), anchor=False)
    before = _before(case)
    story = cache.kept((*case.key, "place change", before.code), partial(_story, case, before))
    if isinstance(story.change, Unexplained):
        st.info(_no_change(case, before, story.change.reason), icon=":material/inbox:")
        return
    st.markdown(_lead(case, story, story.change))
    words, picture = st.columns([3, 2])
    with words:
        st.table(pd.DataFrame(_rows(case, story, story.change)), border="horizontal", hide_index=True)
    if any(shown(story.change.parts).values()):
        name = phrases.indicator_name(view, case.indicator.code)
        key = (*view.identity, "waterfall", before.code, case.region, case.indicator.code)
        chart = cache.kept(key, partial(_picture, case, story, story.change))
        with picture:
            figures.show(chart, "waterfall", view.say("alt-waterfall", indicator=name))
    st.caption(view.say("why-method"))
    members = _members(case, story)
    with st.container(horizontal=True):
        where_from(view, members, "from-why", partial(workings.lines, view, case.ranking, [case.region]))
        downloads.offer(view, "why", partial(_sheet, case, story, story.change), members)


def _before(case: Case) -> Period:
    """The period to compare with; a year has only one, shorter ones may also look at the one before."""
    period = case.view.period
    months = _MONTHS.get(period.kind)
    if months is None:
        return period.a_year_earlier()
    against = choices.segment(
        "against", [YEAR, PREVIOUS], lambda a: case.view.say(f"against-{a}"), case.view.say
    )
    if against == YEAR:
        return period.a_year_earlier()
    return Period(add_months(period.start, -months), add_months(period.end, -months))


def _story(case: Case, before: Period) -> Story:
    earlier, later = case.vintages(before), case.vintages(case.view.period)
    regions = case.view.catalog.regions
    change = place_change(case.region, earlier, later, regions, case.indicator.better)
    return Story(change, earlier, later, case.standing(before))


def _no_change(case: Case, before: Period, reason: str) -> str:
    """The sentence, and of a missing earlier place its own reason."""
    view = case.view
    told = view.say(
        f"why-{reason}",
        region=phrases.region_name(view, case.region),
        now=view.numerals.period(view.period),
        before=view.numerals.period(before),
    )
    if reason != "no_place_before":
        return told
    then = cache.ranking(view.snapshot, Question(case.indicator.code), before, view.known_at).places
    own = then[then["region"] == case.region]
    if own.empty:
        return phrases.absent_region(replace(view, period=before), case.region)
    return f"{told} {phrases.reason(view, own.iloc[0])}."


def _lead(case: Case, story: Story, change: PlaceChange) -> str:
    """What the place was and is; that a correction moved it since; that no new figure has come."""
    view, say = case.view, case.view.say
    before, now = (view.numerals.period(v.period) for v in (story.earlier, story.later))
    lines = [
        say(
            "why-lead",
            before=before,
            now=now,
            was=change.before,
            of_before=change.ranked[0],
            place=change.after,
            of_now=change.ranked[1],
            turn="up" if change.won > 0 else "down" if change.won < 0 else "same",
            count=abs(change.won),
        )
    ]
    if change.before_as_known_now != change.before:
        lines.append(say("why-revised-since", before=before, place=change.before_as_known_now))
    own = _own(story.standing, case.region)
    if list(own["members"]) == list(case.figure["members"]):
        lines.append(say("why-carried", date=phrases.figure_date(view, own)))
    return "  \n".join(lines)


def _rows(case: Case, story: Story, change: PlaceChange) -> list[dict[str, str]]:
    """A cause per row, under the own data its inputs, and the sum they add up to."""
    say = case.view.say
    rows = [(name, what, _places(case, part)) for name, what, part in _lines(case, story, change)]
    *parts, (total, _, places) = rows
    header = [say(f"column-{name}") for name in ("cause", "what", "places")]
    return [dict(zip(header, row, strict=True)) for row in (*parts, (f"**{total}**", "", f"**{places}**"))]


def _sheet(case: Case, story: Story, change: PlaceChange) -> Sheet:
    """The same as rows with numbers, for a download."""
    say, name = case.view.say, phrases.indicator_name(case.view, case.indicator.code)
    header = [say(f"column-{name}") for name in ("cause", "what", "places")]
    rows = [[cause, what, float(part)] for cause, what, part in _lines(case, story, change)]
    region = phrases.region_name(case.view, case.region)
    lead = _lead(case, story, change).replace("**", "")
    return Sheet(say("why-title"), header, rows, [f"{region} · {name}", lead, say("why-method")])


def _lines(case: Case, story: Story, change: PlaceChange) -> Iterator[tuple[str, str, Fraction]]:
    view, say, parts = case.view, case.view.say, shown(change.parts)
    told = {
        "new_data": _new_data(case, story),
        "revisions": _revisions(case, story),
        "others": _others(case, change),
        "borders": _circle(case, story),
    }
    for cause in CAUSES:
        yield say(f"cause-{cause}"), told[cause], parts[cause]
        if cause == "new_data" and change.inputs and case.indicator.ratio:
            ratio, inputs = case.indicator.ratio, _within(change.inputs, parts["new_data"])
            for role, code in (("numerator", ratio.numerator), ("denominator", ratio.denominator)):
                yield f"– {phrases.indicator_name(view, code)}", _input(case, story, role), inputs[role]
    yield say("why-total"), "", Fraction(change.won)


def _within(inputs: dict[str, Fraction], part: Fraction) -> dict[str, Fraction]:
    """Rounded so that they add up to the part as it is shown."""
    first = shown({"numerator": inputs["numerator"], "rest": Fraction(0)})["numerator"]
    return {"numerator": first, "denominator": part - first}


def _places(case: Case, part: Fraction) -> str:
    return case.view.numerals.change(float(part), "count", 1)


def _new_data(case: Case, story: Story) -> str:
    """`40 % (2022 год) → 60 % (2023 год)`."""
    view, was = case.view, _own(story.standing, case.region)
    ends = [
        f"{phrases.number(view, row, case.unit)} ({phrases.short_date(view, row)})"
        for row in (was, case.figure)
    ]
    return " → ".join(ends)


def _input(case: Case, story: Story, role: str) -> str:
    """The numerator or denominator then and now, without the factor."""
    factor = case.indicator.ratio.factor if case.indicator.ratio and role == "numerator" else 1
    values = [float(_own(v.now, case.region)[role]) / factor for v in (story.earlier, story.later)]
    return " → ".join(case.view.numerals.number(value) for value in values)


def _revisions(case: Case, story: Story) -> str:
    """What was first known and is known now, of the periods in which that differs."""
    told = []
    for vintages in (story.earlier, story.later):
        first, now = (float(_own(frame, case.region)["value"]) for frame in (vintages.first, vintages.now))
        if first != now:
            quantities = [case.view.numerals.quantity(v, case.unit, decimals=1) for v in (first, now)]
            told.append(f"{case.view.numerals.period(vintages.period)}: {' → '.join(quantities)}")
    return "; ".join(told) or case.view.say("why-not-revised")


def _others(case: Case, change: PlaceChange) -> str:
    """How many have better figures, who is ahead now and was not, and the other way round."""
    view = case.view
    better = change.improved
    told = [view.say("why-improved", count=better, of=change.ranked[1] - 1)] if better else []
    for key, regions in (("why-behind", change.overtook), ("why-ahead", change.overtaken_by)):
        if regions:
            names = ", ".join(phrases.region_name(view, r, short=True) for r in regions)
            told.append(view.say(key, names=names))
    return "; ".join(told) or view.say("why-same-order")


def _circle(case: Case, story: Story) -> str:
    """How many regions the country had, if that has changed."""
    view = case.view
    then, now = (view.catalog.regions.units(v.period.end) for v in (story.earlier, story.later))
    return (
        view.say("why-same-circle") if then == now else view.say("why-circle", before=len(then), now=len(now))
    )


def _picture(case: Case, story: Story, change: PlaceChange) -> object:
    view, parts = case.view, shown(change.parts)
    at, rows = float(change.before), [_held(case, story.earlier, change.before)]
    for cause in (cause for cause in CAUSES if parts[cause]):
        won = float(parts[cause])
        rows.append((view.say(f"cause-{cause}"), at, at - won, won, _places(case, parts[cause])))
        at -= won
    rows.append(_held(case, story.later, change.after))
    frame = pd.DataFrame(rows, columns=["label", "low", "high", "value", "text"])
    return waterfall.draw(frame.assign(hover=frame["text"]), view.ink)


def _held(case: Case, vintages: Vintages, place: int) -> tuple[str, float, float, float, str]:
    period = case.view.numerals.period(vintages.period)
    return period, place, place, float("nan"), case.view.say("place-nth", place=place)


def _own(frame: pd.DataFrame, region: str) -> pd.Series:
    return frame[frame["region"] == region].iloc[0]


def _members(case: Case, story: Story) -> list[str]:
    return [*_own(story.standing, case.region)["members"], *case.figure["members"]]
