"""Codes of periods, calendar arithmetic, tiling."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.period import Period, add_months, last_of_month

DAYS = st.dates(date(1991, 1, 1), date(2060, 12, 31))
YEARS = st.integers(1991, 2060)


@st.composite
def spans(draw) -> Period:
    start, days = draw(DAYS), draw(st.integers(0, 900))
    return Period(start, start + timedelta(days=days))


@st.composite
def calendar_periods(draw, lengths=(1, 3, 6, 12)) -> Period:
    months = draw(st.sampled_from(lengths))
    return Period.of_months(draw(YEARS), 1 + months * draw(st.integers(0, 12 // months - 1)), months)


@pytest.mark.parametrize(
    ("code", "start", "end", "kind"),
    [
        ("2020", date(2020, 1, 1), date(2020, 12, 31), "year"),
        ("2020-H1", date(2020, 1, 1), date(2020, 6, 30), "half"),
        ("2020-H2", date(2020, 7, 1), date(2020, 12, 31), "half"),
        ("2020-Q1", date(2020, 1, 1), date(2020, 3, 31), "quarter"),
        ("2020-Q4", date(2020, 10, 1), date(2020, 12, 31), "quarter"),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29), "month"),
        ("2020-12", date(2020, 12, 1), date(2020, 12, 31), "month"),
        ("2020-07-13", date(2020, 7, 13), date(2020, 7, 13), "day"),
        ("2020-07-13..2020-07-21", date(2020, 7, 13), date(2020, 7, 21), "span"),
        ("2021-01-01..2021-08-31", date(2021, 1, 1), date(2021, 8, 31), "span"),
    ],
)
def test_a_code_names_its_first_and_last_day(code, start, end, kind):
    period = Period.parse(code)
    assert (period.start, period.end, period.kind, period.code) == (start, end, kind, code)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "20",
        "2020-H3",
        "2020-Q0",
        "2020-Q5",
        "2020-13",
        "2020-00",
        "2020-02-30",
        "2020..",
        "0000",
        "2020-07-21..2020-07-13",
        "2020-Q1 ",
        "вчера",
        "2020-H1-Q1",
        "2020-07-13..2020-07-14..2020-07-15",
    ],
)
def test_anything_else_is_not_a_code(text):
    with pytest.raises(ValueError, match=r".+"):
        Period.parse(text)


def test_a_period_cannot_end_before_it_starts():
    with pytest.raises(ValueError, match="2020-01-01"):
        Period(date(2020, 1, 2), date(2020, 1, 1))


@given(spans() | calendar_periods())
def test_a_code_reads_back_as_the_same_period(period):
    assert Period.parse(period.code) == period


@given(spans(), spans())
def test_different_periods_have_different_codes(first, second):
    assert (first.code == second.code) == (first == second)


def test_a_whole_month_is_not_called_a_span_of_days():
    assert Period.parse("2020-02-01..2020-02-29").code == "2020-02"
    assert Period.parse("2020-02-01..2020-02-28").kind == "span"


def test_three_months_that_are_not_a_quarter_stay_a_span():
    assert Period.of_months(2020, 2, 3).kind == "span"


@given(DAYS, st.integers(-600, 600))
def test_adding_months_lands_in_the_right_month(day, months):
    moved = add_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months


@given(DAYS, st.integers(-600, 600))
def test_the_last_day_of_a_month_stays_a_last_day(day, months):
    last = last_of_month(day)
    assert add_months(last, months) == last_of_month(add_months(last, months))


@given(DAYS)
def test_the_last_day_of_a_month_is_followed_by_a_first(day):
    following = last_of_month(day) + timedelta(days=1)
    assert following.day == 1
    assert last_of_month(day).month == day.month


@given(calendar_periods())
def test_a_year_earlier_is_the_same_code_a_year_before(period):
    earlier = period.a_year_earlier()
    assert earlier.kind == period.kind
    assert earlier.code == period.code.replace(str(period.start.year), str(period.start.year - 1))


@given(calendar_periods())
def test_a_year_earlier_can_be_undone(period):
    earlier = period.a_year_earlier()
    assert Period(add_months(earlier.start, 12), add_months(earlier.end, 12)) == period


def test_the_leap_day_belongs_to_the_february_a_year_earlier():
    assert Period.parse("2020-02").a_year_earlier() == Period.parse("2019-02")
    assert Period.parse("2020-01-01..2020-02-29").a_year_earlier() == Period.parse("2019-01-01..2019-02-28")
    assert Period.parse("2021-01-01..2021-02-28").a_year_earlier() == Period.parse("2020-01-01..2020-02-29")


@given(spans(), spans())
def test_overlapping_is_mutual_and_means_a_common_day(first, second):
    common = min(first.end, second.end) >= max(first.start, second.start)
    assert first.overlaps(second) == second.overlaps(first) == common


@given(spans(), spans())
def test_a_period_contains_what_does_not_reach_out_of_it(outer, inner):
    if outer.contains(inner):
        assert outer.overlaps(inner)
        assert inner.days <= outer.days
    assert outer.contains(outer)


@given(YEARS, st.sampled_from([1, 3, 6]))
def test_a_year_is_tiled_by_its_months_quarters_and_halves(year, months):
    parts = [Period.of_months(year, first, months) for first in range(1, 13, months)]
    whole = Period.of_months(year, 1, 12)
    assert whole.is_tiled_by(parts)
    assert whole.is_tiled_by(reversed(parts))
    assert not whole.is_tiled_by(parts[1:])
    assert not whole.is_tiled_by([*parts, parts[0]])


@given(spans(), st.data())
def test_pieces_put_end_to_end_tile_the_period(period, data):
    if period.days < 2:
        return
    cut = period.start + timedelta(days=data.draw(st.integers(1, period.days - 1)))
    before, after = Period(period.start, cut - timedelta(days=1)), Period(cut, period.end)
    assert period.is_tiled_by([after, before])
    assert not period.is_tiled_by([before])
    assert not period.is_tiled_by([before, Period(before.end, period.end)])


def test_nothing_tiles_nothing():
    assert not Period.parse("2020").is_tiled_by([])


def test_days_are_counted_with_both_ends():
    assert Period.parse("2020").days == 366
    assert Period.parse("2020-07-13").days == 1


@pytest.mark.parametrize("code", ["9999-12-31", "9999-12-30..9999-12-31", "9999-12", "9999", "9999-Q4"])
def test_the_last_year_of_the_calendar_can_be_asked_for(code):
    period = Period.parse(code)
    assert period.code == code
    assert period.a_year_earlier().end.year == 9998
    assert period.is_tiled_by([period])
