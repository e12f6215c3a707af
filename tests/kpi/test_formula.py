"""The one shape a derived indicator has."""

import pytest

from kpi.formula import Ratio


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("100 * part / whole", Ratio(100, "part", "whole")),
        ("  1000.5*a_1/b_2 ", Ratio(1000.5, "a_1", "b_2")),
    ],
)
def test_a_ratio_is_read(text, expected):
    assert Ratio.parse(text) == expected


@pytest.mark.parametrize(
    "text", ["part / whole", "100 * part", "100 * part / whole / 2", "part * 100 / whole"]
)
def test_anything_else_is_refused_with_its_text(text):
    with pytest.raises(ValueError, match=r"found `" + text.replace("*", r"\*")):
        Ratio.parse(text)
