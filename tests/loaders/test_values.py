"""Text of a cell as a number, as nothing, or as not understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.values import Nothing, Style, percent_value, read_number, style_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("46 781,5", 46781.5),
        ("46\u00a0781", 46781),
        ("46\u2009781\u202f000", 46781000),
        ("93%", 93),
        ("93,0 %", 93),
        ("0,93", 0.93),
        ("46781)", 4678),
        ("4678 1)", 4678),
        ("4678¹⁾", 4678),
        ("4678*", 4678),
        ("−5", -5),
        ("1,234,567", 1234567),
        ("1.234.567,8", 1234567.8),
        ("1,234", 1.234),
        ("+3,5", 3.5),
    ],
)
def test_a_number_is_read_as_a_person_reads_it(text: str, number: float) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize("text", ["-", "–", "—", "…", "...", "х", "x", "Х", "н/д", "N/A", "жоқ", " ", "*"])
def test_a_mark_for_nothing_is_no_figure_and_no_fault(text: str) -> None:
    assert read_number(text) is Nothing.THERE


@pytest.mark.parametrize(
    "text", ["около 50", "5-10", "12 34", "57/63", "≥ 2 000", "01.02.2020", "[x]", "1 2"]
)
def test_doubtful_text_is_not_understood(text: str) -> None:
    assert read_number(text) is Nothing.UNDERSTOOD


def test_two_digits_are_a_footnote_only_when_the_sheet_has_it() -> None:
    assert read_number("467812)", footnotes=frozenset({"12"})) == 4678
    assert read_number("467812)", footnotes=frozenset({"2", "12"})) == 46781
    assert read_number("467812)") == 46781


def test_a_lone_comma_groups_thousands_only_where_the_sheet_shows_it() -> None:
    assert style_of(["1,234,567", "12,345.5"]) == Style(thousands=True)
    assert style_of(["1,234,567", "0,5"]) == Style(thousands=False)
    assert read_number("1,234", Style(thousands=True)) == 1234


@given(st.integers(-(10**12), 10**12))
def test_grouping_never_changes_a_whole_number(number: int) -> None:
    grouped = f"{number:,}"
    assert read_number(grouped.replace(",", "\u00a0")) == number
    assert read_number(grouped.replace(",", " ") + "*") == number


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert isinstance(read_number(text), float | Nothing)


def test_a_percent_cell_shows_a_hundred_times_its_value() -> None:
    assert percent_value(0.57) == 57
    assert percent_value(0.931) == 93.1
