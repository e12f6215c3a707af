"""What chance leaves of a ranking: intervals, ranges of places, groups that cannot be told apart."""

import pandas as pd
import pytest

from analysis.chance import of_rates, of_shares
from analysis.rank import rank


def league(values, better="higher"):
    """{region: value} -> ranked rows, best first, as of exact figures."""
    frame = pd.DataFrame({"region": list(values), "value": [float(v) for v in values.values()]})
    frame["place"] = rank(frame["value"], better)
    frame = frame.assign(low=frame["value"], high=frame["value"])
    frame = frame.assign(place_best=frame["place"], place_worst=frame["place"])
    return frame.sort_values("place", kind="stable")


def counts(figures):
    return pd.DataFrame({"region": list(figures), "value": list(figures.values())})


def shares(parts, bases, better="higher", known=None):
    ranked = league({r: 100 * parts[r] / bases[r] for r in parts}, better)
    return of_shares(ranked, counts(parts), counts(known or bases), better)


def ranges(chance, first="first", last="last"):
    return {r: (a, b) for r, a, b in chance.table[["region", first, last]].itertuples(index=False)}


def test_small_bases_cannot_be_told_apart_and_large_ones_can():
    small = shares({"A": 8, "B": 7, "C": 6}, {"A": 10, "B": 10, "C": 10})
    assert set(ranges(small).values()) == {(1, 3)}
    assert [len(group) for group in small.groups()] == [3]
    large = shares({"A": 8000, "B": 7000, "C": 6000}, {"A": 10_000, "B": 10_000, "C": 10_000})
    assert ranges(large) == {"A": (1, 1), "B": (2, 2), "C": (3, 3)}
    assert [len(group) for group in large.groups()] == [1, 1, 1]


def test_everything_done_still_has_a_range():
    """93 of 93 and 13 of 14: no error at the first would make the second surely worse."""
    chance = shares({"A": 93, "B": 13}, {"A": 93, "B": 14})
    assert ranges(chance)["B"] == (1, 2)
    assert chance.table["high"].tolist()[0] == 100


def test_ranges_for_all_together_are_not_narrower():
    chance = shares({r: 20 + 5 * n for n, r in enumerate("ABCDEFGHIJKL")}, dict.fromkeys("ABCDEFGHIJKL", 100))
    own, every = ranges(chance), ranges(chance, "first_of_all", "last_of_all")
    assert all(every[r][0] <= own[r][0] and own[r][1] <= every[r][1] for r in own)
    assert every != own


def test_where_lower_is_better_the_lowest_comes_first():
    chance = shares({"A": 800, "B": 100}, {"A": 1000, "B": 1000}, "lower")
    assert ranges(chance) == {"B": (1, 1), "A": (2, 2)}


def test_a_percent_that_is_not_that_of_its_counts_has_no_base():
    """The base that is known belongs to another day: it proves nothing, so the region may stand anywhere."""
    parts, bases = dict.fromkeys("ABC", 5000), {"A": 6000, "B": 8000, "C": 9000}
    chance = shares(parts, bases, known={**bases, "B": 7000})
    assert chance.without_base == 1
    assert ranges(chance)["B"] == (1, 3)
    assert ranges(chance)["A"] == (1, 2)


@pytest.mark.parametrize("known", [{"A": 6000}, {}, {"A": 0, "B": 0, "C": 0}])
def test_nothing_is_said_when_most_bases_are_missing(known):
    ranked = league({"A": 80, "B": 60, "C": 50})
    assert of_shares(ranked, counts({"A": 4800, "B": 1, "C": 1}), counts(known), "higher") is None


def test_rates_of_small_populations_are_uncertain():
    rated = {"A": 100, "B": 9, "C": 50}
    people = {"A": 100_000, "B": 10_000, "C": 100_000}
    ranked = league({r: 100_000 * rated[r] / people[r] for r in rated})
    chance = of_rates(ranked, counts(rated), counts(people), "higher")
    assert ranges(chance)["B"] == (1, 3)
    assert ranges(chance)["C"] == (2, 3)
    width = chance.table.assign(width=lambda t: t["high"] - t["low"]).set_index("region")["width"]
    assert width["B"] > 3 * width["A"]


def test_a_rate_without_people_may_stand_anywhere():
    ranked = league({"A": 100, "B": 50, "C": 10})
    counted, people = counts({"A": 1000, "B": 500, "C": 10}), counts({"A": 1_000_000, "B": 1_000_000})
    chance = of_rates(ranked, counted, people, "higher")
    assert ranges(chance) == {"A": (1, 2), "B": (2, 3), "C": (1, 3)}
