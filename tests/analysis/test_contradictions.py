"""Contradictions as cases: the open ones first, everything one verdict covers together."""

import pandas as pd

from analysis.contradictions import ORDER, UNSETTLED, cases

FOUND = ["contradiction", "kind", "verdict", "observation", "indicator", "region"]
JUDGED = ["verdict", "observation", "indicator", "region"]


def test_open_cases_come_first_the_gravest_first():
    found = pd.DataFrame(
        [
            ("x-1", "differ_order_unknown", None, "a", "service", "KZ"),
            ("x-1", "differ_order_unknown", None, "b", "service", "KZ"),
            ("x-2", "differ_same_time", None, "c", "trust", "KZ-59"),
            ("x-2", "differ_same_time", None, "d", "trust", "KZ-59"),
            ("x-3", "cumulative_stock_falls", "c01", "e", "service", "KZ-61"),
        ],
        columns=FOUND,
    )
    judged = pd.DataFrame(
        [("c01", "e", "service", "KZ-61"), ("c01", "f", "akimats", "KZ-61"), ("c02", "g", "trust", "KZ")],
        columns=JUDGED,
    )
    ordered = cases(found, judged)
    kinds = [case.kinds for case in ordered]
    assert kinds[:2] == [("differ_same_time",), ("differ_order_unknown",)]
    assert kinds[2:] == [("cumulative_stock_falls",), ("editorial",)]
    assert ordered[2].indicators == ("service", "akimats")
    assert (ordered[2].verdict_id, ordered[0].verdict_id) == ("c01", "")


def test_the_shipped_contradictions_are_all_of_known_kinds_and_every_verdict_is_a_case(shipped, catalog):
    found = shipped.contradictions()
    made = cases(found, shipped.verdict_figures())
    assert {kind for case in made for kind in case.kinds} <= set(ORDER)
    assert {case.verdict_id for case in made} - {""} == {conflict.id for conflict in catalog.conflicts}


def test_unsettled_verdicts_exist(catalog):
    assert set(UNSETTLED) - {""} <= set(catalog.verdicts)
