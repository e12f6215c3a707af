"""Suggestions for a name that is not known."""

from loaders.suggest import suggestions

KNOWN = ["service_akimats", "open_space_bodies", "front_offices"]


def test_a_slip_of_the_pen_is_recognised():
    assert suggestions("servise_akimats", KNOWN).split(", ")[0] == "service_akimats"


def test_nothing_is_suggested_where_nothing_is_similar():
    assert suggestions("zzz", KNOWN) == ""
    assert suggestions("", KNOWN) == ""
    assert suggestions("anything", []) == ""


def test_there_are_at_most_three():
    assert suggestions("name", [f"name{n}" for n in range(9)]).count(",") == 2
